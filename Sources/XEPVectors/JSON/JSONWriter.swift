extension JSON {
    /// The value as text, the same byte for byte on every machine: two spaces a level, what fits in 110 columns on one
    /// line, and a line feed at the end.
    public var text: String {
        var out = ""
        write(to: &out, indent: 0, used: 0)
        return out + "\n"
    }

    /// The value on one line, without a line feed.
    public var line: String { flat }

    private static let width = 110

    private func write(to out: inout String, indent: Int, used: Int) {
        let flat = self.flat
        if used + flat.unicodeScalars.count <= Self.width {
            out += flat
            return
        }
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .array(let elements):
            out += "["
            for (index, element) in elements.enumerated() {
                out += (index == 0 ? "\n" : ",\n") + inner
                element.write(to: &out, indent: indent + 2, used: indent + 2)
            }
            out += "\n" + outer + "]"
        case .object(let members):
            out += "{"
            for (index, member) in members.enumerated() {
                let name = Self.quoted(member.name) + ": "
                out += (index == 0 ? "\n" : ",\n") + inner + name
                member.value.write(to: &out, indent: indent + 2, used: indent + 2 + name.unicodeScalars.count)
            }
            out += "\n" + outer + "}"
        default:
            out += flat
        }
    }

    private var flat: String {
        switch self {
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .number(let value, let places): Fixed.text(value, places: places, trimmed: true) ?? "null"
        case .string(let value): Self.quoted(value)
        case .array(let elements): "[" + elements.map(\.flat).joined(separator: ", ") + "]"
        case .object(let members):
            members.isEmpty
                ? "{}" : "{ " + members.map { Self.quoted($0.name) + ": " + $0.value.flat }.joined(separator: ", ") + " }"
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case "\r": out += "\\r"
            // Also U+007F and the separators that some readers take for line ends.
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
