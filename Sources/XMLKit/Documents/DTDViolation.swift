internal import CLibXML

/// One way in which a document breaks its DTD.
public struct DTDViolation: Sendable {
    /// What is broken.
    public let kind: Kind
    /// The element that it is about; nil for the document as a whole.
    public let element: XMLElement?

    public enum Kind: Sendable, Equatable {
        /// The children do not follow the content model, such as `(topic, p*)`.
        case content(model: String)
        /// The element may not hold one of this name.
        case child(name: String)
        /// Text inside an element that takes none, or anything inside an empty one.
        case notEmpty
        case text
        case undeclaredElement
        case undeclaredAttribute(name: String)
        /// A namespace declaration, by its prefix; the empty one is the default.
        case undeclaredNamespace(prefix: String)
        /// The root is another element than the document type declaration names.
        case root(expected: String)
        case noDTD
        /// The DTD could not be loaded.
        case missingDTD
        /// Anything else, in libxml2's words.
        case other(code: Int, message: String)
    }
}

extension XMLDocument {
    /// Validates against the DTD that the document names; empty where it is valid.
    public func dtdViolations() -> [DTDViolation] {
        let collector = ErrorCollector()
        let isValid = clx_validate_dtd(handle, collector.handle)
        let errors = collector.errors.filter(\.isError)
        if isValid { return [] }
        let elements = errors.contains { $0.element != nil } ? Array(tree.elements) : []
        let violations = errors.map { error in
            DTDViolation(
                kind: Self.kind(of: error),
                element: error.element.flatMap { elements.indices.contains($0) ? elements[$0] : nil })
        }
        return violations.isEmpty ? [DTDViolation(kind: .other(code: 0, message: "not valid"), element: tree.root)] : violations
    }

    /// Codes of libxml2's xmlerror.h.
    private static func kind(of error: LibXMLError) -> DTDViolation.Kind {
        switch error.code {
        case 504: .content(model: error.details[1])
        case 515: .child(name: error.details[0])
        case 528: .notEmpty
        case 529: .text
        case 534: .undeclaredElement
        case 533: attribute(error)
        case 531: .root(expected: error.details[1])
        case 522: .noDTD
        case 517: .missingDTD
        default: .other(code: error.code, message: error.message)
        }
    }

    /// libxml2 names the attribute and the element, of a namespace declaration the prefix and the element, or the element alone.
    private static func attribute(_ error: LibXMLError) -> DTDViolation.Kind {
        if error.details[1].isEmpty { return .undeclaredNamespace(prefix: "") }
        if error.message.contains(" xmlns:\(error.details[0]) of ") { return .undeclaredNamespace(prefix: error.details[0]) }
        return .undeclaredAttribute(name: error.details[0])
    }
}
