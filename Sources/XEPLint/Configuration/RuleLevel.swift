/// What a configuration says of a rule.
public enum RuleLevel: String, Sendable, CaseIterable {
    case off
    /// At the severity of its own.
    case on
    case info
    case warning
    case error
}

/// The levels that one part of a configuration gives: of rules, of groups, of all. What names a rule beats what names its group.
struct RuleLevels: Sendable {
    private let levels: [String: RuleLevel]

    init(_ levels: [String: RuleLevel] = [:]) { self.levels = levels }

    /// What is said of a rule; nil where nothing is.
    subscript(info: RuleInfo) -> RuleLevel? { levels[info.name] ?? levels[info.group] ?? levels["all"] }
}
