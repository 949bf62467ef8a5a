/// A rule: what it is, what it finds, and examples of both that are its tests and its page.
///
/// A rule is a pure function of a XEP, its series and a date; it keeps no state and says nothing where it cannot be sure.
public protocol Rule: Sendable {
    static var info: RuleInfo { get }
    static var examples: RuleExamples { get }
    /// Adds what the rule finds.
    static func check(_ context: LintContext, _ findings: inout Findings)
}

/// What is known of a rule without running it.
public final class RuleInfo: Sendable {
    /// `group/kebab-name`; never changed once published.
    public let name: String
    public let severity: Severity
    /// The version of xepkit that brought it.
    public let since: String
    /// What it asks for, in one sentence.
    public let summary: String
    /// Why, for somebody who does not know the format.
    public let rationale: String
    /// Where it is written, such as "XEP-0143 §7.2".
    public let source: String
    /// The safety of its fixes; nil where it has none.
    public let fix: FixSafety?
    /// How much of a broken document it can still judge.
    public let needs: Needs
    /// What it asks for that takes long.
    public let asks: Asks

    public enum Needs: Sendable {
        /// Any text at all.
        case text
        /// A header in which nothing hides or invents elements.
        case header
        /// A document in which nothing hides or invents elements.
        case document
    }

    /// What a rule asks for that takes long, so that it pays to run the other rules until it is there.
    public enum Asks: Sendable {
        /// No more than the document holds, and perhaps a few others.
        case little
        /// Most documents of the series, its namespaces or schemas.
        case series
        /// How the examples break the schemas, and who is to blame, which is all of the series and more.
        case verdict
    }

    public init(
        _ name: String, _ severity: Severity, since: String = "0.1.0", summary: String, rationale: String, source: String,
        fix: FixSafety? = nil, needs: Needs = .document, asks: Asks = .little
    ) {
        self.name = name
        self.severity = severity
        self.since = since
        self.summary = summary
        self.rationale = rationale
        self.source = source
        self.fix = fix
        self.needs = needs
        self.asks = asks
    }

    /// The part of the name before the slash.
    public var group: String { String(name.prefix { $0 != "/" }) }
}

/// Documents that show what a rule finds, with `↓` and `↑` around each place; and what it leaves alone.
public struct RuleExamples: Sendable {
    /// Documents in which it finds exactly what is marked.
    public let triggering: [LintExample]
    /// Documents in which it finds nothing.
    public let nonTriggering: [LintExample]
    /// Documents and what its fixes make of them.
    public let corrections: [Correction]

    public struct Correction: Sendable {
        public let before: LintExample
        public let after: LintExample

        public init(_ before: LintExample, _ after: LintExample) {
            self.before = before
            self.after = after
        }
    }

    public init(triggering: [LintExample], nonTriggering: [LintExample], corrections: [Correction] = []) {
        self.triggering = triggering
        self.nonTriggering = nonTriggering
        self.corrections = corrections
    }
}
