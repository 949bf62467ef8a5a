import TestSupport
import Testing
import XMPPKit

@testable import XEPVectors

/// The recordings of servers against the outcomes that the model allows.
@Suite(.enabled(if: Shared.folder.map { Shared.exists($0 + "/captures/prosody") } ?? false, "needs ../shared/captures"))
struct ReplayTests {
    @Test(arguments: RecordedServer.all) func whatNoReadingExplainsIsListed(_ server: RecordedServer) {
        let captures = Capture.all(of: server.folder)
        #expect(captures.count > 200)
        var found: Set<String> = []
        for capture in captures {
            let judgement = capture.item.judgement(on: capture.observation)
            let broken = judgement.verdicts.filter { !$0.isMet }
            found.formUnion(broken.map { "\(capture.item.id) \($0.expectation.view.rawValue)" })
            if broken.isEmpty, judgement.readings.isEmpty { found.insert("\(capture.item.id) together") }
        }
        let listed = Set(server.deviations.flatMap { $0.recordings.flatMap { name, views in views.map { "\(name) \($0)" } } })
        #expect(found.subtracting(listed).sorted() == [])
        #expect(listed.subtracting(found).sorted() == [])
    }

    @Test func recordedRequirementsAreThoseThatRecordingsShow() {
        let captures = RecordedServer.all.flatMap { Capture.all(of: $0.folder) }
        var shown: Set<String> = ["6120/reply"]
        for item in captures.map(\.item) {
            for view in item.views { shown.formUnion(item.requirements[view] ?? ConversionRequirement.names(for: view, of: item)) }
        }
        #expect(shown.subtracting(RecordedServer.recorded).sorted() == [])
        #expect(RecordedServer.recorded.subtracting(shown).sorted() == [])
    }
}

struct RecordedServerTests {
    @Test func deviationsNameRequirements() {
        for deviation in RecordedServer.all.flatMap(\.deviations) {
            #expect(RecordedServer.recorded.contains(deviation.requirement) || !deviation.cases.isEmpty)
            for id in deviation.cases { #expect(ConversionCaseTests.all.contains { $0.id == id }, "\(id)") }
            #expect(ConversionRequirement.named(deviation.requirement)?.bindsServers == true)
        }
    }
}
