import Testing
import XEPDesk
import XEPKit

/// The arrows of the two figures in XEP-0001 §9, copied by hand.
@Suite struct TransitionTests {
    private static let standards: [Status: Set<Status>] = [
        .experimental: [.retracted, .deferred, .proposed], .deferred: [.proposed, .experimental],
        .proposed: [.rejected, .draft, .experimental], .draft: [.final, .deprecated], .final: [.deprecated], .deprecated: [.obsolete],
        .retracted: [], .rejected: [], .obsolete: [], .protoXEP: [],
    ]
    private static let others: [Status: Set<Status>] = [
        .experimental: [.retracted, .deferred, .proposed], .deferred: [.proposed, .experimental],
        .proposed: [.rejected, .active, .experimental], .active: [.deprecated], .deprecated: [.obsolete],
        .retracted: [], .rejected: [], .obsolete: [], .protoXEP: [],
    ]

    @Test func standardsTrackGoesByItsFigure() {
        for (status, next) in Self.standards { #expect(Set(Transition.next(after: status, type: .standardsTrack)) == next, "\(status)") }
    }

    @Test(arguments: [DocumentType.informational, .historical, .procedural]) func othersGoByTheirs(type: DocumentType) {
        for (status, next) in Self.others { #expect(Set(Transition.next(after: status, type: type)) == next, "\(status)") }
    }
}
