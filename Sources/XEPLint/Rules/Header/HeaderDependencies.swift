internal import XEPKit
internal import XMLKit

enum HeaderDependencies: Rule {
    static let info = RuleInfo(
        "header/dependencies", .warning,
        summary: "A document that a XEP depends on, supersedes or is superseded by is named once, as XEP-NNNN, RFC NNNN or by its name.",
        rationale: "Links, lists of what builds on what and reminders of obsolete foundations are made of these names; a name that is written another way leads nowhere.",
        source: "XEP-0143 §5.2", fix: .safe, needs: .header)

    private static func specs(_ specs: String...) -> LintExample {
        .header("<dependencies>" + specs.map { "<spec>\($0)</spec>" }.joined() + "</dependencies>")
    }

    static let examples = RuleExamples(
        triggering: [
            .header("<dependencies><spec>↓XMPP Core, XEP-0030↑</spec><spec>↓None↑</spec></dependencies>"),
            specs("↓XEP-45↑"), specs("↓XEP 0045↑", "↓JEP-0030↑"), specs("↓XEP0045↑"), specs("XEP-0045", "↓XEP-0045↑"), specs("↓Etc.↑"),
            specs("↓XEP-0999↑"), specs("↓RFC6120↑"), .header("<dependencies>↓<spec/>↑</dependencies>"),
        ],
        nonTriggering: [specs("XMPP Core", "XEP-0045", "RFC 6120", "draft-ietf-xmpp-core"), .header("<supersedes><spec>XEP-0045</spec></supersedes>")],
        corrections: [
            .init(specs("XEP 45", "XEP0030", "RFC6120"), specs("XEP-0045", "XEP-0030", "RFC 6120")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for list in [context.header.dependencies, context.header.supersedes, context.header.supersededBy] {
            var seen: [String: Field] = [:]
            for field in list {
                if let first = seen[field.text], !field.isEmpty {
                    findings.add(field.range, "\(field.shown) stands here twice: remove one", related: [RelatedPlace(first.range, "the other one")])
                    continue
                }
                seen[field.text] = field
                check(field, context, &findings)
            }
        }
    }

    private static func check(_ field: Field, _ context: LintContext, _ findings: inout Findings) {
        let text = field.text
        if text.isEmpty { return findings.add(field.range, "the name of the document is missing: remove <spec/>, or write XEP-NNNN, RFC NNNN or a name") }
        if ["etc", "etc.", "others", "others?"].contains(text.lowercased()) {
            return findings.add(field.range, "'\(text)' is the template's: name each document in a <spec> of its own")
        }
        if ["none", "n/a", "none."].contains(text.lowercased()) {
            return findings.add(field.range, "'\(field.shown)' is no document: remove the <spec>")
        }
        let names = text.split { ",;".contains($0) }.flatMap { $0.split(separator: " and ") }.map { $0.trimmingSpaces }
        if names.count > 1, names.contains(where: isName), names.allSatisfy({ isName($0) || $0.hasPrefix("XMPP ") }) {
            return findings.add(field.range, "\(names.count) documents in one <spec>: give each a <spec> of its own")
        }
        if let number = context.xep.number, XEPName.number(ofReference: text) == number {
            return findings.add(field.range, "\(text) is this document itself")
        }
        if text.count <= 5, text.allSatisfy(\.isNumber) || ["XEP", "RFC", "XEP-"].contains(text) {
            return findings.add(field.range, "'\(field.shown)' names no document: write XEP-NNNN or RFC NNNN")
        }
        guard let written = XEPName.parts(of: text) else { return }
        if written.series == "xep", written.digits == 5 {
            return findings.add(field.range, "'\(field.shown)' has a digit too many: XEP-NNNN has four")
        }
        if ["xep", "jep"].contains(written.series), written.digits <= 4 {
            let right = "XEP-" + XEPName.digits(written.number)
            if text != right { findings.add(field.range, "'\(text)': write \(right)", fixes: field.fixes(writing: right)) }
        } else if written.series == "rfc" {
            let right = "RFC \(written.number)"
            if text != right { findings.add(field.range, "'\(text)': write \(right)", fixes: field.fixes(writing: right)) }
        }
    }

    private static func isName(_ text: String) -> Bool { XEPName.parts(of: text).map { ["xep", "rfc"].contains($0.series) } ?? false }
}

extension Substring {
    fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
