internal import XEPKit
internal import XEPVectors

/// A report of what is due, for programs: one object, one line for each document.
public struct DueJSON: Sendable {
    public init() {}

    public func text(_ report: DueReport) -> String {
        let items = report.items.map { item in
            JSON.object([
                .init("kind", .string(item.kind.rawValue)), .init("file", .string(item.file)), .init("title", .string(item.title)),
            ] + (item.since.map { [.init("since", .string($0.description))] } ?? []) + [.init("reason", .string(item.reason))]).line
        }
        return "{ \"format\": \"xepkit report\", \"version\": 1, \"today\": \"\(report.today)\", \"due\": [\n"
            + items.joined(separator: ",\n") + "\n] }\n"
    }
}
