import TestSupport
import Testing
import XEPKit
import XEPLint
import XMLKit

/// All rules over the published series.
@Suite(.enabled(if: Shared.series != nil, "../shared is absent")) struct LintCorpusTests {
    private static let today = Day("2026-07-01")

    @Test func everyFindingHasAPlaceAndSaysSomething() throws {
        let today = try #require(Self.today)
        let folder = try #require(Shared.series)
        let resolver = Shared.resolver()
        let series = Series(folder: folder)
        let linter = Linter(rules: RuleRegistry.rules)
        let dictionaries = SpellingDictionaries()
        var count = 0
        for source in Shared.corpus.map(Shared.source) {
            let found = linter.lint(LintContext(XEP(source, resolver: resolver), series: series, hasSeriesEntities: true, today: today, dictionaries: dictionaries))
            count += found.count
            let bytes = source.bytes
            for diagnostic in found {
                let ranges = [diagnostic.range] + diagnostic.related.filter { $0.elsewhere == nil }.map(\.range) + diagnostic.fixes.flatMap { $0.edits.map(\.range) }
                for range in ranges {
                    #expect(range.upperBound <= bytes.count, "\(source.name): \(diagnostic.message)")
                    #expect(range.lowerBound == bytes.count || bytes[range.lowerBound] & 0xC0 != 0x80, "\(source.name): \(diagnostic.message)")
                }
                #expect(!diagnostic.message.isEmpty && !diagnostic.message.hasSuffix("."), "\(source.name): \(diagnostic.message)")
            }
            // The same twice: a rule keeps no state.
            #expect(found == linter.lint(LintContext(XEP(source, resolver: resolver), series: series, hasSeriesEntities: true, today: today, dictionaries: dictionaries)))
        }
        #expect(count > 1000)
    }

    @Test func safeFixesMendWithoutNewErrors() throws {
        let today = try #require(Self.today)
        let resolver = Shared.resolver()
        let linter = Linter(rules: RuleRegistry.rules.filter { $0.info.group != "series" })
        let dictionaries = SpellingDictionaries()
        func lint(_ source: Source) -> [Diagnostic] {
            linter.lint(LintContext(XEP(source, resolver: resolver), hasSeriesEntities: true, today: today, dictionaries: dictionaries))
        }
        // Nearly every document has something to mend, and linting all of them twice takes minutes in a debug build.
        for number in Swift.stride(from: 0, to: Shared.corpus.count, by: 4) {
            let source = Shared.source(Shared.corpus[number])
            let before = lint(source)
            let fixed = Fixer().apply(before, to: source)
            guard fixed.applied > 0 else { continue }
            let after = lint(Source(name: source.name, file: fixed.bytes))
            for severity in Severity.allCases {
                let counts = (before.filter { $0.severity == severity }.count, after.filter { $0.severity == severity }.count)
                #expect(counts.1 <= counts.0, "\(source.name): \(severity) \(counts)")
            }
            #expect(after.count < before.count, "\(source.name)")
        }
    }
}
