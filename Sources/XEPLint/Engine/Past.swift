public import XEPKit

/// The version of a document that a change starts from, for rules that compare with it.
public struct Past: Sendable {
    /// What differs from it.
    public let difference: XEPDifference
    /// The days on which the document was changed since; empty where nobody knows.
    public let days: [Day]

    public init(_ difference: XEPDifference, days: [Day] = []) {
        self.difference = difference
        self.days = days
    }

    /// The document as it was.
    public var xep: XEP { difference.old }

    /// The newest version that it had; nil where it had none that can be read.
    var version: Version? { xep.header.revisions.first?.versionNumber }

    /// The revisions that came since, newest first.
    var addedRevisions: [Revision] { difference.addedRevisions }

    /// What changed of what readers see.
    var changes: [XEPChange] { difference.changesForReaders }

    /// Whether the document went from one status to another.
    var hasNewStatus: Bool { xep.header.status?.text != difference.new.header.status?.text }
}
