/// Which stanza of a text answers which (RFC 6120 §8.1.3, §8.2.3).
///
/// Ids are used again for other exchanges, so a reply belongs to the nearest request before it that has its id and whose
/// addresses are its own the other way round, as far as both are given. A reply for which there is none belongs to nothing.
public struct Exchanges: Sendable {
    /// What a stanza is in its exchange.
    public enum Direction: String, Sendable {
        /// An iq of type get or set, or a message or presence that an error answers.
        case request
        /// A result, or an error.
        case reply
        /// A message or presence that nothing answers.
        case oneWay = "one-way"
    }

    /// A stanza's place in the exchanges.
    public struct Part: Sendable, Equatable {
        public let direction: Direction
        /// The number of the exchange, from 1 in the order of the requests; nil for what is sent one way and for a reply without its request.
        public let exchange: Int?
    }

    /// One for each stanza, in their order.
    public let parts: [Part]

    /// No honest document has more under one id.
    private static let limit = 50

    /// Takes the stanzas in the order of the text.
    public init(_ stanzas: [Stanza]) {
        var before: [String: [Int]] = [:]
        var requests: [Int: Int] = [:]
        var opening: Set<Int> = []
        for (number, stanza) in stanzas.enumerated() {
            guard let id = stanza.id else { continue }
            if Self.isReply(stanza) {
                let open = before[id, default: []].suffix(Self.limit)
                guard let request = open.last(where: { Self.answers(stanza, stanzas[$0]) }) else { continue }
                requests[number] = request
                opening.insert(request)
            } else {
                before[id, default: []].append(number)
                if stanza.kind == .iq, stanza.iqType != nil { opening.insert(number) }
            }
        }
        var exchanges: [Int: Int] = [:]
        for number in opening.sorted() { exchanges[number] = exchanges.count + 1 }
        parts = stanzas.enumerated().map { number, stanza in
            if Self.isReply(stanza) { return Part(direction: .reply, exchange: requests[number].flatMap { exchanges[$0] }) }
            let exchange = exchanges[number]
            return Part(direction: exchange != nil || stanza.kind == .iq ? .request : .oneWay, exchange: exchange)
        }
    }

    private static func isReply(_ stanza: Stanza) -> Bool {
        stanza.type == "error" || (stanza.kind == .iq && stanza.type == "result")
    }

    private static func answers(_ reply: Stanza, _ request: Stanza) -> Bool {
        reply.kind == request.kind && agree(reply.from, request.to) && agree(reply.to, request.from)
    }

    /// Whether two addresses can be one; the server speaks for the account and may leave its own out (RFC 6120 §8.1.2.1).
    private static func agree(_ one: Address?, _ other: Address?) -> Bool {
        guard case .jid(let one) = one, case .jid(let other) = other else { return true }
        return one.description.lowercased() == other.description.lowercased()
    }
}
