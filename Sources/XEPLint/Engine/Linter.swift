public import XEPKit
internal import XMLKit

/// Runs rules over a document.
public struct Linter: Sendable {
    /// The rules that run, in the order of the registry.
    public let rules: [any Rule.Type]
    /// The severities that are another than the rule's own, by its name.
    private let severities: [String: Severity]

    /// Whether some rule asks the series for most documents.
    public let asksSeries: Bool

    /// All rules but those that are off unless asked for.
    public init() { self.init(rules: RuleRegistry.rules.filter { $0.info.severity > .info }) }

    public init(rules: [any Rule.Type], severities: [String: Severity] = [:]) {
        self.rules = rules
        self.severities = severities
        asksSeries = rules.contains { $0.info.asks != .little }
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
        let able = rules.filter { rule in
            switch rule.info.needs {
            case .text: rule != DocumentSuppression.self
            case .header: firstBreak.map { $0 >= headerEnd && !xep.tree.isRefused } ?? true
            case .document: firstBreak == nil
            }
        }
        context.judged.formUnion(able.map { $0.info.name })
        var diagnostics = context.onTwoThreads ? divided(able, context) : able.flatMap { run($0, context) }
        context.suppressions = Suppression.all(in: xep)
        if !context.suppressions.isEmpty {
            diagnostics.removeAll { Self.hide($0, by: &context.suppressions) }
            if rules.contains(where: { $0 == DocumentSuppression.self }) { diagnostics += run(DocumentSuppression.self, context) }
        }
        return diagnostics.sorted(by: Diagnostic.precedes)
    }

    /// What rules find: another thread makes the verdict on the examples, while this one runs the rules that do not wait for it.
    private func divided(_ rules: [any Rule.Type], _ context: LintContext) -> [Diagnostic] {
        let queue = RuleQueue(rules)
        let found = Locked([[Diagnostic]](repeating: [], count: rules.count))
        let twin = context.twin()
        @Sendable func runAll(in context: LintContext, _ next: () -> Int?) {
            while let number = next() {
                let diagnostics = run(rules[number], context)
                found.withLock { $0[number] = diagnostics }
            }
        }
        let help = Help {
            let context = twin()
            if queue.asksVerdict { _ = context.payloads }
            // Who had nothing to do but to wait for the verdict.
            let more = Help { runAll(in: twin(), queue.next) }
            runAll(in: context, queue.next)
            more.end()
        }
        runAll(in: context, queue.nextWithoutVerdict)
        help.endHelping()
        runAll(in: context, queue.next)
        return found.withLock { Array($0.joined()) }
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
