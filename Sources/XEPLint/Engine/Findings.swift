/// What one rule finds in one document.
public struct Findings {
    private let info: RuleInfo
    private(set) var diagnostics: [Diagnostic] = []

    init(_ info: RuleInfo) { self.info = info }

    /// Adds a finding; the message is lower case, without a final stop, and names what would be right.
    public mutating func add(
        _ range: Range<Int>, _ message: String, help: String? = nil, related: [RelatedPlace] = [], fixes: [Fix] = []
    ) {
        diagnostics.append(
            Diagnostic(
                rule: info.name, severity: info.severity, range: range, message: message, help: help, related: related, fixes: fixes))
    }
}
