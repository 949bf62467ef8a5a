internal import XEPKit
internal import XMLKit

/// An element that XEPs do not have: another name was meant, or the tag itself as words of the text.
struct UnknownElement {
    let message: String
    private(set) var fix: Fix?

    /// `siblings`: the elements that may stand there. `isLone`: whether its end tag is missing.
    init(_ element: XMLElement, siblings: [String], isLone: Bool = false, _ context: LintContext) {
        let name = ProblemWords.clipped(element.name.qualified)
        let tag = Self.escaped(element, name)
        let isTag = isLone || element.isSelfClosed
        var hint: String?
        let parent = Self.surrounding(element)?.localName ?? ""
        if ElementNames.running.contains(parent) {
            let isShown = isTag ? Self.isTagOfText(element, siblings, isLone: isLone, context) : context.vocabulary.elements[element.localName] != nil
            hint = isShown ? nil : Self.meant(element, siblings)
            if hint == nil, isTag, let tag { fix = Self.escape(element, tag) }
            message = "there is no <\(name)> in XEPs: " + (hint.map { "use \($0)" } ?? "write \(tag ?? "&lt;\(name)&gt;") for the text")
            return
        }
        hint = Self.meant(element, siblings).map { "use \($0)" }
        if hint == nil, ["example", "code"].contains(parent) { hint = "put the XML between <![CDATA[ and ]]>" }
        if hint == nil, parent.hasPrefix("section") || parent == "div", context.vocabulary.elements[element.localName] != nil {
            hint = "put the XML into <example><![CDATA[ … ]]></example>"
        }
        message = "there is no <\(name)> in XEPs" + (hint.map { ": " + $0 } ?? "")
    }

    /// The nearest element around it that XEPs have.
    static func surrounding(_ element: XMLElement) -> XMLElement? {
        element.ancestors.first { ElementNames.known.contains($0.localName) }
    }

    /// Whether a tag without an end tag in a sentence is meant as words, where a misspelt name, or one of HTML, may as well be meant as markup.
    static func isTagOfText(_ element: XMLElement, _ siblings: [String], isLone: Bool, _ context: LintContext) -> Bool {
        if context.vocabulary.elements[element.localName] != nil { return true }
        guard let meant = meant(element, siblings) else { return true }
        // An empty tag without attributes would be a break of the line and nothing else.
        return !isLone && meant != "<br>" && !hasAttributes(element)
    }

    private static func hasAttributes(_ element: XMLElement) -> Bool { element.attributes.contains { _ in true } }

    /// What XEPs have for it.
    private static func meant(_ element: XMLElement, _ siblings: [String]) -> String? {
        let name = element.localName.lowercased()
        if let equivalent = ElementNames.equivalents[name] { return equivalent }
        if siblings.contains(name) { return "<\(name)>" }
        // Every name of two letters is near to another.
        return name.count < 3 ? nil : Nearest.word(to: name, among: siblings).map { "<\($0)>" }
    }

    /// The start tag as text; with its attributes left out, which stay as they are.
    private static func escaped(_ element: XMLElement, _ name: String) -> String? {
        let bytes = element.tree.bytes
        let tag = element.startTag
        guard !element.isExpanded, tag.count > 2, bytes[tag.lowerBound] == 0x3C, bytes[tag.upperBound - 1] == 0x3E else { return nil }
        return "&lt;\(name)" + (hasAttributes(element) ? " …" : "") + (element.isSelfClosed ? "/&gt;" : "&gt;")
    }

    private static func escape(_ element: XMLElement, _ title: String) -> Fix {
        let tag = element.startTag
        return Fix(
            "write \(title)",
            [TextEdit(tag.lowerBound..<tag.lowerBound + 1, "&lt;"), TextEdit(tag.upperBound - 1..<tag.upperBound, "&gt;")], safety: .unsafe)
    }
}
