internal import XEPKit
internal import XMLKit

/// A namespace, or a feature or node that is named like one, where a document writes it.
struct NamespaceName {
    enum Place { case example, schema, registrar, prose }

    let name: String
    let range: Range<Int>
    let place: Place
    /// Whether it is the value of an xmlns.
    let isDeclared: Bool

    /// A namespace without its version, the colon included; nil where it has none.
    static func base(of namespace: String) -> Substring? {
        guard let colon = namespace.utf8.lastIndex(of: 0x3A), Int(namespace[namespace.index(after: colon)...]) != nil else { return nil }
        return namespace[...colon]
    }

    /// All that stand in a document, in the order of the text.
    static func all(in xep: XEP) -> [NamespaceName] {
        let bytes = xep.source.bytes
        let starts = places(in: bytes, from: xep.header.element?.range.upperBound ?? 0)
        guard !starts.isEmpty else { return [] }
        let blocks = xep.blocks.filter { !$0.element.isExpanded }
        let registrar = xep.sections.first { $0.level == 1 && $0.title.hasSuffix("Registrar Considerations") }?.element.range
        var block = 0
        let areSchemas = blocks.map(\.holdsSchema)
        // What stands between bars is a dump of bytes.
        return starts.filter { bytes[$0.lowerBound - 1] != 0x7C }.map { range in
            while block < blocks.count, blocks[block].element.range.upperBound <= range.lowerBound { block += 1 }
            let isInBlock = block < blocks.count && blocks[block].element.range.contains(range.lowerBound)
            let place: Place = registrar?.contains(range.lowerBound) == true ? .registrar
                : isInBlock ? areSchemas[block] ? .schema : .example : .prose
            let isDeclared = bytes.withUnsafeBufferPointer { isDeclaration($0, range.lowerBound) }
            return NamespaceName(name: String(decoding: bytes[range], as: UTF8.self), range: range, place: place, isDeclared: isDeclared)
        }
    }

    /// How the beginning of a namespace is mistyped, with what was meant: a letter lost, doubled or swapped with the next.
    static let mistyped: [String: String] = {
        var found: [String: String] = [:]
        for right in ["urn:xmpp:", "http://jabber.org/"] {
            let letters = Array(right)
            for index in letters.indices.dropLast() {
                found[String(letters[..<index] + letters[(index + 1)...])] = right
                found[String(letters[...index] + letters[index...])] = right
                var swapped = letters
                swapped.swapAt(index, index + 1)
                found[String(swapped)] = right
            }
        }
        for right in ["urn:xmpp:", "http://jabber.org/"] { found[right] = nil }
        for (wrong, right) in [("https://jabber.org/", "http://jabber.org/"), ("http://www.jabber.org/", "http://jabber.org/"), ("uri:xmpp:", "urn:xmpp:"), ("urm:xmpp:", "urn:xmpp:")] {
            found[wrong] = right
        }
        return found
    }()

    private static let mistypedBytes = mistyped.keys.map { Array($0.utf8) }

    private static let beginnings = ["urn:", "http://jabber.org/", "jabber:"].map { Array($0.utf8) }

    private static func places(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { bytes in
            let first = max(start, 1)
            // Where the last one ended, or where the text begins.
            var free = first
            var index = first
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if byte == 0x3D, let value = declared(bytes, after: index - 1) {
                    found.append(value)
                    (free, index) = (value.upperBound, value.upperBound)
                }
                // All that begins like a namespace has a colon soon.
                guard byte == 0x3A, let start = beginning(bytes, before: index - 1, from: free) else { continue }
                var end = start
                while end < bytes.count, isPart(bytes[end]) { end += 1 }
                // A full stop or comma ends the sentence, not the name.
                while end > start, [0x2E, 0x2C, 0x3A, 0x3B, 0x2F, 0x23].contains(bytes[end - 1]) { end -= 1 }
                if end - start >= 9 { found.append(start..<end) }
                free = max(end, start + 1)
                index = max(index, free)
            }
        }
        return found
    }

    /// Where the name begins whose first colon is here, if it begins like a namespace.
    private static func beginning(_ bytes: UnsafeBufferPointer<UInt8>, before colon: Int, from free: Int) -> Int? {
        var start = colon
        while start > free, colon - start < 7, !isBorder(bytes[start - 1]) { start -= 1 }
        return start >= free && isBorder(bytes[start - 1]) && isBeginning(bytes, start) ? start : nil
    }

    /// The value of an xmlns whose equals sign is here, where it begins like none of those that are found everywhere.
    private static func declared(_ bytes: UnsafeBufferPointer<UInt8>, after equals: Int) -> Range<Int>? {
        let start = equals + 2
        guard start < bytes.count, bytes[start - 1] == 0x27 || bytes[start - 1] == 0x22, isDeclaration(bytes, start), !isBeginning(bytes, start) else { return nil }
        var end = start
        while end < bytes.count, isPart(bytes[end]) { end += 1 }
        return end < bytes.count && bytes[end] == bytes[start - 1] && end - start >= 9 ? start..<end : nil
    }

    /// Whether `xmlns='` or `xmlns:x='` stands before a place.
    private static func isDeclaration(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard start >= 2, bytes[start - 1] == 0x27 || bytes[start - 1] == 0x22, bytes[start - 2] == 0x3D else { return false }
        var name = start - 2
        while name > 0, XMLByte.isName(bytes[name - 1]) { name -= 1 }
        guard starts(bytes, name, xmlns) else { return false }
        return name + xmlns.count == start - 2 || bytes[name + xmlns.count] == 0x3A
    }

    private static let xmlns = Array("xmlns".utf8)

    private static func isBeginning(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        if beginnings.contains(where: { starts(bytes, index, $0) }) { return true }
        // Only what has a colon soon, as a name of a scheme has, can be one that is mistyped.
        guard index + 7 < bytes.count, (1...6).contains(where: { bytes[index + $0] == 0x3A }) else { return false }
        return mistypedBytes.contains { starts(bytes, index, $0) }
    }

    private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ mark: [UInt8]) -> Bool {
        guard place + mark.count <= bytes.count else { return false }
        for index in mark.indices where bytes[place + index] != mark[index] { return false }
        return true
    }

    private static func isBorder(_ byte: UInt8) -> Bool { byte < 0x80 && !(XMLByte.isName(byte) || byte == 0x2F || byte == 0x23 || byte == 0x3D) || byte == 0x3D }
    private static func isPart(_ byte: UInt8) -> Bool { byte < 0x80 && XMLByte.isName(byte) || byte == 0x2F || byte == 0x23 || byte == 0x2B }
}
