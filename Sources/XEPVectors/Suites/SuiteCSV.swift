extension Suite {
    /// The tests as comma-separated values (RFC 4180, with line feeds): a line each, what is inside input and expectation with a dot
    /// between its names. A text with control characters is left empty; its octets stand beside it.
    public var csv: String {
        let rows = vectors.map { vector in
            [("id", vector.id), ("comment", vector.comment), ("flags", vector.flags.joined(separator: " ")), ("result", vector.result.rawValue),
             ("source", vector.source.rawValue)]
                + Self.cells("input", vector.input) + Self.cells("expected", vector.expected)
        }
        var names: [String] = []
        var known: Set<String> = []
        for (name, _) in rows.joined() where known.insert(name).inserted { names.append(name) }
        var text = names.map(Self.field).joined(separator: ",") + "\n"
        for row in rows {
            let cells = Dictionary(row, uniquingKeysWith: { first, _ in first })
            text += names.map { Self.field(cells[$0] ?? "") }.joined(separator: ",") + "\n"
        }
        return text
    }

    private static func cells(_ path: String, _ value: JSON) -> [(String, String)] {
        switch value {
        case .object(let members): members.flatMap { cells(path + "." + $0.name, $0.value) }
        case .array(let elements): elements.enumerated().flatMap { cells("\(path).\($0.offset)", $0.element) }
        case .string(let text): [(path, text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? "" : text)]
        default: [(path, value.line)]
        }
    }

    private static func field(_ text: String) -> String {
        let isPlain = !text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
        return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
