internal import XMPPKit

extension ConversionCase {
    /// Every case about bookmarks.
    public static var bookmarks: [ConversionCase] { bookmarkRooms + bookmarkOddities + bookmarkWrites + bookmarkAccess }

    static let bookmarkViews: [ConversionView] = [.privateXML, .listNode, .nativeNode, .listEvent, .nativeEvents]

    /// The same rooms through private XML, to the list node, and, as items, to the native node.
    static func threeWays(
        _ id: String, _ comment: String, _ flags: [ConversionFlag], list: String, items: [Step], views: [ConversionView] = bookmarkViews
    ) -> [ConversionCase] {
        let ways = [("private", [CaseText.privateList(list)], "private XML"), ("list", [CaseText.list(list)], "the list node"), ("native", items, "the native node")]
        return ways.filter { !$0.1.isEmpty }.map { way, steps, place in
            ConversionCase("\(id)-\(way)", .bookmarks, "\(comment), written to \(place)", flags: flags, steps: steps, views: views)
        }
    }

    /// Whole and partial rooms.
    static var bookmarkRooms: [ConversionCase] {
        threeWays(
            "room", "a room with all its fields", [.oneWay, .silentList, .lostField],
            list: "<conference jid='play@chat.example' name='The Play&apos;s the Thing' autojoin='true'><nick>JC</nick><password>s3cret</password></conference>",
            items: [CaseText.native("play@chat.example", "name='The Play&apos;s the Thing' autojoin='true'", "<nick>JC</nick><password>s3cret</password>")])
            + threeWays(
                "bare-room", "a room with nothing but its JID", [.oneWay, .lostField], list: "<conference jid='play@chat.example'/>",
                items: [CaseText.native("play@chat.example")])
            + threeWays(
                "password-only", "a password without a nickname", [.lostField],
                list: "<conference jid='play@chat.example'><password>pä$$</password></conference>",
                items: [CaseText.native("play@chat.example", "", "<password>pä$$</password>")])
            + threeWays(
                "three-rooms", "three rooms out of alphabetical order", [.oneWay, .listOrder],
                list: "<conference jid='c@chat.example' name='C'/><conference jid='a@chat.example' name='A'/><conference jid='b@chat.example' name='B'><nick>bb</nick></conference>",
                items: [
                    CaseText.native("c@chat.example", "name='C'"), CaseText.native("a@chat.example", "name='A'"),
                    CaseText.native("b@chat.example", "name='B'", "<nick>bb</nick>"),
                ], views: bookmarkViews + [.listOrder])
            + threeWays(
                "swapped-children", "the password before the nickname", [.lostField],
                list: "<conference jid='play@chat.example' name='A'><password>p</password><nick>n</nick></conference>",
                items: [CaseText.native("play@chat.example", "name='A'", "<password>p</password><nick>n</nick>")])
            + threeWays(
                "markup-in-text", "characters that XML must escape", [.escaping],
                list: "<conference jid='play@chat.example' name='&lt;&amp;&quot;&apos;&gt;'><nick>a &lt;b&gt; &amp;amp;</nick></conference>",
                items: [CaseText.native("play@chat.example", "name='&lt;&amp;&quot;&apos;&gt;'", "<nick>a &lt;b&gt; &amp;amp;</nick>")])
            + threeWays(
                "beyond-ascii", "names beyond ASCII and beyond the BMP", [.escaping, .jid],
                list: "<conference jid='théâtre-日本語@chat.example' name='Théâtre 日本語 😀'><nick>Zoë</nick></conference>",
                items: [CaseText.native("théâtre-日本語@chat.example", "name='Théâtre 日本語 😀'", "<nick>Zoë</nick>")])
            + threeWays(
                "white-space-in-text", "tabs, line feeds and spaces at the ends of text", [.escaping],
                list: "<conference jid='play@chat.example' name=' A&#9;&#10;B '><nick> n </nick></conference>",
                items: [CaseText.native("play@chat.example", "name=' A&#9;&#10;B '", "<nick> n </nick>")])
            + autojoin
    }

    /// Every spelling of a boolean, and what is none.
    private static var autojoin: [ConversionCase] {
        let spellings: [(id: String, text: String, comment: String)] = [
            ("true", "true", "autojoin spelled true"), ("1", "1", "autojoin spelled 1"), ("false", "false", "autojoin spelled false"),
            ("0", "0", "autojoin spelled 0"), ("upper", "TRUE", "autojoin spelled TRUE, which is no boolean"),
            ("yes", "yes", "autojoin spelled yes, which is no boolean"), ("empty", "", "an empty autojoin, which is no boolean"),
        ]
        return spellings.flatMap { spelling in
            threeWays(
                "autojoin-\(spelling.id)", spelling.comment, [.boolean],
                list: "<conference jid='play@chat.example' name='A' autojoin='\(spelling.text)'/>",
                items: [CaseText.native("play@chat.example", "name='A' autojoin='\(spelling.text)'")])
        }
    }

    /// What the two forms do not have in common, and what is not as it should be.
    static var bookmarkOddities: [ConversionCase] {
        threeWays(
            "repeated-room", "two entries for one room", [.repeated],
            list: "<conference jid='play@chat.example' name='first' autojoin='true'><nick>one</nick></conference><conference jid='play@chat.example' name='second'><nick>two</nick></conference>",
            items: [
                CaseText.native("play@chat.example", "name='first' autojoin='true'", "<nick>one</nick>"),
                CaseText.native("play@chat.example", "name='second'", "<nick>two</nick>"),
            ])
            + threeWays(
                "case-of-jid", "two JIDs that differ in case alone", [.jid, .repeated],
                list: "<conference jid='play@chat.example' name='first'/><conference jid='PLAY@chat.example' name='second'/>",
                items: [CaseText.native("play@chat.example", "name='first'"), CaseText.native("PLAY@chat.example", "name='second'")])
            + threeWays(
                "unprepared-jid", "a JID in upper case beyond ASCII", [.jid], list: "<conference jid='ÜBER@Chat.example' name='A'/>",
                items: [CaseText.native("ÜBER@Chat.example", "name='A'")])
            + threeWays(
                "jid-with-resource", "a JID with a resourcepart", [.jid], list: "<conference jid='play@chat.example/Nick' name='A'/>",
                items: [CaseText.native("play@chat.example/Nick", "name='A'")])
            + threeWays(
                "jid-of-domain", "a JID without a localpart", [.jid], list: "<conference jid='chat.example' name='A'/>",
                items: [CaseText.native("chat.example", "name='A'")])
            + threeWays(
                "invalid-jid", "a room whose JID is none", [.jid], list: "<conference jid='not a jid@chat example' name='A'/>",
                items: [CaseText.native("not a jid@chat example", "name='A'")])
            + threeWays("missing-jid", "a room without a JID", [.jid], list: "<conference name='A'><nick>n</nick></conference>", items: [])
            + threeWays(
                "two-nicks", "two nicknames", [.repeated],
                list: "<conference jid='play@chat.example' name='A'><nick>one</nick><nick>two</nick></conference>",
                items: [CaseText.native("play@chat.example", "name='A'", "<nick>one</nick><nick>two</nick>")])
            + threeWays(
                "empty-nick", "an empty nickname", [.lostField, .empty], list: "<conference jid='play@chat.example' name='A'><nick/></conference>",
                items: [CaseText.native("play@chat.example", "name='A'", "<nick/>")], views: [.reply] + bookmarkViews)
            + threeWays(
                "unknown-content", "an attribute and a child that nobody defined", [.foreignContent],
                list: "<conference jid='play@chat.example' name='A' minimize='1'><nick>n</nick><color xmlns='urn:example:color'>red</color></conference>",
                items: [CaseText.native("play@chat.example", "name='A' minimize='1'", "<nick>n</nick><color xmlns='urn:example:color'>red</color>")])
            + threeWays(
                "language", "xml:lang on a room and its nickname", [.foreignContent],
                list: "<conference jid='play@chat.example' name='A' xml:lang='de'><nick xml:lang='fr'>n</nick></conference>",
                items: [CaseText.native("play@chat.example", "name='A' xml:lang='de'", "<nick xml:lang='fr'>n</nick>")])
            + threeWays(
                "page", "the bookmark of a page beside that of a room", [.foreignContent],
                list: "<url name='Page' url='https://page.example/'/><conference jid='play@chat.example' name='A'/>", items: [])
            + threeWays(
                "unnamed-page", "the bookmark of a page without a name", [.foreignContent],
                list: "<url url='https://page.example/'/><conference jid='play@chat.example' name='A'/>", items: [])
            + threeWays(
                "unknown-entry", "an entry that nobody defined", [.foreignContent],
                list: "<group xmlns='urn:example:group' name='G'/><conference jid='play@chat.example' name='A'/>", items: [])
            + threeWays(
                "empty-name", "an empty name", [.lostField], list: "<conference jid='play@chat.example' name=''/>",
                items: [CaseText.native("play@chat.example", "name=''")])
            + [
                ConversionCase(
                    "native-jid-attribute", .bookmarks, "a native item with a 'jid' of another room, which does not count", flags: [.jid],
                    steps: [CaseText.native("play@chat.example", "name='A' jid='other@chat.example'")], views: bookmarkViews),
                ConversionCase(
                    "native-without-id", .bookmarks, "a native item without an id: the service makes one up", flags: [.jid],
                    steps: [CaseText.nativeItem("<item><conference xmlns='urn:xmpp:bookmarks:1' name='A'/></item>")], views: bookmarkViews),
                ConversionCase(
                    "native-foreign-item", .bookmarks, "an entry of the list in the native node", flags: [.foreignContent],
                    steps: [CaseText.nativeItem("<item id='play@chat.example'><conference xmlns='storage:bookmarks' jid='play@chat.example' name='A'/></item>")],
                    views: [.reply, .privateXML, .listNode, .nativeNode]),
                ConversionCase(
                    "private-over-foreign-item", .bookmarks, "a list in private XML, while the native node holds an element of another namespace",
                    flags: [.foreignContent],
                    setup: [CaseText.nativeItem("<item id='play@chat.example'><note xmlns='urn:example:note'/></item>")],
                    steps: [CaseText.privateList("<conference jid='other@chat.example' name='B'/>")], views: [.reply, .privateXML, .listNode, .listEvent]),
                ConversionCase(
                    "native-without-payload", .bookmarks, "a native item without a payload", flags: [.foreignContent],
                    steps: [CaseText.nativeItem("<item id='play@chat.example'/>")], views: [.reply, .nativeNode]),
                ConversionCase(
                    "list-item-id", .bookmarks, "a list under another id than current", flags: [.oneWay],
                    steps: [CaseText.list("<conference jid='play@chat.example' name='A'/>", id: "mine")], views: [.listNode, .listItemID, .privateXML]),
            ]
    }
}
