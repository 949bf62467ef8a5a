internal import XMLKit

/// A sentence of a XEP with a requirement word that the conversions have to do with.
public struct ConversionRequirement: Sendable, Hashable {
    /// Such as "0411/list-event".
    public let name: String
    /// The anchor of the section; empty where the XEP gives it none.
    public let anchor: String
    public let level: ConversionExpectation.Level
    /// Whether it binds servers; the others bind clients, whom no case looks at.
    public let bindsServers: Bool
    /// What it asks for, in our words.
    public let summary: String

    /// Four digits.
    public var xep: String { String(name.prefix(4)) }

    init(_ name: String, _ anchor: String, _ level: ConversionExpectation.Level, _ summary: String, bindsServers: Bool = true) {
        self.name = name
        self.anchor = anchor
        self.level = level
        self.bindsServers = bindsServers
        self.summary = summary
    }

    /// By name; nil for a name that there is none with.
    public static func named(_ name: String) -> ConversionRequirement? { all.first { $0.name == name } }

    /// The firmest of some requirements.
    static func level(of names: [String]) -> ConversionExpectation.Level { names.compactMap { named($0)?.level }.min() ?? .may }

    /// All of them: bookmarks, then avatars, by XEP.
    public static var all: [ConversionRequirement] { bookmarks + avatars + general }

    static var general: [ConversionRequirement] { [.init("6120/reply", "", .must, "every request is answered")] }

    static var bookmarks: [ConversionRequirement] {
        [
            .init("0411/feature", "disco", .must, "the account announces urn:xmpp:bookmarks-conversion:0"),
            .init("0411/both-ways", "conversion", .must, "what is written to private XML is in the node storage:bookmarks, and the other way round"),
            .init("0411/list-event", "conversion", .must, "subscribers of storage:bookmarks are told when private XML changes the list"),
            .init("0411/only-owner", "security", .must, "the list reaches no node that anybody but the user can read"),
            .init("0402/item", "usage", .must, "an item has the JID of the room as its id, and a <conference/> in it"),
            .init("0402/extensions", "usage", .must, "a client keeps extensions when it edits", bindsServers: false),
            .init("0402/publish-options", "adding-a-bookmark", .must, "publish options are checked before anything is published"),
            .init("0402/delete-items", "removing-a-bookmark", .must, "an item can be retracted"),
            .init("0402/private-node", "diff-0048", .must, "the native node is private and persistent (XEP-0223)"),
            .init("0402/unify", "compatibility", .may, "private XML and the list node can be unified with the native node"),
            .init("0402/compat", "compatibility", .should, "an account with private XML unified announces #compat"),
            .init("0402/compat-pep", "compatibility", .should, "an account with the list node unified announces #compat-pep"),
            .init("0402/collate", "publishing", .may, "after a native item is published, the list is made of all items, with their ids as jid"),
            .init("0402/update-items", "publishing-legacy", .may, "after a list is written, the items follow, with updates and retractions"),
            .init("0402/unchanged-items", "publishing-legacy", .should, "no notifications for items that a list leaves unchanged"),
            .init("0049/child", "", .must, "a request without a child is not acceptable"),
            .init("0049/other-users", "", .must, "somebody else's private XML is forbidden or unavailable"),
            .init("0049/stored", "", .must, "what was stored is returned"),
        ]
    }

    static var avatars: [ConversionRequirement] {
        [
            .init("0398/feature", "disco", .must, "the account announces urn:xmpp:pep-vcard-conversion:0"),
            .init("0398/pep-to-vcard", "conversion", .must, "an avatar of the nodes becomes the photo of the vCard"),
            .init("0398/vcard-to-pep", "conversion", .may, "a photo of the vCard can be published to the nodes"),
            .init("0398/look-up", "pep2vcard", .must, "on new metadata the item of the data node is stored as the photo"),
            .init("0398/several-infos", "pep2vcard", .must, "metadata with several <info/> elements is expected"),
            .init("0398/hosted-info", "pep2vcard", .must, "the <info/> element without a URL is picked"),
            .init("0398/verify", "pep2vcard", .should, "the SHA-1 of the image is held against the id"),
            .init("0398/data-first", "vcard2pep", .must, "a valid photo is published to the data node first"),
            .init("0398/data-id", "vcard2pep", .must, "the id of that item is the SHA-1 of the image"),
            .init("0398/metadata", "vcard2pep", .must, "then metadata is published, with one <info/> that has the type of the photo"),
            .init("0398/metadata-event", "vcard2pep", .should, "subscribers of the metadata are told"),
            .init("0398/presence", "presence", .must, "available presence gets the hash unless it has an empty photo"),
            .init("0398/empty-x", "presence", .must, "an <x/> without a photo is overwritten"),
            .init("0398/other-hash", "presence", .may, "another hash can be overwritten"),
            .init("0398/directed", "presence", .must, "directed presence gets the hash too"),
            .init("0398/client-pep", "impl-client", .should, "a client uses the nodes for its own avatar", bindsServers: false),
            .init("0398/client-resend", "impl-client", .may, "a client sends presence to rooms again", bindsServers: false),
            .init("0398/injection-access", "impl-server", .should, "a photo is injected for those only who can read the nodes"),
            .init("0398/copy-open", "security", .should, "an avatar is copied only where the data node is open"),
            .init("0398/injection-check", "security", .should, "who asks for the vCard must have access to both nodes"),
            .init("0054/returned", "usecases", .must, "a vCard that exists is returned"),
            .init("0054/none-other", "usecases", .must, "for somebody else without a vCard there is an error"),
            .init("0054/feature", "support", .must, "the server announces vcard-temp"),
            .init("0084/info", "proto-info", .must, "an <info/> has bytes, id and type"),
            .init("0084/data", "proto-data", .must, "line feeds in the data are accepted"),
            .init("0084/published", "process-pubmeta", .must, "metadata is what the user published"),
            .init("0153/white-space", "bizrules-image", .must, "white space in the image data is ignored"),
            .init("0153/empty", "bizrules-reset", .must, "an empty or missing image is no avatar"),
        ]
    }

    /// What decides about a view after the operation that a case ends with.
    static func names(for view: ConversionView, of subject: ConversionCase) -> [String] {
        if let feature = view.feature { return [feature.requirement] }
        switch view {
        case .listAccess, .strangerPrivateXML: return view == .listAccess ? ["0411/only-owner"] : ["0049/other-users"]
        case .nativeAccess, .strangerNativeNode: return ["0411/only-owner", "0402/private-node"]
        default: break
        }
        let operation = ConversionOperation(subject.steps.last)
        switch (subject.subject, operation) {
        case (.bookmarks, .nativeItem):
            return view == .nativeNode || view == .nativeEvents || view == .reply ? ["0402/item"] : ["0402/collate"]
        case (.bookmarks, .retraction): return view == .nativeNode || view == .nativeEvents || view == .reply ? ["0402/delete-items"] : ["0402/collate"]
        case (.bookmarks, _):
            switch view {
            case .nativeNode, .nativeEvents: return ["0402/update-items", "0402/unify"]
            case .listEvent: return operation == .privateXML ? ["0411/list-event"] : ["0411/both-ways"]
            case .privateXML where operation == .privateXML: return ["0049/stored"]
            default: return ["0411/both-ways"]
            }
        case (.avatars, .presence): return ["0398/presence"]
        case (.avatars, .vCard):
            switch view {
            case .photo, .strangerPhoto, .vCardRest, .reply: return ["0054/returned"]
            case .data, .strangerData: return ["0398/data-first", "0398/data-id", "0398/vcard-to-pep"]
            case .metadata, .strangerMetadata: return ["0398/metadata", "0084/info", "0398/vcard-to-pep"]
            case .metadataEvent: return ["0398/metadata-event", "0398/vcard-to-pep"]
            default: return ["0398/presence"]
            }
        case (.avatars, _):
            switch view {
            case .photo, .vCardRest: return ["0398/pep-to-vcard", "0398/look-up"]
            case .strangerPhoto: return ["0398/pep-to-vcard", "0398/copy-open", "0398/injection-access", "0398/injection-check"]
            case .presence: return ["0398/presence"]
            default: return ["0084/published"]
            }
        }
    }
}

/// What the last step of a case does.
enum ConversionOperation: Hashable {
    case privateXML, list, nativeItem, retraction, vCard, avatarNode, presence, none

    init(_ step: ConversionCase.Step?) {
        guard let stanza = step?.stanza, stanza.name.local == "iq", let payload = stanza.elements.first else {
            self = step?.stanza.name.local == "presence" ? .presence : .none
            return
        }
        let verb = payload.elements.first
        switch (payload.namespace, verb?.name.local, verb?["node"]) {
        case ("jabber:iq:private", _, _): self = .privateXML
        case ("vcard-temp", _, _): self = .vCard
        case (_, "publish", "storage:bookmarks"): self = .list
        case (_, "publish", "urn:xmpp:bookmarks:1"): self = .nativeItem
        case (_, "retract", "urn:xmpp:bookmarks:1"): self = .retraction
        case (_, _, "urn:xmpp:avatar:data"), (_, _, "urn:xmpp:avatar:metadata"): self = .avatarNode
        default: self = .none
        }
    }
}
