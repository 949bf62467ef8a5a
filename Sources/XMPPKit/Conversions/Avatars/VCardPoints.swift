public enum PhotoConversion: String, OpenAnswer {
    case converted, notConverted = "not-converted"

    public static let point = question(
        "vcard-to-pep", .may, "XEP-0398 §Conversion",
        "Is the photo of a vCard published to the nodes?",
        [.converted: "it is", .notConverted: "it is not: this direction is optional"])
}

public enum MissingType: String, OpenAnswer {
    case actual, notConverted = "not-converted"

    public static let point = question(
        "missing-type", .ambiguous, "XEP-0398 §From vCard to PEP; XEP-0084 §Info Element",
        "What becomes of a photo without <TYPE/>, since an <info/> needs a type?",
        [.actual: "the type is the one that the first bytes show", .notConverted: "the photo is not converted"])
}

public enum EmptyType: String, OpenAnswer {
    case actual, copied, notConverted = "not-converted"

    public static let point = question(
        "empty-type", .ambiguous, "XEP-0398 §From vCard to PEP",
        "What becomes of a photo with an empty <TYPE/>?",
        [.actual: "the type is the one that the first bytes show", .copied: "the type is empty", .notConverted: "the photo is not converted"])
}

public enum InvalidBase64: String, OpenAnswer {
    case refused, stored, repaired

    public static let point = question(
        "invalid-base64", .ambiguous, "XEP-0398 §From vCard to PEP ('a valid photo'); XEP-0153 §Image Restrictions",
        "What becomes of a photo that is no Base64?",
        [
            .refused: "the vCard is refused with bad-request",
            .stored: "the vCard is stored, and the photo not converted",
            .repaired: "missing padding is added; the vCard is refused where that does not help",
        ])
}

public enum ForeignImage: String, OpenAnswer {
    case converted, notConverted = "not-converted"

    public static let point = question(
        "no-image", .ambiguous, "XEP-0398 §From vCard to PEP ('a valid photo')",
        "Is a photo converted whose bytes are no image that is known?",
        [.converted: "it is: nobody looks", .notConverted: "it is not"])
}

public enum RepeatedPhoto: String, OpenAnswer {
    case first, last

    public static let point = question(
        "several-photos", .ambiguous, "XEP-0398 §From vCard to PEP; XEP-0054 §DTD",
        "Which of several <PHOTO/> elements counts?",
        [.first: "the first", .last: "the last"])
}

public enum ImageSize: String, OpenAnswer {
    case measured, omitted

    public static let point = question(
        "image-size", .should, "XEP-0084 §Info Element (RECOMMENDED)",
        "Does the <info/> element that a server makes have width and height?",
        [.measured: "it does", .omitted: "it does not, against the advice"])
}

public enum CreatedAccess: String, OpenAnswer {
    case open, presence, whitelist

    public static let point = question(
        "access-of-made-nodes", .ambiguous, "XEP-0398 §From vCard to PEP",
        "Which access model have nodes that the server makes for a photo?",
        [.open: "open, as the vCard is public", .presence: "presence, which is the default of PEP", .whitelist: "whitelist"])
}

public enum SamePhoto: String, OpenAnswer {
    case silent, republished

    public static let point = question(
        "same-photo", .ambiguous, "XEP-0398 §From vCard to PEP",
        "Is a photo published again that is the avatar already?",
        [.silent: "it is not: metadata stays as it is", .republished: "it is, and subscribers are told"])
}

public enum RemovedPhoto: String, OpenAnswer {
    case disabled, purged, kept

    public static let point = question(
        "removed-photo", .ambiguous, "XEP-0398 §From vCard to PEP",
        "What becomes of the nodes when the vCard is written without a photo?",
        [.disabled: "empty metadata is published", .purged: "their items are removed, and nobody is told", .kept: "they stay as they are"])
}

public enum NothingToRemove: String, OpenAnswer {
    case nothing, disabled

    public static let point = question(
        "vcard-without-photo", .ambiguous, "XEP-0398 §From vCard to PEP",
        "Does a vCard without a photo make a metadata node where there was none?",
        [.nothing: "it does not", .disabled: "it does, with empty metadata"])
}

public enum MissingVCard: String, OpenAnswer {
    case empty, notFound = "item-not-found"

    public static let point = question(
        "missing-vcard", .may, "XEP-0054 §Retrieving One's vCard",
        "How is a user answered who has no vCard?",
        [.empty: "with an empty <vCard/>", .notFound: "with an error, which should be item-not-found"])
}

public enum WrongHash: String, OpenAnswer {
    case kept, overwritten

    public static let point = question(
        "wrong-hash-in-presence", .may, "XEP-0398 §Presence Broadcast",
        "What becomes of presence with another hash than that of the avatar?",
        [.kept: "it is passed on as it is", .overwritten: "the hash is corrected"])
}

public enum AbsentAvatar: String, OpenAnswer {
    case emptyPhoto = "empty-photo", emptyUpdate = "empty-x", unchanged

    public static let point = question(
        "presence-without-avatar", .ambiguous, "XEP-0398 §Presence Broadcast; XEP-0153 §Inclusion of Update Data in Presence",
        "What is put into presence when there is no avatar?",
        [.emptyPhoto: "an empty <photo/>: there is none", .emptyUpdate: "an empty <x/>: nothing is known yet", .unchanged: "nothing"])
}

public enum RepeatedUpdate: String, OpenAnswer {
    case kept, removed

    public static let point = question(
        "several-updates", .ambiguous, "XEP-0398 §Presence Broadcast",
        "What becomes of a second <x/> of vcard-temp:x:update in one presence?",
        [.kept: "it is passed on", .removed: "it is removed"])
}
