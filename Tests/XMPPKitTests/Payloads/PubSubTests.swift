import Testing
import XMPPKit

@Suite struct PubSubTests {
    @Test func publish() throws {
        let pubsub = try read(PubSub.self, """
            <pubsub xmlns='http://jabber.org/protocol/pubsub'>
              <publish node='urn:xmpp:bookmarks:1'><item id='a@b'><conference xmlns='urn:xmpp:bookmarks:1' autojoin='1'/></item></publish>
              <publish-options><x xmlns='jabber:x:data' type='submit'><field var='a'><value>1</value></field></x></publish-options>
              <set xmlns='http://jabber.org/protocol/rsm'/>
            </pubsub>
            """)
        #expect(pubsub.verbs.map(\.kind) == [.publish, .publishOptions] && pubsub.verbs.first?.node == "urn:xmpp:bookmarks:1")
        let item = try #require(pubsub.verbs.first?.items.first)
        #expect(item.id == "a@b")
        #expect(try NativeBookmark(try #require(item.payload)).autojoin?.isSet == true)
        #expect(pubsub.verbs.last?.form?["a"]?.values == ["1"])
    }

    @Test func subscription() throws {
        let pubsub = try read(PubSub.self, """
            <pubsub xmlns='http://jabber.org/protocol/pubsub'><subscription node='n' jid='a@b/c' subid='s' subscription='pending' expiry='presence'>
            <subscribe-options><required/></subscribe-options></subscription><items node='n' max_items='2'/><retract node='n' notify='1'><item id='a'/></retract></pubsub>
            """)
        let verb = try #require(pubsub.verbs.first)
        #expect(verb.state == .pending && verb.subscriptionID == "s" && verb.jid?.resourcepart == "c" && verb.expiry == .presence)
        #expect(pubsub.verbs[1].maximum?.number == 2 && pubsub.verbs[2].notify?.isSet == true)
    }

    @Test func event() throws {
        let event = try read(PubSubEvent.self, """
            <event xmlns='http://jabber.org/protocol/pubsub#event'><items node='n'><item id='a' publisher='b@c'><x xmlns='urn:x'/></item><retract id='d'/></items>
            <delete node='n'><redirect uri='xmpp:a@b'/></delete><purge node='n'/><collection node='c'><associate node='n'/></collection></event>
            """)
        #expect(event.verbs.map(\.kind) == [.items, .delete, .purge, .collection])
        #expect(event.verbs.first?.items.first?.publisher == "b@c")
        #expect(event.verbs.first?.content.parts().count == 2)
    }

    @Test func owner() throws {
        let owner = try read(PubSubOwner.self, """
            <pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><affiliations node='n'><affiliation jid='a@b' affiliation='publish-only'/></affiliations>
            <subscriptions node='n'><subscription jid='a@b' subscription='none' subid='s'/></subscriptions><default/></pubsub>
            """)
        guard case .entry(let entry)? = owner.verbs.first?.content.parts().first else {
            Issue.record("no affiliation")
            return
        }
        #expect(entry.affiliation == .publishOnly && entry.jid?.description == "a@b")
    }

    @Test(arguments: [
        ("<publish/>", "/pubsub/publish: the attribute 'node' is missing"),
        ("<subscribe node='n'/>", "/pubsub/subscribe: the attribute 'jid' is missing"),
        ("<items node='n' max_items='many'/>", "/pubsub/items/@max_items: 'many' is not a number"),
        ("<subscription jid='a' subscription='subscribe'/>", "/pubsub/subscription/@subscription: 'subscribe' is not one of none, pending, subscribed, unconfigured"),
        ("<affiliations><affiliation node='n' affiliation='admin'/></affiliations>", "/pubsub/affiliations/affiliation/@affiliation: 'admin' is not one of member, none, outcast, owner, publisher, publish-only"),
        ("<subscribe jid='@'/>", "/pubsub/subscribe/@jid: '@' is not a JID"),
        ("<subscription jid='a' expiry='tomorrow'/>", "/pubsub/subscription/@expiry: 'tomorrow' is not a date and time of XEP-0082, or 'presence'"),
    ])
    func refuses(content: String, message: String) throws {
        #expect(try refusal(PubSub.self, "<pubsub xmlns='http://jabber.org/protocol/pubsub'>\(content)</pubsub>") == message)
    }

    @Test func retractionsHaveAnID() throws {
        #expect(try refusal(PubSubEvent.self, "<event xmlns='http://jabber.org/protocol/pubsub#event'><items node='n'><retract/></items></event>") == "/event/items/retract: the attribute 'id' is missing")
    }
}
