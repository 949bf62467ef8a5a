internal import XEPKit
internal import XMLKit

enum DocumentDoctypePath: Rule {
    static let info = RuleInfo(
        "document/doctype-path", .warning,
        summary: "The DTD, the entity file and the style sheet are named where they lie from the document.",
        rationale: """
            A numbered XEP lies beside xep.dtd, xep.ent and xep.xsl, a proposal of the inbox one folder below them. A path of the other \
            kind is left when a document is moved; other tools then find no entities.
            """,
        source: "XEP-0143 §5", fix: .safe, needs: .text)

    private static func document(_ path: String, file: String = Template.file, style: String = "xep.xsl") -> LintExample {
        .document("<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE xep SYSTEM '\(path)xep.dtd' [\n  <!ENTITY % ents SYSTEM '\(path)xep.ent'>\n%ents;\n]>\n<?xml-stylesheet type='text/xsl' href='\(style)'?>\n<xep/>\n", file: file)
    }

    static let examples = RuleExamples(
        triggering: [
            .document("<!DOCTYPE xep SYSTEM '↓../xep.dtd↑' [\n  <!ENTITY % ents SYSTEM '↓../xep.ent↑'>\n%ents;\n]>\n<xep/>"),
            document("", style: "↓../xep.xsl↑"),
            .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n  <!ENTITY % ents SYSTEM '↓../xep.ent↑'>\n%ents;\n]>\n<xep/>", file: "whispers.xml"),
        ],
        nonTriggering: [document(""), document("../", file: "inbox/whispers.xml", style: "../xep.xsl"), document("", file: "whispers.xml")],
        corrections: [.init(document("../", style: "../xep.xsl"), document(""))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let doctype = context.xep.tree.doctype, !context.isEditorsOwn else { return }
        var places = quoted(in: context.source.bytes, doctype)
        for node in context.xep.tree.topLevel {
            if case .instruction(let instruction) = node, instruction.target == "xml-stylesheet" { places += quoted(in: context.source.bytes, instruction.range) }
        }
        let files = places.compactMap { place -> (range: Range<Int>, path: String, name: String)? in
            let path = context.source.text(place)
            guard let name = ["xep.dtd", "xep.ent", "xep.xsl"].first(where: { path == $0 || path == "../" + $0 || path == "./" + $0 }) else { return nil }
            return (place, path, name)
        }
        let isInInbox = context.source.name.split(separator: "/").dropLast().last == "inbox"
        // Outside of a series nobody knows where they lie; but all lie in one place.
        let isNumbered = !context.xep.isProtoXEP
        let upward = files.filter { $0.path.hasPrefix("../") }
        guard isNumbered || isInInbox || !upward.isEmpty && upward.count < files.count else { return }
        let isRightUpward = isNumbered ? false : isInInbox ? !upward.isEmpty && upward.count < files.count : files.first.map { $0.path.hasPrefix("../") } ?? false
        if isInInbox, !isRightUpward { return }
        for file in files where file.path.hasPrefix("../") != isRightUpward {
            let right = (isRightUpward ? "../" : "") + file.name
            findings.add(
                file.range, isNumbered ? "'\(file.path)' of a numbered XEP, which lies beside it: write \(right)" : "'\(file.path)' lies in another folder than the others: write \(right)",
                fixes: [Fix("write \(right)", replace: file.range, with: right)])
        }
    }

    /// What stands between quotes.
    private static func quoted(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let quote = bytes[index]
            index += 1
            guard quote == 0x22 || quote == 0x27, let end = bytes[index..<range.upperBound].firstIndex(of: quote) else { continue }
            found.append(index..<end)
            index = end + 1
        }
        return found
    }
}
