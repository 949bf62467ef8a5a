internal import CLibXML

/// An error of libxml2 as a value.
public struct LibXMLError: Sendable, Equatable {
    /// The code of libxml2's xmlerror.h, stable over its versions.
    public let code: Int
    /// The line that libxml2 was at, from 1, in the text that it was given.
    public let line: Int
    /// The column that libxml2 was at, from 1, in bytes; 0 where it says none.
    public let column: Int
    /// The number of the element in document order; nil where it names none.
    public let element: Int?
    /// libxml2's own words, which differ by version.
    public let message: String
    /// What the error names, such as an element, what it should hold, and what it holds.
    public let details: [String]
    /// The name of the document that it is about, where it is about a schema.
    public let file: String?
    /// The attribute of the element that it is about.
    public let attribute: XMLName?
    /// Whether it is more than a warning.
    public let isError: Bool
    /// Whether the text is not well-formed because of it.
    public let isFatal: Bool
}

/// Collects the errors of one call of libxml2.
final class ErrorCollector {
    let handle: OpaquePointer?

    init() { handle = clx_errors_new() }

    deinit { clx_errors_free(handle) }

    var errors: [LibXMLError] {
        guard let handle else { return [] }
        return (0..<clx_errors_count(handle)).compactMap { index in
            guard let error = clx_errors_at(handle, index)?.pointee else { return nil }
            return LibXMLError(
                code: Int(error.code), line: Int(error.line), column: Int(error.column),
                element: error.element < 0 ? nil : Int(error.element),
                message: Self.text(error.message).withoutSpaceAtEnd,
                details: [error.string1, error.string2, error.string3].map(Self.text),
                file: error.file.map { String(cString: $0) },
                attribute: error.attribute.map { XMLName(local: String(cString: $0), namespace: error.attribute_space.map { String(cString: $0) }) },
                isError: error.level >= 2, isFatal: error.level >= 3)
        }
    }

    private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}

extension String {
    fileprivate var withoutSpaceAtEnd: String {
        guard let end = utf8.lastIndex(where: { !XMLByte.isSpace($0) }) else { return "" }
        return String(self[...end])
    }
}
