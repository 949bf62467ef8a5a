import Testing
import XMLKit
import XMPPKit

@Suite struct BookmarksTests {
    @Test func storage() throws {
        let storage = try read(BookmarkStorage.self, """
            <storage xmlns='storage:bookmarks'>
              <url name='The Globe' url='https://globe.example/'/>
              <conference name='The Balcony' autojoin='1' jid='balcony@rooms.example' extra='x'><nick>Jule</nick><password>p</password><w xmlns='urn:w'/></conference>
              <conference jid='plain@rooms.example'/>
            </storage>
            """)
        #expect(storage.pages.map(\.url) == ["https://globe.example/"])
        let room = try #require(storage.rooms.first)
        #expect(room.jid.description == "balcony@rooms.example" && room.title == "The Balcony" && room.nick == "Jule" && room.password == "p")
        #expect(room.autojoin?.isSet == true && room.autojoin?.payloadText == "1")
        #expect(storage.rooms.last?.autojoin == nil && storage.rooms.last?.nick == nil)
    }

    @Test(arguments: [
        ("<conference/>", "/storage/conference: the attribute 'jid' is missing"),
        ("<conference jid='a@'/>", "/storage/conference/@jid: 'a@' is not a JID"),
        ("<conference jid='a@b' autojoin='yes'/>", "/storage/conference/@autojoin: 'yes' is not a truth value: true, false, 1 or 0"),
        ("<conference jid='a@b'><nick>x</nick><nick>y</nick></conference>", "/storage/conference: <nick/> stands there twice"),
        ("<url name='x'/>", "/storage/url: the attribute 'url' is missing"),
    ])
    func storageRefuses(content: String, message: String) throws {
        #expect(try refusal(BookmarkStorage.self, "<storage xmlns='storage:bookmarks'>\(content)</storage>") == message)
    }

    @Test func privateXML() throws {
        let query = try read(PrivateXML.self, "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'><conference jid='a@b'/></storage></query>")
        #expect(query.bookmarks?.rooms.count == 1)
        #expect(try read(PrivateXML.self, "<query xmlns='jabber:iq:private'><exodus xmlns='exodus:prefs'><nick/></exodus></query>").bookmarks == nil)
        #expect(try refusal(PrivateXML.self, "<query xmlns='jabber:iq:private'><storage/></query>") == "/query: 'storage' is not an element with a namespace of its own")
        #expect(try refusal(PrivateXML.self, "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'><url/></storage></query>") == "/query/storage/url: the attribute 'url' is missing")
    }

    @Test func native() throws {
        let bookmark = try read(NativeBookmark.self, """
            <conference xmlns='urn:xmpp:bookmarks:1' name='Balcony' autojoin='false'>
              <nick>Jule</nick>
              <extensions><state xmlns='urn:s' minimized='true'/><pin xmlns='urn:p'/></extensions>
              <later xmlns='urn:l'/>
            </conference>
            """)
        #expect(bookmark.title == "Balcony" && bookmark.nick == "Jule" && bookmark.password == nil && bookmark.autojoin?.isSet == false)
        #expect(bookmark.extensions.map(\.name.local) == ["state", "pin"])
        #expect(try refusal(NativeBookmark.self, "<conference xmlns='urn:xmpp:bookmarks:1' autojoin='on'/>") == "/conference/@autojoin: 'on' is not a truth value: true, false, 1 or 0")
        #expect(try refusal(NativeBookmark.self, "<conference xmlns='urn:xmpp:bookmarks:1'><extensions/><extensions/></conference>") == "/conference: <extensions/> stands there twice")
    }

    @Test func whatIsMadeIsRead() throws {
        let made = NativeBookmark(title: "A & <B>", autojoin: Flag(true), nick: "n", extensions: [XMLValue(XMLName(local: "x", namespace: "urn:x"))])
        #expect(try read(NativeBookmark.self, XMLSerializer().text(of: made.value)) == made)
        let storage = BookmarkStorage(rooms: [RoomBookmark(try JID("a@b"), title: "'", autojoin: Flag(false), nick: "x", password: "y")], pages: [PageBookmark("u")])
        #expect(try read(BookmarkStorage.self, XMLSerializer().text(of: storage.value)) == storage)
    }
}
