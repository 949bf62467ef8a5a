/// Where the list of XEP-0048 is when there is a native node too.
public enum ListStorage: String, OpenAnswer {
    case madeOnDemand = "made-on-demand", copied, separate

    public static let point = question(
        "list-storage", .may, "XEP-0411 §Conversion; XEP-0402 §Compatibility",
        "Are the places fed from one source, is the list copied from place to place, or is the native node left out?",
        [
            .madeOnDemand: "the native node is the only source, and the list is made from it",
            .copied: "the list is kept as it was written, and made again after a write to the native node",
            .separate: "private XML and the node storage:bookmarks have one list, the native node another",
        ])
}

public enum AutojoinSpelling: String, OpenAnswer {
    case verbatim, canonical

    public static let point = question(
        "autojoin-spelling", .ambiguous, "XEP-0402 §Compatibility; XML Schema Part 2 §3.2.2",
        "Does a conversion keep the spelling of 'autojoin', which has four for two values?",
        [.verbatim: "the attribute is copied as it is", .canonical: "1 and true become true, 0 and false the absence of the attribute"])
}

public enum AutojoinEquality: String, OpenAnswer {
    case value, spelling

    public static let point = question(
        "autojoin-equality", .ambiguous, "XEP-0402 §Publishing via the old specification",
        "Is a room unchanged whose 'autojoin' is spelled in another way?",
        [.value: "1 and true are the same, as are 0, false and the absence of the attribute", .spelling: "another spelling is a change"])
}

public enum InvalidAutojoin: String, OpenAnswer {
    case verbatim, dropped, listLeft = "list-left"

    public static let point = question(
        "invalid-autojoin", .ambiguous, "XEP-0048 §2.1; XEP-0402 §Outline",
        "What becomes of an 'autojoin' that is no boolean?",
        [.verbatim: "it is copied as it is", .dropped: "it is left out, which means false", .listLeft: "nothing of the list is converted"])
}

public enum MissingRoom: String, OpenAnswer {
    case skipped, generated, listLeft = "list-left"

    public static let point = question(
        "missing-jid", .ambiguous, "XEP-0048 §2.1",
        "What becomes of a room in the list that has no 'jid'?",
        [
            .skipped: "it gets no item",
            .generated: "it gets an item with an id that the server makes up",
            .listLeft: "nothing of the list is converted",
        ])
}

public enum InvalidRoom: String, OpenAnswer {
    case skipped, verbatim, listLeft = "list-left"

    public static let point = question(
        "invalid-jid-in-list", .ambiguous, "XEP-0048 §2.1; XEP-0402 §Outline",
        "What becomes of a room in the list whose 'jid' is empty or no JID?",
        [.skipped: "it gets no item", .verbatim: "it gets an item with that id", .listLeft: "nothing of the list is converted"])
}

public enum InvalidItemID: String, OpenAnswer {
    case verbatim, skipped

    public static let point = question(
        "invalid-jid-in-node", .ambiguous, "XEP-0402 §Outline, §Publishing via this specification",
        "Is a native item in the list whose id is no JID?",
        [.verbatim: "it is, with the id as its 'jid'", .skipped: "it is not"])
}

public enum RoomSpelling: String, OpenAnswer {
    case verbatim, prepared

    public static let point = question(
        "jid-spelling", .ambiguous, "XEP-0402 §Outline; RFC 7622 §3",
        "Is a JID in the list prepared before it becomes the id of an item?",
        [.verbatim: "it is copied as it is", .prepared: "localpart and domainpart are mapped to lower case, and a resourcepart is left out"])
}

public enum RepeatedRoom: String, OpenAnswer {
    case last, first

    public static let point = question(
        "repeated-room", .ambiguous, "XEP-0402 §Publishing via the old specification",
        "Which of two entries for the same room becomes the item?",
        [.last: "the last", .first: "the first"])
}

public enum RepeatedChild: String, OpenAnswer {
    case first, last

    public static let point = question(
        "repeated-child", .ambiguous, "XEP-0048 §2.1",
        "Which of two <nick/> or <password/> elements counts?",
        [.first: "the first", .last: "the last"])
}

public enum EmptyName: String, OpenAnswer {
    case kept, dropped

    public static let point = question(
        "empty-name", .ambiguous, "XEP-0402 §Outline",
        "Is an empty 'name' the same as none?",
        [.kept: "it is copied", .dropped: "it is left out"])
}
