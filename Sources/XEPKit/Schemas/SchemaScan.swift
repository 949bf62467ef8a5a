internal import XMLKit

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Finds the schema blocks of a document in its bytes, without reading the rest of it.
enum SchemaScan {
    static func claims(in source: Source) -> [SchemaClaim] {
        let bytes = source.bytes
        var place = 0
        var claims: [SchemaClaim] = []
        while let found = Bytes.find("targetNamespace", in: bytes, from: place) {
            guard let block = block(around: found, in: bytes) else {
                place = found + 15
                continue
            }
            place = block.upperBound
            let tree = XMLTree(fragment: Array(bytes[block]))
            guard tree.references.isEmpty else { return wholeDocument(source) }
            guard let element = tree.root else { continue }
            let claim = SchemaClaim(path: source.name, status: status(bytes), text: MappedText(element.content, movedBy: block.lowerBound))
            if Block(element, kind: .code, number: nil).holdsSchema { claims.append(claim) }
        }
        return claims
    }

    /// A schema written with the document's own entities needs the document.
    private static func wholeDocument(_ source: Source) -> [SchemaClaim] {
        let xep = XEP(source)
        return xep.schemas.map { SchemaClaim($0, of: xep) }
    }

    /// The `<code>` or `<example>` element around a place.
    private static func block(around place: Int, in bytes: [UInt8]) -> Range<Int>? {
        var start = place
        while start > 0 {
            start -= 1
            guard bytes[start] == 0x3C, start + 8 < bytes.count else { continue }
            for name in ["code", "example"] where bytes[start + 1..<start + 1 + name.utf8.count].elementsEqual(name.utf8) {
                guard let end = Bytes.find("</\(name)>", in: bytes, from: place) else { return nil }
                return start..<end + name.utf8.count + 3
            }
            // No block goes over the end of another.
            if bytes[start + 1] == 0x2F, bytes[start + 2..<start + 6].elementsEqual("code".utf8) || bytes[start + 2..<start + 9].elementsEqual("example".utf8) { return nil }
        }
        return nil
    }

    private static func status(_ bytes: [UInt8]) -> String {
        guard let start = Bytes.find("<status>", in: bytes, from: 0), let end = Bytes.find("</status>", in: bytes, from: start) else { return "" }
        return Field.collapsed(String(decoding: bytes[start + 8..<end], as: UTF8.self))
    }
}

/// Search in bytes.
enum Bytes {
    /// Where a word stands first, from a place on.
    static func find(_ word: String, in bytes: [UInt8], from place: Int) -> Int? {
        let word = Array(word.utf8)
        // A capital is rarer than what stands around it.
        let anchor = word.firstIndex { (0x41...0x5A).contains($0) } ?? 0
        return bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, !word.isEmpty else { return nil }
            var index = place + anchor
            while index + word.count - anchor <= buffer.count, let found = memchr(base + index, Int32(word[anchor]), buffer.count - index) {
                index = UnsafeRawPointer(found) - base
                let start = index - anchor
                if start + word.count <= buffer.count, memcmp(base + start, word, word.count) == 0 { return start }
                index += 1
            }
            return nil
        }
    }
}
