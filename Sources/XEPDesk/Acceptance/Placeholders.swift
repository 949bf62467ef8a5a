internal import XEPKit
internal import XMLKit

/// The places where a ProtoXEP says xxxx for the number that it does not have yet.
struct Placeholders {
    private let xep: XEP
    /// Entities of its own whose text is the placeholder: their names, and the texts between the quotes.
    private let entities: [(name: String, text: Range<Int>)]

    init(_ xep: XEP) {
        self.xep = xep
        entities = xep.tree.doctype.map { Self.entities(in: xep.source.bytes, $0) } ?? []
    }

    /// Whether the text of the field comes from one of the entities, so that it changes with it.
    func provide(_ field: Field) -> Bool {
        xep.tree.references.contains { use in
            field.element.range.contains(use.range.lowerBound) && entities.contains { $0.name == use.name }
        }
    }

    /// The number in the entities, in addresses of the page, and in what examples and schemas say of their own document.
    ///
    /// In running text XEP-xxxx may be another document that has no number yet.
    func edits(number: Int) -> [TextEdit] {
        let digits = XEPName.digits(number)
        var edits = entities.map { TextEdit($0.text, digits) }
        let bytes = xep.source.bytes
        let body = xep.header.element?.range.upperBound ?? 0
        let isAboutTheProcess = xep.header.knownType == .procedural
        var seen: Set<Int> = []
        func add(_ place: Int) {
            // The byte after the placeholder must not make another word of it.
            guard place + 4 <= bytes.count, Self.isPlaceholder(bytes[place..<place + 4]), place + 4 == bytes.count || bytes[place + 4] | 0x20 != 0x78,
                seen.insert(place).inserted
            else { return }
            edits.append(TextEdit(place..<place + 4, digits))
        }
        for place in Bytes.places(of: "xmpp.org/extensions/xep-", in: bytes, body..<bytes.count) { add(place + 24) }
        for block in xep.blocks where !isAboutTheProcess && !block.element.isExpanded {
            for mark in ["XEP-", "xep-"] {
                for place in Bytes.places(of: mark, in: bytes, block.element.contentRange) { add(place + 4) }
            }
        }
        return edits
    }

    private static func isPlaceholder(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count == 4 && (bytes.allSatisfy { $0 == 0x78 } || bytes.allSatisfy { $0 == 0x58 })
    }

    private static func entities(in bytes: [UInt8], _ doctype: Range<Int>) -> [(name: String, text: Range<Int>)] {
        let comments = Bytes.places(of: "<!--", in: bytes, doctype).map { start in
            start..<(Bytes.places(of: "-->", in: bytes, start..<doctype.upperBound).first ?? doctype.upperBound)
        }
        return Bytes.places(of: "<!ENTITY", in: bytes, doctype).compactMap { start in
            guard !comments.contains(where: { $0.contains(start) }) else { return nil }
            var index = start + 8
            func skipSpace() { while index < doctype.upperBound, XMLByte.isSpace(bytes[index]) { index += 1 } }
            skipSpace()
            let nameStart = index
            while index < doctype.upperBound, XMLByte.isName(bytes[index]) { index += 1 }
            let name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
            skipSpace()
            guard !name.isEmpty, index + 6 <= doctype.upperBound, bytes[index] == 0x22 || bytes[index] == 0x27,
                isPlaceholder(bytes[index + 1..<index + 5]), bytes[index + 5] == bytes[index]
            else { return nil }
            return (name, index + 1..<index + 5)
        }
    }
}
