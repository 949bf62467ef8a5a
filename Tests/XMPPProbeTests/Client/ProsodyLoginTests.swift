import TestSupport
import Testing
import XMLKit
import XMPPKit
import XMPPProbe

/// The client against a server that is not ours.
@Suite(.enabled(if: Prosody.exists, "prosody is not installed"), .timeLimit(.minutes(5))) struct ProsodyLoginTests {
    private func account(_ prosody: Prosody, _ name: String = "romeo") throws -> ServerAccount {
        ServerAccount(
            host: "localhost", port: prosody.port, jid: try JID("\(name)@localhost"), password: Prosody.password, authorities: prosody.certificate)
    }

    @Test func logsInUnderTLSAndIsAnswered() throws {
        try Prosody.run(accounts: ["romeo", "juliet"]) { prosody in
            let romeo = try XMPPClient(account(prosody))
            defer { romeo.close() }
            #expect(romeo.isEncrypted && romeo.jid.bare.description == "romeo@localhost" && romeo.jid.resourcepart != nil)
            let answer = try romeo.request("get", XMLValue(XMLName(local: "ping", namespace: "urn:xmpp:ping")), to: JID("localhost"))
            #expect(answer["type"] == "result")

            let juliet = try XMPPClient(account(prosody, "juliet"))
            defer { juliet.close() }
            juliet.becomeAvailable()
            // A client sees its own presence.
            #expect(try juliet.receive(within: .seconds(60))?["from"] == juliet.jid.description)
            let text = "<message to='\(juliet.jid)' xmlns='jabber:client'><body>x &lt; y</body></message>"
            romeo.send(XMLValue(try #require(XMLTree(fragment: Array(text.utf8)).root)))
            let message = try #require(try juliet.receive(within: .seconds(60)))
            #expect(message.name.local == "message" && message["from"] == romeo.jid.description && message.text == "x < y")
        }
    }

    @Test func whoIsNotTrustedIsNotTalkedTo() throws {
        try Prosody.run(accounts: ["romeo"]) { prosody in
            var account = try account(prosody)
            account.authorities = nil
            let failure = #expect(throws: ProbeFailure.self) { _ = try XMPPClient(account) }
            #expect(failure?.description.contains("nobody that is trusted here vouches") == true)
            account = try self.account(prosody)
            account.jid = try JID("romeo@other.example")
            #expect(throws: ProbeFailure.self) { _ = try XMPPClient(account) }
        }
    }

    @Test func wrongPasswordIsRefused() throws {
        try Prosody.run(accounts: ["romeo"]) { prosody in
            var account = try account(prosody)
            account.password = "wrong"
            let failure = #expect(throws: ProbeFailure.self) { _ = try XMPPClient(account) }
            #expect(failure?.description.contains("refused the login: not-authorized") == true)
        }
    }

    @Test func inTheClearOnThisMachine() throws {
        try Prosody.run(accounts: ["romeo"], isEncrypted: false) { prosody in
            let romeo = try XMPPClient(account(prosody))
            defer { romeo.close() }
            #expect(!romeo.isEncrypted)
        }
    }
}
