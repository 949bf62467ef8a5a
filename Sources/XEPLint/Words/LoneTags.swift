internal import XEPKit
internal import XMLKit

/// Tags without a partner that are no mistake of nesting: words in brackets, elements that hold nothing, a misspelt name.
struct LoneTags {
    struct Words {
        let range: Range<Int>
        let message: String
        var related: [RelatedPlace] = []
        var fixes: [Fix] = []
        /// Whether no more need be said of the problem.
        var saysAll = true
    }

    private let context: LintContext
    /// The elements whose end tag is missing, by where they begin.
    private var unclosed: [Int: XMLElement] = [:]

    init(_ problems: [XMLProblem], _ context: LintContext) {
        self.context = context
        let isNeeded = problems.contains { problem in
            switch problem.kind {
            case .mismatchedEndTag, .unclosedElement: true
            default: false
            }
        }
        guard isNeeded else { return }
        for element in context.xep.tree.elements where !element.isClosed && !element.isExpanded { unclosed[element.range.lowerBound] = element }
    }

    /// What is to be said in place of the parser's view; nothing where that is right, or no better can be told.
    func words(for problem: XMLProblem) -> [Words] {
        switch problem.kind {
        case .mismatchedEndTag(let open, let close):
            guard let start = problem.related else { return [] }
            guard let element = unclosed[start.lowerBound] else { return misspelt(open, close, start, problem.range).map { [$0] } ?? [] }
            return unclosed(from: element)
        case .unclosedElement:
            return unclosed[problem.range.lowerBound].map { unclosed(from: $0) } ?? []
        case .loneEndTag(let name):
            return end(name, problem).map { [$0] } ?? []
        default:
            return []
        }
    }

    /// The element that a parser names, and those around it that end with it.
    private func unclosed(from innermost: XMLElement) -> [Words] {
        var found: [Words] = []
        var next: XMLElement? = innermost
        while let element = next, unclosed[element.range.lowerBound] == element {
            if var words = words(for: element) {
                words.saysAll = element == innermost
                found.append(words)
            }
            next = element.parent
        }
        // XML that is shown without CDATA is one mistake, however many of its tags are open.
        if var outermost = found.last, ["example", "code"].contains(UnknownElement.surrounding(innermost)?.localName) {
            outermost.saysAll = found.contains(where: \.saysAll)
            return [outermost]
        }
        return found.reversed()
    }

    private func words(for element: XMLElement) -> Words? {
        let name = element.localName
        let tag = element.startTag
        guard element.tree.bytes[tag.upperBound - 1] == 0x3E else { return nil }
        if ElementNames.empty.contains(name) {
            let title = tag.count == name.utf8.count + 2 ? "write <\(name)/>" : "write />"
            let fix = Fix(title, replace: tag.upperBound - 1..<tag.upperBound, with: "/>", safety: .unsafe)
            return Words(range: tag, message: "<\(name)> holds nothing and is never closed: end it with />", fixes: [fix])
        }
        guard !ElementNames.known.contains(name), let parent = UnknownElement.surrounding(element)?.localName else { return nil }
        let siblings = Array(ElementNames.inline)
        let isText = ElementNames.running.contains(parent) && UnknownElement.isTagOfText(element, siblings, isLone: true, context)
        guard isText || ["example", "code"].contains(parent) else { return nil }
        let words = UnknownElement(element, siblings: siblings, isLone: true, context)
        return Words(range: tag, message: words.message, fixes: words.fix.map { [$0] } ?? [])
    }

    /// A start tag whose name is wrong where that of its end tag is right.
    private func misspelt(_ open: String, _ close: String, _ start: Range<Int>, _ end: Range<Int>) -> Words? {
        guard !ElementNames.known.contains(open), ElementNames.known.contains(close), Nearest.word(to: open, among: [close]) != nil else { return nil }
        let name = start.lowerBound + 1..<start.lowerBound + 1 + open.utf8.count
        guard context.source.text(name) == open else { return nil }
        return Words(
            range: name, message: "<\(open)> is closed by </\(close)>: write <\(close)>", related: [RelatedPlace(end, "</\(close)> stands here")],
            fixes: [Fix("write <\(close)>", replace: name, with: close, safety: .unsafe)])
    }

    /// An end tag that nothing was opened for.
    private func end(_ name: String, _ problem: XMLProblem) -> Words? {
        let range = problem.range
        guard context.source.text(range) == "</\(name)>" else { return nil }
        if ["br", "img"].contains(name) {
            let fixes = name == "br" ? [Fix("write <br/>", replace: range, with: "<br/>", safety: .unsafe)] : []
            let edit = name == "br" ? "write <br/>" : "remove it"
            return Words(range: range, message: "<\(name)> holds nothing, so that </\(name)> closes nothing: \(edit)", fixes: fixes)
        }
        guard !ElementNames.known.contains(name), ElementNames.equivalents[name] == nil, let parent = problem.related else { return nil }
        let around = context.source.text(parent).dropFirst().prefix { $0.isLetter || $0.isNumber }
        guard ElementNames.running.contains(String(around)) else { return nil }
        let text = "&lt;/\(name)&gt;"
        return Words(
            range: range, message: "</\(ProblemWords.clipped(name))> closes nothing: write \(ProblemWords.clipped(text, to: 60)) for the text",
            fixes: [Fix("write \(ProblemWords.clipped(text, to: 60))", replace: range, with: text, safety: .unsafe)])
    }
}
