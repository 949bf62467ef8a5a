import Testing
import XEPKit
import XMLKit

/// What the entities of a series call its documents.
@Suite struct EntityTitlesTests {
    private func scope(_ value: String) -> EntityScope {
        EntityScope(EntityLibrary(name: "xep.ent", bytes: Array("<!ENTITY xep0045 \"\(value)\">".utf8)))
    }

    /// Each value with the title in it: as the series has them, and what only a look at the XML can tell.
    @Test(arguments: [
        ("<span class='ref'><link url='https://xmpp.org/extensions/xep-0045.html'>Multi-User Chat (XEP-0045)</link></span> <note>XEP-0045: Chat</note>", "Multi-User Chat"),
        ("<link\n url='u'>  Multi-User\n   Chat (XEP-0045)</link>", "Multi-User Chat"),
        ("<link url='u'>Chat (for Many) (XEP-0045)</link>", "Chat (for Many)"),
        ("<link url='u'>Chat &amp; Talk (XEP-0045)</link>", "Chat & Talk"),
        ("<link url='u'>Chat &#38;amp; Talk (XEP-0045)</link>", "Chat & Talk"),
        ("<link url='u'>&#67;hat (XEP-0045)</link>", "Chat"),
        ("<link url='u'><em>Chat</em> (XEP-0045)</link>", "Chat"),
        ("<link url='a>b'>Chat (XEP-0045)</link>", "Chat"),
        ("<!-- <link url='u'>Talk (XEP-0001)</link> --><link url='u'>Chat (XEP-0045)</link>", "Chat"),
        ("<linked>Talk (XEP-0001)</linked><link url='u'>Chat (XEP-0045)</link>", "Chat"),
        ("<link url='u'>\u{C9}cole\u{A0}du soir (XEP-0045)</link>", "\u{C9}cole du soir"),
    ])
    func titleIsWhatTheLinkSays(value: String, title: String) {
        #expect(EntityTitles.title(of: "xep0045", in: scope(value)) == title)
    }

    @Test(arguments: ["XEP-0045", "<link url='u'>Chat</link>", "<link url='u'>(XEP-0045)</link>", ""])
    func whereNoneIsThereIsNone(value: String) {
        #expect(EntityTitles.title(of: "xep0045", in: scope(value)) == nil)
        #expect(EntityTitles.title(of: "xep0046", in: scope(value)) == nil)
    }

    @Test func titlesAreComparedByTheirLetters() {
        #expect("Multi-User Chat 2.0".lettersAndDigits == "multiuserchat20")
        #expect("\u{C9}cole \u{2013} du Soir".lettersAndDigits == "\u{E9}coledusoir")
        let value = "<link url='u'>Multi-User Chat (XEP-0045)</link>"
        #expect(EntityTitles.numbers(of: ["xep0045", "rfc6120"], in: scope(value)) == ["multiuserchat": "XEP-0045"])
    }
}
