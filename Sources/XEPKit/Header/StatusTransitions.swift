/// From which status a document may go to which others.
public struct StatusTransitions: Sendable, Hashable {
    /// What each status may become on the Standards Track.
    public var standardsTrack: [Status: Set<Status>]
    /// What each status may become for any other document.
    public var others: [Status: Set<Status>]

    public init(standardsTrack: [Status: Set<Status>], others: [Status: Set<Status>]) {
        self.standardsTrack = standardsTrack
        self.others = others
    }

    /// Those of XEP-0001 §8; a ProtoXEP becomes Experimental when it is accepted.
    public static let xep0001 = StatusTransitions(
        standardsTrack: [
            .protoXEP: [.experimental, .rejected],
            .experimental: [.proposed, .deferred, .retracted],
            .deferred: [.experimental, .proposed],
            .proposed: [.draft, .rejected, .experimental],
            .draft: [.final, .deprecated],
            .final: [.deprecated],
            .deprecated: [.obsolete],
        ],
        others: [
            .protoXEP: [.experimental, .active, .rejected],
            .experimental: [.proposed, .deferred, .retracted],
            .deferred: [.experimental, .proposed],
            .proposed: [.active, .rejected, .experimental],
            .active: [.deprecated],
            .deprecated: [.obsolete],
        ])

    /// What a status may become in a document of a type.
    public func next(from status: Status, of type: DocumentType?) -> Set<Status> {
        (type == .standardsTrack ? standardsTrack : others)[status] ?? []
    }

    /// Whether a document of a type may go from one status to another; it may always stay.
    public func allows(_ old: Status, _ new: Status, of type: DocumentType?) -> Bool {
        old == new || next(from: old, of: type).contains(new)
    }
}
