internal import XEPKit
internal import XMLKit

enum RegistrarNamespaceMissing: Rule {
    static let info = RuleInfo(
        "registrar/namespace-missing", .warning,
        summary: "The section XMPP Registrar Considerations names the namespace that the document defines.",
        rationale: """
            The XMPP Registrar enters into its registry what this section asks for. A document that has a namespace of its own and asks for \
            nothing leaves the name free for somebody else.
            """,
        source: "XEP-0053 §5, XEP-0143 §6.11", asks: .series)

    private static func document(_ registrar: String, namespace: String = "urn:xmpp:whispers:0") -> LintExample {
        .sections(
            "<section1 topic='Use' anchor='use'><example caption='x'><![CDATA[<message><whisper xmlns='\(namespace)'/></message>]]></example></section1>\n"
                + registrar, header: "<shortname>whispers</shortname>")
    }

    private static func section(_ text: String) -> String {
        "<section1 topic='XMPP Registrar Considerations' anchor='registrar'><p>\(text)</p></section1>"
    }

    static let examples = RuleExamples(
        triggering: [
            document("<↓section1↑ topic='XMPP Registrar Considerations' anchor='registrar'><p>This document requires no interaction with &REGISTRAR;.</p></section1>"),
            .sections(
                "<↓section1↑ topic='XMPP Registrar Considerations' anchor='registrar'><p>None.</p></section1>\n<section1 topic='XML Schema' anchor='schema'>"
                    + "<code><![CDATA[<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0'/>]]></code></section1>"),
        ],
        nonTriggering: [
            document(section("The Registrar includes 'urn:xmpp:whispers:0' in its registry.")), document(section("REQUIRED.")), document(section("TODO")),
            document(section("None."), namespace: "urn:xmpp:garden:0"), document(section("The namespace above shall be added.")),
            document(section("See &WHISPERS; for what is registered.")), document(""),
            .sections(
                "<section1 topic='Use' anchor='use'><example caption='x'><![CDATA[<message><whisper xmlns='urn:xmpp:whispers:0'/></message>]]></example></section1>"
                    + section("None."), header: "<shortname>whispers</shortname><status>Retracted</status>"),
        ])

    /// The references that a section may hold and yet name no namespace.
    private static let telling = ["REGISTRAR", "IANA", "amp", "lt", "gt", "quot", "apos"]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard context.header.knownType == .standardsTrack, !(context.header.knownStatus?.isDead ?? false),
            let section = context.xep.sections.first(where: { $0.title == StandardSections.registrar }), !section.element.isExpanded
        else { return }
        let range = section.element.range
        let text = context.source.bytes[section.element.contentRange]
        // An entity may bring what is to be registered; whoever speaks of namespaces or schemas means the document's.
        let words = String(decoding: text, as: UTF8.self).lowercased()
        guard !words.contains("namespace"), !words.contains("schema"), !words.contains("urn:"), !words.contains("http://jabber.org/protocol/"),
            context.xep.tree.references.allSatisfy({ !range.contains($0.range.lowerBound) || telling.contains($0.name) || XEPName.parts(of: $0.name) != nil }),
            !context.prose.contains(where: { range.contains($0.content.sourceOffset(0)) && TemplateText.isLeft($0) }), let own = OwnNamespaces.all(in: context).first
        else { return }
        findings.add(section.element.nameRange, "this document defines '\(ProblemWords.clipped(own, to: 80))', and nothing here has it registered: name it for the registry of namespaces")
    }
}
