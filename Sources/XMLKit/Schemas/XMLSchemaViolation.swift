/// One way in which elements break a schema.
public struct XMLSchemaViolation: Sendable {
    public enum Kind: Sendable, Equatable {
        /// No global declaration has this element's name.
        case undeclaredElement
        /// A wildcard asks for a declared element or attribute, and nothing declares this one.
        case undeclaredUnderWildcard
        /// The element does not fit where it stands.
        case unexpectedElement
        /// The element ends before what its type asks for.
        case incomplete
        /// The element holds more than its type lets it: any child, or text.
        case childrenNotAllowed
        case textNotAllowed
        case attributeNotAllowed
        case attributeMissing(String)
        /// A value, of the attribute or else of the element, that its type does not take; the type where it is named, its pattern, or a
        /// limit with the name of its facet: `minInclusive 100`.
        case value(String, type: String?)
        /// A value of none of these.
        case enumeration(String, of: [String])
        case other(code: Int)
    }

    public let kind: Kind
    /// The number of the element in its instance.
    public let element: Int
    /// The attribute that it is about.
    public let attribute: XMLName?
    /// The names that would fit, as far as libxml2 tells.
    public let expected: [XMLName]

    init(_ error: LibXMLError) {
        element = error.element ?? 0
        let quoted = XMLSchemaProblem.quoted(error.message)
        // libxml2 hands over the element alone where a value breaks a facet, and names the attribute in the place before the colon.
        attribute = error.attribute ?? XMLSchemaProblem.attribute(in: error.message).map { name in
            let parts = XMLSchemaNames.expanded(name)
            return XMLName(local: parts.local, namespace: parts.namespace)
        }
        let facts = Array(quoted.dropFirst(attribute == nil ? 1 : 2)).filter { $0 != "enumeration" && $0 != "pattern" }
        expected = error.code == 1871 ? Self.names(error.message) : []
        kind =
            switch error.code {
            case 1845 where error.attribute == nil && error.message.holds("validation root"): .undeclaredElement
            case 1845, 1867: .undeclaredUnderWildcard
            case 1871 where error.message.holds("Missing child"): .incomplete
            case 1871: .unexpectedElement
            case 1840: .enumeration(facts.first ?? "", of: Self.set(error.message))
            case 1828, 1841...1844: error.message.holds("Character content") ? .textNotAllowed : .childrenNotAllowed
            case 1827, 1866: .attributeNotAllowed
            case 1868: .attributeMissing(quoted.last ?? "")
            case 1824...1826, 1839: .value(facts.first ?? "", type: facts.last)
            case 1829...1838:
                // The name of the facet stands before the value, or before the length that it has.
                .value(facts.dropFirst().first ?? "", type: facts.count < 2 ? nil : facts[0] + " " + (facts.last ?? ""))
            default: .other(code: error.code)
            }
    }

    /// The names in `Expected is one of ( {a}b, {a}c ).`; wildcards left out.
    private static func names(_ message: String) -> [XMLName] {
        guard let open = message.range(of: "Expected is "), let start = message[open.upperBound...].firstIndex(of: "("),
            let end = message.lastIndex(of: ")"), start < end
        else { return [] }
        return message[message.index(after: start)..<end].utf8.split(separator: 0x2C).compactMap { part in
            let name = String(Substring(part)).trimmed { $0 == " " }
            guard !name.utf8.contains(0x2A), name.utf8.first != 0x23 else { return nil }
            let parts = XMLSchemaNames.expanded(name)
            return XMLName(local: parts.local, namespace: parts.namespace)
        }
    }

    /// The values in `{'a', 'b'}`.
    private static func set(_ message: String) -> [String] {
        guard let open = message.lastIndex(of: "{"), let close = message.lastIndex(of: "}"), open < close else { return [] }
        return XMLSchemaProblem.quoted(String(message[open..<close]))
    }
}
