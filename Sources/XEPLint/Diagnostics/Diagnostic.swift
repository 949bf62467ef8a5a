public import XMLKit

/// One finding: what is wrong, where, and why.
public struct Diagnostic: Sendable, Hashable {
    /// The name of the rule, `group/kebab-name`.
    public let rule: String
    public let severity: Severity
    /// The place in the UTF-8 text of the source.
    public let range: Range<Int>
    /// What is wrong and what would be right, in one line.
    public let message: String
    /// Why it matters or how to mend it, where the message does not say so already.
    public let help: String?
    /// Other places that belong to it.
    public let related: [RelatedPlace]
    /// Ways to mend it, the best first.
    public let fixes: [Fix]

    public init(
        rule: String, severity: Severity, range: Range<Int>, message: String, help: String? = nil,
        related: [RelatedPlace] = [], fixes: [Fix] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.range = range
        self.message = message
        self.help = help
        self.related = related
        self.fixes = fixes
    }

    /// The order of reports: by place, then by rule.
    static func precedes(_ left: Self, _ right: Self) -> Bool {
        if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
        if left.range.upperBound != right.range.upperBound { return left.range.upperBound < right.range.upperBound }
        if left.rule != right.rule { return left.rule < right.rule }
        return left.message < right.message
    }
}

/// A place that explains a finding.
public struct RelatedPlace: Sendable, Hashable {
    /// Where it is in a source that is not the finding's own.
    public struct Elsewhere: Sendable, Hashable {
        /// The name of the source.
        public let name: String
        public let start: SourcePosition
        public let end: SourcePosition
    }

    /// The place in the UTF-8 text of its source.
    public let range: Range<Int>
    /// What is there.
    public let message: String
    /// nil for a place in the finding's own source.
    public let elsewhere: Elsewhere?

    /// `source`: the one that it is in, unless it is the finding's own.
    public init(_ range: Range<Int>, _ message: String, in source: Source? = nil) {
        self.range = range
        self.message = message
        elsewhere = source.map { source in
            let lines = LineIndex(source)
            // Beside a document that is named without its folder.
            let name = source.name.hasPrefix("./") ? String(source.name.dropFirst(2)) : source.name
            return Elsewhere(name: name, start: lines.position(of: range.lowerBound), end: lines.position(of: range.upperBound))
        }
    }
}

/// How bad a finding is.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Style; off unless asked for.
    case info
    /// Almost surely a mistake.
    case warning
    /// The document is wrong and must not be merged.
    case error

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}
