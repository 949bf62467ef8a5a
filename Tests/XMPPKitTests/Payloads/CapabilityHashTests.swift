import Testing
import XMLKit
import XMPPKit

/// Hashes that were computed with Python's hashlib from the steps of XEP-0390 §4.1.
@Suite struct CapabilityHashTests {
    private func hash(_ text: String, _ algorithm: String, language: String = "") throws -> String? {
        let root = try #require(XMLTree(fragment: Array(text.utf8)).root)
        return CapabilityHash.hash(of: XMLValue(root), algorithm: algorithm, language: language)
    }

    private static let query = """
        <query xmlns='http://jabber.org/protocol/disco#info'>
          <feature var='urn:xmpp:ping'/><feature var='urn:xmpp:caps'/>
          <identity xml:lang='it' category='client' type='bot' name='Balia'/>
          <x xmlns='jabber:x:data' type='result'>
            <field var='os'><value>Verona</value></field>
            <field var='FORM_TYPE' type='hidden'><value>urn:xmpp:dataforms:softwareinfo</value></field>
            <field var='ip_version'><value>ipv6</value><value>ipv4</value></field>
          </x>
          <identity category='client' type='bot' name='Nurse'/>
          <feature var='http://jabber.org/protocol/disco#info'/>
        </query>
        """

    @Test(arguments: [
        ("sha-1", "mG+UGzxsODSTnoz/2vWma1Hn5KM="), ("sha-256", "ISk4fMdfjQaKycOwx6Mm0wUD5yhzvL3+d1KSGur0eak="),
        ("sha-512", "GJWbk9edr5rrKA3OaDmH0U8RGbijimgb+evdrXtRGzrqebVdbueuZ3VEyfs2/qM+wNCe+vTJu8F5ghzkoZa4Kw=="),
    ]) func ofAnAnswerWithLanguagesAndAForm(algorithm: String, expected: String) throws {
        #expect(try hash(Self.query, algorithm) == expected)
        #expect(try hash(Self.query, algorithm, language: "en") != expected)
    }

    @Test(arguments: [
        ("sha3-256", "YBxs319UjgFUe/OgmDklKzKY8fR5pUZ33X+LIXD5RrY="),
        ("sha3-384", "659Frlw3t6kAPXZMv2xFIHTDfmF4arHN4GgAbMe29L2V1+w+2quw0roh05Zr9At5"),
        ("sha3-512", "t1g9Ye4PZQwQpp5Zf9/rRPxueGYMfG28QjA1YFMRLw46rXpHLoxCZHXGCRfKTlcLQXdhAqfMn6j2dKbRWLbFrQ=="),
    ]) func bySHA3WhereTheSystemHasIt(algorithm: String, expected: String) throws {
        let hash = try hash(Self.query, algorithm)
        #if os(Linux)
        #expect(hash == expected)
        #else
        #expect(hash == expected || hash == nil)
        #endif
    }

    @Test func whatIsNoneHasNoHash() throws {
        #expect(try hash(Self.query, "sha-0") == nil)
        #expect(try hash(Self.query.replacing(" type='hidden'", with: ""), "sha-256") == nil)
        #expect(try hash(Self.query.replacing("<field var='os'>", with: "<reported/><field var='os'>"), "sha-256") == nil)
        #expect(try hash(Self.query.replacing("<feature var='urn:xmpp:ping'/>", with: "<other/>"), "sha-256") == nil)
    }
}
