internal import XMLKit

/// In how many documents of a series a word stands, asked of the few words that somebody doubts; for many of them ``WordUse`` counts all.
final class WordSearch: Sendable {
    private let documents: SeriesDocuments
    private let all: @Sendable () -> WordUse
    private let found = Locked<[String: Int]>([:])

    /// For each more the whole series would be read once more.
    private static let few = 4

    init(_ documents: SeriesDocuments, all: @escaping @Sendable () -> WordUse) {
        self.documents = documents
        self.all = all
    }

    /// The number of documents with a word of ASCII letters, in whatever case, where it is less than `enough`; else `enough`.
    func documents(with word: String, upTo enough: Int) -> Int {
        let key = "\(enough) \(word)"
        let known = found.withLock { found in found[key] ?? (found.count < Self.few ? nil : -1) }
        if let known { return known >= 0 ? known : min(all().documents(with: word), enough) }
        guard let letters = Letters(word) else { return 0 }
        let count = Locked(0)
        _ = Threads.map(documents.all.count) { [documents] next, take in
            documents.read({ count.withLock { $0 >= enough } ? nil : next() }) { number, bytes in
                if letters.stand(in: bytes) { count.withLock { $0 += 1 } }
                take(number, ())
            }
        }
        let result = min(count.withLock { $0 }, enough)
        found.withLock { $0[key] = result }
        return result
    }

    /// The letters of a word, and the one of them that text holds least of.
    private struct Letters {
        private let small: [UInt8]
        private let anchor: Int

        /// nil for what ``WordUse`` does not count either.
        init?(_ word: String) {
            let letters = word.utf8.map { $0 | 0x20 }
            guard WordUse.lengths.contains(letters.count), word.utf8.allSatisfy(WordUse.isLetter) else { return nil }
            let ranks = Array("zqxjkvbpygfwmucldrhsnioate".utf8)
            small = letters
            anchor = letters.indices.min { ranks.firstIndex(of: letters[$0]) ?? 0 < ranks.firstIndex(of: letters[$1]) ?? 0 } ?? 0
        }

        /// Whether they stand there as a word.
        func stand(in bytes: UnsafeRawBufferPointer) -> Bool {
            [small[anchor], small[anchor] & ~0x20].contains { letter in
                var place = 0
                while place < bytes.count, let hit = Bytes.find(letter, in: bytes, place..<bytes.count) {
                    if isWord(hit - anchor, bytes) { return true }
                    place = hit + 1
                }
                return false
            }
        }

        private func isWord(_ start: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
            let end = start + small.count
            guard start >= 0, end <= bytes.count, small.indices.allSatisfy({ bytes[start + $0] | 0x20 == small[$0] }) else { return false }
            return (start == 0 || !WordUse.isLetter(bytes[start - 1])) && (end == bytes.count || !WordUse.isLetter(bytes[end]))
        }
    }
}
