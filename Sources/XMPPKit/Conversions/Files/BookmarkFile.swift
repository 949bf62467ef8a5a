public import XMLKit

/// Bookmarks in a file, in any of their three forms, and what is lost on the way to another.
public struct BookmarkFile: Sendable, Hashable {
    public enum Form: String, Sendable, Hashable, CaseIterable {
        /// `<query/>` of private XML (XEP-0049).
        case privateXML = "private-xml"
        /// An item of the node `storage:bookmarks` (XEP-0048).
        case pep
        /// Items of the node `urn:xmpp:bookmarks:1` (XEP-0402).
        case native
    }

    /// The rooms, as native items.
    public private(set) var items: [PEPNode.Item] = []
    /// The entries of a list that are no rooms.
    public private(set) var rest: [XMLValue] = []
    /// What could not be kept so far, a sentence each.
    public private(set) var losses: [String] = []
    /// The list that was read, which both of its forms hold as it is.
    private var list: XMLValue?

    /// Reads the first list, or the native items, in an element and what is inside it; nil where there is neither.
    public init?(_ value: XMLValue) {
        if let storage = Self.first(BookmarkStorage.name, in: value) {
            for entry in storage.elements { add(entry) }
            list = storage
            return
        }
        let found = Self.nativeItems(in: value)
        guard !found.isEmpty || Self.hasNativeNode(value) else { return nil }
        for item in found {
            if let index = items.firstIndex(where: { $0.id == item.id }) {
                losses.append("'\(item.id)' is there twice: the last one is kept")
                items[index] = item
            } else {
                items.append(item)
            }
        }
    }

    /// The bookmarks in a form, and what that form cannot hold, a sentence each.
    public func written(as form: Form) -> (value: XMLValue, losses: [String]) {
        var losses = list == nil || form == .native ? self.losses : []
        if form == .native {
            losses += rest.map { "<\($0.name.local)/>\(($0["url"] ?? $0["name"]).map { " '\($0)'" } ?? "") has no place in the native node" }
            let parts = items.map { PubSubPart.item(PubSubItem(id: $0.id, payload: $0.payload)) }
            return (PubSub([PubSubVerb(.publish, node: NativeBookmark.namespace, parts)]).value, losses)
        }
        var rooms: [XMLValue] = []
        for item in items where list == nil {
            losses += Self.unknown(in: item.payload, of: item.id, extensions: true)
            var reading = Reading()
            if case .cast(let room) = BookmarkCast.room(for: item, under: &reading) { rooms.append(room.payload) }
        }
        let storage = list ?? XMLValue(BookmarkStorage.name, children: rooms.map { .element($0) })
        if form == .privateXML { return (XMLValue(PrivateXML.name, children: [.element(storage)]), losses) }
        let item = PubSubPart.item(PubSubItem(id: "current", payload: storage))
        return (PubSub([PubSubVerb(.publish, node: BookmarkStorage.namespace, [item])]).value, losses)
    }

    private mutating func add(_ entry: XMLValue) {
        guard entry.name == RoomBookmark.name else { return rest.append(entry) }
        guard let jid = entry["jid"] else { return losses.append("a room without a 'jid'\(entry["name"].map { ", named '\($0)'," } ?? "") is left out") }
        guard JID(payloadText: jid) != nil else { return losses.append("'\(jid)' is no JID, so the room is left out") }
        if let autojoin = entry["autojoin"], Flag(payloadText: autojoin) == nil {
            losses.append("'\(jid)': autojoin '\(autojoin)' is no boolean, and left out")
        }
        losses += Self.unknown(in: entry, of: jid, extensions: false)
        var reading = Reading([InvalidAutojoin.point.name: InvalidAutojoin.dropped.rawValue])
        guard case .cast(let item) = BookmarkCast.item(for: entry, under: &reading) else { return }
        if let index = items.firstIndex(where: { $0.id == item.id }) {
            losses.append("'\(jid)' is there twice: the last one is kept")
            items[index] = item
        } else {
            items.append(item)
        }
    }

    /// What only one of the forms knows.
    private static func unknown(in room: XMLValue, of id: String, extensions: Bool) -> [String] {
        var losses: [String] = []
        for attribute in room.attributes where attribute.name.namespace != nil || !["jid", "name", "autojoin"].contains(attribute.name.local) {
            losses.append("'\(id)': the attribute '\(attribute.name.qualified)' has no place in the other form")
        }
        var seen: Set<String> = []
        for child in room.elements {
            if child.namespace == room.namespace, ["nick", "password"].contains(child.name.local) {
                if !seen.insert(child.name.local).inserted { losses.append("'\(id)': a second <\(child.name.local)/> is left out") }
            } else {
                losses.append("'\(id)': <\(child.name.local)/> has no place in the other form")
            }
        }
        return losses
    }

    private static func first(_ name: XMLName, in value: XMLValue) -> XMLValue? {
        if value.name == name { return value }
        for child in value.elements { if let found = first(name, in: child) { return found } }
        return nil
    }

    private static func hasNativeNode(_ value: XMLValue) -> Bool {
        value["node"] == NativeBookmark.namespace || value.elements.contains(where: hasNativeNode)
    }

    private static func nativeItems(in value: XMLValue) -> [PEPNode.Item] {
        if value.name.local == "item", let id = value["id"], let payload = value.elements.first, payload.name == NativeBookmark.name {
            return [PEPNode.Item(id: id, payload: payload)]
        }
        return value.elements.flatMap(nativeItems)
    }
}
