/// The limits within which a schema is compiled, since libxml2 unrolls what a few characters ask for.
enum XMLSchemaLimits {
    /// The largest schema document, in bytes; the largest of the series has 0.1 MB.
    static let size = 4 << 20
    /// The largest number that minOccurs, maxOccurs or a quantifier in a pattern may have.
    static let repetitions = 5_000
    /// The deepest nesting of elements: content models and types are followed by recursion.
    static let depth = 100
    /// The most elements of one document.
    static let elements = 20_000

    /// What is said of a document that is too large to be looked at; nil for one that is not.
    static func problem(ofSize document: XMLSchema.Document) -> XMLSchemaProblem? {
        document.bytes.count > size ? XMLSchemaProblem(kind: .limit(size, what: "bytes"), document: document.name, element: nil) : nil
    }

    static func problems(of document: XMLSchema.Document, _ tokens: XMLTokens) -> [XMLSchemaProblem] {
        func problem(_ limit: Int, _ what: String, _ element: Int?) -> XMLSchemaProblem {
            XMLSchemaProblem(kind: .limit(limit, what: what), document: document.name, element: element)
        }
        var depth = 0
        var number = -1
        for token in tokens.tokens {
            switch token.kind {
            case .startTag, .emptyTag:
                number += 1
                if token.kind == .startTag { depth += 1 }
                if depth > Self.depth { return [problem(Self.depth, "levels of elements", number)] }
                if number > elements { return [problem(elements, "elements", number)] }
                for attribute in tokens.attributes[token.attributes] {
                    guard let value = attribute.value, largestNumber(document.bytes[value]) > repetitions else { continue }
                    let name = String(decoding: document.bytes[attribute.name], as: UTF8.self)
                    let isFacet = name == "value" && document.bytes[token.name].suffix(7).elementsEqual("pattern".utf8)
                    guard name == "minOccurs" || name == "maxOccurs" || isFacet else { continue }
                    return [problem(repetitions, "repetitions", number)]
                }
            case .endTag: depth -= 1
            case .doctype: return [problem(0, "document type declarations", nil)]
            default: break
            }
        }
        return []
    }

    private static func largestNumber(_ bytes: ArraySlice<UInt8>) -> Int {
        var largest = 0
        var number = 0
        for byte in bytes {
            if (0x30...0x39).contains(byte) {
                number = min(number * 10 + Int(byte) - 0x30, 1 << 30)
                largest = max(largest, number)
            } else {
                number = 0
            }
        }
        return largest
    }
}
