import Testing
import XEPKit
import XMLKit

@Suite struct WordSearchTests {
    private func series(_ texts: [String]) -> Series {
        Series(documents: texts.enumerated().map { Source(name: "xep-000\($0.offset + 1).xml", text: "<xep><p>\($0.element)</p></xep>") })
    }

    /// A word is a run of letters, whatever stands beside it, and counts once in a document.
    @Test(arguments: [
        ("capulet", 9, 3), ("CAPULET", 9, 3), ("capule", 9, 0), ("juliet", 9, 2), ("juliet", 1, 1), ("net", 9, 1), ("xx", 9, 0), ("caf\u{E9}", 9, 0), ("sigh", 9, 1),
    ])
    func countsDocuments(word: String, enough: Int, count: Int) {
        let series = series([
            "juliet@capulet.net and juliet@capulet.net", "<tt>CAPULET</tt>", "Capulet's, xx, caf\u{E9}s", "capulets, Juliets", "sigh2juliet",
        ])
        #expect(series.documents(with: word, upTo: enough) == count)
    }

    /// Whoever asks for many words is answered by a count of all: with the same numbers.
    @Test func manyWordsHaveTheSameNumbers() {
        let texts = ["alpha beta gamma", "beta gamma delta", "gamma delta epsilon", "delta epsilon zeta"]
        let words = ["alpha": 1, "beta": 2, "gamma": 3, "delta": 3, "epsilon": 2, "zeta": 1, "eta": 0]
        for turn in 0..<3 {
            let series = series(texts)
            for _ in 0..<2 {
                for (word, count) in words.sorted(by: { $0.key < $1.key }).dropFirst(turn) {
                    #expect(series.documents(with: word, upTo: 9) == count, "\(word)")
                    #expect(series.documents(with: word, upTo: 2) == min(count, 2), "\(word)")
                }
            }
        }
    }

    @Test func noSeriesHasNoWords() { #expect(Series.none.documents(with: "capulet", upTo: 3) == 0) }
}
