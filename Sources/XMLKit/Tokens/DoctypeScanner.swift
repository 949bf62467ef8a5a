/// Finds where a document type declaration ends (XML 1.0 §2.8), through quotes, comments and its internal subset.
enum DoctypeScanner {
    /// The place after the closing `>`, or nil where it never closes.
    static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int? {
        var index = start + 2
        var isInSubset = false
        while index < limit {
            switch bytes[index] {
            case 0x22, 0x27:
                let quote = bytes[index]
                index += 1
                while index < limit, bytes[index] != quote { index += 1 }
            case 0x5B: isInSubset = true
            case 0x5D: isInSubset = false
            case 0x3C where isInSubset && starts(bytes, "<!--", index, limit):
                index = close(bytes, "-->", index + 4, limit)
            case 0x3C where isInSubset && starts(bytes, "<?", index, limit):
                index = close(bytes, "?>", index + 2, limit)
            case 0x3E where !isInSubset:
                return index + 1
            default: break
            }
            index += 1
        }
        return nil
    }

    static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString, _ place: Int, _ limit: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place + count <= limit else { return false }
        for offset in 0..<count where bytes[place + offset] != text.utf8Start[offset] { return false }
        return true
    }

    /// The last byte of the next occurrence of a mark, or the limit.
    static func close(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: StaticString, _ from: Int, _ limit: Int) -> Int {
        var index = from
        while index < limit {
            if starts(bytes, mark, index, limit) { return index + mark.utf8CodeUnitCount - 1 }
            index += 1
        }
        return limit
    }
}
