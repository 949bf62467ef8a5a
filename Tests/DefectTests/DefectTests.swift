import TestSupport
import Testing
import XEPKit
import XEPLint
import XMLKit

/// Every kind of defect that authors make is seen where it was made, and no longer once it is mended.
@Suite struct DefectTests {
    private static let linter = Linter(rules: RuleRegistry.rules)
    private static let dictionaries = SpellingDictionaries()

    private static func lint(_ example: LintExample) throws -> (source: Source, found: [Diagnostic]) {
        let source = Source(name: example.file, text: example.text)
        let series = example.series.map { Source(name: $0.file, text: $0.text) } + (example.series.isEmpty ? [] : [source])
        let day = try #require(Day(year: 2026, month: 1, day: 31))
        let xep = XEP(source, resolver: FileResolver(folders: []))
        let past = example.past.map { Past(XEPDifference(from: XEP(Source(name: example.file, text: $0)), to: xep), days: [day]) }
        let context = LintContext(xep, series: Series(documents: series), today: day, past: past, dictionaries: dictionaries)
        return (source, linter.lint(context))
    }

    /// The lines of the first text that the second does not have, and those around what it has more.
    private static func changed(_ before: Source, _ after: Source) -> Set<Int> {
        let (old, new) = (before.lines, after.lines)
        var lines: Set<Int> = []
        for change in new.difference(from: old) {
            if case .remove(let offset, _, _) = change { lines.insert(offset + 1) }
        }
        if lines.isEmpty {
            // Something was added: it was missing where both texts part.
            let same = zip(old, new).prefix { $0 == $1 }.count
            lines = [max(1, same), same + 1]
        }
        return lines
    }

    /// Whether a rule of the class speaks of the changed lines, and no longer in the mended document.
    static func isCaught(_ pair: DefectPair, by rules: [String]) throws -> Bool {
        let documents = pair.documents
        let (source, before) = try lint(documents.before)
        let (mended, after) = try lint(documents.after)
        let changed = changed(source, mended)
        let index = LineIndex(source)
        return before.contains { diagnostic in
            let lines = index.position(of: diagnostic.range.lowerBound).line...index.position(of: max(diagnostic.range.lowerBound, diagnostic.range.upperBound - 1)).line
            return rules.contains(diagnostic.rule) && lines.contains { changed.contains($0) }
                && !after.contains { $0.rule == diagnostic.rule && $0.message == diagnostic.message }
        }
    }

    @Test func everyClassHasTwoPairs() {
        #expect(DefectClass.all.count == 77)
        for defect in DefectClass.all {
            #expect(defect.pairs.count >= 2, "\(defect.name)")
            #expect(defect.rules.isEmpty == (defect.reason != nil), "\(defect.name)")
            for pair in defect.pairs { #expect(pair.before != pair.after && !pair.after.isEmpty, "\(defect.name): \(pair.words)") }
        }
    }

    @Test(arguments: DefectClass.all.filter { $0.reason == nil }) func isSeenWhereItWasMade(defect: DefectClass) throws {
        for pair in defect.pairs {
            let report = try Self.report(pair)
            #expect(try Self.isCaught(pair, by: defect.rules), "\(pair.words): \(report)")
        }
    }

    private static func report(_ pair: DefectPair) throws -> [String] {
        let (source, found) = try lint(pair.documents.before)
        let index = LineIndex(source)
        return found.map { "\(index.position(of: $0.range.lowerBound).line) \($0.rule): \($0.message)" }
    }

    /// What is mended has none of the mistakes that the default run stops at.
    @Test(arguments: DefectClass.all) func whatIsMendedIsNoMistake(defect: DefectClass) throws {
        for pair in defect.pairs where pair.kind != "document" {
            let (_, found) = try Self.lint(pair.documents.after)
            #expect(!found.contains { $0.severity == .error }, "\(pair.words): \(found.map { $0.rule + ": " + $0.message })")
        }
    }

    @Test func theGuidelinesNameRulesThatAreThere() throws {
        let bytes = try #require(LocalFile.read(Shared.root + "/docs/guidelines.md"))
        let named = String(decoding: bytes, as: UTF8.self).matches(of: /\[([a-z0-9\/-]+)\]\(rules/).map { String($0.1) }
        #expect(named.count > 40)
        #expect(Set(named).isSubset(of: RuleRegistry.rules.map { $0.info.name }), "\(named)")
    }

    @Test func theMapNamesTheSameRules() throws {
        let bytes = try #require(LocalFile.read(Shared.root + "/docs/defects.md"))
        let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("| ") }
        let known = Set(RuleRegistry.rules.map { $0.info.name })
        var classes: Set<String> = []
        for row in rows {
            let cells = row.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
            guard cells.count == 3, let defect = DefectClass.all.first(where: { $0.name == cells[0] }) else { continue }
            classes.insert(defect.name)
            let named = cells[2].matches(of: /\[([a-z0-9\/-]+)\]/).map { String($0.1) }
            #expect(named == defect.rules, "\(defect.name)")
            #expect(Set(named).isSubset(of: known), "\(defect.name): \(Set(named).subtracting(known))")
        }
        #expect(classes.count == DefectClass.all.count)
    }
}

extension Source {
    /// The lines without their ends.
    fileprivate var lines: [String] { String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}
