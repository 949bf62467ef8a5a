internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum PayloadJID: Rule {
    static let info = RuleInfo(
        "payload/jid", .error,
        summary: "What a payload says is an address is a JID.",
        rationale: "An implementation refuses the payload, or the whole stanza, where an address inside of it is none.",
        source: "RFC 7622 §3")

    private static func example(_ payload: String) -> LintExample { .body("<example caption='x'><![CDATA[\n<message>\(payload)</message>\n]]></example>") }
    private static func field(_ type: String, _ value: String) -> LintExample {
        example("<x xmlns='jabber:x:data' type='submit'><field var='a' type='\(type)'><value>\(value)</value></field></x>")
    }

    static let examples = RuleExamples(
        triggering: [
            example("<x xmlns='jabber:x:conference' jid='↓orchard@↑'/>"),
            example("<x xmlns='http://jabber.org/protocol/muc#user'><item jid='↓romeo@montague..lit↑' affiliation='none' role='none'/></x>"),
            example("<delay xmlns='urn:xmpp:delay' from='↓@capulet.lit↑' stamp='2002-09-10T23:08:25Z'/>"),
            field("jid-single", "↓ro meo@montague.lit↑"),
        ],
        nonTriggering: [
            example("<x xmlns='jabber:x:conference' jid='orchard@conference.capulet.lit'/>"), example("<x xmlns='jabber:x:conference' jid='...'/>"),
            example("<x xmlns='jabber:x:conference' jid='[room]@conference.capulet.lit'/>"), example("<x xmlns='jabber:x:conference' jid=''/>"),
            example("<delay xmlns='urn:xmpp:whispers:0' from='@'/>"), field("jid-single", "romeo@montague.lit"), field("text-single", "romeo@"),
        ])

    /// The attributes that are addresses, by namespace; `jid` is one everywhere.
    private static let attributes: [String: Set<String>] = [
        "urn:xmpp:delay": ["from"], "jabber:x:delay": ["from"], "urn:xmpp:sid:0": ["by"], "urn:xmpp:jingle:1": ["initiator", "responder"],
        "http://jabber.org/protocol/muc#user": ["from", "to"],
    ]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.reading.classification == .xml && example.block.kind != .code {
            for element in example.reading.tree.elements {
                guard let namespace = element.namespace, !ExampleStanza.isStanzaNamespace(namespace) else { continue }
                for attribute in element.attributes where attribute.namespace == nil && !attribute.isNamespaceDeclaration {
                    let name = attribute.localName
                    guard name == "jid" || attributes[namespace]?.contains(name) ?? false, let problem = problem(attribute.value), !isRefused(element, context) else { continue }
                    findings.add(example.valueRange(of: attribute).range, "'\(ProblemWords.clipped(attribute.value))' is no JID: \(problem)")
                }
                guard namespace == DataForm.namespace, element.localName == "value", element.parent?["type"]?.hasPrefix("jid-") ?? false,
                    !element.hasElements, let problem = problem(element.text), !isRefused(element, context)
                else { continue }
                findings.add(example.textRange(of: element), "'\(ProblemWords.clipped(element.text))' is no JID: \(problem)")
            }
        }
    }

    private static func problem(_ text: String) -> String? {
        guard case .other(_, let problem) = Address(text), !Placeholder.isPlaceholder(text), !StanzaJID.isDescription(text), !text.allSatisfy(\.isWhitespace) else { return nil }
        return problem.description
    }

    /// Whether the document shows that the stanza around it is refused as malformed.
    private static func isRefused(_ element: XMLElement, _ context: LintContext) -> Bool {
        element.ancestors.contains { $0.namespace.map(ExampleStanza.isStanzaNamespace) ?? false && $0["id"].map(context.refusedIDs.contains) ?? false }
    }
}
