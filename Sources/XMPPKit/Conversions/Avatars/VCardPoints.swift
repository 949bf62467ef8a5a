public enum PhotoConversion: String, OpenAnswer {
    case converted
    case notConverted = "not-converted"

    public static let name = "vcard-to-pep"
    public static let kind = OpenPoint.Kind.may
    public static let source = "XEP-0398 §Conversion"
    public static let question = "Is the photo of a vCard published to the nodes?"
    public var meaning: String { self == .converted ? "it is" : "it is not: this direction is optional" }
}

public enum MissingType: String, OpenAnswer {
    case actual
    case notConverted = "not-converted"

    public static let name = "missing-type"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From vCard to PEP; XEP-0084 §Info Element"
    public static let question = "What becomes of a photo without <TYPE/>, since an <info/> needs a type?"
    public var meaning: String { self == .actual ? "the type is the one that the first bytes show" : "the photo is not converted" }
}

public enum EmptyType: String, OpenAnswer {
    case actual
    case copied
    case notConverted = "not-converted"

    public static let name = "empty-type"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From vCard to PEP"
    public static let question = "What becomes of a photo with an empty <TYPE/>?"
    public var meaning: String {
        switch self {
        case .actual: "the type is the one that the first bytes show"
        case .copied: "the type is empty"
        case .notConverted: "the photo is not converted"
        }
    }
}

public enum InvalidBase64: String, OpenAnswer {
    case refused
    case stored
    case repaired

    public static let name = "invalid-base64"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From vCard to PEP ('a valid photo'); XEP-0153 §Image Restrictions"
    public static let question = "What becomes of a photo that is no Base64?"
    public var meaning: String {
        switch self {
        case .refused: "the vCard is refused with bad-request"
        case .stored: "the vCard is stored, and the photo not converted"
        case .repaired: "missing padding is added; the vCard is refused where that does not help"
        }
    }
}

public enum ForeignImage: String, OpenAnswer {
    case converted
    case notConverted = "not-converted"

    public static let name = "no-image"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From vCard to PEP ('a valid photo')"
    public static let question = "Is a photo converted whose bytes are no image that is known?"
    public var meaning: String { self == .converted ? "it is: nobody looks" : "it is not" }
}

public enum RepeatedPhoto: String, OpenAnswer {
    case first
    case last

    public static let name = "several-photos"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From vCard to PEP; XEP-0054 §DTD"
    public static let question = "Which of several <PHOTO/> elements counts?"
    public var meaning: String { self == .first ? "the first" : "the last" }
}

public enum ImageSize: String, OpenAnswer {
    case measured
    case omitted

    public static let name = "image-size"
    public static let kind = OpenPoint.Kind.should
    public static let source = "XEP-0084 §Info Element (RECOMMENDED)"
    public static let question = "Does the <info/> element that a server makes have width and height?"
    public var meaning: String { self == .measured ? "it does" : "it does not, against the advice" }
}

public enum CreatedAccess: String, OpenAnswer {
    case open
    case presence
    case whitelist

    public static let name = "access-of-made-nodes"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From vCard to PEP"
    public static let question = "Which access model have nodes that the server makes for a photo?"
    public var meaning: String {
        switch self {
        case .open: "open, as the vCard is public"
        case .presence: "presence, which is the default of PEP"
        case .whitelist: "whitelist"
        }
    }
}

public enum SamePhoto: String, OpenAnswer {
    case silent
    case republished

    public static let name = "same-photo"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From vCard to PEP"
    public static let question = "Is a photo published again that is the avatar already?"
    public var meaning: String { self == .silent ? "it is not: metadata stays as it is" : "it is, and subscribers are told" }
}

public enum RemovedPhoto: String, OpenAnswer {
    case disabled
    case purged
    case kept

    public static let name = "removed-photo"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From vCard to PEP"
    public static let question = "What becomes of the nodes when the vCard is written without a photo?"
    public var meaning: String {
        switch self {
        case .disabled: "empty metadata is published"
        case .purged: "their items are removed, and nobody is told"
        case .kept: "they stay as they are"
        }
    }
}

public enum NothingToRemove: String, OpenAnswer {
    case nothing
    case disabled

    public static let name = "vcard-without-photo"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From vCard to PEP"
    public static let question = "Does a vCard without a photo make a metadata node where there was none?"
    public var meaning: String { self == .nothing ? "it does not" : "it does, with empty metadata" }
}

public enum MissingVCard: String, OpenAnswer {
    case empty
    case notFound = "item-not-found"

    public static let name = "missing-vcard"
    public static let kind = OpenPoint.Kind.may
    public static let source = "XEP-0054 §Retrieving One's vCard"
    public static let question = "How is a user answered who has no vCard?"
    public var meaning: String { self == .empty ? "with an empty <vCard/>" : "with an error, which should be item-not-found" }
}

public enum WrongHash: String, OpenAnswer {
    case kept
    case overwritten

    public static let name = "wrong-hash-in-presence"
    public static let kind = OpenPoint.Kind.may
    public static let source = "XEP-0398 §Presence Broadcast"
    public static let question = "What becomes of presence with another hash than that of the avatar?"
    public var meaning: String { self == .kept ? "it is passed on as it is" : "the hash is corrected" }
}

public enum AbsentAvatar: String, OpenAnswer {
    case emptyPhoto = "empty-photo"
    case emptyUpdate = "empty-x"
    case unchanged

    public static let name = "presence-without-avatar"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §Presence Broadcast; XEP-0153 §Inclusion of Update Data in Presence"
    public static let question = "What is put into presence when there is no avatar?"
    public var meaning: String {
        switch self {
        case .emptyPhoto: "an empty <photo/>: there is none"
        case .emptyUpdate: "an empty <x/>: nothing is known yet"
        case .unchanged: "nothing"
        }
    }
}

public enum RepeatedUpdate: String, OpenAnswer {
    case kept
    case removed

    public static let name = "several-updates"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §Presence Broadcast"
    public static let question = "What becomes of a second <x/> of vcard-temp:x:update in one presence?"
    public var meaning: String { self == .kept ? "it is passed on" : "it is removed" }
}

public enum AnnouncedUnification: String, OpenAnswer {
    case announced
    case unannounced

    public static let name = "compat-features"
    public static let kind = OpenPoint.Kind.should
    public static let source = "XEP-0402 §Compatibility"
    public static let question = "Does the account announce #compat and #compat-pep?"
    public var meaning: String { self == .announced ? "it does" : "it does not, against the advice" }
}
