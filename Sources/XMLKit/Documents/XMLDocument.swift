internal import CLibXML

/// A document as libxml2 reads it: entities substituted, the DTD that it names loaded; for validation and transformation.
///
/// Its elements are those of the tree that it is made from, in the same order. It belongs to one thread.
public final class XMLDocument {
    /// The same document with its places in the source.
    public let tree: XMLTree
    let handle: OpaquePointer

    /// What a document is read for.
    public enum Purpose: Sendable {
        /// Everything that the DTD says counts, and all text.
        case reading
        /// Everything that the DTD says counts, and of text no more than that it is there.
        case validation
        /// Of the DTD the entities count, and the attributes whose values are not plain text.
        case transformation
    }

    /// Why libxml2 does not read a document.
    public struct NotWellFormed: Error, Sendable {
        /// What libxml2 says, the cause first.
        public let errors: [LibXMLError]
    }

    /// Hands a tree's text to libxml2; throws where it is not well-formed, or where the tree was refused.
    public init(_ tree: XMLTree, for purpose: Purpose = .reading) throws(NotWellFormed) {
        self.tree = tree
        guard !tree.isRefused else { throw NotWellFormed(errors: []) }
        let files = DeclarationFiles(tree, purpose)
        // What text says is nothing to a DTD, and most of a XEP; what is not well-formed is placed in the text as it is.
        if purpose == .validation, tree.problems.isEmpty, let parsed = Self.parse(tree.bytesWithoutText, tree, files, ErrorCollector()) {
            handle = parsed
            return
        }
        let collector = ErrorCollector()
        guard let parsed = Self.parse(tree.bytes, tree, files, collector) else { throw NotWellFormed(errors: collector.errors.filter(\.isError)) }
        handle = parsed
    }

    private static func parse(_ bytes: [UInt8], _ tree: XMLTree, _ files: DeclarationFiles, _ collector: ErrorCollector) -> OpaquePointer? {
        bytes.withUnsafeBufferPointer { bytes in
            let mark = tree.byteOrderMarkCount
            return clx_parse(
                bytes.baseAddress.map { $0 + mark }, bytes.count - mark, DeclarationFiles.resolve,
                Unmanaged.passUnretained(files).toOpaque(), collector.handle)
        }
    }

    deinit { clx_document_free(handle) }
}

extension XMLTree {
    /// The text with one letter, or one space, for what each longer piece of text holds.
    fileprivate var bytesWithoutText: [UInt8] {
        var rest: [UInt8] = []
        rest.reserveCapacity(bytes.count)
        var place = 0
        for node in nodes where (node.kind == .cdata || node.kind == .text) && !node.isStored && !node.isExpanded && node.upper - node.lower > 24 {
            let text = Int(node.lower)..<Int(node.upper)
            rest += bytes[place..<text.lowerBound]
            // White space may stand where text may not.
            rest.append(node.kind == .text && bytes[text].allSatisfy(XMLByte.isSpace) ? 0x20 : 0x78)
            place = text.upperBound
        }
        return rest + bytes[place...]
    }

    var byteOrderMarkCount: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

/// Answers libxml2's questions for files from the entities in scope; an entity file is cut down to what the document names.
private final class DeclarationFiles {
    private let tree: XMLTree
    private let purpose: XMLDocument.Purpose
    private lazy var names = namesInText()
    /// What was handed out last lives until the next question.
    private var current: UnsafeMutableBufferPointer<UInt8>?

    init(_ tree: XMLTree, _ purpose: XMLDocument.Purpose) {
        self.tree = tree
        self.purpose = purpose
    }

    deinit { current?.deallocate() }

    static let resolve: clx_resolve = { user, systemID, bytes, count in
        guard let user, let systemID else { return false }
        let files = Unmanaged<DeclarationFiles>.fromOpaque(user).takeUnretainedValue()
        guard let answer = files.answer(String(cString: systemID)) else { return false }
        bytes?.pointee = UnsafePointer(answer.baseAddress)
        count?.pointee = answer.count
        return true
    }

    private func answer(_ systemID: String) -> UnsafeMutableBufferPointer<UInt8>? {
        guard let library = tree.entities.files[systemID] else { return nil }
        let isWhole = library.isIndivisible || systemID == tree.entities.externalSubset
        let whole = purpose == .transformation ? library.unvalidated : library.bytes
        let text = isWhole ? whole : library.declarations(of: names)
        current?.deallocate()
        // libxml2 is told to ignore declared encodings, and then takes a text declaration for one without encoding.
        let start = text.starts(with: Array("<?xml ".utf8)) ? (text.firstIndex(of: 0x3E) ?? -1) + 1 : 0
        let rest = text[start...]
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: rest.count)
        _ = copy.initialize(from: rest)
        current = copy
        return copy
    }

    /// Every name that stands between `&` and `;` anywhere in the document, its own declarations included.
    private func namesInText() -> Set<String> {
        var names: Set<String> = []
        tree.bytes.withUnsafeBufferPointer { buffer in
            EntityReferences.forEach(in: buffer, 0..<buffer.count) { reference in
                if !reference.isCharacter {
                    names.insert(String(decoding: UnsafeBufferPointer(rebasing: buffer[reference.name]), as: UTF8.self))
                }
            }
        }
        return names
    }
}
