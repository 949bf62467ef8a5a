internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum LinkXMPPURI: Rule {
    static let info = RuleInfo(
        "link/xmpp-uri", .warning,
        summary: "An xmpp: address is written as RFC 5122 says.",
        rationale: "A query of an xmpp: address has its parts divided by semicolons, after one action; other software splits it otherwise than it was meant.",
        source: "RFC 5122 §2.2, XEP-0147 §2", fix: .unsafe)

    private static func uri(_ uri: String) -> LintExample { .body("<example caption='x'><![CDATA[\n\(uri)\n]]></example>") }

    static let examples = RuleExamples(
        triggering: [
            uri("<x uri='↓xmpp:romeo@montague.lit?message&amp;body=hi↑'/>"), uri("<x uri='↓xmpp://romeo@montague.lit?message↑'/>"),
            uri("<x uri='↓xmpp:romeo@montague.lit?message?body=hi↑'/>"), uri("<x uri='↓xmpp:romeo montague.lit?message↑'/>"),
        ],
        nonTriggering: [
            uri("<x uri='xmpp:romeo@montague.lit?message;body=hi'/>"), uri("<x uri='xmpp:montague.lit?disco;node=a'/>"), uri("<x uri='xmpp:romeo@montague.lit'/>"),
            uri("<x uri='xmpp://guest@example.com/support@example.com?message'/>"), uri("<x uri='xmpp:...'/>"),
        ],
        corrections: [
            .init(uri("<x uri='xmpp:romeo@montague.lit?message&amp;body=hi'/>"), uri("<x uri='xmpp:romeo@montague.lit?message;body=hi'/>"))
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.reading.classification == .xml && !example.block.element.isExpanded {
            for element in example.reading.tree.elements where !element.isExpanded {
                for attribute in element.attributes where !attribute.isNamespaceDeclaration && attribute.value.hasPrefix("xmpp:") {
                    // A value may be broken over lines to be read.
                    guard !example.reading.tree.bytes[attribute.valueRange].contains(0x0A), !Placeholder.isPlaceholder(String(attribute.value.dropFirst(5))), let mistake = mistake(attribute.value) else { continue }
                    let value = example.valueRange(of: attribute)
                    let written = context.source.text(value.range)
                    let right = written.replacingAll("&amp;", with: ";")
                    findings.add(
                        value.range, mistake, fixes: value.isLiteral && mistake.hasPrefix("parts") && right != written ? [Fix("write \(right)", replace: value.range, with: right, safety: .unsafe)] : [])
                }
            }
        }
        for link in context.xep.links where !link.isExpanded && link.target.hasPrefix("xmpp:") {
            if let mistake = mistake(link.target) { findings.add(link.range, mistake) }
        }
    }

    private static func mistake(_ uri: String) -> String? {
        let rest = uri.dropFirst(5)
        let query = rest.firstIndex(of: "?").map { rest[rest.index(after: $0)...] } ?? ""
        if uri.contains(where: \.isWhitespace) { return "an xmpp: address holds no space: write %20" }
        if rest.hasPrefix("//"), !rest.dropFirst(2).prefix(while: { $0 != "?" }).contains("/") { return "'xmpp://' says which account to use, and a path must follow: write xmpp: without slashes" }
        if query.contains("?") { return "a second '?' in an xmpp: address: parts of the query are divided by ;" }
        if query.contains("&") { return "parts of the query of an xmpp: address are divided by ; and not by &" }
        return nil
    }
}

extension String {
    /// The text with every occurrence of one text replaced.
    fileprivate func replacingAll(_ text: String, with other: String) -> String {
        var out = ""
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(text) {
                out += other
                rest = rest.dropFirst(text.count)
            } else {
                out.append(rest.removeFirst())
            }
        }
        return out
    }
}
