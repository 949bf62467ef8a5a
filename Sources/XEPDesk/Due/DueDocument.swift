public import XEPKit

/// What a report needs to know of one document of a series.
public struct DueDocument: Sendable {
    let file: String
    let number: Int?
    let title: String
    let status: Status?
    let lastSubstantial: Day?
    let lastCallEnd: Day?
    let hasLastCall: Bool
    let expires: Day?
    let dependencies: [String]
    let supersedes: Set<String>
    let supersededBy: [String]

    public init(_ xep: XEP) {
        let header = xep.header
        file = xep.fileName
        number = xep.number
        title = header.title?.text ?? ""
        status = header.knownStatus
        lastSubstantial = Self.lastSubstantial(header.revisions)
        lastCallEnd = header.lastCalls.compactMap { Day($0.text) }.max()
        hasLastCall = !header.lastCalls.isEmpty
        expires = header.expires.flatMap { Day($0.text) }
        dependencies = header.dependencies.map(\.text)
        supersedes = Set(header.supersedes.map(\.text))
        supersededBy = header.supersededBy.map(\.text)
    }

    /// The date of the newest revision that changed the first or second number of the version; the third counts editorial changes.
    private static func lastSubstantial(_ revisions: [Revision]) -> Day? {
        let known = revisions.compactMap { revision in revision.versionNumber.flatMap { version in revision.day.map { (version, $0) } } }
        guard let newest = known.first?.0 else { return nil }
        return known.last { ($0.0.major, $0.0.minor) == (newest.major, newest.minor) }?.1
    }
}
