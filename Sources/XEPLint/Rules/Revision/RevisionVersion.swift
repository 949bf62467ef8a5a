internal import XEPKit
internal import XMLKit

enum RevisionVersion: Rule {
    static let info = RuleInfo(
        "revision/version", .error,
        summary: "A version is two or three numbers with points between, and fits the status.",
        rationale: """
            The version tells how far a document has come: 0.0.x before it has a number, 0.x while it may change, 1.x from Draft or Active on, \
            2.x from Final on; the third number counts editorial changes.
            """,
        source: "XEP-0001 §7, §10, XEP-0143 §5.2", fix: .safe, needs: .header)

    private static func version(_ version: String, _ status: String = "Experimental", file: String = Template.file) -> LintExample {
        .header(
            "<status>\(status)</status>\n  <revision><version>\(version)</version><date>2024-01-31</date><initials>jc</initials><remark><p>More.</p></remark></revision>",
            file: file)
    }

    static let examples = RuleExamples(
        triggering: [
            version("↓0.2rc1↑"), version("↓1↑"), version("↓0.1.2.3↑"), version("↓0,2↑"), version("↓1.0↑"), version("↓0.9↑", "Draft"),
            version("↓1.4↑", "Final"), version("↓0.0.2↑"), version("↓0.02.2↑"),
        ],
        nonTriggering: [
            version("0.1"), version("0.12.1"), version("1.0", "Draft"), version("2.0", "Final"), version("0.9", "Retracted"),
            version("0.1.0", "ProtoXEP", file: Template.protoXEP),
        ],
        corrections: [.init(version("0,2"), version("0.2")), .init(version("v0.2.1"), version("0.2.1"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard context.header.knownType != .humorous else { return }
        for (index, field) in context.header.revisions.compactMap(\.version).enumerated() where Version(field.text) == nil {
            // Release candidates were a custom once; what is current has a version of its own.
            if index > 0, isCandidate(field.text) { continue }
            findings.add(
                field.range,
                field.isEmpty ? "the version is missing: write two or three numbers, such as 0.1.0"
                    : "'\(field.shown)' is no version: write two or three numbers, such as 0.1.0",
                fixes: meant(field.text).map { field.fixes(writing: $0) } ?? [])
        }
        for field in context.header.revisions.compactMap(\.version) {
            guard let right = withoutZeros(field.text) else { continue }
            findings.add(field.range, "'\(field.shown)' has a number that begins with 0: write \(right)", fixes: field.fixes(writing: right, safety: .unsafe))
        }
        guard let first = context.header.revisions.first, let field = first.version, let version = first.versionNumber,
            let status = context.header.knownStatus, !context.xep.isProtoXEP, let expected = expected(status, version)
        else { return }
        findings.add(
            field.range, "version \(field.text) with status \(status.rawValue): \(expected)",
            related: context.header.status.map { [RelatedPlace($0.range, "the status")] } ?? [])
    }

    /// The version that it is but for a letter before it, a comma for a point, or a point too many at its end.
    private static func meant(_ text: String) -> String? {
        var written = text.drop { "vV".contains($0) }.map { $0 == "," ? "." : $0 }
        if written.last == "." { written.removeLast() }
        let version = String(written)
        return Version(version) == nil ? nil : version
    }

    /// A version of which one number begins with a zero, without it; nil for any other. A number as long as a date is one.
    private static func withoutZeros(_ text: String) -> String? {
        guard Version(text) != nil else { return nil }
        let numbers = text.split(separator: ".")
        guard numbers.contains(where: { $0.count > 1 && $0.count < 6 && $0.first == "0" }) else { return nil }
        return numbers.map { number in Int(number).map { String($0) } ?? String(number) }.joined(separator: ".")
    }

    /// Whether it is a version with `rc` or `pre` and a number behind it.
    private static func isCandidate(_ text: String) -> Bool {
        let version = text.prefix { $0.isNumber || $0 == "." }
        let rest = text.dropFirst(version.count).drop { $0 == "-" }
        guard Version(String(version)) != nil, let mark = ["rc", "pre"].first(where: { rest.hasPrefix($0) }) else { return false }
        let number = rest.dropFirst(mark.count).drop { $0 == "." }
        return !number.isEmpty && number.allSatisfy(\.isNumber)
    }

    /// What is asked for where a version does not fit a status.
    private static func expected(_ status: Status, _ version: Version) -> String? {
        if version < Version(0, 1) { return "a XEP with a number begins at 0.1.0" }
        switch status {
        case .experimental, .proposed, .deferred: return version.major == 0 ? nil : "1.0 comes with Draft or Active"
        case .draft, .active: return version.major >= 1 ? nil : "\(status.rawValue) begins at 1.0.0"
        case .final: return version.major >= 2 ? nil : "Final begins at 2.0.0"
        default: return nil
        }
    }
}
