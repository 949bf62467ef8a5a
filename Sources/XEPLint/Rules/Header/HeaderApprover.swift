internal import XEPKit
internal import XMLKit

enum HeaderApprover: Rule {
    static let info = RuleInfo(
        "header/approver", .warning,
        summary: "The Approving Body is the one that decides on documents of this type.",
        rationale: """
            The XMPP Council decides on Standards Track, Informational and Historical documents, the XEP Editor on Humorous ones, Board or \
            Council on Procedural ones. The page names the body to its readers.
            """,
        source: "XEP-0001 §9, XEP-0143 §5.2", fix: .safe, needs: .header)

    static let examples = RuleExamples(
        triggering: [
            .header("<approver>↓Board↑</approver>"),
            .header("<approver>↓Counsil↑</approver>"),
            .header("↓<approver/>↑"),
            .header("<type>Standards Track</type>↓<sig>Standards</sig>↑", without: "approver"),
        ],
        nonTriggering: [
            .header("<approver>Council</approver>"),
            .header("<type>Humorous</type><sig/><approver>Editor</approver>"),
            .header("<type>Procedural</type><sig/><approver>Board</approver>"),
        ],
        corrections: [
            .init(.header("<approver>Counsil</approver>"), .header("<approver>Council</approver>")),
            .init(.header("<sig>Standards</sig>", without: "approver"), .header("<sig>Standards</sig>\n  <approver>Council</approver>", without: "approver")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let type = context.header.knownType
        let bodies = type.map(bodies) ?? Approver.allCases
        let list = bodies.map(\.rawValue).joined(separator: " or ")
        if context.header.approvers.isEmpty, let field = context.header.type, type?.isProtocol == true {
            findings.add(
                (context.header.sig ?? field).element.range, "no Approving Body is named: add <approver>\(list)</approver> after <sig>",
                fixes: bodies.count == 1 && !isMisspelt(context) ? context.header.sig.map { [addition("<approver>\(list)</approver>", after: $0.element, context.source)] } ?? [] : [])
        }
        for field in context.header.approvers where !context.isEditorsOwn {
            guard let body = Approver(rawValue: field.text) else {
                let nearest = Nearest.word(to: field.text, among: bodies.map(\.rawValue))
                findings.add(
                    field.range,
                    field.isEmpty ? "the Approving Body is missing: write \(list)" : "there is no Approving Body '\(field.shown)': write \(list)",
                    fixes: nearest.map { field.fixes(writing: $0) } ?? [])
                continue
            }
            if !bodies.contains(body), let type {
                findings.add(field.range, "the Approving Body of \(type.rawValue) XEPs is not \(body.rawValue): write \(list)")
            }
        }
    }

    /// Whether the element is there by another name, or the one before it comes out of an entity.
    private static func isMisspelt(_ context: LintContext) -> Bool {
        guard context.header.sig?.element.isExpanded == false, let header = context.header.element else { return true }
        return header.elements.contains { Nearest.word(to: $0.localName.lowercased(), among: ["approver"]) != nil }
    }

    /// Adds an element on a line of its own, as far in as the one before it.
    private static func addition(_ text: String, after element: XMLElement, _ source: Source) -> Fix {
        let (start, end) = (element.range.lowerBound, element.range.upperBound)
        let line = source.bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let isFirst = source.bytes[line..<start].allSatisfy(XMLByte.isSpace)
        let margin = isFirst ? source.lineEnd + String(decoding: source.bytes[line..<start], as: UTF8.self) : ""
        return Fix("add \(text)", replace: end..<end, with: margin + text)
    }

    /// Who decides; the looser where documents and history disagree.
    private static func bodies(_ type: DocumentType) -> [Approver] {
        switch type {
        case .standardsTrack, .informational, .historical: [.council]
        case .humorous: [.editor, .council]
        case .procedural, .organizational, .sigFormation, .sigProposal: [.board, .council]
        }
    }
}
