import Testing
import TestSupport
import XEPKit
import XMLKit
import XMPPKit

@testable import XEPLint

/// The rules of payloads proven the other way: payloads that keep their schema, each with one defect.
///
/// Whether a defect is forbidden is libxml2's verdict on the changed payload with nothing of XMPP's leniency in it, so that it
/// does not depend on how the rules read a schema.
@Suite struct PayloadMutationTests {
    static let rules = RuleRegistry.rules.filter {
        ["payload", "stanza", "exchange"].contains($0.info.group) || ["example/namespace", "example/disco-info"].contains($0.info.name)
    }

    /// Those that judge the types of forms and fields in their place, and ask for more than a schema does.
    static let formRules = RuleRegistry.rules.filter { ["example/form-field", "example/form-type"].contains($0.info.name) }

    /// At most this many mutants of each kind, of those that are forbidden and of those that are valid.
    static let sample = 24
    /// So many are tried for it.
    static let tried = 100

    @Test(.enabled(if: Shared.series != nil, "../shared is absent")) func theSeries() throws {
        // The longest documents cost more time than they add.
        let short = Shared.corpus.filter { (LocalFile.read($0)?.count ?? 0) < 60_000 }
        try check(short, "xsf", series: Shared.series, minimum: 15)
    }

    @Test func ourOwn() throws {
        let folder = Shared.root + "/xeps/"
        try check(["hats.xml", "message-attaching.xml", "registration.xml"].map { folder + $0 }, "xeps", series: nil, minimum: 0)
    }

    private struct Candidate {
        let path: String
        let block: Int
        let root: Int
        let payload: Int
        let mutant: StanzaMutant
    }

    private func check(_ paths: [String], _ name: String, series folder: String?, minimum: Int) throws {
        var numbers = SeededNumbers(seed: 4)
        let resolver = Shared.resolver()
        let day = try #require(Day(year: 2026, month: 1, day: 31))
        let series = folder.map { Series(folder: $0) } ?? Series.none
        func context(_ source: Source) -> LintContext { LintContext(XEP(source, resolver: resolver), series: series, today: day) }
        var candidates: [PayloadDefect: [Candidate]] = [:]
        for path in paths.shuffled(using: &numbers).prefix(120) {
            let document = context(Shared.source(path))
            let found = Linter(rules: Self.rules).lint(document).map(\.range)
            for (number, example) in document.examples.enumerated() where example.reading.classification == .xml && example.block.kind == .example {
                for (root, stanza) in example.reading.roots.enumerated() {
                    let whole = example.reading.sourceRange(of: stanza)
                    guard ExampleStanza(stanza, in: example)?.isWhole ?? false, !found.contains(where: { $0.overlaps(whole) }),
                        let instance = XMLInstance(stanza, scope: ExampleReading.implied)
                    else { continue }
                    for (payload, element) in instance.elements.enumerated() {
                        guard let namespace = element.namespace, namespace != stanza.namespace, element.parent?.namespace != namespace,
                            let schema = document.schemas.schema(of: namespace), instance.violations(of: schema.schema, at: payload).isEmpty
                        else { continue }
                        let inside = ([element] + element.descendants).filter { $0.namespace == namespace }
                        for defect in PayloadDefect.allCases {
                            guard let target = inside.randomElement(using: &numbers), let mutant = defect.mutant(of: target, in: example, using: &numbers) else { continue }
                            candidates[defect, default: []].append(Candidate(path: path, block: number, root: root, payload: payload, mutant: mutant))
                        }
                    }
                }
            }
        }
        var reported = 0
        var made = 0
        var table: [String] = []
        for defect in PayloadDefect.allCases {
            var forbidden = 0
            var hits = 0
            var missed: [String] = []
            var valid = 0
            var wrong: [String] = []
            for candidate in (candidates[defect] ?? []).shuffled(using: &numbers).prefix(Self.tried) where forbidden < Self.sample || valid < Self.sample {
                if let verdict = defect.verdict, (verdict ? forbidden : valid) >= Self.sample { break }
                let source = Source(name: candidate.path, file: candidate.mutant.applied(to: Shared.source(candidate.path).bytes))
                let document = context(source)
                guard let isForbidden = defect.verdict ?? self.isForbidden(candidate, document) else { continue }
                if !isForbidden, defect.isMistakeAnyway { continue }
                if (isForbidden ? forbidden : valid) >= Self.sample { continue }
                let place = candidate.mutant.place
                func found(_ rules: [any Rule.Type]) -> [Diagnostic] {
                    Linter(rules: rules).lint(document).filter { $0.range.lowerBound < place.upperBound && $0.range.upperBound > place.lowerBound }
                }
                let reports = found(Self.rules)
                let line = "\(candidate.path.split(separator: "/").last ?? ""):\(LineIndex(source).position(of: place.lowerBound).line)"
                if isForbidden {
                    forbidden += 1
                    if reports.isEmpty, found(Self.formRules).isEmpty { missed.append(line) } else { hits += 1 }
                } else {
                    valid += 1
                    wrong += reports.map { "\(line) \($0.message)" }
                }
            }
            table.append("\(defect.rawValue): \(hits) of \(forbidden) forbidden, \(wrong.count) of \(valid) valid")
            #expect(forbidden + valid >= minimum, "\(name), \(defect.rawValue): too few")
            #expect(wrong.isEmpty, "\(name), \(defect.rawValue): valid, and reported: \(wrong)")
            #expect(hits * 100 >= forbidden * 80, "\(name), \(defect.rawValue): \(hits) of \(forbidden), missed: \(missed)")
            reported += hits
            made += forbidden
            if !missed.isEmpty { table.append("    missed: " + missed.joined(separator: " ")) }
        }
        #expect(reported * 100 >= made * 95, "\(name): \(reported) of \(made): \(table)")
        print("payload mutants of \(name): \(reported) of \(made) reported\n" + table.map { "  " + $0 }.joined(separator: "\n"))
    }

    /// Whether the schema refuses the changed payload; nil where it is not to be found again.
    private func isForbidden(_ candidate: Candidate, _ document: LintContext) -> Bool? {
        guard document.examples.indices.contains(candidate.block) else { return nil }
        let reading = document.examples[candidate.block].reading
        guard reading.classification == .xml, reading.roots.indices.contains(candidate.root),
            let instance = XMLInstance(reading.roots[candidate.root], scope: ExampleReading.implied), instance.elements.indices.contains(candidate.payload),
            let namespace = instance.elements[candidate.payload].namespace, let schema = document.schemas.schema(of: namespace)
        else { return nil }
        return !instance.violations(of: schema.schema, at: candidate.payload).isEmpty
    }
}
