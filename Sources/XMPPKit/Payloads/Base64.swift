/// Base64 with the alphabet and the padding of RFC 4648 §4, which is how XMPP writes bytes.
public enum Base64 {
    /// Why a text is no Base64.
    public enum Problem: Error, Sendable, Equatable, CustomStringConvertible {
        /// A character outside of the alphabet.
        case character(Unicode.Scalar)
        /// A number of characters that is no multiple of four.
        case length(Int)
        /// Padding in the middle, or more than two characters of it.
        case padding

        public var description: String {
            switch self {
            case .character(let scalar): scalar.isASCII && scalar.value > 0x20 ? "'\(scalar)' is not in its alphabet" : "U+\(String(scalar.value, radix: 16, uppercase: true)) is not in its alphabet"
            case .length(let count): "its \(count) characters are no multiple of four"
            case .padding: "'=' stands only at its end, twice at most"
            }
        }
    }

    /// The bytes that a text stands for; white space in it does not count.
    public static func decoded(_ text: String) throws(Problem) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 3 / 4)
        var buffer: UInt32 = 0
        var count = 0
        var padding = 0
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" { continue }
            count += 1
            if scalar == "=" {
                padding += 1
                continue
            }
            guard let digit = digit(scalar) else { throw .character(scalar) }
            if padding > 0 { throw .padding }
            buffer = buffer << 6 | digit
            if count % 4 == 0 {
                bytes += [UInt8(buffer >> 16 & 0xFF), UInt8(buffer >> 8 & 0xFF), UInt8(buffer & 0xFF)]
                buffer = 0
            }
        }
        if count % 4 != 0 { throw .length(count) }
        switch padding {
        case 0: break
        case 1: bytes += [UInt8(buffer >> 10 & 0xFF), UInt8(buffer >> 2 & 0xFF)]
        case 2: bytes.append(UInt8(buffer >> 4 & 0xFF))
        default: throw .padding
        }
        return bytes
    }

    /// The text that stands for bytes, in one line.
    public static func encoded(_ bytes: some Collection<UInt8>) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let group = Array(rest.prefix(3))
            rest = rest.dropFirst(3)
            let buffer = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                text.append(place <= group.count ? alphabet[buffer >> (18 - 6 * place) & 0x3F] : 0x3D)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar {
        case "A"..."Z": scalar.value - 0x41
        case "a"..."z": scalar.value - 0x61 + 26
        case "0"..."9": scalar.value - 0x30 + 52
        case "+": 62
        case "/": 63
        default: nil
        }
    }
}
