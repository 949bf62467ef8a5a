internal import XMLKit

/// The fields of data forms that documents of a series register with the XMPP Registrar (XEP-0068 §4); each document is read
/// when it is first asked for.
final class FormRegistry: Sendable {
    /// The names of fields by the FORM_TYPE, of the document in a file.
    private let files: Memo<String, [String: Set<String>]>

    init(_ documents: SeriesDocuments) {
        files = Memo { fileName in
            documents[fileName: fileName]?.source.map { source in source.bytes.withUnsafeBytes { Self.forms(in: $0) } }
        }
    }

    func forms(inFile fileName: String) -> [String: Set<String>] { files[fileName] ?? [:] }

    /// So many times a registration may stand outside of all blocks, for which there is no reason.
    private static let misses = 16

    private static func forms(in bytes: UnsafeRawBufferPointer) -> [String: Set<String>] {
        var forms: [String: Set<String>] = [:]
        var (place, left) = (0, misses)
        while left > 0, let found = Bytes.find("<form_type>", in: bytes, from: place) {
            guard let range = BlockScan.block(around: found, in: bytes) else {
                place = found + 11
                left -= 1
                continue
            }
            place = range.upperBound
            guard let block = BlockScan.element(range, in: bytes) else { continue }
            for form in XMLTree(fragment: block.content.bytes).elements where form.localName == "form_type" {
                guard let name = form.element("name")?.text.split(whereSeparator: \.isWhitespace).first else { continue }
                forms[String(name), default: []].formUnion(form.elements("field").compactMap { $0["var"] })
            }
        }
        return forms
    }
}

extension Series {
    /// A document that registers forms.
    public struct FormOwner: Sendable {
        /// How messages call it.
        public let documentName: String
        /// The names of fields by the FORM_TYPE.
        public let forms: [String: Set<String>]
    }

    /// The document that describes the namespace of a FORM_TYPE, with all forms that it registers; nil where there is none, or it registers none.
    public func formOwner(of formType: String) -> FormOwner? {
        let namespace = String(formType.prefix { $0 != "#" })
        let claimed = [formType, namespace].lazy.compactMap { self.schemas.claims(on: $0).first { !$0.isBuiltIn }?.fileName }.first
        let builtIn = BuiltInSchemas.number(of: namespace).map { "xep-\(XEPName.digits($0)).xml" }
        guard let file = claimed ?? builtIn else { return nil }
        let forms = registrations.forms(inFile: file)
        return forms.isEmpty ? nil : FormOwner(documentName: SchemaClaim.documentName(ofFile: file), forms: forms)
    }
}
