internal import XMLKit

/// Finds the words that documents quote as names: in `<tt>`, after an escaped `<`, in tags and of attributes.
enum QuotedWords {
    /// The words of ASCII letters in small letters, each once.
    static func all(in bytes: UnsafeRawBufferPointer) -> Set<String> {
        var words: Set<String> = []
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x3C:
                let isQuote = bytes.count - index > 4 && bytes[index + 1] == 0x74 && bytes[index + 2] == 0x74 && bytes[index + 3] == 0x3E
                index = isQuote ? readText(bytes, index + 4, into: &words) : read(bytes, index + 1, into: &words)
            // What follows `&lt;` begins at its semicolon.
            case 0x3B where index >= 3 && bytes[index - 1] == 0x74 && bytes[index - 2] == 0x6C && bytes[index - 3] == 0x26:
                index = read(bytes, index + 1, into: &words)
            case 0x3D:
                var start = index
                while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
                _ = read(bytes, start, into: &words)
                index += 1
            default: index += 1
            }
        }
        return words
    }

    /// The words up to the next tag.
    private static func readText(_ bytes: UnsafeRawBufferPointer, _ start: Int, into words: inout Set<String>) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != 0x3C {
            let end = read(bytes, index, into: &words)
            index = end > index ? end : index + 1
        }
        return index
    }

    /// One word; returns where it ends.
    private static func read(_ bytes: UnsafeRawBufferPointer, _ start: Int, into words: inout Set<String>) -> Int {
        var end = start
        while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        if end - start > 2, end - start < 40 { words.insert(String(decoding: bytes[start..<end], as: UTF8.self).lowercased()) }
        return max(end, start)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}

extension Series {
    static func words(of entries: [SeriesEntry], _ documents: SeriesDocuments) -> Set<String> {
        var words: Set<String> = []
        for found in documents.scan({ QuotedWords.all(in: $0) }) { words.formUnion(found ?? []) }
        for entry in entries { words.formUnion((entry.title + " " + entry.shortname).wordsInSmallLetters.map(String.init)) }
        return words
    }
}
