public import XMLKit

/// Rooms between the list of XEP-0048 and the items of XEP-0402.
public enum BookmarkCast {
    /// What becomes of one entry.
    public enum Outcome: Sendable, Equatable {
        case cast(PEPNode.Item)
        /// It is left out.
        case skipped
        /// Nothing of what it stands in is converted.
        case listLeft
    }

    /// The `<conference/>` of the list as an item of the native node: its `jid` becomes the id, and nothing but name, autojoin, nick
    /// and password is known in both forms (XEP-0402 §Differences to XEP-0048).
    public static func item(for room: XMLValue, under reading: inout Reading) -> Outcome {
        let id: String
        switch room["jid"] {
        case nil:
            switch reading.answer(MissingRoom.self) {
            case .generated: id = generatedID
            case .listLeft: return .listLeft
            default: return .skipped
            }
        case let jid?:
            if let address = JID(payloadText: jid) {
                id = spelled(address, jid, &reading)
            } else {
                switch reading.answer(InvalidRoom.self) {
                case .verbatim: id = jid
                case .listLeft: return .listLeft
                default: return .skipped
                }
            }
        }
        guard let payload = cast(room, to: NativeBookmark.name, id: nil, &reading) else { return .listLeft }
        return .cast(PEPNode.Item(id: id, payload: payload))
    }

    /// An item of the native node as a `<conference/>` of the list: "casting … into the 'storage:bookmarks' namespace and setting the
    /// jid attribute to the item id" (XEP-0402 §Publishing via this specification).
    public static func room(for item: PEPNode.Item, under reading: inout Reading) -> Outcome {
        if JID(payloadText: item.id) == nil, item.id != generatedID, reading.holds(InvalidItemID.skipped) { return .skipped }
        guard item.payload.name == NativeBookmark.name else {
            guard reading.holds(ForeignItem.bare) else { return .skipped }
            let bare = XMLValue(RoomBookmark.name, attributes: [.init(XMLName(local: "jid"), item.id)])
            return .cast(PEPNode.Item(id: item.id, payload: bare))
        }
        guard let room = cast(item.payload, to: RoomBookmark.name, id: item.id, &reading) else { return .listLeft }
        return .cast(PEPNode.Item(id: item.id, payload: room))
    }

    /// What stands for an id that a server makes up.
    public static let generatedID = "{generated}"

    /// What both forms know, in the namespace of `name`; nil where an entry keeps the whole list from being converted.
    private static func cast(_ room: XMLValue, to name: XMLName, id: String?, _ reading: inout Reading) -> XMLValue? {
        var attributes: [XMLValue.Attribute] = []
        if let text = room["autojoin"] {
            if let flag = Flag(payloadText: text) {
                switch reading.answer(AutojoinSpelling.self) {
                case .canonical: if flag.isSet { attributes.add("autojoin", "true") }
                default: attributes.add("autojoin", text)
                }
            } else {
                switch reading.answer(InvalidAutojoin.self) {
                case .listLeft: return nil
                case .dropped: break
                default: attributes.add("autojoin", text)
                }
            }
        }
        attributes.add("jid", id)
        if let title = room["name"], !title.isEmpty || reading.holds(EmptyName.kept) { attributes.add("name", title) }
        var children: [XMLValue.Node] = []
        for local in ["nick", "password"] {
            let parts = room.elements.filter { $0.name.matches(local, in: room.namespace) }
            guard let first = parts.first, let last = parts.last else { continue }
            let part = parts.count > 1 && reading.holds(RepeatedChild.last) ? last : first
            children.append(.element(TextPart(XMLName(local: local, namespace: name.namespace), part.text).value))
        }
        return XMLValue(name, attributes: attributes, children: children)
    }

    private static func spelled(_ jid: JID, _ text: String, _ reading: inout Reading) -> String {
        let prepared = (jid.localpart.map { $0.lowercased() + "@" } ?? "") + JIDDomain.folded(jid.domainpart)
        guard prepared != text else { return text }
        return reading.holds(RoomSpelling.prepared) ? prepared : text
    }

    /// Whether a room is as it was, going by what both forms know (XEP-0402 §Publishing via the old specification).
    static func isUnchanged(_ old: XMLValue, _ new: XMLValue, under reading: inout Reading) -> Bool {
        guard old.name == new.name, (old["name"] ?? "") == (new["name"] ?? "") else { return false }
        for local in ["nick", "password"] {
            let texts = [old, new].map { room in room.elements.first { $0.name.matches(local, in: room.namespace) }?.text }
            if texts[0] != texts[1] { return false }
        }
        if old["autojoin"] == new["autojoin"] { return true }
        let values = [old, new].map { $0["autojoin"].map { Flag(payloadText: $0)?.isSet } ?? false }
        return values[0] != nil && values[0] == values[1] && reading.holds(AutojoinEquality.value)
    }
}
