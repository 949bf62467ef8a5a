/// What one rule finds in one document.
public struct Findings {
    private let info: RuleInfo
    private let severity: Severity
    private(set) var diagnostics: [Diagnostic] = []

    /// `severity`: where it is another than the rule's own.
    init(_ info: RuleInfo, severity: Severity? = nil) {
        self.info = info
        self.severity = severity ?? info.severity
    }

    /// Adds a finding; the message is lower case, without a final stop, and names what would be right.
    public mutating func add(
        _ range: Range<Int>, _ message: String, help: String? = nil, related: [RelatedPlace] = [], fixes: [Fix] = []
    ) {
        diagnostics.append(
            Diagnostic(
                rule: info.name, severity: severity, range: range, message: message, help: help, related: related, fixes: fixes))
    }
}
