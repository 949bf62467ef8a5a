public import XEPKit

/// Something of a series that waits for the XEP Editor.
public struct DueItem: Sendable, Hashable {
    /// The kinds, in the order of a report.
    public enum Kind: String, Sendable, CaseIterable {
        /// Experimental without a substantial revision for more than twelve months: to be Deferred (XEP-0001 §7).
        case deferral
        /// The last call has ended: to be voted on, or called again (XEP-0001 §8).
        case lastCall = "last-call"
        /// The expiration date has passed: to be Obsolete (XEP-0001 §12).
        case expired
        /// A living document depends on one that is not to be built on any more.
        case deadDependency = "dead-dependency"
    }

    public let kind: Kind
    /// The name of the file.
    public let file: String
    public let title: String
    /// Since when it is due; nil where no date tells.
    public let since: Day?
    /// What is the matter, one sentence without a stop.
    public let reason: String
}
