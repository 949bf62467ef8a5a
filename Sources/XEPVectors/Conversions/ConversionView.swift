public import XMLKit
public import XMPPKit

/// A place where the outcome of a case can be seen.
public enum ConversionView: String, Sendable, Hashable, CaseIterable {
    /// The answer to the last step.
    case reply
    /// The list in private XML (XEP-0049).
    case privateXML = "private-xml"
    /// The list in the node `storage:bookmarks` (XEP-0048).
    case listNode = "list-node"
    /// The id of the item that holds it.
    case listItemID = "list-item-id"
    /// The JIDs of the list in their order.
    case listOrder = "list-order"
    /// How many rooms private XML, the list node and the native node hold.
    case roomCounts = "room-counts"
    /// The items of the node `urn:xmpp:bookmarks:1` (XEP-0402).
    case nativeNode = "native-node"
    /// The access models of the two nodes of bookmarks.
    case listAccess = "list-access"
    case nativeAccess = "native-access"
    /// The last list that subscribers of `storage:bookmarks` were sent.
    case listEvent = "list-event"
    /// What subscribers of `urn:xmpp:bookmarks:1` were sent, the last for each item.
    case nativeEvents = "native-events"
    /// What somebody else is shown of private XML and of the native node.
    case strangerPrivateXML = "stranger-private-xml"
    case strangerNativeNode = "stranger-native-node"
    /// Whether the account, and for vCards its server, announces a feature (XEP-0030), one view each.
    case bookmarkFeature = "feature-bookmark-conversion"
    case compatFeature = "feature-compat"
    case listCompatFeature = "feature-compat-pep"
    case publishOptionsFeature = "feature-publish-options"
    case deleteItemsFeature = "feature-delete-items"
    case avatarFeature = "feature-avatar-conversion"
    case vCardFeature = "feature-vcard"
    /// The photo of the vCard as the owner and as somebody else see it.
    case photo
    case strangerPhoto = "stranger-photo"
    /// What the vCard holds beside the photo.
    case vCardRest = "vcard-rest"
    /// The latest items of the nodes of avatars (XEP-0084), as the owner and as somebody else see them.
    case metadata
    case data
    case strangerMetadata = "stranger-metadata"
    case strangerData = "stranger-data"
    /// The last metadata that subscribers were sent.
    case metadataEvent = "metadata-event"
    /// What presence says of the photo (XEP-0153), as the observer or the room gets it.
    case presence

    /// Who asks.
    public var asker: Sender {
        switch self {
        case .strangerPrivateXML, .strangerNativeNode, .strangerPhoto, .strangerMetadata, .strangerData: .stranger
        default: .owner
        }
    }

    /// Whether it is what the observer was sent between the first step and the first query.
    public var isEvent: Bool { self == .listEvent || self == .nativeEvents || self == .metadataEvent }

    /// The feature that it looks for, with the requirement that asks for it; nil for a view of anything else.
    var feature: (name: String, requirement: String)? {
        switch self {
        case .bookmarkFeature: (BookmarkConversion.feature, "0411/feature")
        case .compatFeature: (BookmarkConversion.compatFeature, "0402/compat")
        case .listCompatFeature: (BookmarkConversion.listCompatFeature, "0402/compat-pep")
        case .publishOptionsFeature: (PubSub.namespace + "#publish-options", "0402/publish-options")
        case .deleteItemsFeature: (PubSub.namespace + "#delete-items", "0402/delete-items")
        case .avatarFeature: (AvatarConversion.feature, "0398/feature")
        case .vCardFeature: (VCardPhoto.namespace, "0054/feature")
        default: nil
        }
    }

    /// The stanza whose answer shows it, or, for presence, the stanza that the observer gets; nil for an event, for the reply to the
    /// last step, and for presence where the last step is presence itself.
    public func query(after last: XMLValue?) -> XMLValue? {
        switch self {
        case .reply, .listEvent, .nativeEvents, .metadataEvent: nil
        case .privateXML, .listOrder, .strangerPrivateXML: Self.iq("<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query>")
        case .listNode, .listItemID: Self.items(BookmarkStorage.namespace)
        case .nativeNode, .strangerNativeNode, .roomCounts: Self.items(NativeBookmark.namespace)
        case .listAccess: Self.configuration(BookmarkStorage.namespace)
        case .nativeAccess: Self.configuration(NativeBookmark.namespace)
        case .bookmarkFeature, .compatFeature, .listCompatFeature, .publishOptionsFeature, .deleteItemsFeature, .avatarFeature: Self.information(of: "{account}")
        // XEP-0054 §Determining Support asks the server.
        case .vCardFeature: Self.information(of: "{server}")
        case .photo, .strangerPhoto, .vCardRest: Self.iq("<vCard xmlns='vcard-temp'/>")
        case .metadata, .strangerMetadata: Self.items(AvatarMetadata.namespace)
        case .data, .strangerData: Self.items(AvatarData.namespace)
        case .presence: last?.name.local == "presence" ? nil : StanzaText.value("<presence/>")
        }
    }

    private static func items(_ node: String) -> XMLValue { iq("<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='\(node)'/></pubsub>") }

    private static func configuration(_ node: String) -> XMLValue {
        iq("<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><configure node='\(node)'/></pubsub>")
    }

    private static func information(of place: String) -> XMLValue { iq("<query xmlns='http://jabber.org/protocol/disco#info'/>", to: place) }

    private static func iq(_ payload: String, to place: String = "{account}") -> XMLValue {
        StanzaText.value("<iq type='get' to='\(place)' id='query'>\(payload)</iq>")
    }
}

/// Stanzas written as text.
enum StanzaText {
    /// The element; an empty `<presence/>` where the text is no XML, which the tests of the cases exclude.
    static func value(_ text: String) -> XMLValue {
        let wrapped = "<stream xmlns='jabber:client'>" + text + "</stream>"
        guard let element = XMLTree(fragment: Array(wrapped.utf8)).root?.elements.first(where: { _ in true }) else {
            return XMLValue(XMLName(local: "presence", namespace: "jabber:client"))
        }
        return XMLValue(element)
    }
}
