/// How one document is to be judged: the severity of each rule that runs, and the options that rules ask for.
public struct LintSettings: Sendable {
    /// The severities of the rules that run where none is selected, by name.
    let enabled: [String: Severity]
    /// The severities of rules that are another than their own, by name.
    let severities: [String: Severity]
    public let options: LintOptions

    /// Without a configuration: all rules but those that are off unless asked for.
    public init() { self.init(levels: [], options: LintOptions()) }

    /// `levels`: the later beat the earlier.
    init(levels: [RuleLevels], options: LintOptions) {
        var enabled: [String: Severity] = [:]
        var severities: [String: Severity] = [:]
        for rule in RuleRegistry.rules {
            let info = rule.info
            switch levels.reversed().lazy.compactMap({ $0[info] }).first {
            case .off: break
            case .on: enabled[info.name] = info.severity
            case .info: severities[info.name] = .info
            case .warning: severities[info.name] = .warning
            case .error: severities[info.name] = .error
            case nil: if info.severity > .info { enabled[info.name] = info.severity }
            }
        }
        self.enabled = enabled.merging(severities) { $1 }
        self.severities = severities
        self.options = options
    }

    /// The rules to run and their severities.
    public var linter: Linter { Linter(rules: RuleRegistry.rules.filter { enabled[$0.info.name] != nil }, severities: severities) }

    /// The rules to run and their severities; what is selected and ignored on the command line beats a configuration.
    public func linter(select: [String] = [], ignore: [String] = []) throws(RuleSelection.Unknown) -> Linter {
        Linter(rules: try RuleSelection.rules(select: select, ignore: ignore, enabled: Set(enabled.keys)), severities: severities)
    }
}
