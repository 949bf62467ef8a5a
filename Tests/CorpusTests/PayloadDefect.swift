import TestSupport
import XEPKit
import XMLKit
import XMPPKit

@testable import XEPLint

/// A kind of mistake in a payload; whether one is forbidden, the schema says, but for the last ones.
enum PayloadDefect: String, CaseIterable {
    case droppedAttribute = "attribute dropped"
    case renamedAttribute = "attribute renamed"
    case misspeltValue = "value misspelt"
    case renamedElement = "element renamed"
    case droppedChild = "child dropped"
    case doubledChild = "child doubled"
    case text = "text put in"
    case renamedNamespace = "namespace misspelt"
    case brokenJID = "JID broken"
    case foreignChild = "valid: child of another namespace"
    case language = "valid: a language added"
    case otherQuotes = "valid: other quotes"

    /// Whether no schema has to be asked: the RFCs or the namespace's name forbid it, or nothing does.
    var verdict: Bool? {
        switch self {
        case .renamedNamespace, .brokenJID: true
        case .foreignChild, .language, .otherQuotes: false
        default: nil
        }
    }

    /// Whether it is wrong even where a schema takes it, so that a finding is no false one: another rule may see it.
    var isMistakeAnyway: Bool { self == .misspeltValue || self == .renamedAttribute || self == .renamedElement }

    /// The element of a payload with this mistake, and where it is to be reported; nil where it cannot be made.
    func mutant(of element: XMLElement, in example: ReadExample, using numbers: inout SeededNumbers) -> StanzaMutant? {
        func range(_ inner: Range<Int>) -> Range<Int>? { example.reading.text.isLiteral(inner) ? example.reading.text.sourceRange(inner) : nil }
        func swapped(_ word: String) -> String? {
            var letters = Array(word)
            guard letters.count > 3, letters[1] != letters[2], letters[1].isLetter, letters[2].isLetter else { return nil }
            letters.swapAt(1, 2)
            return String(letters)
        }
        let attributes = element.attributes.filter { !$0.isNamespaceDeclaration && $0.name.namespace == nil && !Placeholder.isPlaceholder($0.value) }
        let children = element.elements.filter { $0.namespace == element.namespace }
        guard let tag = range(element.startTag), range(element.range) != nil else { return nil }
        let end = element.isSelfClosed ? tag.upperBound - 2 : tag.upperBound - 1
        switch self {
        case .droppedAttribute:
            guard let attribute = attributes.randomElement(using: &numbers), let all = range(attribute.range) else { return nil }
            return StanzaMutant((all, ""), place: tag)
        case .renamedAttribute:
            guard let attribute = attributes.randomElement(using: &numbers), let name = range(attribute.nameRange), let wrong = swapped(attribute.name.local) else { return nil }
            return StanzaMutant((name, wrong), place: tag)
        case .misspeltValue:
            guard let attribute = attributes.randomElement(using: &numbers), let inner = range(attribute.valueRange), let wrong = swapped(attribute.value) else { return nil }
            return StanzaMutant((inner, wrong), place: inner)
        case .renamedElement:
            guard element.isSelfClosed, element.name.prefix.isEmpty, let name = range(element.nameRange), let wrong = swapped(element.localName) else { return nil }
            return StanzaMutant((name, wrong), place: name)
        case .droppedChild:
            guard let child = children.randomElement(using: &numbers), let all = range(child.range) else { return nil }
            return StanzaMutant((all, ""), place: tag)
        case .doubledChild:
            guard let child = children.randomElement(using: &numbers), let all = range(child.range) else { return nil }
            return StanzaMutant((all.upperBound..<all.upperBound, String(decoding: example.block.element.tree.bytes[all], as: UTF8.self)), place: all.lowerBound..<all.upperBound + all.count)
        case .text:
            guard !element.isSelfClosed, !children.isEmpty else { return nil }
            return StanzaMutant((tag.upperBound..<tag.upperBound, "word"), place: tag)
        case .renamedNamespace:
            guard let declaration = element.attributes.first(where: { $0.name.qualified == "xmlns" }), let inner = range(declaration.valueRange),
                let colon = declaration.value.lastIndex(where: { $0 == "/" || $0 == ":" || $0 == "#" }), let wrong = swapped(String(declaration.value[colon...]))
            else { return nil }
            return StanzaMutant((inner, declaration.value[..<colon] + wrong), place: inner)
        case .brokenJID:
            guard let jid = attributes.first(where: { $0.name.local == "jid" && $0.value.contains(".") }), let inner = range(jid.valueRange) else { return nil }
            return StanzaMutant((inner, jid.value.replacing(".", with: "..", maxReplacements: 1)), place: inner)
        case .foreignChild:
            guard !element.isSelfClosed, !children.isEmpty else { return nil }
            return StanzaMutant((tag.upperBound..<tag.upperBound, "<x xmlns='urn:example:other'/>"), place: tag.lowerBound..<tag.upperBound)
        case .language:
            guard !element.attributes.contains(where: { $0.name.local == "lang" }) else { return nil }
            return StanzaMutant((end..<end, " xml:lang='en'"), place: tag)
        case .otherQuotes:
            guard let attribute = attributes.first(where: { !$0.value.contains("\"") }), let all = range(attribute.range), let inner = range(attribute.valueRange) else { return nil }
            let value = String(decoding: example.block.element.tree.bytes[inner], as: UTF8.self)
            return StanzaMutant((all, "\(attribute.name.qualified) = \"\(value)\""), place: tag)
        }
    }
}
