import Testing
import XMPPKit

@Suite struct MessagePayloadsTests {
    @Test func attaching() throws {
        #expect(try read(MessageAttaching.self, "<attach-to xmlns='urn:xmpp:message-attaching:1' id='SD24'><x xmlns='urn:x'/></attach-to>").id == "SD24")
        #expect(try refusal(MessageAttaching.self, "<attach-to xmlns='urn:xmpp:message-attaching:1'/>") == "/attach-to: the attribute 'id' is missing")
        #expect(try refusal(MessageAttaching.self, "<attach-to xmlns='urn:xmpp:message-attaching:1' id=''/>") == "/attach-to/@id: '' is not the id of a message")
    }

    @Test func reactions() throws {
        let reactions = try read(Reactions.self, "<reactions xmlns='urn:xmpp:reactions:0' id='a'>\n <reaction>\u{1F44B}</reaction><reaction>\u{1F422}</reaction><x xmlns='urn:x'/></reactions>")
        #expect(reactions.reactions == ["\u{1F44B}", "\u{1F422}"])
        #expect(try read(Reactions.self, "<reactions xmlns='urn:xmpp:reactions:0' id='a'/>").reactions.isEmpty)
        #expect(try refusal(Reactions.self, "<reactions xmlns='urn:xmpp:reactions:0'/>") == "/reactions: the attribute 'id' is missing")
        #expect(try refusal(Reactions.self, "<reactions xmlns='urn:xmpp:reactions:0' id='a'><reaction>x</reaction><reaction/></reactions>") == "/reactions/reaction[2]: '' is not an emoji")
        #expect(try refusal(Reactions.self, "<reactions xmlns='urn:xmpp:reactions:0' id='a'><reaction>x</reaction><reaction>x</reaction></reactions>") == "/reactions: <reaction/> stands there twice")
    }
}
