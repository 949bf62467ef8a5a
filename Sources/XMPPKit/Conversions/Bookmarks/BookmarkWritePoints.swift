public enum PagesInList: String, OpenAnswer {
    case kept
    case dropped

    public static let name = "pages"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0411 §Conversion (kept); XEP-0402 §Introduction (dropped)"
    public static let question = "What becomes of entries for pages, and of what else the native node cannot hold?"
    public var meaning: String { self == .kept ? "the list keeps them" : "they are lost" }
}

public enum EditedExtensions: String, OpenAnswer {
    case kept
    case dropped

    public static let name = "extensions-of-an-edited-room"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0402 §Outline (clients only), §Publishing via the old specification"
    public static let question = "Does an item keep its extensions when the list changes its room?"
    public var meaning: String { self == .kept ? "it does" : "the item is made anew, without them" }
}

public enum RemovalEvent: String, OpenAnswer {
    case retraction
    case purge
    case nothing

    public static let name = "removal-event"
    public static let kind = OpenPoint.Kind.may
    public static let source = "XEP-0402 §Publishing via the old specification"
    public static let question = "What do subscribers of the native node learn of rooms that a list leaves out?"
    public var meaning: String {
        switch self {
        case .retraction: "a retraction for each"
        case .purge: "a retraction for each, or the purge of the node where no room is left"
        case .nothing: "nothing"
        }
    }
}

public enum UnchangedItems: String, OpenAnswer {
    case silent
    case announced

    public static let name = "unchanged-items"
    public static let kind = OpenPoint.Kind.should
    public static let source = "XEP-0402 §Publishing via the old specification"
    public static let question = "Are subscribers of the native node told of rooms that a list leaves unchanged?"
    public var meaning: String { self == .silent ? "they are not" : "they are, against the advice" }
}

public enum UnchangedList: String, OpenAnswer {
    case silent
    case announced

    public static let name = "unchanged-list"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0411 §Conversion"
    public static let question = "Is a list modified that is written as it was, so that subscribers must be told?"
    public var meaning: String { self == .silent ? "it is not" : "it is" }
}

public enum OpenNode: String, OpenAnswer {
    case closed
    case notConverted = "not-converted"
    case refused

    public static let name = "open-native-node"
    public static let kind = OpenPoint.Kind.may
    public static let source = "XEP-0411 §Security Considerations"
    public static let question = "How does a server keep a list from a node that others can read?"
    public var meaning: String {
        switch self {
        case .closed: "the access model becomes whitelist"
        case .notConverted: "the list does not reach the node"
        case .refused: "the write is refused"
        }
    }
}

public enum EmptyNode: String, OpenAnswer {
    case notFound = "item-not-found"
    case empty

    public static let name = "empty-node"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0402 §Retrieving all bookmarks; XEP-0060 §6.5.9"
    public static let question = "What does a node hold that nothing was written to?"
    public var meaning: String { self == .notFound ? "there is no such node" : "there is the node, with nothing in it" }
}

public enum ListOrder: String, OpenAnswer {
    case publication
    case newestFirst = "newest-first"

    public static let name = "order"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0402 §Publishing via this specification"
    public static let question = "In which order are the rooms in a list that is made from the native node?"
    public var meaning: String { self == .publication ? "the oldest item first" : "the newest item first" }
}

public enum ForeignItem: String, OpenAnswer {
    case skipped
    case bare = "jid-only"
    case refused

    public static let name = "foreign-item"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0402 §Outline"
    public static let question = "What becomes of an item of the native node that holds another element?"
    public var meaning: String {
        switch self {
        case .skipped: "the list leaves it out"
        case .bare: "the list has a room with the id as its 'jid' and nothing else"
        case .refused: "it is refused"
        }
    }
}

public enum ListItemID: String, OpenAnswer {
    case current
    case published

    public static let name = "list-item-id"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0048 §3; XEP-0411 §Conversion"
    public static let question = "Under which id does the node storage:bookmarks show the list?"
    public var meaning: String { self == .current ? "current" : "the id that it was last published with" }
}

public enum Capacity: String, OpenAnswer {
    case all
    case newest = "newest-256"
    case refused

    public static let name = "capacity"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0402 §Adding a bookmark ('max')"
    public static let question = "What becomes of more rooms than a node holds, of which many hold 256?"
    public var meaning: String {
        switch self {
        case .all: "all are kept"
        case .newest: "the last 256 are kept"
        case .refused: "the write is refused"
        }
    }
}

public enum ForeignPrivateData: String, OpenAnswer {
    case forbidden
    case unavailable = "service-unavailable"

    public static let name = "private-data-of-others"
    public static let kind = OpenPoint.Kind.may
    public static let source = "XEP-0049 §Error Conditions"
    public static let question = "With which of the two errors is somebody else's private XML refused?"
    public var meaning: String { self == .forbidden ? "forbidden, which is preferable" : "service-unavailable" }
}
