/// Where the photo of the vCard is when it comes from the nodes.
public enum PhotoStorage: String, OpenAnswer {
    case copied
    case injected

    public static let name = "photo-storage"
    public static let kind = OpenPoint.Kind.may
    public static let source = "XEP-0398 §Server"
    public static let question = "Is the photo put into the vCard when it is published, or when the vCard is asked for?"
    public var meaning: String { self == .copied ? "when metadata is published" : "when the vCard is asked for" }
}

public enum ClosedAvatarNodes: String, OpenAnswer {
    case withheld
    case shown

    public static let name = "closed-avatar-nodes"
    public static let kind = OpenPoint.Kind.should
    public static let source = "XEP-0398 §Security Considerations"
    public static let question = "Does the vCard show an avatar whose nodes are not open?"
    public var meaning: String {
        self == .withheld ? "it does not, or only to those who can read the nodes" : "it does, to everybody, against the advice"
    }
}

public enum HashMismatch: String, OpenAnswer {
    case ignored
    case republished
    case unchecked

    public static let name = "hash-mismatch"
    public static let kind = OpenPoint.Kind.should
    public static let source = "XEP-0398 §From PEP to vCard"
    public static let question = "What becomes of an image whose SHA-1 is not its id?"
    public var meaning: String {
        switch self {
        case .ignored: "it is not converted"
        case .republished: "the server publishes it again under its SHA-1, and converts it"
        case .unchecked: "it is converted: nobody looks, against the advice"
        }
    }
}

public enum HashCase: String, OpenAnswer {
    case same
    case different

    public static let name = "hash-case"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From PEP to vCard; XEP-0153 §User Publishes Avatar"
    public static let question = "Is a SHA-1 in upper-case digits the same id?"
    public var meaning: String { self == .same ? "it is" : "it is another one, so the image does not match" }
}

public enum SeveralHosted: String, OpenAnswer {
    case itemID = "item-id"
    case first
    case last

    public static let name = "several-hosted"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From PEP to vCard; XEP-0084 §Metadata Element"
    public static let question = "Which of several <info/> elements without a URL is picked?"
    public var meaning: String {
        switch self {
        case .itemID: "the one whose id is that of the item"
        case .first: "the first"
        case .last: "the last"
        }
    }
}

public enum LateData: String, OpenAnswer {
    case converted
    case never

    public static let name = "late-data"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From PEP to vCard; XEP-0084 §User Publishes Data"
    public static let question = "Is an image converted that is published after its metadata?"
    public var meaning: String { self == .converted ? "it is" : "it is not: only metadata is looked at" }
}

public enum DisabledAvatar: String, OpenAnswer {
    case removed
    case kept

    public static let name = "disabled-avatar"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From PEP to vCard; XEP-0084 §Publisher Disables Avatar Publishing"
    public static let question = "What becomes of the photo when the metadata is empty?"
    public var meaning: String { self == .removed ? "it is removed from the vCard" : "it stays" }
}

public enum RetractedAvatar: String, OpenAnswer {
    case removed
    case kept

    public static let name = "retracted-avatar"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From PEP to vCard"
    public static let question = "What becomes of the photo when the metadata is retracted?"
    public var meaning: String { self == .removed ? "it is removed from the vCard" : "it stays" }
}

public enum AvatarByURL: String, OpenAnswer {
    case removed
    case kept

    public static let name = "avatar-by-url-only"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §From PEP to vCard"
    public static let question = "What becomes of an earlier photo when all <info/> elements have a URL?"
    public var meaning: String { self == .removed ? "it is removed from the vCard" : "it stays" }
}

public enum DeclaredType: String, OpenAnswer {
    case declared
    case actual

    public static let name = "declared-type"
    public static let kind = OpenPoint.Kind.ambiguous
    public static let source = "XEP-0398 §Conversion; XEP-0153 §Implementation Notes"
    public static let question = "Which content type is passed on when the image is of another than it is said to be?"
    public var meaning: String { self == .declared ? "the one that was declared" : "the one that the first bytes show" }
}
