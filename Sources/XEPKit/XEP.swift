public import XMLKit

/// A XEP or ProtoXEP as its author wrote it: its header and the parts of its body, each with its place in the source.
///
/// Reading never fails: whatever is missing is nil or empty, and whatever is wrong is in `tree.problems`.
public struct XEP: Sendable {
    /// The text that all ranges refer to.
    public let source: Source
    /// The elements of the text.
    public let tree: XMLTree
    /// What the header says.
    public let header: Header
    /// All sections in document order, those inside others too.
    public let sections: [Section]
    /// All `<example>` and `<code>` elements in document order.
    public let blocks: [Block]
    /// All tables in document order.
    public let tables: [Table]
    /// All links in document order, those that an entity brought in too.
    public let links: [Link]
    /// All explicit anchors in document order.
    public let anchors: [Anchor]
    /// The problems of the text that hide or invent elements, so that what stands after them may be misread.
    public let structuralProblems: [XMLProblem]

    /// Reads the text; the resolver answers for the files that its document type declaration names.
    public init(_ source: Source, resolver: some XMLResolver = NoResolver(), policy: XMLPolicy = XMLPolicy()) {
        self.init(source, tree: XMLTree(source, resolver: resolver, policy: policy))
    }

    /// Takes a tree that was built from the source.
    public init(_ source: Source, tree: XMLTree) {
        self.source = source
        self.tree = tree
        structuralProblems = tree.problems.filter(\.kind.isStructural)
        header = Header(tree.root?.element("header"))
        var reader = BodyReader()
        if let root = tree.root { reader.read(root) }
        sections = reader.sections
        blocks = reader.blocks
        tables = reader.tables
        links = reader.links
        anchors = reader.anchors
    }

    /// The name of the file without its folders.
    public var fileName: String {
        source.name.lastIndex(of: "/").map { String(source.name[source.name.index(after: $0)...]) } ?? source.name
    }

    /// The number in the file's name, `xep-NNNN.xml`; nil for a ProtoXEP.
    public var number: Int? { XEPName.number(ofFile: fileName) }

    /// Whether it is a ProtoXEP: a file whose name is not `xep-NNNN.xml`, whatever its folder.
    public var isProtoXEP: Bool { number == nil }

    /// The blocks that hold an XML Schema.
    public var schemas: some Sequence<Block> { blocks.lazy.filter(\.holdsSchema) }
}

extension XMLProblem.Kind {
    /// Whether it hides or invents elements, so that what stands after it may be misread.
    public var isStructural: Bool {
        switch self {
        case .missingTagEnd, .malformedTag, .malformedDeclaration, .unterminatedValue, .missingClosingQuote,
            .unterminatedComment, .unterminatedCDATA, .lostCDATAEnd, .misspeltCDATAStart, .unterminatedProcessingInstruction, .doctype(.missingEnd, _),
            .mismatchedEndTag, .unclosedElement, .loneEndTag, .unbalancedEntity, .secondRoot, .noRoot, .limit,
            .unknownEncoding, .encodingMismatch, .invalidUTF16:
            true
        default:
            false
        }
    }
}
