import XEPKit
import XEPVectors
import XMLKit

/// What differs between two versions of a XEP, for people and for programs.
struct DifferenceReport {
    let difference: XEPDifference
    /// The entry of the history that the new version could have.
    let draft: RevisionDraft?
    private let oldLines: LineIndex
    private let newLines: LineIndex

    init(_ difference: XEPDifference, on day: Day) {
        self.difference = difference
        draft = difference.addedRevisions.isEmpty ? difference.revisionDraft(on: day) : nil
        oldLines = LineIndex(difference.old.source)
        newLines = LineIndex(difference.new.source)
    }

    /// The headings over the subjects: first what implementers have to know.
    private static let parts: [(String, [(XEPChange.Subject, String)])] = [
        ("For implementers", [(.namespace, "Namespaces"), (.schema, "Schema"), (.requirement, "Requirements"), (.example, "Examples")]),
        ("Editorial", [(.section, "Sections and anchors"), (.prose, "Text"), (.header, "Header"), (.revision, "History")]),
    ]

    var text: String {
        if difference.isEmpty { return "no difference that a reader would see\n" }
        var text = ""
        for (title, subjects) in Self.parts {
            let shown = subjects.filter { !difference.changes(of: $0.0).isEmpty }
            if shown.isEmpty { continue }
            text += "\(text.isEmpty ? "" : "\n")\(title)\n"
            for (subject, name) in shown {
                text += "\n  \(name)\n"
                for change in difference.changes(of: subject) { text += lines(change) }
            }
        }
        if let draft { text += "\nA draft of its revision, without initials\n\n" + draft.xml.indented(by: 2) }
        return text
    }

    private func lines(_ change: XEPChange) -> String {
        let section = change.section.map { $0 == change.name ? "" : " (in '\(Self.clipped($0, 60))')" } ?? ""
        let warning = change.impact == .incompatible ? " [incompatible]" : ""
        var text = "    \(place(change.old, change.new)): \(change.action.rawValue): \(Self.clipped(change.name, 160))\(section)\(warning)\n"
        for detail in change.details.prefix(20) {
            let warning = detail.impact == .incompatible && change.details.count > 1 ? " [incompatible]" : ""
            text += "      \(place(detail.old, detail.new)): \(Self.clipped(detail.message, 200))\(warning)\n"
        }
        if change.details.count > 20 { text += "      and \(change.details.count - 20) more\n" }
        return text
    }

    /// The line in the new version; that in the old one, so marked, where there is no other.
    private func place(_ old: Range<Int>?, _ new: Range<Int>?) -> String {
        if let new { return "\(newLines.position(of: new.lowerBound).line)" }
        return old.map { "old \(oldLines.position(of: $0.lowerBound).line)" } ?? "-"
    }

    private static func clipped(_ text: String, _ limit: Int) -> String { text.count > limit ? text.prefix(limit - 1) + "…" : text }

    // MARK: For programs

    var json: String {
        var members: [JSON.Member] = [
            .init("format", "xepkit difference"), .init("version", 1), .init("old", .string(difference.old.source.name)),
            .init("new", .string(difference.new.source.name)),
        ]
        if let impact = difference.impact { members.append(.init("impact", .string(impact.rawValue))) }
        members.append(.init("changes", .array(difference.changes.map(json))))
        if let draft {
            members.append(
                .init("revision", [
                    "version": .string(draft.version.description), "date": .string(draft.day.description),
                    "remarks": .array(draft.remarks.map { .string($0) }), "xml": .string(draft.xml),
                ]))
        }
        return JSON.object(members).text
    }

    private func json(_ change: XEPChange) -> JSON {
        var members: [JSON.Member] = [
            .init("subject", .string(change.subject.rawValue)), .init("action", .string(change.action.rawValue)),
            .init("name", .string(change.name)), .init("impact", .string(change.impact.rawValue)),
        ]
        if let section = change.section { members.append(.init("section", .string(section))) }
        members += places(change.old, change.new)
        if !change.details.isEmpty {
            members.append(
                .init("details", .array(change.details.map { detail in
                    .object([.init("message", .string(detail.message)), .init("impact", .string(detail.impact.rawValue))] + places(detail.old, detail.new))
                })))
        }
        return .object(members)
    }

    private func places(_ old: Range<Int>?, _ new: Range<Int>?) -> [JSON.Member] {
        [("old", old, oldLines), ("new", new, newLines)].compactMap { name, range, lines in
            range.map { .init(name, ["start": Self.position($0.lowerBound, lines), "end": Self.position($0.upperBound, lines)]) }
        }
    }

    private static func position(_ offset: Int, _ lines: LineIndex) -> JSON {
        let position = lines.position(of: offset)
        return ["line": .integer(position.line), "column": .integer(position.column), "offset": .integer(offset)]
    }
}

extension String {
    fileprivate func indented(by spaces: Int) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : String(repeating: " ", count: spaces) + $0 }.joined(separator: "\n")
    }
}
