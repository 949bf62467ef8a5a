internal import XEPKit
internal import XMLKit

enum ProseNamespaceVersion: Rule {
    static let info = RuleInfo(
        "prose/namespace-version", .warning,
        summary: "The text names the document's namespace in the version that it has everywhere else.",
        rationale: """
            When the version of a namespace is raised, a sentence is easily forgotten; whoever follows it speaks another protocol. It is said \
            of a version that stands in one place alone, where no word around it tells of versions.
            """,
        source: "XEP-0053 §5, XEP-0143 §7", fix: .unsafe)

    private static func text(_ name: String, _ rest: String = "namespace is shouted.", used: String = "urn:xmpp:balcony:1") -> LintExample {
        .sections("""
            <section1 topic='Use' anchor='use'><p>A &lt;a/> element qualified by the '\(name)' \(rest)</p><example caption='x'><![CDATA[<message><a xmlns='\(used)'/><b xmlns='\(used)'/></message>]]></example></section1>
            <section1 topic='XMPP Registrar Considerations' anchor='registrar'><ul><li>\(used)</li></ul></section1>
            """)
    }

    static let examples = RuleExamples(
        triggering: [
            text("↓urn:xmpp:balcony:0↑"), text("↓urn:xmpp:balcony:2↑"), text("↓urn:xmpp:balcony↑"), text("↓urn:xmpp:balcony:0#shout↑"),
            text("↓urn:xmpp:balcony:0↑", used: "urn:xmpp:balcony"),
        ],
        nonTriggering: [
            text("urn:xmpp:balcony:1"), text("urn:xmpp:balcony:0", "was the namespace of earlier versions."), text("urn:xmpp:balcony:", "[kind] is a template."),
            text("urn:xmpp:balcony:0", "and 'urn:xmpp:balcony:1' can both be heard."), text("urn:xmpp:garden:0"), text("urn:xmpp:balcony:0", "is not urn:xmpp:balcony:2."),
            .body("<p>Servers MUST also hear 'urn:xmpp:balcony:0'. It was renamed from 'urn:xmpp:balcony'.</p>"),
        ],
        corrections: [.init(text("urn:xmpp:balcony:0"), text("urn:xmpp:balcony:1"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for odd in context.oddVersions {
            for name in odd.names where name.place == .prose && isQualifier(name, context.source.bytes) && !odd.isExplained(name, in: context) {
                findings.add(
                    name.range,
                    "'\(ProblemWords.clipped(name.name, to: 80))' stands in this place alone, and '\(ProblemWords.clipped(odd.meant, to: 80))' everywhere else: write that, or say which version this is",
                    fixes: [Fix("write '\(odd.meant)'", replace: name.range, with: odd.meant, safety: .unsafe)])
            }
        }
    }

    /// Whether the text says that something is qualified by the namespace: what it says otherwise may be of any version.
    private static func isQualifier(_ name: NamespaceName, _ bytes: [UInt8]) -> Bool {
        let before = String(decoding: bytes[..<name.range.lowerBound].suffix(40), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        let words = before.last.map { $0.allSatisfy { "'\"(<>t".contains($0) } } ?? false ? before.dropLast() : before
        return words.suffix(3) == ["qualified", "by", "the"]
    }
}
