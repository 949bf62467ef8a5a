/// What a word that nobody knows may have been meant to be.
///
/// A dictionary's own suggestions take longer than all rules together; slips of the hand are few, and made quickly.
enum Misspelling {
    /// The words from which a slip makes this one by kinds, the likeliest first: letters that change places, one doubled or not, one too
    /// many, one lost, another one, two doubled or not. ASCII letters in small letters; the first letter is seldom the wrong one.
    static func corrections(of word: String) -> [[String]] {
        let letters = Array(word.utf8)
        guard letters.count > 3 else { return [] }
        var seen: Set<[UInt8]> = [letters]
        var found: [[String]] = [[]]
        func take(_ candidate: [UInt8]) {
            guard candidate.first == letters.first, seen.insert(candidate).inserted else { return }
            found[found.count - 1].append(String(decoding: candidate, as: UTF8.self))
        }
        for gap in 1...2 {
            for index in 0..<letters.count - gap {
                var swapped = letters
                swapped.swapAt(index, index + gap)
                take(swapped)
            }
        }
        let once = doubled(letters)
        found.append([])
        for candidate in once { take(candidate) }
        for index in 0..<letters.count - 1 {
            // A syllable that is left out or stands twice, as in determing and inititation.
            let pair = letters[index...index + 1]
            take(Array(letters[..<index] + pair + letters[index...]))
            if index + 4 <= letters.count, letters[(index + 2)..<(index + 4)] == pair { take(Array(letters[..<index] + letters[(index + 2)...])) }
        }
        found.append([])
        for index in letters.indices { take(Array(letters[..<index] + letters[(index + 1)...])) }
        found.append([])
        for index in 0...letters.count {
            for letter in alphabet { take(Array(letters[..<index] + [letter] + letters[index...])) }
        }
        // Among short words every other letter makes another word.
        guard letters.count > 5 else { return found }
        found.append([])
        for index in letters.indices {
            for letter in alphabet {
                var replaced = letters
                replaced[index] = letter
                take(replaced)
            }
        }
        found.append([])
        for candidate in once { for second in doubled(candidate) { take(second) } }
        return found
    }

    private static let alphabet = Array(UInt8(0x61)...UInt8(0x7A))

    /// With one letter doubled that is single, or single that is double.
    private static func doubled(_ letters: [UInt8]) -> [[UInt8]] {
        letters.indices.dropFirst().map { index in
            letters[index] == letters[index - 1]
                ? Array(letters[..<index] + letters[(index + 1)...]) : Array(letters[...index] + letters[index...])
        }
    }
}
