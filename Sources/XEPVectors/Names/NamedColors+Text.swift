extension NamedColors {
    /// A number with that many decimals, the same on every machine; empty for what is no number.
    public static func decimal(_ value: Double, places: Int) -> String { Fixed.text(value, places: places) ?? "" }
}
