/// A decimal number as it is printed in a table: digits, at most one point, a sign before it.
struct PrintedNumber {
    var value: Double
    /// Digits behind the point.
    var places: Int

    init?(_ text: String) {
        let body = text.hasPrefix("-") || text.hasPrefix("\u{2212}") ? text.dropFirst() : text[...]
        let parts = body.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let value = Double(body)
        else { return nil }
        self.value = body.startIndex == text.startIndex ? value : -value
        places = parts.count == 2 ? parts[1].count : 0
    }

    /// Whether it is that number, rounded to `places` of its column; the exact number may be printed shorter.
    func isRounded(_ number: Double, places columnPlaces: Int) -> Bool {
        let unit = 1 / Fixed.scale(places)
        // A hair more than a half: the last bit of a computation must not decide a tie.
        if places == columnPlaces { return abs(value - number) <= unit * 0.500_001 + 1e-12 }
        return abs(value - number) <= 1e-9
    }
}
