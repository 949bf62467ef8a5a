internal import XEPKit
internal import XMLKit

/// A violation of the DTD in an author's words.
struct DTDWords {
    private(set) var range: Range<Int>
    /// Nil where another violation says it better.
    private(set) var message: String?
    private(set) var help: String?
    /// The element that is to be moved, renamed or mended.
    private(set) var culprit: XMLElement?

    /// `unknown`: the elements of the document that the DTD does not declare at all.
    /// `judged`: those that have been spoken of.
    init(_ violation: DTDViolation, _ context: LintContext, unknown: Set<XMLElement>, judged: Set<XMLElement>) {
        let root = context.xep.tree.root
        let element = violation.element ?? root
        range = element.map(Self.tag) ?? 0..<0
        culprit = nil
        switch violation.kind {
        case .noDTD:
            message = "the document names no DTD: begin it with <!DOCTYPE xep SYSTEM 'xep.dtd' [ … ]>"
        case .missingDTD:
            message = "the DTD that the document names is not found: write SYSTEM 'xep.dtd'"
            range = context.xep.tree.doctype ?? range
        case .root(let expected):
            message = "the root element is <\(element?.localName ?? "")>: the DTD asks for <\(expected)>"
        case .undeclaredElement:
            if let element { readUnknown(element) }
        case .undeclaredAttribute(let name):
            // That the element is none of XEPs says it of its attributes too.
            if let element, !unknown.contains(element) { readAttribute(name, of: element) }
        case .content(let model):
            if let element { readContent(element, ContentModel(model), unknown, context) }
        case .child(let name):
            if let element { readChild(name, of: element, unknown, judged) }
        case .notEmpty:
            message = "<\(element?.localName ?? "")> holds nothing: write <\(element?.localName ?? "")/>"
        case .text:
            if let element, let child = element.elements.first(where: { !unknown.contains($0) }) {
                culprit = child
                range = child.nameRange
                message = Self.brought(child, into: element) ?? "<\(child.localName)> may not stand in <\(element.localName)>, which holds text alone"
            }
        case .other(_, let text):
            message = "does not follow the DTD: \(ProblemWords.clipped(text, to: 200))"
        }
    }

    private mutating func readUnknown(_ element: XMLElement) {
        culprit = element
        let name = element.localName
        range = element.nameRange
        let hint = Self.equivalents[name.lowercased()] ?? Nearest.word(to: name, among: Self.names).map { "<\($0)>" }
        message = "there is no <\(ProblemWords.clipped(name))> in XEPs" + (hint.map { ": use \($0)" } ?? "")
        if element.parent?.localName == "p" || element.parent?.localName == "li" {
            help = hint == nil ? "to show an element in text, write &lt;\(ProblemWords.clipped(name))/&gt;" : nil
        }
    }

    private mutating func readAttribute(_ name: String, of element: XMLElement) {
        let attribute = element.attributes.first { $0.name.qualified == name || $0.name.local == name }
        range = attribute?.nameRange ?? element.nameRange
        let isSection = element.localName.hasPrefix("section")
        let isCaptioned = ["example", "code", "table"].contains(element.localName) && element["caption"] == nil
        let hint = isSection && ["title", "name", "caption"].contains(name) ? "topic" : isSection && ["id", "xml:id"].contains(name) ? "anchor"
            : isCaptioned && ["topic", "title", "name"].contains(name) ? "caption" : nil
        let meant = hint ?? Nearest.word(to: name, among: ["topic", "anchor", "caption", "url", "class", "style", "colspan", "rowspan", "src", "alt"])
        message = "<\(element.localName)> has no attribute '\(name)'" + (meant.map { ": did you mean '\($0)'?" } ?? ": remove it")
    }

    private mutating func readContent(_ element: XMLElement, _ model: ContentModel?, _ unknown: Set<XMLElement>, _ context: LintContext) {
        culprit = element
        // Text comes first: white space apart, it is no part of such a model.
        for node in element.children {
            guard let text = node.text, !text.isBlank else { continue }
            range = Self.trimmed(text.range, context.source.bytes)
            message = "text may not stand directly in <\(element.localName)>"
                + (element.localName.hasPrefix("section") ? ": put it into <p>" : "")
            return
        }
        // What an entity that is not defined would have brought cannot be judged.
        let isIncomplete = context.xep.tree.problems.contains { problem in
            if case .undeclaredEntity = problem.kind { element.range.contains(problem.range.lowerBound) } else { false }
        }
        guard !isIncomplete else { return }
        let children = Array(element.elements)
        guard let model else {
            message = "what stands in <\(element.localName)> does not follow the DTD"
            return
        }
        switch model.check(children.map(\.localName)) {
        case .unexpected(let place, let expected):
            let child = children[place]
            guard !unknown.contains(child) else { return }
            culprit = child
            range = child.nameRange
            message = misplaced(child, in: element, model, children, expected: expected)
        case .incomplete(let expected):
            range = element.nameRange
            message = "<\(element.localName)> lacks " + Self.list(expected.map { "<\($0)>" })
        case .valid:
            message = "what stands in <\(element.localName)> does not follow the DTD"
        }
    }

    private func misplaced(_ child: XMLElement, in element: XMLElement, _ model: ContentModel, _ children: [XMLElement], expected: [String]) -> String {
        let name = child.localName
        guard model.names.contains(name) else {
            return "<\(name)> may not stand in <\(element.localName)>: " + Self.allowed(model.names)
        }
        let later = children.map(\.localName)
        let wanted = expected.map { "<\($0)>" }
        let isSecond = children[..<(children.firstIndex(of: child) ?? 0)].contains { $0.localName == name }
        if !isSecond, let missing = expected.first, expected.count <= 3, later.contains(missing) {
            return "<\(name)> stands before <\(missing)> in <\(element.localName)>: the DTD wants it after that"
        }
        if isSecond {
            return "a second <\(name)> may not stand here in <\(element.localName)>"
        }
        return "<\(name)> may not stand here in <\(element.localName)>" + (wanted.isEmpty ? "" : ": expected \(Self.list(wanted))")
    }

    private mutating func readChild(_ name: String, of parent: XMLElement, _ unknown: Set<XMLElement>, _ judged: Set<XMLElement>) {
        guard let child = parent.elements(name).first(where: { !judged.contains($0) }) else { return }
        guard !unknown.contains(child) else { return }
        culprit = child
        range = child.nameRange
        if let words = Self.brought(child, into: parent) {
            message = words
            return
        }
        message = "<\(name)> may not stand in <\(parent.localName)>"
        let blocks = ["ul", "ol", "dl", "table", "example", "code", "p", "div", "blockquote"]
        if parent.localName == "p", blocks.contains(name) {
            let content = parent.children.filter { node in node.text.map { !$0.isBlank } ?? true }
            message? += content.count == 1 && content.first?.element == child ? ": remove the <p> around it" : ": close the <p> before it"
        }
        if !Self.inline.contains(parent.localName), parent.localName != "p", Self.inline.contains(name) { message? += ", which holds text alone" }
    }

    /// What is said of an element that an entity brings to where it may not stand; nil where it stands there itself.
    private static func brought(_ child: XMLElement, into parent: XMLElement) -> String? {
        guard child.isExpanded, !parent.isExpanded else { return nil }
        let reference = ProblemWords.clipped(String(decoding: child.tree.bytes[child.nameRange], as: UTF8.self))
        return "\(reference) brings markup that may not stand in <\(parent.localName)>: "
            + (parent.localName == "link" ? "write the words of the link, and the reference beside it" : "write the words themselves")
    }

    /// Elements that stand inside a line of text.
    private static let inline: Set = ["em", "strong", "tt", "cite", "span", "link", "note", "dfn", "acronym", "br", "img"]

    private static func tag(_ element: XMLElement) -> Range<Int> { element.startTag }

    private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        guard let lower = range.first(where: { !XMLByte.isSpace(bytes[$0]) }), let upper = range.last(where: { !XMLByte.isSpace(bytes[$0]) })
        else { return range }
        return lower..<upper + 1
    }

    private static func allowed(_ names: [String]) -> String {
        names.isEmpty ? "it holds text alone" : "allowed are " + list(names.map { "<\($0)>" })
    }

    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }

    /// What authors who know HTML write, and what XEPs have for it.
    private static let equivalents = [
        "b": "<strong>", "i": "<em>", "emph": "<em>", "a": "<link url='…'>", "pre": "<code>", "h1": "<section1 topic='…'>",
        "h2": "<section2 topic='…'>", "h3": "<section3 topic='…'>", "section": "<section1>", "url": "<link url='…'>", "var": "<tt>",
        "kbd": "<tt>", "samp": "<tt>", "footnote": "<note>", "listing": "<code>", "thead": "<tr> with <th>", "tbody": "<tr>",
    ]

    /// The elements of the XEP format.
    private static let names = [
        "xep", "header", "title", "abstract", "legal", "number", "status", "lastcall", "interim", "type", "sig", "approver", "dependencies",
        "spec", "supersedes", "supersededby", "shortname", "tags", "tag", "schemaloc", "registry", "discuss", "expires", "author", "firstname",
        "surname", "authornote", "org", "email", "jid", "uri", "revision", "version", "date", "initials", "remark", "councilnote", "section1",
        "section2", "section3", "section4", "section5", "div", "p", "br", "ul", "ol", "li", "dl", "di", "dt", "dd", "img", "link", "note",
        "blockquote", "acronym", "example", "code", "cve", "table", "tr", "th", "td", "tt", "dfn", "em", "strong", "cite", "span",
    ]
}
