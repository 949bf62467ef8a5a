internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleNamespaceEnd: Rule {
    static let info = RuleInfo(
        "example/namespace-end", .error,
        summary: "A namespace has no white space at its ends, and no sign more than it is registered with.",
        rationale: "Namespaces are compared letter by letter, so that one with a blank or a slash more is another one, and no software finds what is in it.",
        source: "XML Namespaces §2.3", fix: .unsafe)

    private static func example(_ namespace: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<message><a xmlns='\(namespace)'/></message>\n]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [
            example("↓ http://jabber.org/protocol/nick↑"), example("↓urn:xmpp:whispers:0 ↑"), example("↓http://jabber.org/protocol/chatstates/↑"),
            example("↓http://jabber.org/protocol/pubsub#↑"),
        ],
        nonTriggering: [example("urn:xmpp:whispers:0"), example("http://whispers.example/ns/"), example("http://whispers.example/ns#"), example("http://jabber.org/protocol/disco#info"), example("")],
        corrections: [
            .init(example(" http://jabber.org/protocol/nick"), example("http://jabber.org/protocol/nick")),
            .init(example("http://jabber.org/protocol/chatstates/"), example("http://jabber.org/protocol/chatstates")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.isJudged {
            let bytes = example.reading.tree.bytes
            for element in example.reading.tree.elements {
                for attribute in element.attributes where attribute.isNamespaceDeclaration {
                    guard let first = attribute.valueRange.first, let last = attribute.valueRange.last, isSuspect(bytes[first]) || isSuspect(bytes[last]) else { continue }
                    let value = attribute.value
                    let right = String(value.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
                    if right != value {
                        guard !right.isEmpty, !Placeholder.isPlaceholder(right) else { continue }
                        tell(attribute, "white space at an end of a namespace makes another one of it", right, example, &findings)
                    } else if let sign = value.last, sign == "/" || sign == "#", CommonNamespaces.names.contains(String(value.dropLast())), !CommonNamespaces.names.contains(value) {
                        tell(attribute, "the namespace ends without \(sign)", String(value.dropLast()), example, &findings)
                    }
                }
            }
        }
    }

    private static func tell(_ attribute: XMLAttribute, _ message: String, _ right: String, _ example: ReadExample, _ findings: inout Findings) {
        findings.add(example.valueRange(of: attribute).range, "\(message): write '\(ProblemWords.clipped(right, to: 80))'", fixes: example.fixes(writing: right, in: attribute))
    }

    private static func isSuspect(_ byte: UInt8) -> Bool { XMLByte.isSpace(byte) || byte == 0x2F || byte == 0x23 }
}
