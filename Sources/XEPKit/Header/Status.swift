/// Where a XEP stands in its life, in the words that documents store (XEP-0001 §4).
public enum Status: String, Sendable, CaseIterable {
    case protoXEP = "ProtoXEP"
    case experimental = "Experimental"
    case proposed = "Proposed"
    /// Shown as Stable.
    case draft = "Draft"
    case active = "Active"
    case final = "Final"
    case retracted = "Retracted"
    case obsolete = "Obsolete"
    case deferred = "Deferred"
    case rejected = "Rejected"
    case deprecated = "Deprecated"

    /// Whether nothing more is to be built on it.
    public var isDead: Bool {
        switch self {
        case .retracted, .obsolete, .rejected, .deprecated: true
        default: false
        }
    }
}

/// What kind of document a XEP is (XEP-0001 §3), the three kinds of the early series included.
public enum DocumentType: String, Sendable, CaseIterable {
    case standardsTrack = "Standards Track"
    case informational = "Informational"
    case historical = "Historical"
    case humorous = "Humorous"
    case procedural = "Procedural"
    case organizational = "Organizational"
    case sigFormation = "SIG Formation"
    case sigProposal = "SIG Proposal"

    /// Whether it describes a protocol, and so owes its readers registrar and security considerations.
    public var isProtocol: Bool {
        switch self {
        case .standardsTrack, .informational, .historical: true
        default: false
        }
    }
}

/// Who decides on a XEP (XEP-0001 §5).
public enum Approver: String, Sendable, CaseIterable {
    case council = "Council"
    case board = "Board"
    case editor = "Editor"
}
