internal import XMLKit

/// Finds a block of protocol or code in the bytes of a document.
enum BlockScan {
    private static let tags = ["code", "example"].map { (start: "<\($0)", end: "</\($0)>", endWithoutBracket: "</\($0)") }

    /// What follows the bracket of such a tag.
    private static let initials = Array("ce/".utf8)

    /// The `<code>` or `<example>` element around a place; nil where there is none.
    static func block(around place: Int, in bytes: UnsafeRawBufferPointer) -> Range<Int>? {
        var start = place
        while start > 0 {
            start -= 1
            guard bytes[start] == 0x3C, start + 1 < bytes.count, initials.contains(bytes[start + 1]) else { continue }
            for tag in tags {
                if begins(bytes, start, with: tag.start) {
                    guard let end = Bytes.find(tag.end, in: bytes, from: place) else { return nil }
                    return start..<end + tag.end.utf8.count
                }
                // No block goes over the end of another.
                if begins(bytes, start, with: tag.endWithoutBracket) { return nil }
            }
        }
        return nil
    }

    /// The element that stands alone in a range; nil where an entity of the document stands in it.
    static func element(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer) -> XMLElement? {
        let tree = XMLTree(fragment: Array(bytes[range]))
        return tree.references.isEmpty ? tree.root : nil
    }

    /// Whether the element that stands alone in a range is an `<example>` without entities of the document.
    static func isExample(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer) -> Bool {
        let name = bytes[range].dropFirst().prefix { XMLByte.isName($0) }
        guard name.elementsEqual("example".utf8) else { return false }
        return !Bytes.holds(0x26, bytes, range) || element(range, in: bytes) != nil
    }

    private static func begins(_ bytes: UnsafeRawBufferPointer, _ place: Int, with word: String) -> Bool {
        var index = place
        for byte in word.utf8 {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
        }
        return true
    }
}
