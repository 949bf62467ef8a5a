/// Where the list of XEP-0048 is when there is a native node too.
public enum ListStorage: String, OpenAnswer {
    case madeOnDemand = "made-on-demand"
    case copied
    case separate

    public static let name = "list-storage"
    public static let kind = OpenPoint.Kind.may
    public static let source = "XEP-0411 §Conversion; XEP-0402 §Compatibility"
    public static let question = "Are the places fed from one source, is the list copied from place to place, or is the native node left out?"
    public var meaning: String {
        switch self {
        case .madeOnDemand: "the native node is the only source, and the list is made from it"
        case .copied: "the list is kept as it was written, and made again after a write to the native node"
        case .separate: "private XML and the node storage:bookmarks have one list, the native node another"
        }
    }
}

public enum AutojoinSpelling: String, OpenAnswer {
    case verbatim
    case canonical

    public static let name = "autojoin-spelling"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0402 §Compatibility; XML Schema Part 2 §3.2.2"
    public static let question = "Does a conversion keep the spelling of 'autojoin', which has four for two values?"
    public var meaning: String {
        switch self {
        case .verbatim: "the attribute is copied as it is"
        case .canonical: "1 and true become true, 0 and false the absence of the attribute"
        }
    }
}

public enum AutojoinEquality: String, OpenAnswer {
    case value
    case spelling

    public static let name = "autojoin-equality"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0402 §Publishing via the old specification"
    public static let question = "Is a room unchanged whose 'autojoin' is spelled in another way?"
    public var meaning: String {
        switch self {
        case .value: "1 and true are the same, as are 0, false and the absence of the attribute"
        case .spelling: "another spelling is a change"
        }
    }
}

public enum InvalidAutojoin: String, OpenAnswer {
    case verbatim
    case dropped
    case listLeft = "list-left"

    public static let name = "invalid-autojoin"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0048 §2.1; XEP-0402 §Outline"
    public static let question = "What becomes of an 'autojoin' that is no boolean?"
    public var meaning: String {
        switch self {
        case .verbatim: "it is copied as it is"
        case .dropped: "it is left out, which means false"
        case .listLeft: "nothing of the list is converted"
        }
    }
}

public enum MissingRoom: String, OpenAnswer {
    case skipped
    case generated
    case listLeft = "list-left"

    public static let name = "missing-jid"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0048 §2.1"
    public static let question = "What becomes of a room in the list that has no 'jid'?"
    public var meaning: String {
        switch self {
        case .skipped: "it gets no item"
        case .generated: "it gets an item with an id that the server makes up"
        case .listLeft: "nothing of the list is converted"
        }
    }
}

public enum InvalidRoom: String, OpenAnswer {
    case skipped
    case verbatim
    case listLeft = "list-left"

    public static let name = "invalid-jid-in-list"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0048 §2.1; XEP-0402 §Outline"
    public static let question = "What becomes of a room in the list whose 'jid' is empty or no JID?"
    public var meaning: String {
        switch self {
        case .skipped: "it gets no item"
        case .verbatim: "it gets an item with that id"
        case .listLeft: "nothing of the list is converted"
        }
    }
}

public enum InvalidItemID: String, OpenAnswer {
    case verbatim
    case skipped

    public static let name = "invalid-jid-in-node"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0402 §Outline, §Publishing via this specification"
    public static let question = "Is a native item in the list whose id is no JID?"
    public var meaning: String {
        switch self {
        case .verbatim: "it is, with the id as its 'jid'"
        case .skipped: "it is not"
        }
    }
}

public enum RoomSpelling: String, OpenAnswer {
    case verbatim
    case prepared

    public static let name = "jid-spelling"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0402 §Outline; RFC 7622 §3"
    public static let question = "Is a JID in the list prepared before it becomes the id of an item?"
    public var meaning: String {
        switch self {
        case .verbatim: "it is copied as it is"
        case .prepared: "localpart and domainpart are mapped to lower case, and a resourcepart is left out"
        }
    }
}

public enum RepeatedRoom: String, OpenAnswer {
    case last
    case first

    public static let name = "repeated-room"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0402 §Publishing via the old specification"
    public static let question = "Which of two entries for the same room becomes the item?"
    public var meaning: String { self == .last ? "the last" : "the first" }
}

public enum RepeatedChild: String, OpenAnswer {
    case first
    case last

    public static let name = "repeated-child"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0048 §2.1"
    public static let question = "Which of two <nick/> or <password/> elements counts?"
    public var meaning: String { self == .last ? "the last" : "the first" }
}

public enum EmptyName: String, OpenAnswer {
    case kept
    case dropped

    public static let name = "empty-name"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0402 §Outline"
    public static let question = "Is an empty 'name' the same as none?"
    public var meaning: String { self == .kept ? "it is copied" : "it is left out" }
}
