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
