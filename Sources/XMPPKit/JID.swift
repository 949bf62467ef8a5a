/// An address in XMPP: `localpart@domainpart/resourcepart` (RFC 7622).
///
/// What is checked: the length of each part, the characters that RFC 7622 §3.3.1 forbids in a localpart, the letters,
/// digits and hyphens of an ASCII domain name, and of PRECIS (RFC 8264) the classes of characters by their general
/// category. What is not: IDNA of labels beyond ASCII, compatibility characters, and the rules that depend on context.
public struct JID: Sendable, Hashable, CustomStringConvertible {
    /// Before the `@`; nil for the address of a domain.
    public let localpart: String?
    public let domainpart: String
    /// After the first `/`; nil for a bare address.
    public let resourcepart: String?

    /// Reads an address; the parts keep the spelling they have.
    public init(_ text: String) throws(JIDError) {
        let bytes = Array(text.utf8)
        let slash = bytes.firstIndex(of: 0x2F)
        let at = bytes[..<(slash ?? bytes.count)].firstIndex(of: 0x40)
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        try self.init(
            localpart: at.map { part(0..<$0) }, domainpart: part((at.map { $0 + 1 } ?? 0)..<(slash ?? bytes.count)),
            resourcepart: slash.map { part($0 + 1..<bytes.count) })
    }

    public init(localpart: String?, domainpart: String, resourcepart: String? = nil) throws(JIDError) {
        if let localpart { try Self.checkLocalpart(localpart) }
        try JIDDomain.check(domainpart)
        if let resourcepart { try Self.checkResourcepart(resourcepart) }
        self.localpart = localpart
        self.domainpart = domainpart
        self.resourcepart = resourcepart
    }

    private init(unchecked localpart: String?, _ domainpart: String) {
        self.localpart = localpart
        self.domainpart = domainpart
        resourcepart = nil
    }

    /// The address without its resourcepart.
    public var bare: JID { JID(unchecked: localpart, domainpart) }
    public var isBare: Bool { resourcepart == nil }

    public var description: String {
        (localpart.map { $0 + "@" } ?? "") + domainpart + (resourcepart.map { "/" + $0 } ?? "")
    }

    /// Whether two spellings are one address: localpart and domainpart without regard to case, a dot at the end of the domain left out.
    public func isSame(as other: JID) -> Bool {
        localpart?.lowercased() == other.localpart?.lowercased() && resourcepart == other.resourcepart
            && JIDDomain.folded(domainpart) == JIDDomain.folded(other.domainpart)
    }

    /// The most octets of UTF-8 that a part may have (RFC 7622 §3.1).
    public static let octets = 1023

    private static func checkLocalpart(_ part: String) throws(JIDError) {
        if part.isEmpty { throw .empty(.localpart) }
        if part.utf8.count > octets { throw .tooLong(.localpart, octets: part.utf8.count) }
        // Nearly all are of letters and digits.
        if part.utf8.allSatisfy(JIDDomain.isLetterOrDigit) { return }
        for scalar in part.unicodeScalars where "\"&'/:<>@".unicodeScalars.contains(scalar) || !PRECIS.isIdentifier(scalar) {
            throw .forbidden(scalar, in: .localpart)
        }
    }

    private static func checkResourcepart(_ part: String) throws(JIDError) {
        if part.isEmpty { throw .empty(.resourcepart) }
        if part.utf8.count > octets { throw .tooLong(.resourcepart, octets: part.utf8.count) }
        if part.utf8.allSatisfy(JIDDomain.isLetterOrDigit) { return }
        for scalar in part.unicodeScalars where !PRECIS.isFreeform(scalar) { throw .forbidden(scalar, in: .resourcepart) }
    }
}

/// Why a text is no address.
public enum JIDError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Part: String, Sendable { case localpart, domainpart, resourcepart }

    case empty(Part)
    case tooLong(Part, octets: Int)
    case forbidden(Unicode.Scalar, in: Part)
    case badLabel(String)
    case badAddress(String)

    public var description: String {
        switch self {
        case .empty(let part): "the \(part) is empty"
        case .tooLong(let part, let octets): "the \(part) has \(octets) octets, and \(JID.octets) are allowed"
        case .forbidden(let scalar, let part):
            "\(scalar.value < 0x20 || scalar == " " ? "U+" + String(scalar.value, radix: 16, uppercase: true) : "'\(scalar)'") may not stand in a \(part)"
        case .badLabel(let label): label.isEmpty ? "the domainpart has an empty label" : "'\(label)' is no label of a domain name"
        case .badAddress(let text): "'\(text)' is no IPv6 address"
        }
    }
}

/// The two string classes of PRECIS (RFC 8264 §4), by general category.
enum PRECIS {
    /// IdentifierClass: letters, digits, and the visible characters of ASCII.
    static func isIdentifier(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x21 && scalar.value <= 0x7E }
        guard !isIgnorable(scalar) else { return false }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark, .spacingMark: return true
        // Middle dot, Hebrew and Katakana marks depend on their neighbours, which are not looked at.
        default: return [0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x3007].contains(scalar.value)
        }
    }

    /// FreeformClass: everything that is not a control character, unassigned or without any appearance.
    static func isFreeform(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value <= 0x7E }
        if scalar.value == 0x200C || scalar.value == 0x200D { return true }
        // Emoji are made with the variation selector, and PRECIS maps it away.
        if scalar.value == 0xFE0F { return true }
        guard !isIgnorable(scalar) else { return false }
        switch scalar.properties.generalCategory {
        case .control, .unassigned, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: return false
        default: return true
        }
    }

    private static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint
            || (0x1100...0x11FF).contains(scalar.value) || (0xA960...0xA97F).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
    }
}
