/// Where text will stand in a document of XML 1.0 or HTML.
public enum MarkupPlace: Sendable {
    /// Between tags.
    case content
    /// Between double quotes, read back with its line ends and tabs as they are (XML 1.0 §3.3.3).
    case attribute
    /// In either; line ends in an attribute may become spaces.
    case anywhere
}

extension String {
    /// The text as it is written at a place of a document; what no document may hold becomes U+FFFD (XML 1.0 §2.2, HTML §13.2.3.5).
    public func asMarkup(_ place: MarkupPlace = .anywhere) -> String {
        var text = self
        let isPlain = text.withUTF8 { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x26 && $0 != 0x3C && $0 != 0x3E } }
        if isPlain { return text }
        var out: [UInt8] = []
        text.withUTF8 { bytes in
            out.reserveCapacity(bytes.count + bytes.count / 8)
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                switch byte {
                case 0x26: out += "&amp;".utf8
                case 0x3C: out += "&lt;".utf8
                case 0x3E: out += "&gt;".utf8
                case 0x22 where place != .content: out += "&quot;".utf8
                case 0x0A where place == .attribute, 0x09 where place == .attribute, 0x0D: out += "&#\(byte);".utf8
                case 0x0A, 0x09: out.append(byte)
                case 0..<0x20, 0x7F: out += Self.replacement
                case ..<0x80: out.append(byte)
                default:
                    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                    let scalar = bytes[index..<min(index + length, bytes.count)]
                    if Self.isForbidden(scalar) { out += Self.replacement } else { out += scalar }
                    index += length - 1
                }
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// U+FFFD.
    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// Whether a scalar beyond ASCII is a control or a noncharacter: U+0080 to U+009F, U+FDD0 to U+FDEF, and the last two of each plane.
    private static func isForbidden(_ scalar: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let (first, second, last) = (scalar[scalar.startIndex], scalar[scalar.startIndex + 1], scalar[scalar.endIndex - 1])
        switch scalar.count {
        case 2: return first == 0xC2 && second < 0xA0
        case 3: return first == 0xEF && (second == 0xB7 && (0x90...0xAF).contains(last) || second == 0xBF && last >= 0xBE)
        default: return second & 0x0F == 0x0F && scalar[scalar.startIndex + 2] == 0xBF && last >= 0xBE
        }
    }
}

extension Substring {
    /// The same for a part of a text.
    public func asMarkup(_ place: MarkupPlace = .anywhere) -> String { String(self).asMarkup(place) }
}
