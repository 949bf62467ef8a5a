internal import XEPVectors
internal import XMLKit

/// Findings as SARIF 2.1.0 (OASIS), as code hosts and editors take them.
public struct SARIFReporter: Reporter {
    private let rules: [RuleInfo]
    private let indices: [String: Int]
    private let version: String

    /// The rules that ran, and the version of the tool.
    public init(rules: [any Rule.Type], version: String) {
        self.rules = rules.map { $0.info }
        self.version = version
        indices = Dictionary(self.rules.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    public var separator: String { ",\n" }

    public func head() -> String {
        let descriptors = rules.map { descriptor($0).line }.joined(separator: ",\n")
        let name = JSON.string("xepkit").line, version = JSON.string(version).line
        return """
            { "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0", "runs": [ { "columnKind": "unicodeCodePoints",
            "tool": { "driver": { "name": \(name), "semanticVersion": \(version), "rules": [
            \(descriptors)
            ] } },
            "results": [

            """
    }

    public func body(_ report: DocumentReport) -> String {
        let location = artifact(report.source.name)
        return report.diagnostics.map { result($0, report, location).line }.joined(separator: separator)
    }

    public func foot(_ summary: LintSummary) -> String { "\n] } ] }\n" }

    private func descriptor(_ info: RuleInfo) -> JSON {
        [
            "id": .string(info.name),
            "shortDescription": ["text": .string(info.summary)],
            "fullDescription": ["text": .string(info.rationale)],
            "help": ["text": .string("\(info.rationale) Source: \(info.source). 'xep explain \(info.name)' shows examples.")],
            "defaultConfiguration": ["level": .string(level(info.severity))],
            "properties": ["tags": [.string(info.group)], "since": .string(info.since)],
        ]
    }

    private func result(_ diagnostic: Diagnostic, _ report: DocumentReport, _ artifact: JSON) -> JSON {
        var members: [JSON.Member] = [.init("ruleId", .string(diagnostic.rule))]
        if let index = indices[diagnostic.rule] { members.append(.init("ruleIndex", .integer(index))) }
        let text = diagnostic.message + (diagnostic.help.map { "\n" + $0 } ?? "")
        members += [
            .init("level", .string(level(diagnostic.severity))),
            .init("message", ["text": .string(text)]),
            .init("locations", [["physicalLocation": ["artifactLocation": artifact, "region": region(diagnostic.range, report)]]]),
        ]
        if !diagnostic.related.isEmpty {
            members.append(.init("relatedLocations", .array(diagnostic.related.enumerated().map { index, place in
                [
                    "id": .integer(index), "message": ["text": .string(place.message)],
                    "physicalLocation": [
                        "artifactLocation": place.elsewhere.map { self.artifact($0.name) } ?? artifact, "region": region(report.positions(place)),
                    ],
                ]
            })))
        }
        if !diagnostic.fixes.isEmpty {
            members.append(.init("fixes", .array(diagnostic.fixes.map { fix($0, report, artifact) })))
        }
        return .object(members)
    }

    private func fix(_ fix: Fix, _ report: DocumentReport, _ artifact: JSON) -> JSON {
        let replacements = fix.edits.map { edit -> JSON in
            edit.replacement.isEmpty
                ? ["deletedRegion": region(edit.range, report)]
                : ["deletedRegion": region(edit.range, report), "insertedContent": ["text": .string(edit.replacement)]]
        }
        return [
            "description": ["text": .string(fix.title)],
            "artifactChanges": [["artifactLocation": artifact, "replacements": .array(replacements)]],
        ]
    }

    private func region(_ range: Range<Int>, _ report: DocumentReport) -> JSON { region(report.positions(range)) }

    private func region(_ positions: (start: SourcePosition, end: SourcePosition)) -> JSON {
        [
            "startLine": .integer(positions.start.line), "startColumn": .integer(positions.start.column),
            "endLine": .integer(positions.end.line), "endColumn": .integer(positions.end.column),
        ]
    }

    private func level(_ severity: Severity) -> String { severity == .info ? "note" : severity.rawValue }

    private func artifact(_ path: String) -> JSON { ["uri": .string(URIReference.file(path))] }
}
