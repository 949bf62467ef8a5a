internal import XEPKit
internal import XMLKit

enum RegistrarNamespace: Rule {
    static let info = RuleInfo(
        "registrar/namespace", .warning,
        summary: "The XMPP Registrar Considerations name the namespaces that the examples and the schema use.",
        rationale: "The Registrar registers what stands in this section; a version or a letter that differs from the protocol registers another namespace.",
        source: "XEP-0053 §5, XEP-0143 §6.11", fix: .unsafe, asks: .series)

    private static func document(_ name: String) -> LintExample {
        .sections("""
            <section1 topic='Use' anchor='use'><example caption='x'><![CDATA[<message><a xmlns='urn:xmpp:balcony:1'/><b xmlns='urn:xmpp:balcony:1'/></message>]]></example></section1>
            <section1 topic='XMPP Registrar Considerations' anchor='registrar'><ul><li>\(name)</li></ul></section1>
            """)
    }

    static let examples = RuleExamples(
        triggering: [document("urn:xmpp:balcony:1</li><li>↓urn:xmpp:balcony:0↑"), document("↓urn:xmpp:balcony:0↑"), document("↓urn:xmpp:balconny:1↑"), document("↓urn:xmpp:balcony↑")],
        nonTriggering: [document("urn:xmpp:balcony:1"), document("urn:xmpp:balcony:0 and urn:xmpp:balcony:1"), document("urn:xmpp:garden:0"),
            document("Once it was urn:xmpp:balcony#x, then urn:xmpp:balcony:1"), document("Before, urn:xmpp:balcony was used, and now it is urn:xmpp:balcony:1"),
        ],
        corrections: [.init(document("urn:xmpp:balcony:0"), document("urn:xmpp:balcony:1"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var seen: Set<Range<Int>> = []
        for mistake in context.namespaceMistakes where mistake.name.place == .registrar && !mistake.isOlder {
            if isContrasted(mistake.name, with: mistake.meant, context) { continue }
            seen.insert(mistake.name.range)
            report(mistake.name, meant: mistake.meant, &findings)
        }
        let names = context.namespaceNames
        let used = names.filter { $0.place == .example || $0.place == .schema }
        let registered = Set(names.filter { $0.place == .registrar }.map(\.name))
        let known = Set(used.map(\.name))
        for name in names where name.place == .registrar && !known.contains(name.name) && !seen.contains(name.range) {
            // The same without its version, of which the examples show one alone.
            let base = base(name.name)
            let others = known.filter { self.base($0) == base && base.utf8.count > 9 }
            guard others.count == 1, let other = others.first, !registered.contains(other) || base == name.name[...], !isContrasted(name, with: other, context)
            else { continue }
            seen.insert(name.range)
            report(name, meant: other, &findings)
        }
        for odd in context.oddVersions {
            for name in odd.names where name.place == .registrar && !seen.contains(name.range) && !odd.isExplained(name, in: context) {
                report(name, meant: odd.meant, &findings)
            }
        }
    }

    /// Whether one sentence names both, so that it tells the one from the other.
    private static func isContrasted(_ name: NamespaceName, with other: String, _ context: LintContext) -> Bool {
        let bytes = context.source.bytes
        let start = bytes[..<name.range.lowerBound].lastIndex(of: 0x3C) ?? 0
        let end = bytes[name.range.upperBound...].firstIndex(of: 0x3C) ?? bytes.count
        return context.namespaceNames.contains { $0.name == other && $0.range.lowerBound > start && $0.range.upperBound <= end }
    }

    private static func report(_ name: NamespaceName, meant: String, _ findings: inout Findings) {
        findings.add(
            name.range, "'\(ProblemWords.clipped(name.name, to: 80))' is used nowhere in this document: the examples have '\(ProblemWords.clipped(meant, to: 80))'",
            fixes: [Fix("write '\(meant)'", replace: name.range, with: meant, safety: .unsafe)])
    }

    /// The name without its version.
    private static func base(_ name: String) -> Substring {
        name.hasPrefix("urn:xmpp:") ? NamespaceName.base(of: name)?.dropLast() ?? name[...] : name[...]
    }
}
