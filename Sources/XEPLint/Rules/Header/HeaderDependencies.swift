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
            specs("↓XEP-0999↑"), specs("↓RFC6120↑"), specs("↓XEP-0163/XEP-0060↑"), specs("↓XEP-0163 XEP-0060↑"), specs("↓XEP-xxxx↑"),
            specs("↓RFC 58022↑"), specs("↓XEP-0059: Result Set Management↑"), specs("↓Result Set Management (XEP-0059)↑", "↓XEP-0060 Publish-Subscribe↑"),
            specs("↓XPE-0163↑", "↓EP-0060↑"), specs("↓https://xmpp.org/extensions/xep-0163.html↑", "↓https://www.rfc-editor.org/rfc/rfc6120.html↑"), .header("<dependencies>↓<spec/>↑</dependencies>"),
        ],
        nonTriggering: [
            specs("XMPP Core", "XEP-0045", "RFC 6120", "draft-ietf-xmpp-core"), specs("XEP-0004 (OPTIONAL)", "XEP-0022 (in part)", "ISO 8601", "https://schema.org/"),
            .header("<dependencies><spec>XEP-xxxx</spec></dependencies>", file: Template.protoXEP),
            .header("<supersedes><spec>XEP-0045</spec></supersedes>"),
        ],
        corrections: [
            .init(specs("XEP 45", "XEP0030", "RFC6120"), specs("XEP-0045", "XEP-0030", "RFC 6120")),
            .init(specs("XEP–0163", "XEP-O060", "XEP-0045."), specs("XEP-0163", "XEP-0060", "XEP-0045")),
            .init(specs("XMPP-Core", "XMPP im"), specs("XMPP Core", "XMPP IM")),
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
        guard let written = XEPName.parts(of: text) else { return checkWords(field, context, &findings) }
        if written.series == "xep", written.digits == 5 {
            return findings.add(field.range, "'\(field.shown)' has a digit too many: XEP-NNNN has four")
        }
        if written.series == "rfc", written.number > RFC.highest { return findings.add(field.range, "there is no \(text): no RFC has so high a number") }
        guard let right = right(written) else { return }
        let isSure = ["xep", "jep", "rfc"].contains(written.series)
        if text != right { findings.add(field.range, "'\(text)': write \(right)", fixes: field.fixes(writing: right, safety: isSure ? .safe : .unsafe)) }
    }

    /// How a name is written whose letters are right, or nearly so; nil for one of another series.
    private static func right(_ written: (series: String, number: Int, digits: Int)) -> String? {
        let isLong = written.digits == 4
        let series = ["xep", "jep", "rfc"].contains(written.series) ? written.series : isLong ? Nearest.word(to: written.series, among: ["xep", "rfc"], limit: 1) : nil
        switch series {
        case "xep" where written.digits <= 4, "jep" where written.digits <= 4: return "XEP-" + XEPName.digits(written.number)
        case "rfc": return "RFC \(written.number)"
        default: return nil
        }
    }

    /// What is no name of a document alone, though one may stand in it.
    private static func checkWords(_ field: Field, _ context: LintContext, _ findings: inout Findings) {
        let text = field.text
        if let right = SpecText.meant(text) {
            return findings.add(field.range, "'\(field.shown)': write \(right)", fixes: field.fixes(writing: right))
        }
        if !context.xep.isProtoXEP, SpecText.isPlaceholder(text) {
            return findings.add(field.range, "'\(field.shown)' is a placeholder: write the number of the document")
        }
        let names = SpecText.names(in: text)
        if names.count > 1 { return findings.add(field.range, "\(names.count) documents in one <spec>: give each a <spec> of its own") }
        guard let name = names.first, let title = SpecText.title(beside: name, in: text) else { return }
        let known = ReferenceTitles(context).title(of: name)?.lettersAndDigits
        guard title.isSure || known == title.words.lettersAndDigits else { return }
        findings.add(
            field.range, "'\(field.shown)' is more than the name of a document: write \(name)",
            fixes: field.fixes(writing: name, safety: known == title.words.lettersAndDigits ? .safe : .unsafe))
    }

    private static func isName(_ text: String) -> Bool { XEPName.parts(of: text).map { ["xep", "rfc"].contains($0.series) } ?? false }
}

extension Substring {
    fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
