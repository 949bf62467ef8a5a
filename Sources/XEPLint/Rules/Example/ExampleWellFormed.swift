internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleWellFormed: Rule {
    static let info = RuleInfo(
        "example/well-formed", .error,
        summary: "An example of XML is well-formed.",
        rationale: """
            Implementers paste examples into their tests. Elisions, stream headers left open, labels such as C: and prefixes that \
            every reader knows are understood; each mistake is named once, where it was made.
            """,
        source: "XEP-0143 §7.2", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [
            .body("<example caption='x'><![CDATA[\n<message to='juliet@capulet.lit'>\n  ↓<body↑>Whisper\n</message>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<iq type='get' id='a'>\n  <ping xmlns='urn:xmpp:ping'/>↓\n↑]]></example>"),
            .body("<example caption='x'><![CDATA[\n<iq type='get' id='a'>\n  <query xmlns='jabber:iq:version'>\n  ↓</qurey>↑\n</iq>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n↓<iq↑ type='result' id='a'>\n  <query xmlns='jabber:iq:version'>\n  ...\n]]></example>"),
            .body("""
                <example caption='x'><![CDATA[<message><whisper xmlns='urn:x'/></message>]]></example>
                <example caption='y'><![CDATA[
                <message>
                  <↓whipser↑ xmlns='urn:x'>
                    <loud/>
                  </whisper>
                </message>
                ]]></example>
                """),
            .body("<example caption='x'><![CDATA[\n<message>↓< body↑>Whisper</body></message>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<presence><show>away↓<\\show>↑</presence>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<presence><x xmlns='urn:x'↓/ >↑</presence>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<presence ↓id:'a'↑ type='unavailable'/>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<presence><x ↓xmlns:↑='urn:x'/></presence>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<message><↓lmap-shade↑ xmlns='urn:x'>red</lamp-shade><lamp-light/></message>\n]]></example>"),
        ],
        nonTriggering: [
            .body("<example caption='x'><![CDATA[\nC: <message to='juliet@capulet.lit'>\n     <body>...</body>\n     ...\n   </message>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<stream:stream xmlns:stream='http://etherx.jabber.org/streams' to='capulet.lit'>\n  <stream:features/>\n]]></example>"),
            .body("<code><![CDATA[if (a < b && b > c) { return <x>; }]]></code>"),
        ],
        corrections: [
            .init(
                .body("<example caption='x'><![CDATA[\n<iq type='result' id='a'>\n  <query xmlns='jabber:iq:version'>\n  ...\n]]>\n</example>"),
                .body("<example caption='x'><![CDATA[\n<iq type='result' id='a'>\n  <query xmlns='jabber:iq:version'>\n  ...</query></iq>\n]]>\n</example>")),
            .init(
                .body("<example caption='x'><![CDATA[\n<iq type='get' id='a'>\n  <query xmlns='jabber:iq:version'>\n  </qurey>\n</iq>\n]]></example>"),
                .body("<example caption='x'><![CDATA[\n<iq type='get' id='a'>\n  <query xmlns='jabber:iq:version'>\n  </query>\n</iq>\n]]></example>"))
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where !example.block.element.isExpanded && !example.holdsSchema {
            findings.add(causesOf: example, in: context)
        }
    }
}
