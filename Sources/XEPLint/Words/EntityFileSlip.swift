internal import XMLKit

/// Why a DOCTYPE that names the entity file does not bring it in: `%ent;` for `%ents;`, a declaration without `%` or `SYSTEM`, no reference at all.
struct EntityFileSlip {
    let range: Range<Int>
    let message: String
    let edit: TextEdit

    /// nil where it does not name the file, or where the file itself is the cause.
    init?(_ tree: XMLTree) {
        let items = tree.declarations
        var parameters: Set<String> = []
        var references: [(name: String, range: Range<Int>)] = []
        var declared: (name: String, range: Range<Int>)?
        for item in items {
            switch item.kind {
            case .external(let name, isParameter: false, let file, _) where Self.isEntityFile(file):
                guard let place = Self.place(of: name, in: item.range, tree.bytes) else { return nil }
                (range, edit) = (item.range, TextEdit(place..<place, "% "))
                message = "'%' is missing: write <!ENTITY % \(ProblemWords.clipped(name))"
                return
            case .entity(let name, isParameter: true, let literal):
                let text = String(decoding: tree.bytes[literal], as: UTF8.self)
                if Self.isEntityFile(text) {
                    (range, edit) = (item.range, TextEdit(literal.lowerBound - 1..<literal.lowerBound - 1, "SYSTEM "))
                    message = "the word SYSTEM is missing before '\(ProblemWords.clipped(text))'"
                    return
                }
                parameters.insert(name)
            case .external(let name, isParameter: true, let file, _):
                parameters.insert(name)
                if declared == nil, Self.isEntityFile(file) { declared = (name, item.range) }
            case .parameterReference(let name): references.append((name, item.range))
            default: break
            }
        }
        guard let declared else { return nil }
        let right = "%\(declared.name);"
        if let early = references.first(where: { $0.name == declared.name }) {
            guard early.range.lowerBound < declared.range.lowerBound else { return nil }
            (range, edit) = (early.range, TextEdit(declared.range.upperBound..<declared.range.upperBound, "\n" + right))
            message = "\(ProblemWords.clipped(right)) stands before its declaration, and brings nothing: write it after that"
        } else if let wrong = references.first(where: { !parameters.contains($0.name) }) {
            (range, edit) = (wrong.range, TextEdit(wrong.range, right))
            message = "%\(ProblemWords.clipped(wrong.name)); is declared nowhere, and brings nothing: write \(ProblemWords.clipped(right))"
        } else {
            (range, edit) = (declared.range, TextEdit(declared.range.upperBound..<declared.range.upperBound, "\n" + right))
            message = "the entity file is declared and not brought in: write \(ProblemWords.clipped(right)) after it"
        }
    }

    private static func isEntityFile(_ file: String) -> Bool { file.split(separator: "/").last == "xep.ent" }

    /// Where the name of a declaration begins.
    private static func place(of name: String, in range: Range<Int>, _ bytes: [UInt8]) -> Int? {
        let start = bytes[range].dropFirst("<!ENTITY".utf8.count).firstIndex { !XMLByte.isSpace($0) }
        return start.flatMap { bytes[$0...].starts(with: name.utf8) ? $0 : nil }
    }
}
