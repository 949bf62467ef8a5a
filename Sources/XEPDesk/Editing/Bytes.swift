/// Searches in bytes.
enum Bytes {
    /// Where the word stands in a range of the bytes, those that overlap left out.
    static func places(of word: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        places(of: Array(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)), in: bytes, range)
    }

    static func places(of word: String, in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        places(of: Array(word.utf8), in: bytes, range)
    }

    private static func places(of word: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        guard let first = word.first, range.count >= word.count else { return [] }
        var found: [Int] = []
        bytes.withUnsafeBufferPointer { bytes in
            word.withUnsafeBufferPointer { word in
                var index = range.lowerBound
                while index <= range.upperBound - word.count {
                    if bytes[index] == first, word.indices.allSatisfy({ bytes[index + $0] == word[$0] }) {
                        found.append(index)
                        index += word.count
                    } else {
                        index += 1
                    }
                }
            }
        }
        return found
    }
}
