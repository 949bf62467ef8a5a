internal import XEPKit
internal import XMLKit

/// A violation of the DTD in an author's words.
struct DTDWords {
    var range: Range<Int>
    /// Nil where another violation says it better.
    var message: String?
    var help: String?
    var fixes: [Fix] = []
    /// The element that is to be moved, renamed or mended.
    var culprit: XMLElement?

    /// What the words are made from.
    struct Facts {
        let context: LintContext
        let document: XMLDocument
        /// The elements of the document that the DTD does not declare at all.
        let unknown: Set<XMLElement>
        /// Those that have been spoken of.
        var judged: Set<XMLElement> = []
    }

    /// All that one violation is about: the order of an element's children can be wrong in more than one place.
    static func all(_ violation: DTDViolation, _ facts: Facts) -> [DTDWords] {
        if case .content(let model) = violation.kind, let element = violation.element { return content(element, ContentModel(model), facts) }
        return [DTDWords(violation, facts)]
    }

    private init(_ violation: DTDViolation, _ facts: Facts) {
        let tree = facts.context.xep.tree
        let element = violation.element ?? tree.root
        range = element.map(\.startTag) ?? 0..<0
        culprit = nil
        switch violation.kind {
        case .noDTD:
            message = "the document names no DTD: begin it with <!DOCTYPE xep SYSTEM 'xep.dtd' [ … ]>"
        case .missingDTD:
            message = "the DTD that the document names is not found: write SYSTEM 'xep.dtd'"
            range = tree.doctype ?? range
        case .root(let expected):
            message = "the root element is <\(element?.localName ?? "")>: the DTD asks for <\(expected)>"
        case .undeclaredElement:
            if let element { readUnknown(element, facts) }
        case .undeclaredAttribute(let name):
            // That the element is none of XEPs says it of its attributes too.
            if let element, !facts.unknown.contains(element) { readAttribute(name, of: element, facts) }
        case .undeclaredNamespace(let prefix):
            if let element, !facts.unknown.contains(element) { readNamespace(prefix.isEmpty ? "xmlns" : "xmlns:" + prefix, of: element) }
        case .content:
            break
        case .child(let name):
            if let element { readChild(name, of: element, facts) }
        case .notEmpty:
            message = "<\(element?.localName ?? "")> holds nothing: write <\(element?.localName ?? "")/>"
        case .text:
            if let element, let child = element.elements.first(where: { !facts.unknown.contains($0) }) {
                culprit = child
                range = child.nameRange
                message = Self.brought(child, into: element) ?? "<\(child.localName)> may not stand in <\(element.localName)>, which holds text alone"
            }
        // libxml2 refuses a default namespace of the root without a word.
        case .other(code: 0, _) where element?.attributes.contains { $0.name.qualified == "xmlns" } == true:
            if let element { readNamespace("xmlns", of: element) }
        case .other(_, let text):
            message = "does not follow the DTD: \(ProblemWords.clipped(text, to: 200))"
        }
    }

    init(_ range: Range<Int>, _ message: String, culprit: XMLElement? = nil) {
        self.range = range
        self.message = message
        self.culprit = culprit
    }

    // MARK: Elements and attributes that the DTD does not declare

    private mutating func readUnknown(_ element: XMLElement, _ facts: Facts) {
        culprit = element
        range = element.nameRange
        let siblings = element.parent.flatMap { facts.document.contentModel(of: $0.localName)?.names } ?? ElementNames.all
        let words = UnknownElement(element, siblings: siblings, facts.context)
        message = words.message
        fixes = words.fix.map { [$0] } ?? []
    }

    private mutating func readAttribute(_ name: String, of element: XMLElement, _ facts: Facts) {
        let attribute = element.attributes.first { $0.name.qualified == name || $0.name.local == name }
        range = attribute?.nameRange ?? element.nameRange
        let candidates = ["topic", "anchor", "caption", "url", "class", "style", "colspan", "rowspan", "src", "alt", "width", "height", "align", "start", "type"]
            .filter { facts.document.declares(attribute: $0, of: element.localName) && element[$0] == nil }
        let hint = Self.equivalents[name].flatMap { $0.first(where: candidates.contains) }
        let meant = hint ?? Nearest.word(to: name, among: candidates)
        message = "<\(element.localName)> has no attribute '\(name)'" + (meant.map { ": did you mean '\($0)'?" } ?? ": remove it")
        guard let hint, let attribute, !element.isExpanded else { return }
        // Two that would be renamed alike leave the choice to the author.
        let rivals = element.attributes.filter { $0.name != attribute.name && Self.equivalents[$0.name.qualified]?.contains(hint) ?? false }
        guard rivals.isEmpty else { return }
        fixes = [Fix("write \(hint)", replace: attribute.nameRange, with: hint, safety: .unsafe)]
    }

    /// Attributes of HTML and of other elements, and what XEPs have for them.
    private static let equivalents: [String: [String]] = [
        "title": ["topic", "caption", "alt"], "name": ["topic", "caption", "anchor"], "caption": ["topic"], "topic": ["caption"],
        "id": ["anchor"], "xml:id": ["anchor"], "href": ["url", "src"], "src": ["url"], "url": ["src"], "uri": ["url", "src"],
    ]

    private mutating func readNamespace(_ name: String, of element: XMLElement) {
        message = "a XEP's elements are in no namespace: remove \(ProblemWords.clipped(name))"
        guard let attribute = element.attributes.first(where: { $0.name.qualified == name }), !element.isExpanded else { return }
        range = attribute.range
        var start = attribute.range.lowerBound
        while start > 0, XMLByte.isSpace(element.tree.bytes[start - 1]) { start -= 1 }
        fixes = [Fix("remove \(ProblemWords.clipped(name))", replace: start..<attribute.range.upperBound, with: "", safety: .unsafe)]
    }
}
