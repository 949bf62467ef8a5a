import XEPKit
import XEPVectors
import XMLKit
import XMPPKit

/// The examples of one XEP for programs: what an implementer needs to turn them into tests.
struct ExampleRecord {
    private let document: ExampleWork.Document
    private let parts: [Exchanges.Part]

    init(_ document: ExampleWork.Document) {
        self.document = document
        parts = Exchanges(document.blocks.flatMap(\.reading.stanzas).map(\.stanza)).parts
    }

    /// One object for each block, in the order of the text.
    var blocks: [JSON] {
        var number = 0
        return document.blocks.map { block, reading in
            var stanzas: [JSON] = []
            for root in reading.classification == .xml ? reading.roots : [] {
                let isStanza = Stanza(root) != nil
                stanzas.append(element(root, isStanza && parts.indices.contains(number) ? parts[number] : nil, reading))
                number += isStanza ? 1 : 0
            }
            return record(block, reading, stanzas)
        }
    }

    private func record(_ block: Block, _ reading: ExampleReading, _ stanzas: [JSON]) -> JSON {
        let header = document.xep.header
        var members: [JSON.Member] = [.init("file", .string(document.name))]
        func add(_ name: String, _ value: String?) { if let value, !value.isEmpty { members.append(.init(name, .string(value))) } }
        add("xep", document.xep.number.map(XEPName.digits))
        add("title", header.title?.text)
        add("version", header.revisions.first?.version?.text)
        if let (section, numbers) = document.section(around: block.element) {
            var place: [JSON.Member] = [.init("number", .string(numbers)), .init("title", .string(section.title))]
            if let anchor = section.anchor?.value { place.append(.init("anchor", .string(anchor))) }
            members.append(.init("section", .object(place)))
        }
        add("kind", block.kind == .example ? "example" : "code")
        if let number = block.number { members.append(.init("number", .integer(number))) }
        add("caption", block.caption.map { $0.value.split(whereSeparator: \.isWhitespace).joined(separator: " ") })
        members.append(.init("line", .integer(document.line(block.element.range.lowerBound))))
        add("content", reading.className)
        if reading.classification == .xml {
            var namespaces: Set<String> = []
            for root in reading.tree.elements { namespaces.formUnion(Self.namespaces(root)) }
            members.append(.init("namespaces", .array(namespaces.sorted().map { .string($0) })))
            members.append(.init("complete", .boolean(reading.elisionsInText.isEmpty)))
        }
        members.append(.init("stanzas", .array(stanzas)))
        return .object(members)
    }

    private func element(_ element: XMLElement, _ part: Exchanges.Part?, _ reading: ExampleReading) -> JSON {
        var members: [JSON.Member] = [.init("element", .string(element.localName))]
        func add(_ name: String, _ value: String?) { if let value, !value.isEmpty { members.append(.init(name, .string(value))) } }
        if part != nil { for name in ["type", "id", "from", "to"] { add(name, element[name]) } }
        add("direction", part?.direction.rawValue)
        if let exchange = part?.exchange { members.append(.init("exchange", .integer(exchange))) }
        add("speaker", reading.speaker(at: element.range.lowerBound)?.label)
        members.append(.init("line", .integer(document.line(reading.sourceRange(of: element).lowerBound))))
        let isStream = ExampleReading.isStream(element)
        // What a stream holds follows it.
        var value = isStream ? XMLValue(element.name, attributes: XMLValue.attributes(of: element)) : XMLValue(element)
        members.append(.init("complete", .boolean(isStream ? !reading.isTagElided(element) : !reading.isElided(in: element))))
        // White space around the root is the example's, inside of it the stanza's.
        if value.children.allSatisfy({ if case .text(let text) = $0 { text.allSatisfy(\.isWhitespace) } else { false } }) { value.children = [] }
        members.append(.init("xml", .string(XMLSerializer().text(of: value))))
        return .object(members)
    }

    private static func namespaces(_ element: XMLElement) -> [String] {
        [element.namespace].compactMap { $0 } + element.attributes.filter { !$0.isNamespaceDeclaration }.compactMap { $0.name.namespace }
    }
}
