import Testing
import XEPKit
import XMLKit

@testable import XEPLint

/// One slip is told once, by the rule that knows best, in words that mend it.
@Suite struct OneSlipTests {
    private static func example(_ text: String) -> LintExample { .body("<example caption='Juliet whispers'><![CDATA[\n\(text)\n]]></example>") }

    private static func messages(_ example: LintExample) -> [String] {
        let rules = RuleRegistry.rules.filter { ["example", "stanza", "exchange", "payload"].contains($0.info.group) && $0.info.severity != .info }
        return Linter(rules: rules).lint(LintContext(example: example)).map { "\($0.rule): \($0.message)" }
    }

    @Test(arguments: [
        ("<iq tpye='get' id='a'><ping xmlns='urn:xmpp:ping'/></iq>", "stanza/attribute-unknown"),
        ("<message><x xmlns='jabber:x:data' type='form'><field var='FORM_TYPE' type='text'><value>urn:xmpp:whispers:0</value></field></x></message>", "example/form-type"),
        ("<message to='a@montague.example'><event xmlns='urn:xmpp:lamps:0'><x xmln='jabber:x:data' type='submit'/></event></message>", "example/xmlns-misspelt"),
        (
            "<iq type='get' id='a' from='romeo@@montague.example/garden' to='capulet.example'><ping xmlns='urn:xmpp:ping'/></iq>\n"
                + "<iq type='result' id='a' from='capulet.example' to='romeo@montague.example/garden'/>", "stanza/jid"
        ),
        ("<iq type='error' id='a'><error type='modify'><bad-request xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></error></iq>", "stanza/error-condition"),
    ])
    func isToldOnce(text: String, rule: String) {
        let messages = Self.messages(Self.example(text))
        #expect(messages.count == 1 && messages.first?.hasPrefix(rule + ":") ?? false, "\(messages)")
    }

    @Test(arguments: [
        ("<xs:restriction base='xs:int'><xs:minInclusive value='100'/><xs:maxInclusive value='999'/></xs:restriction>", "11", "a number from 100 to 999"),
        ("<xs:restriction base='xs:int'><xs:minInclusive value='100'/><xs:maxInclusive value='999'/></xs:restriction>", "1110", "a number from 100 to 999"),
        ("<xs:restriction base='xs:int'><xs:minInclusive value='100'/></xs:restriction>", "11", "100 or more"),
        ("<xs:restriction base='xs:string'><xs:maxLength value='3'/></xs:restriction>", "1110", "of at most 3 characters"),
        ("<xs:restriction base='xs:string'><xs:pattern value='[0-9]{3}'/></xs:restriction>", "11", "of the pattern [0-9]{3}"),
    ])
    func aLimitIsSaidInWords(restriction: String, value: String, words: String) {
        let document = LintExample.body("""
            <example caption='x'><![CDATA[
            <message><lamp xmlns='urn:xmpp:lamps:0' watts='\(value)'/></message>
            ]]></example>
            <code><![CDATA[
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0' elementFormDefault='qualified'>
              <xs:element name='lamp'><xs:complexType><xs:attribute name='watts'><xs:simpleType>\(restriction)</xs:simpleType></xs:attribute></xs:complexType></xs:element>
            </xs:schema>
            ]]></code>
            """)
        let messages = Self.messages(document)
        #expect(messages.count == 1 && messages.first?.hasSuffix("which is " + words) ?? false, "\(messages)")
    }

    /// Of two spellings of which nothing tells the right one, neither is written over the other.
    @Test func whatNothingTellsApartIsNotMended() {
        let document = Self.example("""
            <iq type='get' id='a' from='benvolio@montague.example/street' to='verona.example'><ping xmlns='urn:xmpp:ping'/></iq>
            <iq type='result' id='a' from='verona.example' to='benvoilo@montague.example/street'/>
            """)
        var findings = Findings(ExchangeReplyAddress.info)
        ExchangeReplyAddress.check(LintContext(example: document), &findings)
        #expect(findings.diagnostics.count == 1 && findings.diagnostics.allSatisfy(\.fixes.isEmpty))
    }
}
