import Testing
import XMLKit
import XMPPKit

@Suite struct StanzaTests {
    private func stanza(_ text: String) throws -> Stanza {
        try #require(Stanza(try root(text)))
    }

    private func root(_ text: String) throws -> XMLElement {
        try #require(XMLTree(fragment: Array(text.utf8), namespaces: XMLScope(ExampleReading.implied)).root)
    }

    @Test func holdsAnIQ() throws {
        let iq = try stanza("<iq type='get' to='a@b.lit/c' from='d.lit' id='1' xml:lang='en' extra='x'><query xmlns='urn:q' node='n'/></iq>")
        #expect(iq.kind == .iq && iq.iqType == .get && iq.id == "1" && iq.language == "en" && iq.namespace == "jabber:client")
        #expect(iq.to?.jid?.resourcepart == "c" && iq.from?.jid?.domainpart == "d.lit")
        #expect(iq.otherAttributes.map(\.value) == ["x"])
        #expect(iq.payloads.map(\.name) == [XMLName(local: "query", namespace: "urn:q")])
        #expect(iq.payloads.first?["node"] == "n")
    }

    @Test func holdsAMessage() throws {
        let message = try stanza(
            """
            <message to='not a jid@'><subject>s</subject><body>one</body><body xml:lang='de'>eins</body><thread parent='p'>t</thread><x xmlns='u'/></message>
            """)
        #expect(message.messageType == .normal)
        #expect(message.to?.jid == nil && message.to?.description == "not a jid@")
        #expect(message.subjects.map(\.text) == ["s"])
        #expect(message.bodies == [LocalizedText("one"), LocalizedText("eins", language: "de")])
        #expect(message.thread == MessageThread("t", parent: "p"))
        #expect(message.payloads.count == 1)
    }

    @Test func holdsAPresence() throws {
        let presence = try stanza("<presence type='unavailable'><show>dnd</show><status>busy</status><priority>-1</priority></presence>")
        #expect(presence.presenceType == .unavailable && presence.show == .dnd && presence.priority == -1)
        #expect(presence.statuses.map(\.text) == ["busy"] && presence.payloads.isEmpty)
        // What a field cannot hold stays as it is.
        let odd = try stanza("<presence><show>...</show><priority>+1</priority><priority>200</priority></presence>")
        #expect(odd.show == nil && odd.priority == nil && odd.payloads.count == 3)
    }

    @Test func holdsAnError() throws {
        let iq = try stanza(
            """
            <iq type='error' id='1'><query xmlns='q'/><error type='cancel' by='a.lit' code='404'>\
            <gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>xmpp:b.lit</gone>\
            <text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas' xml:lang='en'>away</text><own xmlns='urn:own'/></error></iq>
            """)
        let error = try #require(iq.error)
        #expect(error.kind == .cancel && error.by?.jid?.domainpart == "a.lit" && error.code == "404")
        #expect(error.condition == StanzaError.Condition("gone", text: "xmpp:b.lit"))
        #expect(error.condition?.isDefined == true)
        #expect(error.explanations == [LocalizedText("away", language: "en")])
        #expect(error.others.map(\.name.local) == ["own"])
    }

    @Test(arguments: ["<query xmlns='jabber:iq:roster'/>", "<iq xmlns='urn:other'/>", "<message xmlns='http://jabber.org/protocol/httpbind'/>"])
    func isNoStanza(text: String) throws {
        #expect(Stanza(try root(text)) == nil)
    }

    @Test(arguments: [
        "<iq/>", "<iq type='x' id=''/>", "<message><body/></message>", "<message> <body>a &lt; b</body>\n <x xmlns=''/>...</message>",
        "<message><body xml:lang='en' class='x'>a<b/></body><thread parent='a' x='b'/></message>",
        "<presence><priority>007</priority><show> away </show></presence>", "<iq xmlns='jabber:server' xmlns:p='urn:p' p:a='1'><p:b p:c='2' c='3'/></iq>",
        "<iq type='error'><error code='404'>Not Found</error></iq>", "<iq><error type='a' x='b'><text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>a<b/></text></error></iq>",
        "<app:iq xmlns:app='jabber:client'><q xmlns='u'/><app:error type='x'/></app:iq>", "<message><subject>a</subject><body>b</body><subject>c</subject></message>",
        "<message a=' x&#9;y&#10;z &apos;&quot;'>&#13;</message>", "<vCard xmlns='vcard-temp'/>", "<db:result from='a'>key</db:result>",
        "<stream:stream to='a' version='1.0'><stream:features/></stream:stream>", "<a xmlns:p='urn:1' p:x='1'><b xmlns:p='urn:2' p:x='2'/></a>",
    ])
    func comesBackWhole(text: String) throws {
        #expect(RoundTrip.difference(try root(text)) == nil)
    }

    @Test func writesWhatItWasMadeOf() throws {
        var stanza = Stanza(.iq, type: "set", to: Address("a@b.lit"), id: "1")
        stanza.content = [.payload(XMLValue(XMLName(local: "q", namespace: "urn:q")))]
        #expect(XMLSerializer().text(of: stanza.value) == "<iq xmlns='jabber:client' type='set' to='a@b.lit' id='1'><q xmlns='urn:q'/></iq>")
        stanza.content = [.error(StanzaError(StanzaError.Condition("gone"), kind: .cancel))]
        #expect(
            XMLSerializer(scope: ["": "jabber:client"]).text(of: stanza.value)
                == "<iq type='set' to='a@b.lit' id='1'><error type='cancel'><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>")
    }
}
