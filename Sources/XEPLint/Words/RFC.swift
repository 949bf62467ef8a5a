internal import XMLKit

/// The RFCs, as far as a number says something.
enum RFC {
    /// Far above the newest: some two hundred are published in a year.
    static let highest = 19_999

    /// The number in an address of an RFC; nil for any other address.
    static func number(inURL url: String) -> Int? {
        guard url.holds("rfc"), ["tools.ietf.org", "datatracker.ietf.org", "rfc-editor.org", "ietf.org/rfc"].contains(where: { url.contains($0) }) else { return nil }
        let names = url.split { "/#?".contains($0) }.filter { $0.hasPrefix("rfc") }
        return names.lazy.compactMap { Int($0.dropFirst(3).prefix { $0.isNumber }) }.first
    }
}
