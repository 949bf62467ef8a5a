/// XML text as a tree of elements, attributes and text, each with its byte range in the text.
///
/// Building never fails: problems are listed, tags that do not match are mended as their author most likely meant
/// them. What an entity brings in is part of the tree, placed at the reference. Nodes are numbered in document
/// order, elements alone too, so that the n-th element here is the n-th that libxml2 builds.
public final class XMLTree: Sendable {
    /// The text that the ranges refer to.
    public let bytes: [UInt8]
    /// All problems of the text, tokens and structure, in the order of the text.
    public let problems: [XMLProblem]
    /// The general entities that the document may refer to.
    public let entities: EntityScope
    /// The references to general entities that stand in the text itself, XML's own five left out.
    public let references: [XMLEntityUse]
    /// The document type declaration, or nil.
    public let doctype: Range<Int>?
    /// Whether a limit of the policy ended the reading early.
    public let isRefused: Bool

    let nodes: [XMLNodeRecord]
    let attributes: [XMLAttributeRecord]
    /// The names of its elements and attributes, each once.
    package let names: [XMLName]
    /// Text that does not stand in `bytes` as it is: expanded entities, normalised attribute values.
    let storage: [UInt8]

    /// Builds the tree of a whole document, whose document type declaration is followed as far as the resolver goes.
    public convenience init(_ source: Source, resolver: some XMLResolver = NoResolver(), policy: XMLPolicy = XMLPolicy()) {
        let tokens = XMLTokens(source.bytes)
        let doctype = tokens.tokens.prefix(64).first { $0.kind == .doctype }?.range
        let scope = doctype.map { Self.scope($0, in: source.bytes, tokens.problems, resolver) } ?? EntityScope()
        self.init(
            source.bytes, tokens: tokens, entities: scope, doctype: doctype, isDocument: true, policy: policy,
            namespaces: .none, problems: source.problems)
    }

    /// Builds the tree of a fragment: any number of roots, with these prefixes bound from the start ("" for the default).
    public convenience init(
        fragment bytes: [UInt8], tokens: XMLTokens? = nil, entities: EntityScope = EntityScope(),
        namespaces: XMLScope = .none, policy: XMLPolicy = XMLPolicy()
    ) {
        self.init(
            bytes, tokens: tokens ?? XMLTokens(bytes), entities: entities, doctype: nil, isDocument: false, policy: policy,
            namespaces: namespaces, problems: [])
    }

    private init(
        _ bytes: [UInt8], tokens: XMLTokens, entities: EntityScope, doctype: Range<Int>?, isDocument: Bool, policy: XMLPolicy,
        namespaces: XMLScope, problems: [XMLProblem]
    ) {
        var builder = XMLTreeBuilder(entities: entities, policy: policy, scope: namespaces)
        builder.build(bytes, tokens, isDocument: isDocument)
        self.bytes = bytes
        self.entities = entities
        self.doctype = doctype
        self.problems = (problems + tokens.problems + builder.problems).sorted { $0.range.lowerBound < $1.range.lowerBound }
        references = builder.references
        isRefused = builder.isRefused
        nodes = builder.nodes
        attributes = builder.attributes
        names = builder.names.names
        storage = builder.storage
    }

    /// The entities of a document type declaration; of a broken one as if it were mended, so that its mistake is said once.
    private static func scope(_ doctype: Range<Int>, in bytes: [UInt8], _ problems: [XMLProblem], _ resolver: some XMLResolver) -> EntityScope {
        let mends = problems.compactMap { if case .doctype(_, let mend?) = $0.kind, doctype.contains($0.range.lowerBound) { mend } else { nil } }
        guard !mends.isEmpty else { return EntityScope(doctype: doctype, in: bytes, resolver: resolver) }
        let mended = mends.applied(to: Array(bytes[..<doctype.upperBound]))
        return EntityScope(doctype: doctype.lowerBound..<mended.count, in: mended, resolver: resolver)
    }

    /// The declarations and references of the document type declaration's brackets, in their order.
    public var declarations: [DeclarationItem] {
        guard let doctype else { return [] }
        return bytes.withUnsafeBufferPointer { buffer in
            var items: [DeclarationItem] = []
            guard let subset = EntityScope.parts(of: doctype, in: buffer).1 else { return items }
            var scanner = DeclarationScanner(buffer, range: subset)
            while let item = scanner.next() { items.append(item) }
            return items
        }
    }

    /// The first element outside of all others, or nil.
    public var root: XMLElement? { roots.first { _ in true } }

    /// The elements outside of all others.
    public var roots: XMLElements { XMLElements(tree: self, lower: 0, upper: nodes.count, isDeep: false) }

    /// The nodes outside of all elements.
    public var topLevel: XMLNodes { XMLNodes(tree: self, lower: 0, upper: nodes.count) }

    /// The n-th element in document order, from 0; nil past the last.
    public func element(number: Int) -> XMLElement? {
        var count = 0
        for index in nodes.indices where nodes[index].kind == .element {
            if count == number { return XMLElement(tree: self, index: index) }
            count += 1
        }
        return nil
    }

    /// All elements in document order.
    public var elements: XMLElements { XMLElements(tree: self, lower: 0, upper: nodes.count, isDeep: true) }
}

/// A reference to a general entity.
public struct XMLEntityUse: Sendable, Equatable {
    public let name: String
    /// From the ampersand to after the semicolon.
    public let range: Range<Int>
    /// Whether it stands in the value of an attribute.
    public let isInAttribute: Bool
}

/// A node as stored: a span of the node list with its places in the text.
struct XMLNodeRecord: Sendable {
    enum Kind: UInt8, Sendable { case element, text, cdata, comment, instruction }

    let kind: Kind
    /// Whether it came out of an entity, so that `lower..<upper` is the reference.
    let isExpanded: Bool
    /// Whether `valueLower..<valueUpper` is in the tree's storage, not in the text.
    let isStored: Bool
    /// Where the end tag stands; equal to `upper` where there is none.
    var endTag: Int32
    let parent: Int32
    /// The index after the last node inside this one.
    var subtreeEnd: Int32
    let lower: Int32
    var upper: Int32
    /// The end of the start tag.
    let tagUpper: Int32
    let name: Int32
    let attributesLower: Int32
    let attributesUpper: Int32
    let valueLower: Int32
    let valueUpper: Int32
}

/// An attribute as stored.
struct XMLAttributeRecord: Sendable {
    let name: Int32
    let isStored: Bool
    let nameLower: Int32
    let nameUpper: Int32
    let rangeLower: Int32
    let rangeUpper: Int32
    /// Between the quotes, in the text.
    let rawLower: Int32
    let rawUpper: Int32
    let valueLower: Int32
    let valueUpper: Int32
}
