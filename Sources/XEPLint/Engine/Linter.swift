public import XEPKit
internal import XMLKit

/// Runs rules over a document.
public struct Linter: Sendable {
    /// The rules that run, in the order of the registry.
    public let rules: [any Rule.Type]
    /// The severities that are another than the rule's own, by its name.
    private let severities: [String: Severity]

    /// All rules but those that are off unless asked for.
    public init() { self.init(rules: RuleRegistry.rules.filter { $0.info.severity > .info }) }

    public init(rules: [any Rule.Type], severities: [String: Severity] = [:]) {
        self.rules = rules
        self.severities = severities
    }

    /// What the rules find, in the order of the text, without what the document's author has suppressed.
    public func lint(_ xep: XEP, series: Series = .none, today: Day) -> [Diagnostic] {
        lint(LintContext(xep, series: series, today: today))
    }

    /// What the rules find in a document whose context is there already.
    public func lint(_ context: LintContext) -> [Diagnostic] {
        let xep = context.xep
        let firstBreak = xep.structuralProblems.first?.range.lowerBound
        let headerEnd = xep.header.element?.range.upperBound ?? xep.source.bytes.count
        var diagnostics: [Diagnostic] = []
        for rule in rules where rule != DocumentSuppression.self {
            switch rule.info.needs {
            case .text: break
            case .header: if let firstBreak, firstBreak < headerEnd || xep.tree.isRefused { continue }
            case .document: if firstBreak != nil { continue }
            }
            context.judged.insert(rule.info.name)
            diagnostics += run(rule, context)
        }
        context.suppressions = Suppression.all(in: xep)
        if !context.suppressions.isEmpty {
            diagnostics.removeAll { Self.hide($0, by: &context.suppressions) }
            if rules.contains(where: { $0 == DocumentSuppression.self }) { diagnostics += run(DocumentSuppression.self, context) }
        }
        return diagnostics.sorted(by: Diagnostic.precedes)
    }

    private func run(_ rule: any Rule.Type, _ context: LintContext) -> [Diagnostic] {
        var findings = Findings(rule.info, severity: severities[rule.info.name])
        rule.check(context, &findings)
        return findings.diagnostics
    }

    private static func hide(_ diagnostic: Diagnostic, by suppressions: inout [Suppression]) -> Bool {
        var isHidden = false
        for index in suppressions.indices where suppressions[index].hides(diagnostic) {
            suppressions[index].used.insert(diagnostic.rule)
            isHidden = true
        }
        return isHidden
    }
}
