internal import XMLKit
internal import XMPPKit

/// From a connection to a bound stream: STARTTLS, SASL, binding (RFC 6120 §4 to §7).
struct StreamNegotiation {
    private static let tls = "urn:ietf:params:xml:ns:xmpp-tls"
    private static let sasl = "urn:ietf:params:xml:ns:xmpp-sasl"
    static let bind = "urn:ietf:params:xml:ns:xmpp-bind"
    private static let session = "urn:ietf:params:xml:ns:xmpp-session"

    let account: ServerAccount
    let connection: StreamConnection
    private(set) var isEncrypted = false

    init(_ account: ServerAccount, _ connection: StreamConnection) {
        self.account = account
        self.connection = connection
    }

    /// Logs in; whether a session is to be asked for when the resource is bound (RFC 3921 §3).
    mutating func logIn() throws(ProbeFailure) -> Bool {
        var features = try openStream()
        if features.elements.contains(where: { $0.name.matches("starttls", in: Self.tls) }) {
            send(XMLValue(XMLName(local: "starttls", namespace: Self.tls)))
            let answer = try element("answer to STARTTLS")
            guard answer.name.matches("proceed", in: Self.tls) else { throw .unexpected(answer.name.local, awaiting: "answer to STARTTLS") }
            try connection.startTLS(domain: account.jid.domainpart, authorities: account.authorities)
            isEncrypted = true
            features = try openStream()
        } else if !connection.isLoopback {
            throw .unencrypted
        }
        try authenticate(features)
        try connection.restart()
        features = try openStream()
        guard features.elements.contains(where: { $0.name.matches("bind", in: Self.bind) }) else {
            throw .unexpected("features", awaiting: "feature of binding a resource")
        }
        return features.elements.contains { feature in
            feature.name.matches("session", in: Self.session) && !feature.elements.contains { $0.name.local == "optional" }
        }
    }

    static var sessionRequest: XMLValue { XMLValue(XMLName(local: "session", namespace: session)) }

    private func openStream() throws(ProbeFailure) -> XMLValue {
        let header = XMLValue(
            XMLName(prefix: "stream", local: "stream", namespace: StreamReader.streams),
            attributes: [.init(XMLName(local: "to"), account.jid.domainpart), .init(XMLName(local: "version"), "1.0")])
        connection.send("<?xml version='1.0'?>" + XMLSerializer().text(of: header).dropLast("/>".count) + " xmlns='\(StreamReader.client)'>")
        guard try connection.next("header of a stream") == .header else { throw .stream(.notXMPP) }
        let features = try element("features of the stream")
        guard features.name.matches("features", in: StreamReader.streams) else {
            throw .unexpected(features.name.local, awaiting: "features of the stream")
        }
        return features
    }

    private func authenticate(_ features: XMLValue) throws(ProbeFailure) {
        let offered = features.elements.first { $0.name.matches("mechanisms", in: Self.sasl) }?.elements.map { $0.text } ?? []
        guard let user = account.jid.localpart.flatMap(SASLText.prepared), let password = SASLText.prepared(account.password) else {
            throw .notAuthorized(condition: "name or password cannot be used (RFC 4013)", text: nil)
        }
        for hash in [SCRAM.Hash.sha256, .sha1] where offered.contains(hash.rawValue) {
            return try authenticate(SCRAM(hash, user: user, password: password, nonce: Self.nonce()), hash.rawValue)
        }
        guard offered.contains("PLAIN") else { throw .noMechanism(offered: offered.map { String($0.prefix(40)) }) }
        send("auth", "\0\(user)\0\(password)", mechanism: "PLAIN")
        let answer = try element("answer to the login")
        guard answer.name.matches("success", in: Self.sasl) else { throw refusal(answer) }
    }

    private func authenticate(_ scram: SCRAM, _ mechanism: String) throws(ProbeFailure) {
        var scram = scram
        send("auth", scram.clientFirst, mechanism: mechanism)
        let challenge = try element("challenge of the login")
        guard challenge.name.matches("challenge", in: Self.sasl) else { throw refusal(challenge) }
        do throws(SCRAM.Failure) {
            send("response", try scram.clientFinal(after: Self.decoded(challenge)))
        } catch {
            throw .scram(error)
        }
        var answer = try element("answer to the login")
        var signature = Self.decoded(answer)
        if answer.name.matches("challenge", in: Self.sasl) {
            send("response", "")
            answer = try element("answer to the login")
        }
        guard answer.name.matches("success", in: Self.sasl) else { throw refusal(answer) }
        if signature.isEmpty { signature = Self.decoded(answer) }
        do throws(SCRAM.Failure) {
            try scram.verify(signature)
        } catch {
            throw .scram(error)
        }
    }

    private func refusal(_ answer: XMLValue) -> ProbeFailure {
        guard answer.name.matches("failure", in: Self.sasl) else { return .unexpected(answer.name.local, awaiting: "answer to the login") }
        let text = answer.elements.first { $0.name.local == "text" }?.text
        return .notAuthorized(condition: answer.elements.first { $0.name.local != "text" }?.name.local ?? "no reason given", text: text)
    }

    /// The next element, a stream error thrown.
    private func element(_ awaited: String) throws(ProbeFailure) -> XMLValue {
        switch try connection.next(awaited) {
        case .element(let value):
            if let error = ProbeFailure(streamError: value) { throw error }
            return value
        case .header: throw .unexpected("stream:stream", awaiting: awaited)
        case .end: throw .closed(awaiting: awaited)
        }
    }

    private func send(_ value: XMLValue) {
        connection.send(XMLSerializer(scope: ["": StreamReader.client]).text(of: value))
    }

    private func send(_ name: String, _ message: String, mechanism: String? = nil) {
        send(XMLValue(
            XMLName(local: name, namespace: Self.sasl), attributes: mechanism.map { [.init(XMLName(local: "mechanism"), $0)] } ?? [],
            children: message.isEmpty ? [] : [.text(Base64.encoded(Array(message.utf8)))]))
    }

    private static func decoded(_ value: XMLValue) -> String {
        String(decoding: (try? Base64.decoded(value.text)) ?? [], as: UTF8.self)
    }

    private static func nonce() -> String {
        var random = SystemRandomNumberGenerator()
        return Base64.encoded((0..<24).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    }
}

extension ProbeFailure {
    /// The failure that a `<stream:error/>` stands for; nil for any other element.
    init?(streamError value: XMLValue) {
        guard value.name.matches("error", in: StreamReader.streams) else { return nil }
        let text = value.elements.first { $0.name.local == "text" }?.text
        self = .streamError(condition: value.elements.first { $0.name.local != "text" }?.name.local ?? "no reason given", text: text)
    }
}
