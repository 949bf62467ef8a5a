import Testing
import TestSupport
import XEPKit
import XMLKit
import XMPPKit

@testable import XEPLint

/// The rules proven the other way: clean stanzas of examples, each with one defect, which must be reported where it is.
@Suite struct StanzaMutationTests {
    /// Without the rule for what a payload asks for: a set in place of a get is a valid stanza, though many payloads are not for it.
    static let rules = RuleRegistry.rules.filter { ["stanza", "exchange"].contains($0.info.group) && $0.info.name != "stanza/request-type" }

    /// At most this many mutants of each kind.
    static let sample = 40

    @Test(.enabled(if: Shared.series != nil, "../shared is absent")) func theSeries() throws {
        // The longest documents cost more time than they add.
        try check(Shared.corpus.filter { (LocalFile.read($0)?.count ?? 0) < 120_000 }, "xsf", minimum: 20)
    }

    @Test func ourOwn() throws {
        let folder = Shared.root + "/xeps/"
        try check((LocalFile.names(in: folder, suffix: ".xml") ?? []).map { folder + $0 }, "xeps", minimum: 0)
    }

    private func check(_ paths: [String], _ name: String, minimum: Int) throws {
        var numbers = SeededNumbers(seed: 6120)
        let resolver = Shared.resolver()
        let day = try #require(Day(year: 2026, month: 1, day: 31))
        var mutants: [StanzaDefect: [(path: String, mutant: StanzaMutant)]] = [:]
        for path in paths {
            let context = LintContext(XEP(Shared.source(path), resolver: resolver), today: day)
            let found = Linter(rules: Self.rules).lint(context).map(\.range)
            for (index, stanza) in context.stanzas.enumerated() {
                guard stanza.isWhole, !found.contains(where: { $0.overlaps(stanza.range) }) else { continue }
                for defect in StanzaDefect.allCases {
                    if let mutant = defect.mutant(of: stanza, number: index, in: context) { mutants[defect, default: []].append((path, mutant)) }
                }
            }
        }
        var reported = 0
        var made = 0
        var table: [String] = []
        for defect in StanzaDefect.allCases {
            let chosen = (mutants[defect] ?? []).shuffled(using: &numbers).prefix(Self.sample)
            var hits = 0
            var missed: [String] = []
            for (path, mutant) in chosen {
                let source = Source(name: path, file: mutant.applied(to: Shared.source(path).bytes))
                let found = Linter(rules: Self.rules).lint(LintContext(XEP(source, resolver: resolver), today: day))
                if found.contains(where: { $0.range.lowerBound < mutant.place.upperBound && $0.range.upperBound > mutant.place.lowerBound }) {
                    hits += 1
                } else {
                    missed.append("\(path.split(separator: "/").last ?? ""):\(LineIndex(source).position(of: mutant.place.lowerBound).line)")
                }
            }
            table.append("\(defect.rawValue): \(hits) of \(chosen.count), of \(mutants[defect]?.count ?? 0)")
            #expect(chosen.count >= minimum, "\(name), \(defect.rawValue): too few")
            if defect.isValid {
                #expect(hits == 0, "\(name), \(defect.rawValue): \(hits) of \(chosen.count) valid ones reported")
            } else {
                reported += hits
                made += chosen.count
                #expect(hits * 100 >= chosen.count * 80, "\(name), \(defect.rawValue): \(hits) of \(chosen.count), missed: \(missed)")
            }
        }
        #expect(reported * 100 >= made * 95, "\(name): \(reported) of \(made): \(table)")
        print("mutants of \(name): \(reported) of \(made) reported\n" + table.map { "  " + $0 }.joined(separator: "\n"))
    }
}

/// A text edit that makes a stanza wrong, and where that is to be found.
struct StanzaMutant {
    /// In bytes of the source, from the last to the first.
    let edits: [(range: Range<Int>, text: String)]
    /// In bytes of the edited source.
    let place: Range<Int>

    /// `place` is given in the source; an edit inside or before it moves its ends.
    init(_ edits: (range: Range<Int>, text: String)..., place: Range<Int>) {
        self.edits = edits.sorted { $0.range.lowerBound > $1.range.lowerBound }
        func moved(_ offset: Int) -> Int {
            edits.reduce(offset) { $1.range.upperBound <= offset ? $0 + $1.text.utf8.count - $1.range.count : $0 }
        }
        self.place = moved(place.lowerBound)..<max(moved(place.upperBound), moved(place.lowerBound) + 1)
    }

    func applied(to bytes: [UInt8]) -> [UInt8] {
        edits.reduce(into: bytes) { $0.replaceSubrange($1.range, with: Array($1.text.utf8)) }
    }
}
