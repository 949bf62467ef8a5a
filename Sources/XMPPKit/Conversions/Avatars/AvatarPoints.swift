/// Where the photo of the vCard is when it comes from the nodes.
public enum PhotoStorage: String, OpenAnswer {
    case copied, injected

    public static let point = question(
        "photo-storage", .may, "XEP-0398 §Server",
        "Is the photo put into the vCard when it is published, or when the vCard is asked for?",
        [.copied: "when metadata is published", .injected: "when the vCard is asked for"])
}

public enum ClosedAvatarNodes: String, OpenAnswer {
    case withheld, shown

    public static let point = question(
        "closed-avatar-nodes", .should, "XEP-0398 §Security Considerations",
        "Does the vCard show an avatar whose nodes are not open?",
        [.withheld: "it does not, or only to those who can read the nodes", .shown: "it does, to everybody, against the advice"])
}

public enum HashMismatch: String, OpenAnswer {
    case ignored, republished, unchecked

    public static let point = question(
        "hash-mismatch", .should, "XEP-0398 §From PEP to vCard",
        "What becomes of an image whose SHA-1 is not its id?", advised: 2,
        [
            .ignored: "it is not converted",
            .republished: "the server publishes it again under its SHA-1, and converts it",
            .unchecked: "it is converted: nobody looks, against the advice",
        ])
}

public enum HashCase: String, OpenAnswer {
    case same, different

    public static let point = question(
        "hash-case", .ambiguous, "XEP-0398 §From PEP to vCard; XEP-0153 §User Publishes Avatar",
        "Is a SHA-1 in upper-case digits the same id?",
        [.same: "it is", .different: "it is another one, so the image does not match"])
}

public enum SeveralHosted: String, OpenAnswer {
    case itemID = "item-id", first, last

    public static let point = question(
        "several-hosted", .ambiguous, "XEP-0398 §From PEP to vCard; XEP-0084 §Metadata Element",
        "Which of several <info/> elements without a URL is picked?",
        [.itemID: "the one whose id is that of the item", .first: "the first", .last: "the last"])
}

public enum LateData: String, OpenAnswer {
    case converted, never

    public static let point = question(
        "late-data", .ambiguous, "XEP-0398 §From PEP to vCard; XEP-0084 §User Publishes Data",
        "Is an image converted that is published after its metadata?",
        [.converted: "it is", .never: "it is not: only metadata is looked at"])
}

public enum DisabledAvatar: String, OpenAnswer {
    case removed, kept

    public static let point = question(
        "disabled-avatar", .ambiguous, "XEP-0398 §From PEP to vCard; XEP-0084 §Publisher Disables Avatar Publishing",
        "What becomes of the photo when the metadata is empty?",
        [.removed: "it is removed from the vCard", .kept: "it stays"])
}

public enum RetractedAvatar: String, OpenAnswer {
    case removed, kept

    public static let point = question(
        "retracted-avatar", .ambiguous, "XEP-0398 §From PEP to vCard",
        "What becomes of the photo when the metadata is retracted?",
        [.removed: "it is removed from the vCard", .kept: "it stays"])
}

public enum AvatarByURL: String, OpenAnswer {
    case removed, kept

    public static let point = question(
        "avatar-by-url-only", .ambiguous, "XEP-0398 §From PEP to vCard",
        "What becomes of an earlier photo when all <info/> elements have a URL?",
        [.removed: "it is removed from the vCard", .kept: "it stays"])
}

public enum DeclaredType: String, OpenAnswer {
    case declared, actual

    public static let point = question(
        "declared-type", .ambiguous, "XEP-0398 §Conversion; XEP-0153 §Implementation Notes",
        "Which content type is passed on when the image is of another than it is said to be?",
        [.declared: "the one that was declared", .actual: "the one that the first bytes show"])
}
