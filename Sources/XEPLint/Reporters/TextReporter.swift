internal import XMLKit

/// Findings for people: place and message, the line of the source with what is meant underlined, help, a summary.
public struct TextReporter: Reporter {
    private let style: Style

    /// `colour`: whether to write ANSI escapes.
    public init(colour: Bool = false) { style = Style(isOn: colour) }

    public var separator: String { "" }
    public func head() -> String { "" }

    public func body(_ report: DocumentReport) -> String {
        report.diagnostics.map { text($0, report) }.joined()
    }

    public func foot(_ summary: LintSummary) -> String {
        // Why nothing was read is said elsewhere, and is no praise.
        guard summary.documents > 0 else { return "" }
        let documents = summary.documents == 1 ? "1 XEP" : "\(summary.documents) XEPs"
        guard summary.findings > 0 else { return "no findings in \(documents)\n" }
        var parts: [String] = []
        for (count, word) in [(summary.errors, "error"), (summary.warnings, "warning"), (summary.infos, "info")] where count > 0 {
            parts.append("\(count) \(word)\(count == 1 || word == "info" ? "" : "s")")
        }
        let place = summary.documents == 1 ? "1 XEP" : "\(summary.documentsWithFindings) of \(documents)"
        let fixable = summary.fixable > 0 ? "; --fix mends \(summary.fixable)" : ""
        return style.bold("\(parts.joined(separator: ", ")) in \(place)\(fixable)") + "\n"
    }

    private func text(_ diagnostic: Diagnostic, _ report: DocumentReport) -> String {
        let start = report.positions(diagnostic.range).start
        let name = DisplayLine.safe(report.source.name)
        var text = style.bold("\(name):\(start.line):\(start.column): ") + style.severity(diagnostic.severity) + ": "
            + style.bold(DisplayLine.safe(diagnostic.message)) + " " + style.dim("[\(diagnostic.rule)]") + "\n"
        let gutter = String(start.line).count
        let blank = String(repeating: " ", count: gutter)
        if let line = excerpt(diagnostic.range, start.line, report) {
            text += style.dim(" \(start.line) |") + (line.text.isEmpty ? "" : " ") + line.text + "\n"
            text += style.dim(" \(blank) |") + " " + String(repeating: " ", count: line.mark.lowerBound)
                + style.caret(String(repeating: "^", count: line.mark.count), diagnostic.severity) + "\n"
        }
        for place in diagnostic.related {
            let start = report.positions(place).start
            let name = place.elsewhere.map { DisplayLine.safe($0.name) + ":" } ?? ""
            text += style.dim(" \(blank) =") + " \(name)\(start.line):\(start.column): \(DisplayLine.safe(place.message))\n"
        }
        if let help = diagnostic.help { text += style.dim(" \(blank) =") + " help: \(DisplayLine.safe(help))\n" }
        if let fix = diagnostic.fixes.first {
            let word = fix.safety == .safe ? "fix" : "possible fix"
            text += style.dim(" \(blank) =") + " \(word): \(DisplayLine.safe(fix.title))\n"
        }
        return text
    }

    /// The line in which a range begins; nil where the source is empty.
    private func excerpt(_ range: Range<Int>, _ line: Int, _ report: DocumentReport) -> DisplayLine? {
        guard !report.source.bytes.isEmpty, let place = report.lines.range(ofLine: line) else { return nil }
        let lower = min(max(range.lowerBound, place.lowerBound), place.upperBound) - place.lowerBound
        let upper = min(max(range.upperBound, place.lowerBound), place.upperBound) - place.lowerBound
        let shown = Self.window(of: lower..<max(lower, upper), in: report.source.bytes[place])
        let cut = shown.lowerBound - place.lowerBound
        return DisplayLine(report.source.bytes[shown], marking: lower - cut..<max(lower, upper) - cut)
    }

    /// The part of a line that can matter: a display line looks at every scalar that it is given.
    private static func window(of mark: Range<Int>, in line: ArraySlice<UInt8>) -> Range<Int> {
        let around = 1024
        guard line.count > 4 * around else { return line.indices }
        func boundary(_ place: Int) -> Int {
            var place = max(line.startIndex, min(place, line.endIndex))
            while place > line.startIndex, place < line.endIndex, line[place] & 0xC0 == 0x80 { place -= 1 }
            return place
        }
        let lower = line.startIndex + mark.lowerBound
        return boundary(lower - around)..<boundary(min(line.startIndex + mark.upperBound, lower + around) + around)
    }
}

/// ANSI escapes (ECMA-48 §8.3.117), or none.
private struct Style: Sendable {
    let isOn: Bool

    func bold(_ text: String) -> String { wrap("1", text) }
    func dim(_ text: String) -> String { wrap("2", text) }
    func severity(_ severity: Severity) -> String { wrap("1;" + code(severity), severity.rawValue) }
    func caret(_ text: String, _ severity: Severity) -> String { wrap("1;" + code(severity), text) }

    private func code(_ severity: Severity) -> String {
        switch severity {
        case .error: "31"
        case .warning: "33"
        case .info: "36"
        }
    }

    private func wrap(_ code: String, _ text: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
