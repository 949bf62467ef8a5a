internal import XEPKit
internal import XMLKit

enum SectionSchema: Rule {
    static let info = RuleInfo(
        "section/schema", .info,
        summary: "A protocol on the Standards Track has an XML Schema.",
        rationale: "The schema is what implementers generate code and tests from, and what the XSF publishes; examples show only cases.",
        source: "XEP-0143 §6.13", asks: .series)

    static let examples = RuleExamples(
        triggering: [
            .sections("<section1 topic='Use' anchor='use'><example caption='x'><![CDATA[<message><whisper xmlns='urn:xmpp:whispers:0'/></message>]]></example></section1><↓section1↑ topic='XML Schema' anchor='schema'><p>It will follow.</p></section1>"),
        ],
        nonTriggering: [
            .body("<example caption='x'><![CDATA[<message><whisper xmlns='urn:xmpp:whispers:0'/></message>]]></example>"),
            .sections("<section1 topic='Use' anchor='use'><example caption='x'><![CDATA[<message><whisper xmlns='urn:xmpp:whispers:0'/></message>]]></example></section1><section1 topic='XML Schema' anchor='schema'><p>REQUIRED for protocol specifications.</p></section1>"),
            .sections(
                "<section1 topic='Use' anchor='use'><example caption='x'><![CDATA[<message><whisper xmlns='urn:xmpp:whispers:0'/></message>]]></example></section1>",
                header: "<shortname>NOT_YET_ASSIGNED</shortname>"),
            .sections("<section1 topic='Use' anchor='use'><example caption='x'><![CDATA[<iq type='get' id='a'><ping xmlns='urn:xmpp:ping'/></iq>]]></example></section1>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard context.header.knownType == .standardsTrack, let root = context.xep.tree.root, context.xep.schemas.first(where: { _ in true }) == nil else { return }
        guard let namespace = OwnNamespaces.all(in: context).first else { return }
        let section = context.xep.sections.first { $0.title == "XML Schema" || $0.title == "XML Schemas" || $0.title == "Schema" }
        // That the template's text is left there is said of that text.
        if let range = section?.element.range, context.prose.contains(where: { range.contains($0.content.sourceOffset(0)) && TemplateText.isLeft($0) }) { return }
        findings.add(
            section?.element.nameRange ?? root.nameRange, section == nil ? "the section 'XML Schema' is missing: describe '\(namespace)' there" : "no schema stands here: describe '\(namespace)'")
    }
}
