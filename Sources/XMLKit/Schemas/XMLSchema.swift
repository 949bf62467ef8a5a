internal import CLibXML

/// A compiled XML Schema 1.0, perhaps made of several documents; it may be shared by threads.
public final class XMLSchema: Sendable {
    // libxml2 only reads a compiled schema, and it is freed when the last user lets go.
    private nonisolated(unsafe) let handle: OpaquePointer

    /// One document of a schema.
    public struct Document: Sendable {
        /// What errors call it, and what the schemaLocation of an xs:import or xs:include says that is to read it.
        public let name: String
        /// The namespace that it describes; nil for none.
        public let namespace: String?
        /// The text in UTF-8, without a byte order mark; an XML declaration only at its very front.
        public let bytes: [UInt8]
        /// Whether another document takes it in by an xs:include, so that it is no schema of its own.
        public let isIncluded: Bool

        public init(name: String, namespace: String?, bytes: [UInt8], isIncluded: Bool = false) {
            self.name = name
            self.namespace = namespace
            self.bytes = bytes
            self.isIncluded = isIncluded
        }
    }

    /// Why documents make no schema, or would take longer to find out than any honest one.
    public struct Failure: Error, Sendable {
        public let problems: [XMLSchemaProblem]
    }

    /// Compiles documents into one schema, each namespace once and those first that others import.
    ///
    /// Nothing else is read: an import of a namespace that no document has is an import of nothing.
    public init(_ documents: [Document]) throws(Failure) {
        var refused: [XMLSchemaProblem] = []
        var texts: [(bytes: [UInt8], tokens: XMLTokens)] = []
        for document in documents {
            if let problem = XMLSchemaLimits.problem(ofSize: document) {
                refused.append(problem)
                continue
            }
            let tokens = XMLTokens(document.bytes)
            refused += XMLSchemaLimits.problems(of: document, tokens)
            texts.append((document.bytes, tokens))
        }
        guard refused.isEmpty else { throw Failure(problems: refused) }
        guard XMLSchemaSize.isBearable(texts) else {
            let kind = XMLSchemaProblem.Kind.limit(Int(XMLSchemaSize.cost), what: "steps to build the content models")
            throw Failure(problems: [XMLSchemaProblem(kind: kind, document: documents.last?.name, element: nil)])
        }
        let files = [("xepkit:driver", Self.driver(for: documents))] + documents.map { ($0.name, $0.bytes) }
        let collector = ErrorCollector()
        var list: [clx_file] = []
        let compiled = Self.withFiles(files, index: 0, &list) { clx_schema_new($0, $0.count, collector.handle) }
        guard let compiled else {
            throw Failure(problems: collector.errors.filter(\.isError).map { XMLSchemaProblem($0) })
        }
        handle = compiled
    }

    deinit { clx_schema_free(handle) }

    /// A schema that imports them all, so that none of them is special.
    private static func driver(for documents: [Document]) -> [UInt8] {
        var text = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xepkit:driver'>"
        for document in documents where !document.isIncluded {
            let namespace = document.namespace.map { " namespace=\"\($0.asMarkup(.attribute))\"" } ?? ""
            text += "<xs:import\(namespace) schemaLocation=\"\(document.name.asMarkup(.attribute))\"/>"
        }
        return Array((text + "</xs:schema>").utf8)
    }

    private static func withFiles<Result>(
        _ files: [(name: String, bytes: [UInt8])], index: Int, _ list: inout [clx_file], _ body: ([clx_file]) -> Result
    ) -> Result {
        guard index < files.count else { return body(list) }
        return files[index].name.withCString { name in
            files[index].bytes.withUnsafeBufferPointer { bytes in
                list.append(clx_file(name: name, bytes: bytes.baseAddress, count: bytes.count))
                return withFiles(files, index: index + 1, &list, body)
            }
        }
    }

    /// Validates the element with this number in its instance.
    func validate(_ instance: OpaquePointer, _ element: Int) -> [LibXMLError] {
        let collector = ErrorCollector()
        if clx_instance_validate(instance, handle, element, collector.handle) { return [] }
        return collector.errors.filter(\.isError)
    }
}
