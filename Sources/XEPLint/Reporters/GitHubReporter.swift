internal import XMLKit

/// Findings as workflow commands of GitHub Actions, which shows them at the lines of a pull request.
///
/// Of each kind only the first ten of a step are shown, so that errors come before warnings, whatever document they are in.
public struct GitHubReporter: Reporter {
    private let place: @Sendable (String) -> String

    /// `place`: the path of a source from the top of the checkout, which is what annotations go by.
    public init(place: @escaping @Sendable (String) -> String = { $0 }) { self.place = place }

    public var separator: String { "" }
    public func head() -> String { "" }
    public func body(_ report: DocumentReport) -> String { parts(report).joined() }
    public func foot(_ summary: LintSummary) -> String { TextReporter().foot(summary) }

    public func parts(_ report: DocumentReport) -> [String] {
        let file = place(report.source.name)
        return Severity.worstFirst.map { severity in
            report.diagnostics.filter { $0.severity == severity }.map { command($0, file, report) }.joined()
        }
    }

    private func command(_ diagnostic: Diagnostic, _ file: String, _ report: DocumentReport) -> String {
        let (start, end) = report.positions(diagnostic.range)
        var properties = [("file", file), ("line", "\(start.line)"), ("endLine", "\(end.line)")]
        // GitHub refuses columns where the lines differ.
        if start.line == end.line { properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")] }
        properties.append(("title", diagnostic.rule))
        let list = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
        let text = [diagnostic.message, diagnostic.help].compactMap { $0 }.joined(separator: "\n")
        return "::\(level(diagnostic.severity)) \(list)::\(Self.data(text))\n"
    }

    private func level(_ severity: Severity) -> String { severity == .info ? "notice" : severity.rawValue }

    /// Text as it stands behind the second `::`.
    static func data(_ text: String) -> String { escaped(text, "%\r\n".unicodeScalars) }
    /// The value of a property, which a comma or a colon would end.
    static func property(_ text: String) -> String { escaped(text, "%\r\n:,".unicodeScalars) }

    private static func escaped(_ text: String, _ special: String.UnicodeScalarView) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if special.contains(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                out.append(contentsOf: ("%" + (digits.count == 1 ? "0" : "") + digits).unicodeScalars)
            } else {
                out.append(scalar)
            }
        }
        return String(out)
    }
}

extension Severity {
    /// All of them, the worst first.
    static var worstFirst: [Severity] { allCases.sorted(by: >) }
}
