internal import XMLKit
internal import XMPPKit

/// What an account holds of what the probe writes.
enum AccountContents {
    /// The last is where a server may keep the vCard (XEP-0292).
    private static let nodes = [BookmarkStorage.namespace, NativeBookmark.namespace, AvatarData.namespace, AvatarMetadata.namespace, "urn:xmpp:vcard4"]
    private static let owner = PubSubOwner.namespace

    /// Bookmarks, an avatar or a vCard that is there already, in words; nil for an account that has none.
    static func found(_ client: XMPPClient) throws(ProbeFailure) -> String? {
        let list = try client.answer(to: iq("get", privateList), grace: .zero)
        if list?.elements.first?.elements.first?.elements.isEmpty == false { return "bookmarks (private XML)" }
        let card = try client.answer(to: iq("get", vCard), grace: .zero)
        if let content = card?.elements.first(where: { $0.name.local == "vCard" }), !content.elements.isEmpty { return "a vCard" }
        for node in nodes {
            let items = XMLValue(
                XMLName(local: "pubsub", namespace: PubSub.namespace),
                children: [.element(XMLValue(XMLName(local: "items", namespace: PubSub.namespace), attributes: [.init(XMLName(local: "node"), node)]))])
            let answer = try client.answer(to: iq("get", items), grace: .zero)
            let found = answer?.elements.first?.elements.first?.elements ?? []
            if answer?["type"] == "result", found.contains(where: { $0.name.local == "item" && holdsSomething($0) }) { return "items in the node \(node)" }
        }
        return nil
    }

    /// Makes the account empty: what was written, and the nodes.
    static func remove(_ client: XMPPClient) throws(ProbeFailure) {
        // A server may have nothing to say to a request that it stumbles over; whether it worked shows afterwards.
        _ = try client.answer(to: iq("set", privateList), grace: .zero)
        _ = try client.answer(to: iq("set", vCard), grace: .zero)
        for node in nodes {
            let delete = XMLValue(
                XMLName(local: "pubsub", namespace: owner),
                children: [.element(XMLValue(XMLName(local: "delete", namespace: owner), attributes: [.init(XMLName(local: "node"), node)]))])
            _ = try client.answer(to: iq("set", delete), grace: .zero)
        }
    }

    /// An empty list and metadata without an image say that there is nothing.
    private static func holdsSomething(_ item: XMLValue) -> Bool {
        guard let payload = item.elements.first else { return false }
        return payload.name == BookmarkStorage.name || payload.name == AvatarMetadata.name ? !payload.elements.isEmpty : true
    }

    private static var privateList: XMLValue {
        XMLValue(PrivateXML.name, children: [.element(XMLValue(BookmarkStorage.name))])
    }

    private static var vCard: XMLValue { XMLValue(XMLName(local: "vCard", namespace: VCardPhoto.namespace)) }

    private static func iq(_ type: String, _ payload: XMLValue) -> XMLValue { XMPPClient.iq(type, id: "", payload) }
}
