public import XEPKit
public import XMLKit
public import XMPPKit

/// A block of a XEP with what its text holds.
public final class ReadExample: Sendable {
    public let block: Block
    public let reading: ExampleReading
    /// Whether it is, or begins as, an XML Schema.
    let holdsSchema: Bool

    init(_ block: Block) {
        self.block = block
        reading = ExampleReading(block.content, kind: block.kind == .code ? .code : .example, entities: block.entities)
        holdsSchema = Block.isSchema(reading.text.bytes)
    }

    /// The stanzas that stand in it outside of other elements, in the order of the text; none where it is malformed.
    public var stanzas: [ExampleStanza] {
        guard reading.classification == .xml else { return [] }
        return reading.roots.compactMap { ExampleStanza($0, in: self) }
    }

    /// The stanzas that stand in it inside of other elements, by an xmlns of a stream; none where it is malformed.
    var innerStanzas: [ExampleStanza] {
        guard reading.classification == .xml, block.kind == .example else { return [] }
        return reading.tree.elements(named: ["iq", "message", "presence"]).filter { $0.parent.map { !ExampleReading.isStream($0) } ?? false && $0.parent?.namespace != $0.namespace }
            .compactMap { ExampleStanza($0, in: self) }
    }
}

/// A stanza as it stands in an example: perhaps with something left out, perhaps wrong.
public struct ExampleStanza: Sendable {
    public enum Kind: String, Sendable {
        case iq, message, presence
    }

    public let kind: Kind
    public let element: XMLElement
    public let example: ReadExample

    private static let namespaces: Set<String> = ["jabber:client", "jabber:server", "jabber:component:accept", "jabber:component:connect"]

    /// Whether it is the namespace of a stream, which stanzas are in.
    static func isStanzaNamespace(_ namespace: String) -> Bool { namespaces.contains(namespace) }

    init?(_ element: XMLElement, in example: ReadExample) {
        guard let kind = Kind(rawValue: element.localName), let namespace = element.namespace, Self.namespaces.contains(namespace) else { return nil }
        self.kind = kind
        self.element = element
        self.example = example
    }

    public var type: String? { element["type"] }
    public var id: String? { element["id"] }
    public var to: String? { element["to"] }
    public var from: String? { element["from"] }

    /// The start tag in the source.
    public var startTag: Range<Int> { example.reading.text.sourceRange(element.startTag) }
    /// The name in the start tag, with its `<`, in the source.
    public var tagName: Range<Int> {
        let name = element.nameRange
        return example.reading.text.sourceRange(max(0, name.lowerBound - 1)..<name.upperBound)
    }

    /// The place of an attribute in the source.
    public func range(of attribute: XMLAttribute) -> Range<Int> { example.reading.text.sourceRange(attribute.range) }
    /// The place of an attribute's value in the source, and whether it stands there byte for byte.
    public func valueRange(of attribute: XMLAttribute) -> (range: Range<Int>, isLiteral: Bool) {
        let range = attribute.valueRange
        return (example.reading.text.sourceRange(range), example.reading.text.isLiteral(range))
    }

    /// Whether its author left something of its start tag out on purpose, so that nothing can be said of what is not there.
    public var isTagElided: Bool { example.reading.isTagElided(element) }
}

extension ExampleStanza {
    /// Whether it only hints at a stanza: in code, with a tag that is elided, or with neither content nor what tells what it is.
    var isSketch: Bool {
        if example.block.kind == .code || isTagElided { return true }
        return type == nil && id == nil && !element.hasElements
    }
}

/// Whether a value stands for others: `...`, `[id]`, `{type}`, `$ID`, `TYPE`, `get|set`.
enum Placeholder {
    static func isPlaceholder(_ value: String) -> Bool {
        if let isPlaceholder = value.utf8.withContiguousStorageIfAvailable(isPlaceholder(ascii:)) ?? nil { return isPlaceholder }
        let text = value.filter { !$0.isWhitespace }
        guard let first = text.first else { return false }
        if "[{$<%".contains(first) || text.contains("|") || text.contains("/") && !text.contains("@") && !text.contains(".") { return true }
        if text.contains("...") || text.contains("\u{2026}") { return true }
        return text.count > 1 && text.allSatisfy { $0.isUppercase || $0 == "_" || $0 == "-" }
    }

    /// The same without a look at the properties of characters, for the values that nearly all are; nil where one is beyond ASCII.
    private static func isPlaceholder(ascii bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
        var (count, capitals, dots) = (0, 0, 0)
        var (hasBar, hasSlash, hasAt, hasDot, hasDots) = (false, false, false, false, false)
        var first: UInt8?
        for byte in bytes where byte != 0x20 && !(0x09...0x0D).contains(byte) {
            if byte >= 0x80 { return nil }
            first = first ?? byte
            count += 1
            dots = byte == 0x2E ? dots + 1 : 0
            switch byte {
            case 0x7C: hasBar = true
            case 0x2F: hasSlash = true
            case 0x40: hasAt = true
            case 0x2E: (hasDot, hasDots) = (true, hasDots || dots == 3)
            case 0x41...0x5A, 0x5F, 0x2D: capitals += 1
            default: break
            }
        }
        guard let first else { return false }
        return "[{$<%".utf8.contains(first) || hasBar || hasSlash && !hasAt && !hasDot || hasDots || count > 1 && capitals == count
    }
}
