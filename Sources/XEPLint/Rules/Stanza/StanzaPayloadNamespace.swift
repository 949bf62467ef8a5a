internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaPayloadNamespace: Rule {
    static let info = RuleInfo(
        "stanza/payload-namespace", .error,
        summary: "A payload has a namespace of its own.",
        rationale: """
            What has no xmlns is in the namespace of the stanza, where only the elements of RFC 6120 and RFC 6121 are known,             so no software would find the payload.
            """,
        source: "RFC 6120 §8.4", fix: .unsafe)

    private static func example(_ stanza: String) -> LintExample { .body("<example caption='x'><![CDATA[\n\(stanza)\n]]></example>") }

    static let examples = RuleExamples(
        triggering: [
            example("<iq type='get' id='a'>↓<ping↑/></iq>"),
            example("<iq type='get' id='a'>↓<ping↑ xmln='urn:xmpp:ping'/></iq>"),
            example("<message to='romeo@montague.lit'><body>x</body>↓<active↑/></message>"),
            example("<presence>↓<body↑>x</body></presence>"),
        ],
        nonTriggering: [
            example("<iq type='get' id='a'><ping xmlns='urn:xmpp:ping'/></iq>"),
            example("<message><subject>x</subject><body>x</body><thread>x</thread></message>\n<presence><show>xa</show><status>x</status><priority>1</priority></presence>"),
            example("<iq type='get' id='a'><ping .../></iq>"),
            example("<iq to='juliet@capulet.lit'><query node='window'/></iq>"),
            .body("<p>In pseudo language:</p><example caption='x'><![CDATA[\n<message><whisper/></message>\n]]></example>"),
            .body("<code><![CDATA[\n<iq type='get' id='a'><ping/></iq>\n]]></code>"),
        ],
        corrections: [.init(example("<iq type='get' id='a'><ping xmln='urn:xmpp:ping'/></iq>"), example("<iq type='get' id='a'><ping xmlns='urn:xmpp:ping'/></iq>"))])

    /// What a stanza holds in its own namespace.
    private static func known(_ kind: ExampleStanza.Kind) -> [String] {
        switch kind {
        case .iq: ["error"]
        case .message: ["body", "subject", "thread", "error"]
        case .presence: ["show", "status", "priority", "error"]
        }
    }

    static func check(_ context: LintContext, _ findings: inout Findings) {
        // Documents may sketch protocol that nobody has given a namespace yet, and say so: there only these names count.
        var judged: Set<String>??
        for stanza in context.stanzas where !stanza.isSketch {
            // An iq of which nothing but the address is shown is about addresses.
            if stanza.kind == .iq, stanza.type == nil, stanza.id == nil { continue }
            for child in stanza.element.elements where child.namespace == stanza.element.namespace && child.prefix == stanza.element.prefix {
                let name = child.localName
                guard !known(stanza.kind).contains(name), !stanza.example.isTagElided(child), !Placeholder.isPlaceholder(name) else { continue }
                let qualified = judged ?? (Bytes.find("pseudo", in: context.source.bytes, from: 0) != nil ? qualifiedNames(in: context) : nil)
                judged = .some(qualified)
                if let qualified, !qualified.contains(name) { continue }
                let misspelt = child.attributes.first { $0.name.prefix.isEmpty && misspellings.contains($0.name.local) }
                let place = misspelt.map { stanza.example.nameRange(of: $0) }
                findings.add(
                    stanza.example.tagName(of: child),
                    "<\(name)/> has no namespace of its own, and <\(stanza.kind.rawValue)/> knows no such element: "
                        + (misspelt.map { "'\($0.name.local)' is to be 'xmlns'" } ?? "give it its xmlns"),
                    fixes: place.map { $0.isLiteral ? [Fix("write xmlns", replace: $0.range, with: "xmlns", safety: .unsafe)] : [] } ?? [])
            }
        }
    }

    /// What authors write for `xmlns`.
    private static let misspellings: Set<String> = ["xmln", "xmls", "xlmns", "xmnls", "mxlns", "xmlsn", "lns", "xml", "ns"]

    /// The names of elements that have a namespace of their own somewhere in the examples.
    private static func qualifiedNames(in context: LintContext) -> Set<String> {
        var names: Set<String> = []
        for example in context.examples where example.reading.classification == .xml {
            for element in example.reading.tree.elements {
                if let namespace = element.namespace, !ExampleStanza.isStanzaNamespace(namespace) { names.insert(element.localName) }
            }
        }
        return names
    }
}
