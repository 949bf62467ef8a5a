import TestSupport
import Testing
import XMPPKit
import XMPPProbe

/// Servers that break off, say nothing, lie or flood: the client ends with one failure that says what happened.
@Suite(.timeLimit(.minutes(5))) struct HostileServerTests {
    static let header = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0' id='1'>"
    static let scram = "<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-1</mechanism></mechanisms></stream:features>"
    static let tls = "<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:features>"

    struct Case: Sendable, CustomTestStringConvertible {
        var steps: [FakeServer.Step]
        var failure: ProbeFailure
        var testDescription: String { failure.description }
    }

    /// Long enough for what a server says before it falls silent to come, on a busy machine too.
    static let patience = Duration.seconds(3)

    static func say(_ text: String) -> [FakeServer.Step] { [.await("version='1.0'"), .say(text), .keepSilent] }

    static let cases: [Case] = [
        Case(steps: [], failure: .closed(awaiting: "header of a stream")),
        Case(steps: [.keepSilent], failure: .silence(awaiting: "header of a stream", patience)),
        Case(steps: say("HTTP/1.1 400 Bad Request\r\n\r\n"), failure: .stream(.textBetweenStanzas)),
        Case(steps: say("<html><body/></html>"), failure: .stream(.notXMPP)),
        Case(steps: say(header), failure: .silence(awaiting: "features of the stream", patience)),
        Case(steps: say(header + "</stream:stream>"), failure: .closed(awaiting: "features of the stream")),
        Case(steps: say(header + "<!DOCTYPE a [<!ENTITY a 'a'>]>"), failure: .stream(.restricted("a document type declaration"))),
        Case(steps: say(header + "<a><b></a>"), failure: .silence(awaiting: "features of the stream", patience)),
        Case(steps: say(header + "<a>&lol;</a>"), failure: .stream(.malformed)),
        Case(steps: say(header + "<iq a='" + String(repeating: "x", count: 5 << 20)), failure: .stream(.tooLong(limit: 4 << 20))),
        Case(steps: say(header + String(repeating: "<a>", count: 10_000)), failure: .stream(.tooDeep(limit: 250))),
        Case(steps: say(header + "<message/>"), failure: .unexpected("message", awaiting: "features of the stream")),
        Case(
            steps: say(header + "<stream:error><see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'>evil.example</see-other-host></stream:error>"),
            failure: .streamError(condition: "see-other-host", text: nil)),
        Case(steps: say(header + "<stream:features/>"), failure: .noMechanism(offered: [])),
        Case(
            steps: [.await("version='1.0'"), .say(header + scram), .await("<auth"), .say("<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><not-authorized/></failure>"), .keepSilent],
            failure: .notAuthorized(condition: "not-authorized", text: nil)),
        Case(
            steps: [.await("version='1.0'"), .say(header + scram), .await("<auth"), .say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>"), .keepSilent],
            failure: .unexpected("success", awaiting: "answer to the login")),
        Case(
            steps: [.await("version='1.0'"), .say(header + scram), .await("<auth"), .say("<challenge xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>ZXZpbA==</challenge>"), .keepSilent],
            failure: .scram(.malformed("evil"))),
        // What came in the clear must not count as said under TLS.
        Case(
            steps: [.await("version='1.0'"), .say(header + tls), .await("<starttls"), .say("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/><iq/>"), .keepSilent],
            failure: .stream(.injected)),
    ]

    @Test(arguments: cases) func endsInOneFailure(hostile: Case) throws {
        let server = try FakeServer(hostile.steps)
        var account = ServerAccount(host: "127.0.0.1", port: server.port, jid: try JID("romeo@localhost"), password: "x")
        account.patience = Self.patience
        let isSilence = if case .silence = hostile.failure { true } else { false }
        // On a busy machine the words of a server that talks may take their time.
        if !isSilence { account.patience = .seconds(60) }
        #expect(throws: hostile.failure) { _ = try XMPPClient(account) }
        #expect(!hostile.failure.description.contains("\n"))
    }

    @Test func noTLSNoLogin() throws {
        let server = try FakeServer([.await("version='1.0'"), .say(Self.header + Self.tls), .await("<starttls"), .say("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"), .await("\u{1}"), .say("nonsense"), .keepSilent])
        var account = ServerAccount(host: "127.0.0.1", port: server.port, jid: try JID("romeo@localhost"), password: "x")
        account.patience = .seconds(60)
        let failure = #expect(throws: ProbeFailure.self) { _ = try XMPPClient(account) }
        guard case .tls? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func nobodyIsThere() throws {
        let port = try Listener().port
        let account = ServerAccount(host: "127.0.0.1", port: Int(port), jid: try JID("romeo@localhost"), password: "x")
        #expect(throws: ProbeFailure.unreachable("connection refused")) { _ = try XMPPClient(account) }
    }
}
