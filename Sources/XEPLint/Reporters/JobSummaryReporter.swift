internal import XMLKit

/// Findings as a table in GitHub's Markdown, for the summary of a job: what the annotations leave out is there too.
public struct JobSummaryReporter: Reporter {
    private let place: @Sendable (String) -> String
    private let page: String?

    /// `place`: the path of a source from the top of the checkout; `page`: what such a path is put behind to be a link, if anything.
    public init(place: @escaping @Sendable (String) -> String = { $0 }, page: String? = nil) {
        self.place = place
        self.page = page
    }

    public var separator: String { "" }
    public func head() -> String { "## xep lint\n\n| | place | finding | rule |\n|-|-|-|-|\n" }
    public func body(_ report: DocumentReport) -> String { parts(report).joined() }
    public func foot(_ summary: LintSummary) -> String { "\n" + Self.escaped(TextReporter().foot(summary)) + "\n" }

    public func parts(_ report: DocumentReport) -> [String] {
        Severity.worstFirst.map { severity in
            report.diagnostics.filter { $0.severity == severity }.map { row($0, report) }.joined()
        }
    }

    private func row(_ diagnostic: Diagnostic, _ report: DocumentReport) -> String {
        let start = report.positions(diagnostic.range).start
        let path = place(report.source.name)
        let name = Self.escaped("\(path):\(start.line):\(start.column)")
        let link = page.map { "[\(name)](<\($0)\(URIReference.path(path))#L\(start.line)>)" } ?? name
        return "| \(diagnostic.severity.rawValue) | \(link) | \(Self.escaped(diagnostic.message)) | `\(diagnostic.rule)` |\n"
    }

    /// Text in which nothing is markup, and which stays in its cell.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r": out += " "
            case "<": out += "&lt;"
            case "&": out += "&amp;"
            case "\\", "`", "*", "_", "[", "]", "|", "~", "$": out += "\\" + String(scalar)
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
