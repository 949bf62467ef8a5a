import Testing
import XMLKit
import XMPPKit

@Suite struct HatsTests {
    @Test func reads() throws {
        let hats = try read(Hats.self, """
            <hats xmlns='urn:xmpp:hats:0' xmlns:w='urn:w' w:a='1'>
              <hat uri='urn:h:host' title='Host' hue='327.25' xml:lang='en'><w:badge level='3'/></hat>
              <hat uri='urn:h:guest' title=''/><w:more/>
            </hats>
            """)
        #expect(hats.hats.map(\.uri) == ["urn:h:host", "urn:h:guest"])
        #expect(hats.hats.first?.hue?.degrees == 327.25 && hats.hats.first?.language == "en")
        #expect(hats.content.contains { if case .other(let value) = $0 { value.name.local == "more" } else { false } })
        #expect(try read(Hats.self, "<hats xmlns='urn:xmpp:hats:0'/>").hats.isEmpty)
    }

    @Test(arguments: [
        ("<hat title='x'/>", "/hats/hat: the attribute 'uri' is missing"),
        ("<hat uri='a' title='x'/><hat uri='b'/>", "/hats/hat[2]: the attribute 'title' is missing"),
        ("<hat uri='a' title='x' hue='361'/>", "/hats/hat/@hue: '361' is not an angle from 0 to 360"),
        ("<hat uri='a' title='x' hue='-1'/>", "/hats/hat/@hue: '-1' is not an angle from 0 to 360"),
        ("<hat uri='' title='x'/>", "/hats/hat/@uri: '' is not a URI"),
        ("<hat uri='a' title='x'/><hat uri='a' title='y'/>", "/hats: <hat/> stands there twice"),
    ])
    func refuses(content: String, message: String) throws {
        #expect(try refusal(Hats.self, "<hats xmlns='urn:xmpp:hats:0'>\(content)</hats>") == message)
    }

    @Test func anotherNamespaceIsNoHats() throws {
        #expect(try refusal(Hats.self, "<hats xmlns='urn:xmpp:hats:1'/>") == "/hats: <hats/> in 'urn:xmpp:hats:1' is not <hats/> in 'urn:xmpp:hats:0'")
    }
}
