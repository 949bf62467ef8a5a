internal import XMPPKit

extension ConversionCase {
    private static let twoRooms = [
        CaseText.native("one@chat.example", "name='One'", "<nick>n</nick>"), CaseText.native("two@chat.example", "name='Two' autojoin='true'"),
    ]
    private static let one = "<conference jid='one@chat.example' name='One'><nick>n</nick></conference>"
    private static let two = "<conference jid='two@chat.example' name='Two' autojoin='true'/>"

    private static let extended = [
        CaseText.native(
            "one@chat.example", "name='One' autojoin='true'",
            "<nick>n</nick><extensions><state xmlns='urn:example:state' minimized='true'/></extensions>")
    ]
    private static let seenByList = "<conference jid='one@chat.example' name='One' autojoin='true'><nick>n</nick></conference>"

    /// A second write over a first.
    static var bookmarkWrites: [ConversionCase] {
        edits("private", "private XML") { CaseText.privateList($0) } + edits("list", "the list node") { CaseText.list($0) } + [
            ConversionCase(
                "native-changes", .bookmarks, "a native item published again with another name", flags: [.oneWay], setup: twoRooms,
                steps: [CaseText.native("two@chat.example", "name='Deux' autojoin='true'")], views: bookmarkViews),
            ConversionCase(
                "native-same-again", .bookmarks, "a native item published again as it is", flags: [.unchanged], setup: twoRooms,
                steps: [twoRooms[0]], views: bookmarkViews),
            ConversionCase(
                "native-retracts", .bookmarks, "a native item retracted", flags: [.removal, .oneWay], setup: twoRooms,
                steps: [CaseText.retract("urn:xmpp:bookmarks:1", "one@chat.example")], views: [.reply] + bookmarkViews),
            ConversionCase(
                "native-extensions", .bookmarks, "extensions, which have no place in the list", flags: [.extensions], steps: extended,
                views: bookmarkViews),
            ConversionCase(
                "native-over-page", .bookmarks, "a native item added to a list with a page", flags: [.foreignContent],
                setup: [CaseText.privateList("<url name='Page' url='https://page.example/'/>" + one)],
                steps: [CaseText.native("two@chat.example", "name='Two' autojoin='true'")], views: [.privateXML, .listNode, .nativeNode]),
            ConversionCase(
                "list-over-private", .bookmarks, "a list in the list node that replaces one from private XML", flags: [.oneWay, .removal],
                setup: [CaseText.privateList(one)], steps: [CaseText.list(two)], views: bookmarkViews),
            ConversionCase(
                "private-over-list", .bookmarks, "a list in private XML that replaces one from the list node", flags: [.oneWay, .removal],
                setup: [CaseText.list(one)], steps: [CaseText.privateList(two)], views: bookmarkViews),
            ConversionCase(
                "many-rooms", .bookmarks, "three hundred rooms at once", flags: [.size],
                steps: [CaseText.privateList((1...300).map { "<conference jid='r\($0)@chat.example'/>" }.joined())], views: [.reply, .roomCounts]),
            ConversionCase(
                "nothing-yet", .bookmarks, "an account that nobody wrote to", flags: [.empty], steps: [],
                views: [.privateXML, .listNode, .nativeNode]),
            ConversionCase(
                "nothing-in-list-node", .bookmarks, "the list node of an account that nobody wrote to", flags: [.empty],
                steps: [CaseText.read("storage:bookmarks")], views: [.reply]),
            ConversionCase(
                "nothing-in-native-node", .bookmarks, "the native node of an account that nobody wrote to", flags: [.empty],
                steps: [CaseText.read("urn:xmpp:bookmarks:1")], views: [.reply]),
            ConversionCase(
                "private-other-data", .bookmarks, "private XML that is no list of bookmarks", flags: [.foreignContent],
                steps: [CaseText.set("<query xmlns='jabber:iq:private'><roster xmlns='roster:delimiter'>::</roster></query>")],
                views: [.reply, .privateXML, .listNode]),
        ]
    }

    private static func edits(_ way: String, _ place: String, _ write: (String) -> Step) -> [ConversionCase] {
        func edit(_ id: String, _ comment: String, _ flags: [ConversionFlag], _ setup: [Step], _ entries: String) -> ConversionCase {
            ConversionCase("\(way)-\(id)", .bookmarks, "\(comment), through \(place)", flags: flags, setup: setup, steps: [write(entries)], views: [.reply] + bookmarkViews)
        }
        var unchanged = edit("same-list", "the list as it is", [.unchanged], twoRooms, one + two)
        unchanged.requirements[.nativeEvents] = ["0402/unchanged-items"]
        var renamed = edit("changes-one", "one of two rooms renamed", [.unchanged, .oneWay], twoRooms, one + "<conference jid='two@chat.example' name='Deux' autojoin='true'/>")
        renamed.requirements[.nativeEvents] = ["0402/update-items", "0402/unchanged-items"]
        return [
            renamed, unchanged,
            edit("drops-one", "one of two rooms removed", [.removal, .silentList], twoRooms, one),
            edit("drops-all", "all rooms removed", [.removal, .empty, .silentList], twoRooms, ""),
            edit("page-only", "all rooms replaced by a page", [.removal, .foreignContent], twoRooms, "<url name='Page' url='https://page.example/'/>"),
            edit("adds-one", "a second room added to one with extensions", [.extensions, .unchanged], extended, seenByList + two),
            edit("same-with-extensions", "a room with extensions left as it is", [.extensions, .unchanged], extended, seenByList),
            edit(
                "renames-with-extensions", "a room with extensions renamed", [.extensions], extended,
                "<conference jid='one@chat.example' name='Uno' autojoin='true'><nick>n</nick></conference>"),
            edit(
                "respells-autojoin", "a room with extensions whose autojoin is spelled 1 instead of true", [.extensions, .boolean], extended,
                "<conference jid='one@chat.example' name='One' autojoin='1'><nick>n</nick></conference>"),
            edit("empty-list", "an empty list in an empty account", [.empty], [], ""),
        ]
    }

    /// Who may read what, and what is refused.
    static var bookmarkAccess: [ConversionCase] {
        let room = "<conference jid='play@chat.example' name='A'/>"
        let features = ConversionCase(
            "announced-conversion", .bookmarks, "what an account announces of the conversion that it does", flags: [.features], steps: [CaseText.privateList(room)],
            views: [.bookmarkFeature, .compatFeature, .listCompatFeature, .publishOptionsFeature, .deleteItemsFeature, .listNode, .nativeNode])
        var options = ConversionCase(
            "options-not-met", .bookmarks, "a native item with publish options that an open node does not meet", flags: [.options],
            setup: [CaseText.create("urn:xmpp:bookmarks:1", access: "open")], steps: [CaseText.native("play@chat.example", "name='A'")],
            views: [.reply, .nativeNode])
        options.requirements = [.reply: ["0402/publish-options"], .nativeNode: ["0402/publish-options"]]
        var noChild = ConversionCase(
            "private-without-child", .bookmarks, "a request for private XML that names nothing", flags: [.empty],
            steps: [CaseText.set("<query xmlns='jabber:iq:private'/>")], views: [.reply])
        noChild.requirements[.reply] = ["0049/child"]
        var stranger = ConversionCase(
            "private-of-others", .bookmarks, "somebody else's private XML", flags: [.privacy], setup: [CaseText.privateList(room)],
            steps: [CaseText.iq("get", "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query>", from: .stranger)],
            views: [.reply])
        stranger.requirements[.reply] = ["0049/other-users"]
        var foreignWrite = ConversionCase(
            "private-written-by-others", .bookmarks, "a list that somebody else writes to private XML", flags: [.privacy], setup: [CaseText.privateList(room)],
            steps: [CaseText.set("<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query>", from: .stranger)],
            views: [.reply, .privateXML, .nativeNode])
        foreignWrite.requirements = [.reply: ["0049/other-users"], .privateXML: ["0049/other-users"], .nativeNode: ["0049/other-users"]]
        return [
            features, options, noChild, stranger, foreignWrite,
            ConversionCase(
                "private-into-open-node", .bookmarks, "a list in private XML, while the native node is open", flags: [.openNode],
                setup: [CaseText.create("urn:xmpp:bookmarks:1", access: "open")], steps: [CaseText.privateList(room)],
                views: [.privateXML, .nativeAccess, .nativeNode]),
            ConversionCase(
                "private-hidden", .bookmarks, "a list in private XML, which nobody else can read", flags: [.privacy],
                steps: [CaseText.privateList(room)], views: [.listAccess, .nativeAccess, .strangerNativeNode]),
        ]
    }
}
