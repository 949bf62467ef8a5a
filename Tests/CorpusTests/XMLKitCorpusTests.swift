import TestSupport
import Testing
import XMLKit

@Suite(.enabled(if: Shared.series != nil, "../shared is absent")) struct XMLKitCorpusTests {
    @Test func theCorpusIsWhole() {
        #expect(Shared.corpus.count == 539)
    }

    @Test func tokensPutTogetherAreTheFile() {
        for path in Shared.corpus {
            let bytes = Shared.source(path).bytes
            var place = 0
            for token in XMLTokens(bytes).tokens {
                #expect(token.range.lowerBound == place)
                place = token.range.upperBound
            }
            #expect(place == bytes.count, "\(path)")
        }
    }

    @Test func bothReadersAgree() throws {
        let resolver = Shared.resolver()
        for path in Shared.corpus {
            let tree = XMLTree(Shared.source(path), resolver: resolver)
            #expect(tree.problems.isEmpty, "\(path): \(tree.problems.prefix(3))")
            let events = try XMLDocument(tree).events()
            let ours = tree.events()
            if events != ours {
                let place = zip(events, ours).enumerated().first { $1.0 != $1.1 }
                Issue.record("\(path): \(String(describing: place)) \(events.count) \(ours.count)")
            }
        }
    }
}

/// Both readers on broken documents: ours must say that something is wrong exactly where libxml2 says so.
@Suite(.enabled(if: Shared.series != nil, "../shared is absent")) struct XMLKitMutationTests {
    @Test func bothReadersJudgeAlike() {
        let resolver = Shared.resolver()
        var numbers = SeededNumbers(seed: 392)
        var broken = 0
        for path in Shared.corpus {
            let whole = Shared.source(path).bytes
            for _ in 0..<4 {
                var bytes = whole
                for _ in 0..<Int.random(in: 1...2, using: &numbers) { bytes = Mutation.bytes(bytes, using: &numbers) }
                let tree = XMLTree(Source(name: path, file: bytes), resolver: resolver)
                // XML sees nothing wrong in a section that runs on to the end of the next; its author does.
                if tree.problems.contains(where: { if case .lostCDATAEnd = $0.kind { true } else { false } }) { continue }
                let isWrong = tree.problems.contains { $0.kind.breaksWellFormedness }
                var reason: [LibXMLError] = []
                do {
                    _ = try XMLDocument(tree)
                } catch {
                    reason = error.errors
                    broken += 1
                }
                // Inside the document type declaration libxml2 is the only judge.
                let prolog = LineIndex(Source(name: path, file: bytes)).position(of: tree.doctype?.upperBound ?? 0).line
                if isWrong != !reason.isEmpty, !tree.isRefused, reason.first.map({ $0.line > prolog }) ?? true {
                    Issue.record("\(path): \(tree.problems.prefix(2)) \(reason.prefix(1))")
                }
            }
        }
        #expect(broken > 500)
    }
}

extension XMLProblem.Kind {
    /// libxml2 only warns of an entity that a file might declare, and of a prefix.
    fileprivate var breaksWellFormedness: Bool {
        switch self {
        case .undeclaredEntity, .unboundPrefix: false
        default: true
        }
    }
}
