public import XMLKit
public import XMPPKit

/// A client that is logged in to one account; it belongs to one thread, which waits for each answer.
public final class XMPPClient {
    /// The address with the resource that the server bound.
    public let jid: JID
    /// Whether the stream is encrypted.
    public let isEncrypted: Bool
    private let connection: StreamConnection
    private let account: ServerAccount
    private var received: [XMLValue] = []
    private var count = 0
    private var features: [String] = []

    /// Connects to the account's host, logs in and binds a resource.
    public init(_ account: ServerAccount) throws(ProbeFailure) {
        let connection = try StreamConnection(host: account.host, port: account.port, patience: account.patience)
        do throws(ProbeFailure) {
            var negotiation = StreamNegotiation(account, connection)
            let wantsSession = try negotiation.logIn()
            isEncrypted = negotiation.isEncrypted
            self.connection = connection
            self.account = account
            let bound = try Self.bind(account, connection)
            jid = bound
            if wantsSession { _ = try request("set", StreamNegotiation.sessionRequest) }
        } catch {
            connection.close()
            throw error
        }
    }

    /// Asks the server for a resource, before anything else can be asked.
    private static func bind(_ account: ServerAccount, _ connection: StreamConnection) throws(ProbeFailure) -> JID {
        func name(_ local: String) -> XMLName { XMLName(local: local, namespace: StreamNegotiation.bind) }
        let resource = account.jid.resourcepart.map { [XMLValue.Node.element(XMLValue(name("resource"), children: [.text($0)]))] } ?? []
        let request = Self.iq("set", id: "bind", XMLValue(name("bind"), children: resource))
        connection.send(Self.text(request))
        guard case .element(let answer) = try connection.next("bound resource") else { throw .closed(awaiting: "bound resource") }
        if let error = ProbeFailure(streamError: answer) { throw error }
        if answer["type"] == "error" { throw .refused("to bind a resource", condition: condition(of: answer)) }
        guard answer.name.matches("iq", in: StreamReader.client), answer["id"] == "bind",
            let text = answer.elements.first?.elements.first(where: { $0.name == name("jid") })?.text, let jid = try? JID(text)
        else { throw .unexpected(answer.name.local, awaiting: "bound resource") }
        return jid
    }

    /// Sends a stanza as it is.
    public func send(_ stanza: XMLValue) {
        connection.send(Self.text(stanza))
    }

    /// Sends a request and waits for its answer, an error too; what else comes meanwhile is kept for `takeReceived`.
    ///
    /// `stanza`: an iq without an id that matters, since it gets one of its own.
    public func request(_ stanza: XMLValue) throws(ProbeFailure) -> XMLValue {
        let id = sendRequest(stanza)
        let clock = ContinuousClock()
        let end = clock.now + account.patience
        while true {
            let answer = try next("answer to a request", within: max(.zero, end - clock.now))
            if isAnswer(answer, id, to: stanza["to"]) { return answer }
            take(answer)
        }
    }

    /// Sends an iq under an id of its own, which is returned.
    private func sendRequest(_ stanza: XMLValue) -> String {
        count += 1
        let id = "probe\(count)"
        var stanza = stanza
        stanza.attributes.removeAll { $0.name.local == "id" && $0.name.namespace == nil }
        stanza.attributes.append(.init(XMLName(local: "id"), id))
        send(stanza)
        return id
    }

    /// Sends an iq of this type with one payload, to an address or the account itself; throws where it is refused.
    public func request(_ type: String, _ payload: XMLValue, to: JID? = nil) throws(ProbeFailure) -> XMLValue {
        var stanza = Self.iq(type, id: "", payload)
        if let to { stanza.attributes.append(.init(XMLName(local: "to"), to.description)) }
        let answer = try request(stanza)
        if answer["type"] == "error" { throw .refused("a request with <\(payload.name.local)/>", condition: Self.condition(of: answer)) }
        return answer
    }

    /// Sends an iq and waits for its answer; nil where the server answers a later request and not this one, even after `grace` more.
    ///
    /// Servers answer the requests of a stream in their order (RFC 6120 §10.1), or nearly so.
    public func answer(to stanza: XMLValue, grace: Duration) throws(ProbeFailure) -> XMLValue? {
        let id = sendRequest(stanza)
        let other = sendRequest(Self.ping)
        let clock = ContinuousClock()
        var end = clock.now + account.patience
        var isOtherAnswered = false
        var answer: XMLValue?
        while answer == nil || !isOtherAnswered {
            let next: XMLValue
            do throws(ProbeFailure) {
                next = try self.next("answer to a request", within: max(.zero, end - clock.now))
            } catch {
                guard case .silence = error, isOtherAnswered else { throw error }
                return nil
            }
            if isAnswer(next, id, to: stanza["to"]) {
                answer = next
            } else if isAnswer(next, other, to: nil) {
                isOtherAnswered = true
                end = clock.now + grace
            } else {
                take(next)
            }
        }
        return answer
    }

    /// Becomes available, with these features, such as `urn:xmpp:avatar:metadata+notify` for the wish to be told (XEP-0163 §4.3).
    public func becomeAvailable(features: [String] = []) {
        self.features = (["http://jabber.org/protocol/caps", Self.discoInfo] + features).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        send(XMLValue(XMLName(local: "presence", namespace: StreamReader.client), children: [
            .element(XMLValue(XMLName(local: "c", namespace: "http://jabber.org/protocol/caps"), attributes: [
                .init(XMLName(local: "hash"), "sha-1"), .init(XMLName(local: "node"), Self.node),
                .init(XMLName(local: "ver"), EntityCapabilities.version(of: information()) ?? ""),
            ])),
        ]))
    }

    /// The stanzas that nobody had asked for, in their order, once each: all that the server sends before it answers a request that
    /// is made for this, and then until it is silent for the time of `grace`.
    public func takeReceived(grace: Duration = .zero) throws(ProbeFailure) -> [XMLValue] {
        // The answer may be an error, which is as good.
        _ = try request(Self.ping)
        while grace > .zero {
            do throws(ProbeFailure) {
                take(try next("stanza", within: grace))
            } catch {
                guard case .silence = error else { throw error }
                break
            }
        }
        defer { received = [] }
        return received
    }

    /// Waits for the next stanza that nobody had asked for; nil where none comes in time.
    public func receive(within time: Duration) throws(ProbeFailure) -> XMLValue? {
        if !received.isEmpty { return received.removeFirst() }
        let clock = ContinuousClock()
        let end = clock.now + time
        while true {
            do throws(ProbeFailure) {
                take(try next("stanza", within: max(.zero, end - clock.now)))
            } catch {
                guard case .silence = error else { throw error }
                return nil
            }
            if !received.isEmpty { return received.removeFirst() }
        }
    }

    /// Lets another thread, such as one that handles Ctrl-C, end the wait for an answer with the failure `interrupted`, once.
    public var interruption: @Sendable () -> Void {
        let connection = connection
        return { connection.interrupt() }
    }

    /// Ends the stream.
    public func close() { connection.close() }

    private func next(_ awaited: String, within time: Duration) throws(ProbeFailure) -> XMLValue {
        switch try connection.next(awaited, within: time) {
        case .element(let value):
            if let error = ProbeFailure(streamError: value) { throw error }
            return value
        case .header: throw .unexpected("stream:stream", awaiting: awaited)
        case .end: throw .closed(awaiting: awaited)
        }
    }

    /// Keeps a stanza, or answers it where it is a request (RFC 6120 §8.2.3).
    private func take(_ stanza: XMLValue) {
        guard stanza.name.matches("iq", in: StreamReader.client), let type = stanza["type"], type == "get" || type == "set" else {
            received.append(stanza)
            return
        }
        var attributes: [XMLValue.Attribute] = []
        if let id = stanza["id"] { attributes.append(.init(XMLName(local: "id"), id)) }
        if let from = stanza["from"] { attributes.append(.init(XMLName(local: "to"), from)) }
        let name = XMLName(local: "iq", namespace: StreamReader.client)
        if type == "get", let query = stanza.elements.first, query.name.matches("query", in: Self.discoInfo) {
            send(XMLValue(name, attributes: attributes + [.init(XMLName(local: "type"), "result")], children: [.element(information(query.attributes))]))
        } else {
            let condition = XMLValue(XMLName(local: "service-unavailable", namespace: StanzaError.namespace))
            let error = XMLValue(
                XMLName(local: "error", namespace: StreamReader.client), attributes: [.init(XMLName(local: "type"), "cancel")],
                children: [.element(condition)])
            send(XMLValue(name, attributes: attributes + [.init(XMLName(local: "type"), "error")], children: [.element(error)]))
        }
    }

    /// Whether a stanza is the answer to the request with this id, from where it went.
    private func isAnswer(_ stanza: XMLValue, _ id: String, to: String?) -> Bool {
        guard stanza.name.matches("iq", in: StreamReader.client), stanza["id"] == id, ["result", "error"].contains(stanza["type"]) else { return false }
        guard let from = stanza["from"], let answerer = try? JID(from) else { return stanza["from"] == nil }
        if let to, let asked = try? JID(to) { return answerer.isSame(as: asked) }
        return answerer.isSame(as: jid.bare) || answerer.isSame(as: jid) || (answerer.localpart == nil && answerer.domainpart == jid.domainpart)
    }

    private static var ping: XMLValue { iq("get", id: "", XMLValue(XMLName(local: "ping", namespace: "urn:xmpp:ping"))) }

    static func iq(_ type: String, id: String, _ payload: XMLValue) -> XMLValue {
        XMLValue(
            XMLName(local: "iq", namespace: StreamReader.client),
            attributes: [.init(XMLName(local: "type"), type), .init(XMLName(local: "id"), id)], children: [.element(payload)])
    }

    /// The condition of an error (RFC 6120 §8.3.3).
    static func condition(of stanza: XMLValue) -> String {
        let error = stanza.elements.first { $0.name.local == "error" }
        return error?.elements.first { $0.namespace == StanzaError.namespace && $0.name.local != "text" }?.name.local ?? "undefined-condition"
    }

    private static func text(_ stanza: XMLValue) -> String { XMLSerializer(scope: ["": StreamReader.client]).text(of: stanza) }
}

/// What the client says of itself (XEP-0030, XEP-0115).
extension XMPPClient {
    private static var discoInfo: String { "http://jabber.org/protocol/disco#info" }
    private static var node: String { "urn:xepkit:probe" }

    /// The answer to a query about the client, with the query's attributes.
    private func information(_ attributes: [XMLValue.Attribute] = []) -> XMLValue {
        func name(_ local: String) -> XMLName { XMLName(local: local, namespace: Self.discoInfo) }
        let identity = XMLValue(name("identity"), attributes: [.init(XMLName(local: "category"), "client"), .init(XMLName(local: "type"), "bot")])
        let children = [identity] + features.map { XMLValue(name("feature"), attributes: [.init(XMLName(local: "var"), $0)]) }
        return XMLValue(name("query"), attributes: attributes, children: children.map { .element($0) })
    }
}
