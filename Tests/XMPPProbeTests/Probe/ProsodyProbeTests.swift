import TestSupport
import Testing
import XEPVectors
import XMLKit
import XMPPKit
import XMPPProbe

/// Every case of the conversions, played on a server that is not ours.
@Suite(.enabled(if: Prosody.exists, "prosody is not installed"), .timeLimit(.minutes(30))) struct ProsodyProbeTests {
    /// The cases that show what Prosody 0.12 does otherwise than the texts say.
    private static let deviations = Set(RecordedServer.all.filter { $0.folder == "prosody" }.flatMap(\.deviations).flatMap(\.cases))

    private func account(_ prosody: Prosody, _ name: String) throws -> ServerAccount {
        var account = ServerAccount(
            host: "localhost", port: prosody.port, jid: try JID("\(name)@localhost"), password: Prosody.password, authorities: prosody.certificate)
        account.patience = .seconds(120)
        return account
    }

    @Test func playsEveryCaseAndLeavesTheAccountEmpty() throws {
        try Prosody.run(accounts: ["romeo", "juliet"], timeout: 1500) { prosody in
            let (romeo, juliet, room) = (try account(prosody, "romeo"), try account(prosody, "juliet"), try JID("stage@conference.localhost"))
            let cases = ConversionCase.bookmarks + ConversionCase.avatars
            // Prosody sends what follows from a request before it answers the next one, so that nothing need be waited for.
            let report = try Probe(romeo, stranger: juliet, room: room, grace: .zero).run(cases)
            #expect(report.results.count == cases.count && report.skipped.isEmpty)
            let broken = Set(report.results.filter { !$0.failures.isEmpty }.map(\.item.id))
            // What every version of it does.
            for id in ["nodes-url-first", "vcard-none-of-another", "vcard-empty-binval"] { #expect(broken.contains(id), "\(id)") }
            // What is new must be seen twice, the second time with patience.
            let doubtful = broken.subtracting(Self.deviations)
            let again = try Probe(romeo, stranger: juliet, room: room).run(cases.filter { doubtful.contains($0.id) })
            for result in again.results {
                #expect(result.failures.isEmpty, "\(result.item.id): \(result.failures.map { "\($0.expectation.view.rawValue) \($0.seen.description)" })")
            }
        }
    }

    @Test func anAccountThatHoldsSomethingIsRefused() throws {
        try Prosody.run(accounts: ["romeo", "juliet"]) { prosody in
            let client = try XMPPClient(account(prosody, "romeo"))
            let list = "<iq type='set' id='a' xmlns='jabber:client'><query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'>"
                + "<conference jid='stage@rooms.localhost' autojoin='true'/></storage></query></iq>"
            let answer = try client.request(XMLValue(try #require(XMLTree(fragment: Array(list.utf8)).root)))
            #expect(answer["type"] == "result")
            defer { client.close() }
            #expect(throws: ProbeFailure.self) { try Probe(try account(prosody, "romeo")).run(ConversionCase.bookmarks) }
        }
    }
}
