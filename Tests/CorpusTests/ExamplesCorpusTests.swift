import TestSupport
import Testing
import XEPKit
import XMLKit
import XMPPKit

/// The examples of the published series.
@Suite(.enabled(if: Shared.series != nil, "../shared is absent")) struct ExamplesCorpusTests {
    @Test func classesAndRoundTrips() {
        let resolver = Shared.resolver()
        var counts: [String: Int] = [:]
        var losses: [String] = []
        for path in Shared.corpus {
            for block in XEP(Shared.source(path), resolver: resolver).blocks {
                let reading = block.read()
                counts["blocks", default: 0] += 1
                switch reading.classification {
                case .empty: counts["empty", default: 0] += 1
                case .foreign: counts["foreign", default: 0] += 1
                case .malformed: counts["malformed", default: 0] += 1
                case .xml:
                    counts["xml", default: 0] += 1
                    for root in reading.roots {
                        if Stanza(root) != nil { counts["stanzas", default: 0] += 1 }
                        if let difference = RoundTrip.difference(root) { losses.append("\(path): \(difference)") }
                    }
                }
            }
        }
        #expect(losses.isEmpty, "\(losses.prefix(5))")
        // Counted by hand over all 539 documents: every block that a strict parser refuses was read.
        #expect(counts["blocks"] == 6588)
        #expect((245...262).contains(counts["malformed", default: 0]), "\(counts)")
        #expect((495...520).contains(counts["foreign", default: 0]), "\(counts)")
        #expect(counts["stanzas", default: 0] > 4800, "\(counts)")
    }

    /// Mistakes that stand in live specifications, found by reading them, and the line of each.
    @Test(arguments: [
        ("xep-0045.xml", 3507), ("xep-0066.xml", 214), ("xep-0264.xml", 114), ("xep-0363.xml", 491), ("xep-0384.xml", 541), ("xep-0503.xml", 305),
        ("xep-0513.xml", 490), ("xep-0143.xml", 252), ("xep-0357.xml", 392), ("xep-0471.xml", 148), ("xep-0492.xml", 99), ("xep-0514.xml", 102),
    ])
    func findsTheLineOfTheMistake(file: String, line: Int) throws {
        let path = try #require(Shared.series) + "/" + file
        let xep = XEP(Shared.source(path), resolver: Shared.resolver())
        let lines = LineIndex(xep.source)
        let found = xep.blocks.flatMap { $0.read().causes }.map { lines.position(of: $0.range.lowerBound).line }
        #expect(found.contains(line), "\(found)")
    }
}
