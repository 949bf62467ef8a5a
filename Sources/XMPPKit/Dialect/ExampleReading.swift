public import XMLKit

/// The text of one example, read by the dialect of examples: what XML it holds, what was left out on purpose, who sends
/// it, and what its author got wrong.
///
/// The dialect: any number of roots; an XML declaration anywhere; streams left open, whose prefixes stay in scope; the
/// prefixes `stream` and `db` and the namespace `jabber:client` bound from the start; labels such as `C:` at line starts;
/// ellipses and remarks in brackets outside of elements and inside tags; HTTP headers, prose or JSON around the XML.
/// Reading never fails.
public final class ExampleReading: Sendable {
    /// What the text turned out to be.
    public let classification: ExampleClass
    /// The text as it stands in the source.
    public let text: MappedText
    /// The XML, with ranges in `text`; elements of a malformed example are those that could be made out.
    public let tree: XMLTree
    /// The labels at line starts, in the order of the text.
    public let speakers: [Speaker]
    /// The mistakes, each once and where it was made; empty unless the classification is `malformed`.
    public let causes: [ExampleCause]
    /// The tokens of `text`, in which labels and what stands in tags for attributes left out are spaces.
    public let tokens: XMLTokens
    /// What stands in tags for attributes left out, in bytes of `text`.
    public let omitted: [Range<Int>]

    /// Reads the text of an `example` or `code` element, with the entities that its document declares.
    public init(_ text: MappedText, kind: ExampleKind = .example, entities: EntityScope = EntityScope()) {
        let labels = SpeakerLabels(text.bytes)
        var bytes = labels.labels.isEmpty ? text.bytes : labels.blanked(text.bytes)
        var tokens = XMLTokens(bytes)
        let omitted = Self.omissionsInTags(bytes, tokens)
        if !omitted.isEmpty {
            for range in omitted {
                for index in range { bytes[index] = 0x20 }
            }
            tokens = XMLTokens(bytes)
        }
        let tree = XMLTree(fragment: bytes, tokens: tokens, entities: entities, namespaces: Self.scope)
        let (classification, causes) = Self.judge(bytes, text, tokens, tree, kind)
        self.classification = classification
        self.causes = causes
        self.text = text
        self.tree = tree
        speakers = labels.labels.map { Speaker(label: $0.name, range: text.sourceRange($0.range), offset: $0.range.lowerBound) }
        self.tokens = tokens
        self.omitted = omitted
    }

    /// The prefixes that examples may use undeclared, and the namespace of stanzas.
    public static let implied = [
        "": "jabber:client", "stream": "http://etherx.jabber.org/streams", "db": "jabber:server:dialback",
    ]

    private static let scope = XMLScope(implied)

    /// The elements outside of all others, in the order of the text; a stream that was opened stands before what it holds.
    public var roots: [XMLElement] {
        var found: [XMLElement] = []
        var open = Array(tree.roots.reversed())
        while let element = open.popLast() {
            found.append(element)
            if Self.isStream(element) { open += Array(element.elements).reversed() }
        }
        return found
    }

    /// Whether an element is the root of a stream (RFC 6120 §4.2).
    public static func isStream(_ element: XMLElement) -> Bool {
        element.localName == "stream" && (element.namespace == "http://etherx.jabber.org/streams" || element.prefix == "stream")
    }

    /// Where an element of `tree` stands in the source.
    public func sourceRange(of element: XMLElement) -> Range<Int> { text.sourceRange(element.range) }

    /// Who sends what begins at this offset of the text: the last label before it; nil where there is none.
    public func speaker(at offset: Int) -> Speaker? { speakers.last { $0.offset <= offset } }

    // MARK: Judgement

    private static func judge(
        _ bytes: [UInt8], _ text: MappedText, _ tokens: XMLTokens, _ tree: XMLTree, _ kind: ExampleKind
    ) -> (ExampleClass, [ExampleCause]) {
        if bytes.allSatisfy(XMLByte.isSpace) { return (.empty, []) }
        let foreign = ForeignText(bytes: bytes, tokens: tokens, kind: kind)
        let hasElements = tree.root != nil
        let lost = hasElements ? LostAttributes.all(in: bytes, tokens) : []
        let problems = tree.problems.filter { !isHarmless($0) }
        guard !problems.isEmpty || !lost.isEmpty || hasStrayEnd(bytes, tokens) else {
            // A lone </stream:stream> is no element, and XML all the same.
            let isXML = hasElements || tokens.tokens.contains { $0.kind == .endTag && isStreamTag($0, tokens, bytes) }
            return (isXML ? .xml : .foreign(foreign.guess), [])
        }
        if let limit = problems.first(where: \.kind.isLimit) {
            let message = "the example goes beyond what is read: no element may be nested so deep, nor so much come out of entities"
            return (.malformed, [
                ExampleCause(kind: .limit, range: text.sourceRange(limit.range), related: nil, message: message, tags: nil, fix: nil)
            ])
        }
        if let verdict = foreign.verdict { return (.foreign(verdict), []) }
        let streams = Set(tokens.tokens.filter { isStreamTag($0, tokens, bytes) }.map { bytes[$0.name] })
        let pairing = TagPairing(tokens, in: bytes) { streams.contains(bytes[$0.name]) }
        var judge = CauseJudge(bytes: bytes, text: text, tokens: tokens, kind: kind, pairing: pairing, lost: lost)
        let causes = judge.judge(problems)
        return (causes.isEmpty ? .xml : .malformed, causes)
    }

    private static func isHarmless(_ problem: XMLProblem) -> Bool {
        switch problem.kind {
        case .misplacedXMLDeclaration, .misplacedDoctype: true
        case .unclosedElement(let name), .loneEndTag(let name): name == "stream:stream"
        default: false
        }
    }

    private static func hasStrayEnd(_ bytes: [UInt8], _ tokens: XMLTokens) -> Bool {
        tokens.tokens.contains { $0.kind == .text && bytes[$0.range.lowerBound] == 0x3E }
    }

    private static func isStreamTag(_ token: XMLToken, _ tokens: XMLTokens, _ bytes: [UInt8]) -> Bool {
        guard token.kind == .startTag || token.kind == .endTag else { return false }
        let name = bytes[token.name]
        if name.elementsEqual("stream:stream".utf8) { return true }
        guard name.elementsEqual("stream".utf8) || name.suffix(7).elementsEqual(":stream".utf8) else { return false }
        return tokens.attributes[token.attributes].contains { attribute in
            attribute.value.map { bytes[$0].elementsEqual("http://etherx.jabber.org/streams".utf8) } ?? false
        }
    }

    // MARK: Elisions

    private static func omissionsInTags(_ bytes: [UInt8], _ tokens: XMLTokens) -> [Range<Int>] {
        tokens.problems.compactMap { problem in
            switch problem.kind {
            // U+2026 could begin a name.
            case .strayInTag, .attributeWithoutValue:
                return Elisions.end(inTag: bytes, at: problem.range.lowerBound).map { problem.range.lowerBound..<$0 }
            default: return nil
            }
        }
    }

    /// What was left out on purpose, in the order of the text; found anew at each call.
    public var elisions: [Elision] {
        elisionsInText.map { Elision(place: $0.place, range: text.sourceRange($0.range)) }
    }

    /// The same with ranges in bytes of `text`.
    public var elisionsInText: [Elision] {
        var found = omitted.map { ($0, Elision.Place.tag) }
        var depth = 0
        for token in tokens.tokens {
            switch token.kind {
            case .startTag: depth += 1
            case .endTag: depth -= 1
            case .text: found += Elisions.ranges(in: tree.bytes, token.range).map { ($0, depth > 0 ? .content : .outside) }
            case .comment: found += Elisions.ranges(in: tree.bytes, token.range).map { ($0, .comment) }
            default: break
            }
        }
        return found.sorted { $0.0.lowerBound < $1.0.lowerBound }.map { Elision(place: $0.1, range: $0.0) }
    }
}

extension XMLProblem.Kind {
    fileprivate var isLimit: Bool {
        if case .limit = self { true } else { false }
    }
}
