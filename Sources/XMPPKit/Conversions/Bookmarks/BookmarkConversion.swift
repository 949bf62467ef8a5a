public import XMLKit

/// How a server keeps private XML, the node `storage:bookmarks` and the node `urn:xmpp:bookmarks:1` in step.
public enum BookmarkConversion {
    /// Why a write is refused as a whole.
    public enum Refusal: Sendable, Equatable {
        case openNode
        case capacity
    }

    /// What an account announces whose list is in private XML and in the node `storage:bookmarks` (XEP-0411 §Discovery, MUST).
    public static let feature = "urn:xmpp:bookmarks-conversion:0"
    /// What it announces where private XML is unified with the native node (XEP-0402 §Compatibility, SHOULD).
    public static let compatFeature = NativeBookmark.namespace + "#compat"
    /// What it announces where the node `storage:bookmarks` is unified with the native node (the same).
    public static let listCompatFeature = NativeBookmark.namespace + "#compat-pep"

    /// The features of an account.
    static func features(under reading: inout Reading) -> [String] {
        var features = [feature]
        // "A server that supports unifying": who keeps the native node apart has nothing to announce.
        if reading.holds(ListStorage.separate) { return features }
        if reading.holds(AnnouncedCompat.announced) { features.append(compatFeature) }
        if reading.holds(AnnouncedListCompat.announced) { features.append(listCompatFeature) }
        return features
    }

    /// The list as both of its places show it: "a service MUST support conversion from PEP to Private XML and vice versa" (XEP-0411
    /// §Conversion). Nil where there is none.
    public static func list(of account: Account, under reading: inout Reading) -> XMLValue? {
        guard reading.holds(ListStorage.madeOnDemand) else { return account.bookmarks.storage }
        guard let node = account.nodes[NativeBookmark.namespace] else {
            return account.bookmarks.rest.isEmpty ? nil : storage(account.bookmarks.rest)
        }
        return storage(rooms(of: node, &reading) ?? [], account.bookmarks.rest)
    }

    /// The account after a list was written, through private XML or to the node `storage:bookmarks`, and what subscribers are told:
    /// "a server MAY examine the list and update the individual items as required, sending updates or retraction notifications as
    /// needed" (XEP-0402 §Publishing via the old specification). Nil and why where the write is refused.
    public static func write(_ list: XMLValue, to reaction: inout Reaction, under reading: inout Reading) -> Refusal? {
        let before = Self.list(of: reaction.account, under: &reading)
        if reading.holds(ListStorage.separate) {
            writeSeparately(list, &reaction, &reading)
            return nil
        }
        let items = items(of: list, &reading)
        var isConverted = items != nil
        if isConverted, let node = reaction.account.nodes[NativeBookmark.namespace], node.access != .whitelist {
            // "the service MUST make that the user is the only one who has access to that node. This can happen by either changing the
            // access model accordingly or not doing the conversion" (XEP-0411 §Security Considerations).
            switch reading.answer(OpenNode.self) {
            case .refused: return .openNode
            case .notConverted:
                guard reading.holds(ListStorage.copied) else { return .openNode }
                isConverted = false
            default: reaction.account.nodes[NativeBookmark.namespace]?.access = .whitelist
            }
        }
        if reaction.account.bookmarks.access != nil { reaction.account.bookmarks.access = .whitelist }
        var kept = items ?? []
        if kept.count > 256 {
            switch reading.answer(Capacity.self) {
            case .refused: return .capacity
            case .newest: kept.removeFirst(kept.count - 256)
            default: break
            }
        }
        if reading.holds(ListStorage.copied) {
            reaction.account.bookmarks.storage = storage(list.elements)
        } else {
            reaction.account.bookmarks.rest = remainder(of: list, &reading)
        }
        let old = reaction.account.nodes[NativeBookmark.namespace]
        if isConverted { update(with: kept, &reaction, &reading) }
        // "the service MUST send out notification messages to all subscribers of the 'storage:bookmarks' node" (XEP-0411 §Conversion).
        let isModified = before != storage(list.elements) && (reading.holds(ListStorage.copied) || old != reaction.account.nodes[NativeBookmark.namespace])
        if isModified || reading.holds(UnchangedList.announced) { announceList(&reaction, &reading) }
        return nil
    }

    /// Without the native node, which a server "MAY choose to unify" (XEP-0402 §Compatibility).
    private static func writeSeparately(_ list: XMLValue, _ reaction: inout Reaction, _ reading: inout Reading) {
        let isModified = reaction.account.bookmarks.storage != storage(list.elements)
        if reaction.account.bookmarks.access != nil { reaction.account.bookmarks.access = .whitelist }
        reaction.account.bookmarks.storage = storage(list.elements)
        if isModified || reading.holds(UnchangedList.announced) { announceList(&reaction, &reading) }
    }

    /// The account after an item of the native node was published or retracted: "the server MAY collate all items, casting them into the
    /// 'storage:bookmarks' namespace" (XEP-0402 §Publishing via this specification).
    public static func nativeNodeChanged(_ reaction: inout Reaction, under reading: inout Reading) {
        if reading.holds(ListStorage.separate) { return }
        if reading.holds(ListStorage.copied) {
            guard let node = reaction.account.nodes[NativeBookmark.namespace] else { return }
            guard let rooms = rooms(of: node, &reading) else { return }
            let rest = reaction.account.bookmarks.storage.map { remainder(of: $0, &reading) } ?? []
            reaction.account.bookmarks.storage = storage(rooms, rest)
        }
        announceList(&reaction, &reading)
    }

    private static func announceList(_ reaction: inout Reaction, _ reading: inout Reading) {
        guard let list = list(of: reaction.account, under: &reading) else { return }
        reaction.notify(BookmarkStorage.namespace, PEPNode.Item(id: reaction.account.bookmarks.itemID, payload: list))
    }

    /// Brings the native node to what a list says, and tells its subscribers of what changed.
    private static func update(with items: [PEPNode.Item], _ reaction: inout Reaction, _ reading: inout Reading) {
        let isNew = reaction.account.nodes[NativeBookmark.namespace] == nil
        if isNew, items.isEmpty, reading.holds(EmptyNode.notFound) { return }
        // "The storage MUST be XEP-0223", so whitelist and persistent, with as many items as the service keeps (XEP-0402 §Differences).
        var node = reaction.account.nodes[NativeBookmark.namespace] ?? PEPNode(access: .whitelist, maximum: nil)
        let old = node.items
        for item in items {
            guard let known = node.items.first(where: { $0.id == item.id }) else {
                node.publish(item)
                reaction.notify(NativeBookmark.namespace, item)
                continue
            }
            if BookmarkCast.isUnchanged(known.payload, item.payload, under: &reading) {
                // "Servers electing to perform this OPTIONAL behaviour SHOULD NOT send notifications for unchanged items."
                if reading.holds(UnchangedItems.announced) { reaction.notify(NativeBookmark.namespace, known) }
                continue
            }
            var edited = item
            let hasMore = known.payload.name == NativeBookmark.name && known.payload.elements.contains { $0.name == BookmarkExtensions.name }
            if hasMore, reading.holds(EditedExtensions.kept) {
                edited.payload.children += known.payload.elements.filter { $0.name == BookmarkExtensions.name }.map { .element($0) }
            }
            node.publish(edited)
            reaction.notify(NativeBookmark.namespace, edited)
        }
        let gone = old.filter { item in !items.contains { $0.id == item.id } }
        node.items.removeAll { item in gone.contains { $0.id == item.id } }
        if !gone.isEmpty {
            switch reading.answer(RemovalEvent.self) {
            case .nothing: break
            case .purge where node.items.isEmpty: reaction.notifyPurge(NativeBookmark.namespace)
            default: for item in gone { reaction.notifyRetraction(NativeBookmark.namespace, item.id) }
            }
        }
        reaction.account.nodes[NativeBookmark.namespace] = node
    }

    /// The rooms of a list as items, one for each JID; nil where nothing of it is converted.
    private static func items(of list: XMLValue, _ reading: inout Reading) -> [PEPNode.Item]? {
        var items: [PEPNode.Item] = []
        for entry in list.elements where entry.name == RoomBookmark.name {
            switch BookmarkCast.item(for: entry, under: &reading) {
            case .listLeft: return nil
            case .skipped: break
            case .cast(let item):
                if let index = items.firstIndex(where: { $0.id == item.id }) {
                    if reading.holds(RepeatedRoom.last) { items[index] = item }
                } else {
                    items.append(item)
                }
            }
        }
        return items
    }

    /// The items of the native node as rooms of a list; nil where nothing of it is converted.
    private static func rooms(of node: PEPNode, _ reading: inout Reading) -> [XMLValue]? {
        var rooms: [XMLValue] = []
        for item in node.items {
            switch BookmarkCast.room(for: item, under: &reading) {
            case .listLeft: return nil
            case .skipped: break
            case .cast(let room): rooms.append(room.payload)
            }
        }
        return rooms.count > 1 && reading.holds(ListOrder.newestFirst) ? rooms.reversed() : rooms
    }

    /// What a list holds beside rooms.
    private static func remainder(of list: XMLValue, _ reading: inout Reading) -> [XMLValue] {
        let rest = list.elements.filter { $0.name != RoomBookmark.name }
        return rest.isEmpty || reading.holds(PagesInList.dropped) ? [] : rest
    }

    private static func storage(_ entries: [XMLValue], _ rest: [XMLValue] = []) -> XMLValue {
        XMLValue(BookmarkStorage.name, children: (entries + rest).map { .element($0) })
    }
}
