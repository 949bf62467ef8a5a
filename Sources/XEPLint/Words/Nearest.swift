internal import XMLKit

/// Finds the word that was most likely meant.
public enum Nearest {
    /// The candidate with the fewest edits from a word, if it is near enough to be meant; case does not count as an edit
    /// where nothing else differs. Of two equally near ones, neither is certain: nil.
    public static func word(to word: String, among candidates: some Sequence<String>, limit: Int? = nil) -> String? {
        let target = Letters(word)
        let limit = limit ?? max(1, target.count / 4)
        var best: (distance: Int, word: String)?
        var isTie = false
        for candidate in candidates where candidate != word {
            // No letter has more bytes than four.
            guard candidate.utf8.count + limit >= target.count, candidate.utf8.count <= (target.count + limit) * 4 else { continue }
            let distance = target.distance(to: Letters(candidate), limit: limit)
            guard distance <= limit else { continue }
            if let known = best, distance >= known.distance {
                if distance == known.distance, candidate != known.word { isTie = true }
            } else {
                best = (distance, candidate)
                isTie = false
            }
        }
        return isTie ? nil : best?.word
    }

    /// The small letters of a word, as bytes where it has no others than those of ASCII.
    private enum Letters {
        case ascii([UInt8])
        case unicode([Unicode.Scalar])

        init(_ word: String) {
            let bytes = word.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            self = bytes.contains { $0 >= 0x80 } ? .unicode(Array(word.lowercased().unicodeScalars)) : .ascii(bytes)
        }

        var count: Int {
            switch self {
            case .ascii(let bytes): bytes.count
            case .unicode(let scalars): scalars.count
            }
        }

        private var scalars: [Unicode.Scalar] {
            switch self {
            case .ascii(let bytes): bytes.map { Unicode.Scalar($0) }
            case .unicode(let scalars): scalars
            }
        }

        func distance(to other: Letters, limit: Int) -> Int {
            if case (.ascii(let left), .ascii(let right)) = (self, other) { return Spelling.distance(left, right, limit: limit) }
            return Spelling.distance(scalars, other.scalars, limit: limit)
        }
    }
}
