/// Decimals with a fixed number of places, written and read by integer arithmetic alone, so that no locale and no C library
/// has a say.
enum Fixed {
    /// 10 to the power of `places`; exact up to 22.
    static func scale(_ places: Int) -> Double {
        (0..<max(0, places)).reduce(1.0) { scale, _ in scale * 10 }
    }

    /// A number in whole units of its last place, halves away from zero; nil where that is no exact integer of a Double.
    static func units(_ value: Double, places: Int) -> Int? {
        let units = (value * scale(places)).rounded()
        return abs(units) <= 9_007_199_254_740_992 ? Int(units) : nil
    }

    /// The number with that many decimals; `trimmed` leaves out zeros at the end and a point with nothing behind it.
    /// Never "-0".
    static func text(_ value: Double, places: Int, trimmed: Bool = false) -> String? {
        units(value, places: places).map { text(units: $0, places: places, trimmed: trimmed) }
    }

    static func text(units: Int, places: Int, trimmed: Bool = false) -> String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        var text = (units < 0 ? "-" : "") + padded.dropLast(places)
        var decimals = padded.suffix(places)
        while trimmed, decimals.last == "0" { decimals.removeLast() }
        if !decimals.isEmpty { text += "." + decimals }
        return text
    }
}
