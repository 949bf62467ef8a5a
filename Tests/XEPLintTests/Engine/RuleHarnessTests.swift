import Testing
import XEPKit
import XMLKit

@testable import XEPLint

/// A rule by its name, so that a failing test says which.
struct NamedRule: CustomTestStringConvertible, Sendable {
    let rule: any Rule.Type
    var testDescription: String { rule.info.name }

    static let all = RuleRegistry.rules.map(NamedRule.init)
}

/// Every rule against its own examples, as they stand and varied in ways that must not matter.
@Suite struct RuleHarnessTests {
    @Test(arguments: NamedRule.all) func findsExactlyWhatIsMarked(named: NamedRule) {
        #expect(!named.rule.examples.triggering.isEmpty)
        for example in named.rule.examples.triggering {
            for variant in Variant.all(of: example) {
                let document = Linted(named.rule, variant.example)
                #expect(!document.marked.isEmpty, "no mark in \(example.fragment)")
                #expect(
                    document.places == document.marked,
                    "\(variant.name): found \(document.found), marked \(document.texts(document.marked)), in \(example.fragment)")
            }
        }
    }

    @Test(arguments: NamedRule.all) func leavesAloneWhatIsRight(named: NamedRule) {
        #expect(!named.rule.examples.nonTriggering.isEmpty)
        for example in named.rule.examples.nonTriggering {
            for variant in Variant.all(of: example) {
                let document = Linted(named.rule, variant.example)
                #expect(document.diagnostics.isEmpty, "\(variant.name): \(document.found) in \(example.fragment)")
            }
        }
    }

    @Test(arguments: NamedRule.all) func mendsWhatItFinds(named: NamedRule) {
        #expect((named.rule.info.fix != nil) == !named.rule.examples.corrections.isEmpty)
        for correction in named.rule.examples.corrections {
            for (before, after) in zip(Variant.all(of: correction.before), Variant.all(of: correction.after)) {
                let document = Linted(named.rule, before.example)
                let fixed = Fixer(takesUnsafe: true).apply(document.diagnostics, to: document.source)
                #expect(String(decoding: fixed.bytes, as: UTF8.self) == after.example.unmarked, "\(before.name)")
                #expect(Linted(named.rule, after.example).diagnostics.isEmpty, "\(after.name): \(correction.after.fragment)")
            }
            let fixes = Linted(named.rule, correction.before).diagnostics.flatMap(\.fixes)
            #expect(named.rule.info.fix == .unsafe || fixes.contains { $0.safety == .safe })
        }
    }

    @Test(arguments: NamedRule.all.filter { $0.rule != DocumentSuppression.self }) func canBeSuppressed(named: NamedRule) {
        for example in named.rule.examples.triggering where example.isVaried {
            guard let suppressed = Variant.suppressed(example, named.rule) else { continue }
            let diagnostics = Linter(rules: [named.rule, DocumentSuppression.self]).lint(LintContext(example: suppressed))
            #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message)) in \(suppressed.text)")
        }
    }

    @Test(arguments: NamedRule.all) func speaksInTheHouseStyle(named: NamedRule) {
        let info = named.rule.info
        #expect(info.name.wholeMatch(of: /[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*/) != nil)
        #expect(info.summary.hasSuffix(".") && !info.rationale.isEmpty && !info.source.isEmpty)
        for diagnostic in named.rule.examples.triggering.flatMap({ Linted(named.rule, $0).diagnostics }) {
            #expect(!diagnostic.message.hasSuffix(".") && !diagnostic.message.contains("\n"))
            // A message may begin with the name of a document, which has its own case.
            #expect(diagnostic.message.hasPrefix("XEP-") || diagnostic.message.prefix(1) == diagnostic.message.prefix(1).lowercased(), "\(diagnostic.message)")
            #expect(diagnostic.severity == info.severity)
        }
    }

    @Test func theTemplateIsClean() {
        for file in [Template.file, Template.protoXEP] {
            let diagnostics = Linter(rules: RuleRegistry.rules).lint(LintContext(example: .body("<p>x</p>", file: file)))
            #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.rule + ": " + $0.message })")
        }
    }
}

/// What a rule finds in an example.
struct Linted {
    let source: Source
    let marked: [Range<Int>]
    let diagnostics: [Diagnostic]

    init(_ rule: any Rule.Type, _ example: LintExample) {
        let context = LintContext(example: example)
        source = context.source
        marked = example.marked
        // What is suppressed can only be judged when the rules ran that are suppressed.
        let all = Linter(rules: rule == DocumentSuppression.self ? RuleRegistry.rules : [rule]).lint(context)
        diagnostics = all.filter { $0.rule == rule.info.name }
    }

    var places: [Range<Int>] { diagnostics.map(\.range) }
    var found: [String] { diagnostics.map { "'\(source.text($0.range))': \($0.message)" } }
    func texts(_ ranges: [Range<Int>]) -> [String] { ranges.map { source.text($0) } }
}

extension LintContext {
    /// The day that examples are judged on.
    static let day = Day(year: 2026, month: 1, day: 31)

    convenience init(example: LintExample) {
        let resolver = FileResolver(folders: [])
        let series = example.series.map { Source(name: $0.file, text: $0.text) } + (example.series.isEmpty ? [] : [Source(name: example.file, text: example.unmarked)])
        let today = Self.day ?? Day(year: 1, month: 1, day: 1)!
        let xep = XEP(Source(name: example.file, text: example.unmarked), resolver: resolver)
        let past = example.past.map { before in
            Past(XEPDifference(from: XEP(Source(name: example.file, text: before), resolver: resolver), to: xep), days: [today])
        }
        self.init(xep, series: Series(documents: series), today: today, options: example.options!, past: past)
    }
}
