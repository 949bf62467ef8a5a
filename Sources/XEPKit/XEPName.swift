/// The names that XEPs go by.
public enum XEPName {
    /// The number in a file name of the form `xep-NNNN.xml`; nil for any other name.
    public static func number(ofFile name: String) -> Int? {
        let bytes = Array(name.utf8)
        guard bytes.count == 12, name.hasPrefix("xep-"), name.hasSuffix(".xml") else { return nil }
        return digits(bytes[4..<8])
    }

    /// The number in a reference of the form `XEP-NNNN`, in any case; nil for any other text.
    public static func number(ofReference text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 8, text.lowercased().hasPrefix("xep-") else { return nil }
        return digits(bytes[4..<8])
    }

    /// The four digits that stand for a number.
    public static func digits(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
