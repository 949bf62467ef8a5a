public enum PagesInList: String, OpenAnswer {
    case kept, dropped

    public static let point = question(
        "pages", .ambiguous, "XEP-0411 §Conversion (kept); XEP-0402 §Introduction (dropped)",
        "What becomes of entries for pages, and of what else the native node cannot hold?",
        [.kept: "the list keeps them", .dropped: "they are lost"])
}

public enum EditedExtensions: String, OpenAnswer {
    case kept, dropped

    public static let point = question(
        "extensions-of-an-edited-room", .ambiguous, "XEP-0402 §Outline (clients only), §Publishing via the old specification",
        "Does an item keep its extensions when the list changes its room?",
        [.kept: "it does", .dropped: "the item is made anew, without them"])
}

public enum RemovalEvent: String, OpenAnswer {
    case retraction, purge, nothing

    public static let point = question(
        "removal-event", .may, "XEP-0402 §Publishing via the old specification",
        "What do subscribers of the native node learn of rooms that a list leaves out?",
        [.retraction: "a retraction for each", .purge: "a retraction for each, or the purge of the node where no room is left", .nothing: "nothing"])
}

public enum UnchangedItems: String, OpenAnswer {
    case silent, announced

    public static let point = question(
        "unchanged-items", .should, "XEP-0402 §Publishing via the old specification",
        "Are subscribers of the native node told of rooms that a list leaves unchanged?",
        [.silent: "they are not", .announced: "they are, against the advice"])
}

public enum UnchangedList: String, OpenAnswer {
    case silent, announced

    public static let point = question(
        "unchanged-list", .ambiguous, "XEP-0411 §Conversion",
        "Is a list modified that is written as it was, so that subscribers must be told?",
        [.silent: "it is not", .announced: "it is"])
}

public enum OpenNode: String, OpenAnswer {
    case closed, notConverted = "not-converted", refused

    public static let point = question(
        "open-native-node", .may, "XEP-0411 §Security Considerations",
        "How does a server keep a list from a node that others can read?",
        [.closed: "the access model becomes whitelist", .notConverted: "the list does not reach the node", .refused: "the write is refused"])
}

public enum EmptyNode: String, OpenAnswer {
    case notFound = "item-not-found", empty

    public static let point = question(
        "empty-node", .ambiguous, "XEP-0402 §Retrieving all bookmarks; XEP-0060 §6.5.9",
        "What does a node hold that nothing was written to?",
        [.notFound: "there is no such node", .empty: "there is the node, with nothing in it"])
}

public enum ListOrder: String, OpenAnswer {
    case publication, newestFirst = "newest-first"

    public static let point = question(
        "order", .ambiguous, "XEP-0402 §Publishing via this specification",
        "In which order are the rooms in a list that is made from the native node?",
        [.publication: "the oldest item first", .newestFirst: "the newest item first"])
}

public enum ForeignItem: String, OpenAnswer {
    case skipped, bare = "jid-only", refused

    public static let point = question(
        "foreign-item", .ambiguous, "XEP-0402 §Outline",
        "What becomes of an item of the native node that holds another element?",
        [.skipped: "the list leaves it out", .bare: "the list has a room with the id as its 'jid' and nothing else", .refused: "it is refused"])
}

public enum ListItemID: String, OpenAnswer {
    case current, published

    public static let point = question(
        "list-item-id", .ambiguous, "XEP-0048 §3; XEP-0411 §Conversion",
        "Under which id does the node storage:bookmarks show the list?",
        [.current: "current", .published: "the id that it was last published with"])
}

public enum Capacity: String, OpenAnswer {
    case all, newest = "newest-256", refused

    public static let point = question(
        "capacity", .ambiguous, "XEP-0402 §Adding a bookmark ('max')",
        "What becomes of more rooms than a node holds, of which many hold 256?",
        [.all: "all are kept", .newest: "the last 256 are kept", .refused: "the write is refused"])
}

public enum ForeignPrivateData: String, OpenAnswer {
    case forbidden, unavailable = "service-unavailable"

    public static let point = question(
        "private-data-of-others", .may, "XEP-0049 §Error Conditions",
        "With which of the two errors is somebody else's private XML refused?",
        [.forbidden: "forbidden, which is preferable", .unavailable: "service-unavailable"])
}

public enum AnnouncedCompat: String, OpenAnswer {
    case announced, unannounced

    public static let point = question(
        "compat-feature", .should, "XEP-0402 §Compatibility",
        "Does an account announce #compat whose private XML is unified with the native node?",
        [.announced: "it does", .unannounced: "it does not, against the advice"])
}

public enum AnnouncedListCompat: String, OpenAnswer {
    case announced, unannounced

    public static let point = question(
        "compat-pep-feature", .should, "XEP-0402 §Compatibility",
        "Does an account announce #compat-pep whose list node is unified with the native node?",
        [.announced: "it does", .unannounced: "it does not, against the advice"])
}
