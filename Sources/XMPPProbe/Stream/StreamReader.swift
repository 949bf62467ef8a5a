internal import XMLKit

/// Reads the bytes that a server sends: headers of streams, and elements in the scope of the header before them.
struct StreamReader {
    enum Event: Equatable {
        case header
        case element(XMLValue)
        case end
    }

    static let streams = "http://etherx.jabber.org/streams"
    static let client = "jabber:client"

    private var framer = StanzaFramer()
    private var scope: [String: String] = [:]

    mutating func append(_ bytes: some Sequence<UInt8>) throws(StreamFault) -> [Event] {
        var events: [Event] = []
        for piece in try framer.append(bytes) {
            switch piece {
            case .header(let bytes):
                try openStream(bytes)
                events.append(.header)
            case .element(let bytes): events.append(.element(try element(bytes)))
            case .end: events.append(.end)
            }
        }
        return events
    }

    /// Expects another header, as after STARTTLS and after SASL; throws where the server has said something since.
    mutating func restart() throws(StreamFault) {
        if framer.hasRest { throw .injected }
        self = StreamReader()
    }

    private mutating func openStream(_ bytes: [UInt8]) throws(StreamFault) {
        // The header closed at once is a whole element.
        guard let root = try Self.tree(bytes.dropLast() + "/>".utf8, scope: [:]).root,
            root.name.matches("stream", in: Self.streams), root["version"] == "1.0"
        else { throw .notXMPP }
        for attribute in root.attributes {
            if let prefix = attribute.declaredPrefix { scope[prefix] = attribute.value }
        }
        if scope[""] != Self.client { throw .notXMPP }
    }

    private func element(_ bytes: [UInt8]) throws(StreamFault) -> XMLValue {
        guard let root = try Self.tree(bytes, scope: scope).root else { throw .malformed }
        return XMLValue(root)
    }

    private static func tree(_ bytes: some Sequence<UInt8>, scope: [String: String]) throws(StreamFault) -> XMLTree {
        let source = Source(name: "", file: Array(bytes))
        let tree = XMLTree(fragment: source.bytes, namespaces: XMLScope(scope))
        guard source.problems.isEmpty, tree.problems.isEmpty, !tree.isRefused else { throw .malformed }
        return tree
    }
}
