/// What a pull request does to one file.
public struct TriageFile: Sendable {
    public enum Change: Sendable {
        /// A document that was not there.
        case added(XEP)
        /// A document that became another, perhaps under another name.
        case changed(XEPDifference)
        /// A document that is gone.
        case removed
        /// A file that is no XEP.
        case other
    }

    /// The path from the top of the repository.
    public let path: String
    public let change: Change

    public init(_ path: String, _ change: Change) {
        self.path = path
        self.change = change
    }
}

/// What has to happen before a change can be merged, in the words of the series' process (XEP-0001, XEP-0143).
public enum TriageLabel: String, Sendable, CaseIterable {
    case protoXEP = "new ProtoXEP"
    case board = "needs Board"
    case council = "needs Council"
    case author = "needs Author"
    case versionBlock = "needs version block"
    case editorial = "editorial only"
}

/// What is said of one file.
public struct TriageVerdict: Sendable {
    public let path: String
    /// Each label once, with why.
    public internal(set) var labels: [(label: TriageLabel, reason: String)] = []
    /// Why a person has to look before anybody follows the labels; empty where there is no doubt.
    public internal(set) var doubts: [String] = []

    init(_ path: String) { self.path = path }

    mutating func add(_ label: TriageLabel, _ reason: String) {
        if !labels.contains(where: { $0.label == label }) { labels.append((label, reason)) }
    }
}

/// What a pull request needs: the labels of all its files.
public struct Triage: Sendable {
    public let files: [TriageVerdict]

    public init(_ files: [TriageFile]) {
        var verdicts = files.map(TriageJudge.verdict)
        // Whoever gives a XEP its entity or its number touches xep.ent too.
        if verdicts.contains(where: { !$0.labels.isEmpty }) {
            for index in verdicts.indices where verdicts[index].path == "xep.ent" { verdicts[index].doubts = [] }
        }
        self.files = verdicts
    }

    /// The labels of the whole, the weightiest first; "editorial only" where no other says what has to be decided.
    public var labels: [TriageLabel] {
        let found = Set(files.flatMap { $0.labels.map(\.label) })
        let isDecided = !found.isDisjoint(with: [.protoXEP, .board, .council, .author])
        return TriageLabel.allCases.filter { found.contains($0) && !($0 == .editorial && isDecided) }
    }

    /// Whether nothing is left to a person to find out.
    public var isCertain: Bool { files.allSatisfy(\.doubts.isEmpty) && !files.isEmpty }
}
