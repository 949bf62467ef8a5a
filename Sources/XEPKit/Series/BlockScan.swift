internal import XMLKit

/// Finds a block of protocol or code in the bytes of a document.
enum BlockScan {
    /// The `<code>` or `<example>` element around a place; nil where there is none.
    static func block(around place: Int, in bytes: [UInt8]) -> Range<Int>? {
        bytes.withUnsafeBufferPointer { bytes in
            var start = place
            while start > 0 {
                start -= 1
                guard bytes[start] == 0x3C else { continue }
                for name in ["code", "example"] {
                    if begins(bytes, start + 1, with: name) {
                        guard let end = Bytes.find("</\(name)>", in: UnsafeRawBufferPointer(bytes), from: place) else { return nil }
                        return start..<end + name.utf8.count + 3
                    }
                    // No block goes over the end of another.
                    if begins(bytes, start + 1, with: "/" + name) { return nil }
                }
            }
            return nil
        }
    }

    /// The element that stands alone in a range; nil where an entity of the document stands in it.
    static func element(_ range: Range<Int>, in bytes: [UInt8]) -> XMLElement? {
        let tree = XMLTree(fragment: Array(bytes[range]))
        return tree.references.isEmpty ? tree.root : nil
    }

    /// Whether the element that stands alone in a range is an `<example>` without entities of the document.
    static func isExample(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        let name = bytes[range].dropFirst().prefix { XMLByte.isName($0) }
        guard name.elementsEqual("example".utf8) else { return false }
        return !bytes[range].contains(0x26) || element(range, in: bytes) != nil
    }

    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, with word: String) -> Bool {
        bytes.count - place >= word.utf8.count && word.utf8.enumerated().allSatisfy { bytes[place + $0.offset] == $0.element }
    }
}
