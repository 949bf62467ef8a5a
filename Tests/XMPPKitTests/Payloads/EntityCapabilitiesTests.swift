import Testing
import XMLKit
import XMPPKit

@Suite struct EntityCapabilitiesTests {
    private func version(_ text: String) throws -> String? {
        let root = try #require(XMLTree(fragment: Array(text.utf8)).root)
        return EntityCapabilities.version(of: XMLValue(root))
    }

    /// The result of XEP-0115 §5.2, for an answer in another order.
    @Test func simple() throws {
        let version = try version("""
            <query xmlns='http://jabber.org/protocol/disco#info'>
              <feature var='http://jabber.org/protocol/muc'/>
              <feature var='http://jabber.org/protocol/caps'/>
              <feature var='http://jabber.org/protocol/disco#items'/>
              <feature var='http://jabber.org/protocol/disco#info'/>
              <identity category='client' name='Exodus 0.9.1' type='pc'/>
            </query>
            """)
        #expect(version == "QgayPKawpkPSDYmwT/WM94uAlu0=")
    }

    /// The result of XEP-0115 §5.3, with two languages and a form.
    @Test func complex() throws {
        let version = try version("""
            <query xmlns='http://jabber.org/protocol/disco#info'>
              <identity xml:lang='en' category='client' name='Psi 0.11' type='pc'/>
              <identity xml:lang='el' category='client' name='\u{3A8} 0.11' type='pc'/>
              <feature var='http://jabber.org/protocol/caps'/>
              <feature var='http://jabber.org/protocol/disco#info'/>
              <feature var='http://jabber.org/protocol/disco#items'/>
              <feature var='http://jabber.org/protocol/muc'/>
              <x xmlns='jabber:x:data' type='result'>
                <field var='FORM_TYPE' type='hidden'><value>urn:xmpp:dataforms:softwareinfo</value></field>
                <field var='ip_version' type='text-multi'><value>ipv4</value><value>ipv6</value></field>
                <field var='os'><value>Mac</value></field>
                <field var='os_version'><value>10.5.1</value></field>
                <field var='software'><value>Psi</value></field>
                <field var='software_version'><value>0.11</value></field>
              </x>
            </query>
            """)
        #expect(version == "q07IKJEyjvHSyhy//CH0CxmKi8w=")
    }

    @Test func whatIsIllFormedHasNone() throws {
        #expect(try version("<query xmlns='http://jabber.org/protocol/disco#info'><feature var='a'/><feature var='a'/></query>") == nil)
    }
}
