public import XMLKit

/// What a server keeps for one user, as far as bookmarks and avatars go.
public struct Account: Sendable, Hashable {
    /// The bare JID, or what stands for it.
    public var address: String
    /// Private XML (XEP-0049) other than bookmarks: one element for each name.
    public var privateData: [XMLValue] = []
    /// The vCard (XEP-0054); nil where none was written.
    public var vCard: XMLValue?
    /// The nodes of PEP by name, but for the list of bookmarks.
    public var nodes: [String: PEPNode] = [:]
    /// The list of bookmarks (XEP-0048), which private XML and the node `storage:bookmarks` show.
    public var bookmarks = BookmarkList()

    public init(_ address: String) { self.address = address }
}

/// The list of bookmarks as a server keeps it.
public struct BookmarkList: Sendable, Hashable {
    /// The `<storage/>`; nil where a server makes it from the native node on demand, or nobody wrote one.
    public var storage: XMLValue?
    /// What a server that makes the list on demand keeps beside the native node: what the node cannot hold.
    public var rest: [XMLValue] = []
    /// The id of the item in the node `storage:bookmarks`.
    public var itemID = "current"
    /// Nil where the node `storage:bookmarks` was not made.
    public var access: PEPNode.Access?

    public init() {}
}

/// A node of PEP (XEP-0163).
public struct PEPNode: Sendable, Hashable {
    /// XEP-0060 §4.5.
    public enum Access: String, Sendable, Hashable, CaseIterable { case open, presence, roster, authorize, whitelist }

    public struct Item: Sendable, Hashable {
        public var id: String
        public var payload: XMLValue

        public init(id: String, payload: XMLValue) {
            self.id = id
            self.payload = payload
        }
    }

    public var access: Access
    /// `pubsub#max_items`; nil for "max".
    public var maximum: Int?
    /// In the order of publication.
    public var items: [Item] = []

    public init(access: Access = .presence, maximum: Int? = 1) {
        self.access = access
        self.maximum = maximum
    }

    /// Puts an item at the end, in the place of one with the same id, and lets the oldest go where there are too many.
    public mutating func publish(_ item: Item) {
        if let index = items.firstIndex(where: { $0.id == item.id }) { items[index] = item } else { items.append(item) }
        if let maximum, items.count > maximum { items.removeFirst(items.count - maximum) }
    }
}
