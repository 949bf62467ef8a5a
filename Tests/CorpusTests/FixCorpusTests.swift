import TestSupport
import Testing
import XEPKit
import XEPLint
import XMLKit

/// Fixes over the published series and our own documents: what is mended stays mended, and nothing else becomes wrong.
@Suite struct FixCorpusTests {
    private static let ours = (LocalFile.names(in: Shared.root + "/xeps", suffix: ".xml") ?? []).map { Shared.root + "/xeps/" + $0 }
    private static let linter = Linter(rules: RuleRegistry.rules.filter {
        !["series", "vector"].contains($0.info.group) && $0.info.name != "document/suppression"
    })

    private static let dictionaries = SpellingDictionaries()

    private static func lint(_ source: Source) throws -> [Diagnostic] {
        let today = try #require(Day("2026-07-01"))
        return linter.lint(LintContext(XEP(source, resolver: Shared.resolver()), hasSeriesEntities: true, today: today, dictionaries: dictionaries))
    }

    /// The rules whose verdict a fix must not make worse.
    private static let verdicts: Set<String> = ["document/well-formed", "document/dtd", "document/entity-defined", "schema/valid", "schema/well-formed", "example/well-formed", "payload/valid"]

    private static func counts(_ found: [Diagnostic]) -> [String: Int] { found.reduce(into: [:]) { $0[$1.rule, default: 0] += 1 } }

    /// Mends until nothing is left to mend: what two fixes both touch needs two rounds.
    private static func mended(_ source: Source, takesUnsafe: Bool) throws -> (source: Source, found: [Diagnostic]) {
        var source = source
        var found = try lint(source)
        for _ in 0..<10 {
            let (bytes, applied) = Fixer(takesUnsafe: takesUnsafe).apply(found, to: source)
            if applied == 0 { return (source, found) }
            source = Source(name: source.name, file: bytes)
            found = try lint(source)
        }
        Issue.record("\(source.name): fixes never end")
        return (source, found)
    }

    /// A few in every run, all of them in turn by their place.
    private static let sample = Shared.corpus.enumerated().filter { $0.offset % 12 == 0 }.map(\.element) + ours

    @Test(arguments: sample) func safeFixesEndAndBreakNothing(path: String) throws {
        let source = Shared.source(path)
        let before = try Self.lint(source)
        let (fixed, after) = try Self.mended(source, takesUnsafe: false)
        #expect(!after.contains { $0.fixes.first?.safety == .safe && !($0.fixes.first?.edits.isEmpty ?? true) }, "\(path): something safe is left")
        let (old, new) = (Self.counts(before), Self.counts(after))
        for (rule, count) in new { #expect(count <= old[rule, default: 0], "\(path): \(rule) \(old[rule, default: 0]) → \(count)") }
        if before.allSatisfy({ $0.fixes.isEmpty }) { #expect(fixed.bytes == source.bytes) }
    }

    @Test(arguments: sample) func unsafeFixesMakeNoVerdictWorse(path: String) throws {
        let source = Shared.source(path)
        let before = try Self.counts(Self.lint(source))
        let after = try Self.counts(Self.mended(source, takesUnsafe: true).found)
        // What was not well-formed could not be judged at all.
        var hidden: Set<String> = []
        if before["schema/well-formed"] != nil { hidden = ["schema/valid", "payload/valid"] }
        if before["example/well-formed"] != nil { hidden.insert("payload/valid") }
        for rule in Self.verdicts.subtracting(hidden) { #expect(after[rule, default: 0] <= before[rule, default: 0], "\(path): \(rule)") }
    }
}
