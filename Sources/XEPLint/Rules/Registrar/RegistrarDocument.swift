internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum RegistrarDocument: Rule {
    static let info = RuleInfo(
        "registrar/document", .info,
        summary: "A submission to a registry names this XEP as the one that defines it.",
        rationale: "The registry links each entry to its document; a number that was copied from another XEP sends readers there.",
        source: "XEP-0053 §6", fix: .unsafe)

    private static func submission(_ documents: String...) -> LintExample {
        .body("<code caption='x'><![CDATA[\n" + documents.map { "<var>\n  <name>urn:xmpp:whispers:0</name>\n  <desc>x</desc>\n  <doc>\($0)</doc>\n</var>\n" }.joined() + "]]></code>")
    }

    static let examples = RuleExamples(
        triggering: [submission("↓XEP-0998↑"), submission("↓XEP-0989↑", "XEP-0999"), submission("↓XEP-999↑"), submission("↓&xep0045;↑")],
        nonTriggering: [submission("XEP-0999"), submission("&xep0999;"), submission("RFC 6120", "XEP-0999"), submission("the document"), submission("XEP-0045, §7")],
        corrections: [.init(submission("XEP-0998"), submission("XEP-0999"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let number = context.xep.number, context.header.knownType?.isProtocol == true else { return }
        let own = "XEP-" + XEPName.digits(number)
        var others: [(range: Range<Int>, text: String, isLiteral: Bool)] = []
        for example in context.examples where example.block.kind == .code && !example.block.element.isExpanded {
            for element in example.reading.tree.elements where element.localName == "doc" && element.parent.map({ $0.element("name") != nil || $0.element("desc") != nil }) ?? false {
                let range = example.textRange(of: element)
                let written = context.source.text(range)
                let entity = written.hasPrefix("&") && written.hasSuffix(";") && element.parent?.element("name") != nil ? String(written.dropFirst().dropLast()) : nil
                let text = entity ?? element.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                // That the own number stands there as an entity is no matter of what it names.
                guard let parts = XEPName.parts(of: text), ["xep", "jep"].contains(parts.series), text != own, entity == nil || parts.number != number else { continue }
                others.append((range, entity.map { "&\($0);" } ?? text, entity != nil || written == text))
            }
        }
        for other in others {
            findings.add(
                other.range, "the submission names \(ProblemWords.clipped(other.text)), and this is \(own)",
                fixes: other.isLiteral ? [Fix("write \(own)", replace: other.range, with: own, safety: .unsafe)] : [])
        }
    }
}
