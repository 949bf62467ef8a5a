internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum RegistrarNamespaceForm: Rule {
    static let info = RuleInfo(
        "registrar/namespace-form", .info,
        summary: "A proposal's namespace is urn:xmpp:SHORTNAME:N, and N begins at 0.",
        rationale: "The number tells incompatible versions apart; a namespace without one cannot change later, and one that begins higher looks like an older one was lost.",
        source: "XEP-0053 §5")

    private static func schema(_ namespace: String, file: String = Template.protoXEP) -> LintExample {
        .sections("<section1 topic='XML Schema' anchor='schema'><code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='\(namespace)'/>\n]]></code></section1>", file: file)
    }

    static let examples = RuleExamples(
        triggering: [schema("↓urn:xmpp:whispers↑"), schema("↓http://capulet.example/whispers↑")],
        nonTriggering: [schema("urn:xmpp:whispers:0"), schema("urn:xmpp:whispers", file: Template.file), schema("urn:xmpp:whispers:garden:2"), schema("vcard-temp:x:update")])

    /// How namespaces began before there were rules for them.
    private static let registered = ["jabber:", "http://jabber.org/", "vcard-temp", "storage:"]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard context.xep.isProtoXEP, context.header.knownType == .standardsTrack else { return }
        for example in context.examples where example.holdsSchema && !example.block.element.isExpanded {
            guard let attribute = example.reading.tree.root?.attribute("targetNamespace"), !attribute.value.isEmpty else { continue }
            let parts = attribute.value.split(separator: ":")
            if attribute.value.hasPrefix("urn:xmpp:"), parts.count > 3, parts.last.map({ Int($0) != nil }) ?? false { continue }
            // What was registered long ago keeps its name.
            if CommonNamespaces.names.contains(attribute.value) || registered.contains(where: attribute.value.hasPrefix) { continue }
            findings.add(example.valueRange(of: attribute).range, "a new namespace is of the form urn:xmpp:SHORTNAME:0")
        }
    }
}
