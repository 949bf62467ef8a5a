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

    private static let schema = """
        <section1 topic='XML Schema' anchor='schema'><code><![CDATA[
        <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:whispers:0'><xs:element name='whisper'/></xs:schema>
        ]]></code></section1>
        """

    static let examples = RuleExamples(
        triggering: [
            document("<↓section1↑ topic='XMPP Registrar Considerations' anchor='registrar'><p>This document requires no interaction with &REGISTRAR;.</p></section1>"),
            .sections(
                "<↓section1↑ topic='XMPP Registrar Considerations' anchor='registrar'><p>None.</p></section1>\n<section1 topic='XML Schema' anchor='schema'>"
                    + "<code><![CDATA[<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0'/>]]></code></section1>"),
            document("<↓section1↑ topic='XMPP Registrar Considerations' anchor='registrar'><section2 topic='Protocol Namespaces' anchor='names'><p>None.</p></section2></section1>"),
            document(schema + "<↓section1↑ topic='XMPP Registrar Considerations' anchor='registrar'><p>The Registrar includes 'urn:xmpp:gardens:0'.</p></section1>"),
        ],
        nonTriggering: [
            document(schema + section("The Registrar includes 'urn:xmpp:whispers:0'.")), document(schema + section("The Registrar includes 'urn:xmpp:whispers:1'.")),
            document(schema.replacing("whispers", with: "lamps") + section("The Registrar includes 'urn:xmpp:whispers:0'.")),
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
        guard !context.prose.contains(where: { range.contains($0.content.sourceOffset(0)) && TemplateText.isLeft($0) }) else { return }
        let references = Set(context.xep.tree.references.filter { range.contains($0.range.lowerBound) }.map(\.name))
        let registered = context.namespaceNames.filter { range.contains($0.range.lowerBound) }.map(\.name)
        guard registered.isEmpty else {
            // An entity may bring what is to be registered.
            guard references.allSatisfy({ telling.contains($0) || !mayBringNamespace($0, context) }) else { return }
            return checkOthers(registered, section, context, &findings)
        }
        // It may also say so in its own words.
        guard references.allSatisfy({ telling.contains($0) || XEPName.parts(of: $0) != nil }) else { return }
        // Whoever speaks of namespaces or schemas means the document's.
        let words = text(context.source.bytes[section.element.contentRange])
        guard Bytes.find("namespace", in: words, from: 0) == nil, Bytes.find("schema", in: words, from: 0) == nil, let own = OwnNamespaces.all(in: context).first else { return }
        findings.add(section.element.nameRange, "this document defines '\(ProblemWords.clipped(own, to: 80))', and nothing here has it registered: name it for the registry of namespaces")
    }

    private static func mayBringNamespace(_ name: String, _ context: LintContext) -> Bool {
        guard let text = context.xep.tree.entities.replacement(of: name), !text.isEmpty else { return true }
        let words = String(decoding: text, as: UTF8.self)
        return words.contains("urn:") || words.contains("jabber.org/protocol/")
    }

    /// Those of the document's schemas that are not among the namespaces that it has registered.
    private static func checkOthers(_ registered: [String], _ section: Section, _ context: LintContext, _ findings: inout Findings) {
        let stems = Set(registered.map(stem))
        let used = Set(context.namespaceNames.filter { $0.place == .example && $0.isDeclared }.map(\.name))
        var seen: Set<String> = []
        for own in context.schemas.own {
            guard let namespace = own.claim.namespace, used.contains(namespace), beginnings.contains(where: namespace.hasPrefix), !stems.contains(stem(namespace)),
                seen.insert(namespace).inserted, context.series.schemas.claims(on: namespace).allSatisfy({ $0.isBuiltIn || $0.fileName == context.xep.fileName })
            else { continue }
            let shown = ProblemWords.clipped(namespace, to: 80)
            findings.add(section.element.nameRange, "'\(shown)', which the schema describes, is not among the namespaces that are registered here: name it too")
        }
    }

    private static let beginnings = ["urn:xmpp:", "http://jabber.org/protocol/"]

    /// A namespace without its version and what stands behind it, which other rules compare.
    private static func stem(_ name: String) -> Substring {
        let whole = name.prefix { $0 != "+" }
        return NamespaceName.base(of: String(whole))?.dropLast() ?? whole
    }

    /// Text without tags, in small letters: a title alone asks for nothing.
    private static func text(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        var isTag = false
        for byte in bytes {
            if byte == 0x3C || byte == 0x3E { isTag = byte == 0x3C }
            if !isTag { text.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
        }
        return text
    }
}
