public import XEPKit

/// The ways from one status to another (XEP-0001 §9, figures "approval-std" and "approval-info").
public enum Transition {
    /// The statuses that a document of this type and status can get next; a document without a known type goes by both figures.
    public static func next(after status: Status, type: DocumentType?) -> [Status] {
        let leadsToDraft = type == .standardsTrack || type == nil
        let leadsToActive = type != .standardsTrack
        return switch status {
        case .protoXEP: []
        case .experimental: [.proposed, .deferred, .retracted]
        case .deferred: [.experimental, .proposed]
        case .proposed: (leadsToDraft ? [.draft] : []) + (leadsToActive ? [.active] : []) + [.rejected, .experimental]
        case .draft: [.final, .deprecated]
        case .active, .final: [.deprecated]
        case .deprecated: [.obsolete]
        case .retracted, .obsolete, .rejected: []
        }
    }
}
