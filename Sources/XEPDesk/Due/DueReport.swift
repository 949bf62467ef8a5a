public import XEPKit
internal import XMLKit

/// What is due in a series on a day.
public struct DueReport: Sendable {
    /// By kind, and within it by the name of the file.
    public let items: [DueItem]
    public let today: Day

    public init(_ documents: [DueDocument], today: Day) {
        self.today = today
        let byNumber = Dictionary(documents.compactMap { document in document.number.map { ($0, document) } }) { first, _ in first }
        let found = documents.sorted { $0.file.precedesInBytes($1.file) }
            .flatMap { Self.items($0, byNumber, today) }
        items = DueItem.Kind.allCases.flatMap { kind in found.filter { $0.kind == kind } }
    }

    private static func items(_ document: DueDocument, _ byNumber: [Int: DueDocument], _ today: Day) -> [DueItem] {
        // A ProtoXEP is not under the process yet.
        guard document.number != nil, let status = document.status else { return [] }
        var items: [DueItem] = []
        func add(_ kind: DueItem.Kind, _ since: Day?, _ reason: String) {
            items.append(DueItem(kind: kind, file: document.file, title: document.title, since: since, reason: reason))
        }
        if status == .experimental, let last = document.lastSubstantial, let end = last.yearLater, end < today {
            add(.deferral, end, "the last substantial revision is of \(last)")
        }
        if status == .proposed {
            if let end = document.lastCallEnd {
                if end < today { add(.lastCall, end, "the last call ended on \(end)") }
            } else {
                add(.lastCall, nil, "is Proposed, and no last call is recorded")
            }
        }
        if let expires = document.expires, expires < today, status != .obsolete {
            add(.expired, expires, "expired on \(expires) and is \(status.shownName)")
        }
        if !status.isDead, status != .deferred {
            for name in document.dependencies where !document.supersedes.contains(name) {
                guard let number = XEPName.number(ofReference: name), let other = byNumber[number], let their = other.status, their.isDead
                else { continue }
                let successors = other.supersededBy.filter { !$0.isEmpty }.joined(separator: ", ")
                add(.deadDependency, nil, "is \(status.shownName) and depends on \(name) (\(other.title)), which is \(their.shownName)"
                    + (successors.isEmpty ? "" : "; its successor is \(successors)"))
            }
        }
        return items
    }
}
