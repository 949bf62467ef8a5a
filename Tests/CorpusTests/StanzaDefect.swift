import XEPKit
import XMLKit
import XMPPKit

@testable import XEPLint

/// A kind of mistake in a stanza; the last three leave it as good as it was.
enum StanzaDefect: String, CaseIterable {
    case droppedType = "type of an iq dropped"
    case misspeltType = "type misspelt"
    case droppedID = "id of an iq dropped"
    case changedID = "id of a reply changed"
    case swapped = "to and from of a reply swapped"
    case brokenJID = "JID broken"
    case misspeltJID = "JID of a reply misspelt"
    case unknownAttribute = "attribute renamed"
    case droppedNamespace = "namespace of a payload dropped"
    case droppedPayload = "payload of a request dropped"
    case doubledPayload = "payload of a request doubled"
    case droppedErrorType = "type of an error dropped"
    case misspeltErrorType = "type of an error misspelt"
    case misspeltCondition = "condition misspelt"
    case droppedCondition = "condition dropped"
    case droppedError = "error dropped"
    case errorAsResult = "error with the type of a result"
    case otherQuotes = "valid: other quotes"
    case language = "valid: a language added"
    case setForGet = "valid: set for get"

    var isValid: Bool { rawValue.hasPrefix("valid") }

    /// A stanza with this mistake; nil where it cannot be made.
    func mutant(of stanza: ExampleStanza, number: Int, in context: LintContext) -> StanzaMutant? {
        let example = stanza.example
        let element = stanza.element
        func range(_ inner: Range<Int>) -> Range<Int>? { example.reading.text.isLiteral(inner) ? example.reading.text.sourceRange(inner) : nil }
        func attribute(_ name: String, of element: XMLElement) -> (value: String, all: Range<Int>, inner: Range<Int>)? {
            guard let attribute = element.attribute(name), let all = range(attribute.range), let inner = range(attribute.valueRange),
                attribute.value.utf8.count == inner.count, !Placeholder.isPlaceholder(attribute.value)
            else { return nil }
            return (attribute.value, all, inner)
        }
        func swappedLetters(_ word: String, at place: Int) -> String? {
            var letters = Array(word)
            guard place >= 0, place + 1 < letters.count, letters[place].isLetter, letters[place + 1].isLetter, letters[place] != letters[place + 1] else { return nil }
            letters.swapAt(place, place + 1)
            return String(letters)
        }
        let tag = stanza.startTag
        let isReply = stanza.kind == .iq && ["result", "error"].contains(stanza.type)
        switch self {
        case .droppedType:
            guard stanza.kind == .iq, let type = attribute("type", of: element) else { return nil }
            return StanzaMutant((type.all, ""), place: tag)
        case .misspeltType:
            guard let type = attribute("type", of: element), let wrong = swappedLetters(type.value, at: type.value.count - 2) else { return nil }
            return StanzaMutant((type.inner, wrong), place: type.inner)
        case .droppedID:
            guard stanza.kind == .iq, stanza.type != nil, let id = attribute("id", of: element) else { return nil }
            return StanzaMutant((id.all, ""), place: tag)
        case .changedID:
            guard isReply, request(of: stanza, number, context) != nil, let id = attribute("id", of: element) else { return nil }
            return StanzaMutant((id.inner, id.value + "x"), place: tag)
        case .swapped:
            guard isReply, let request = request(of: stanza, number, context), request.to != nil, request.from != nil, let to = attribute("to", of: element),
                let from = attribute("from", of: element), to.value != from.value
            else { return nil }
            return StanzaMutant((to.inner, from.value), (from.inner, to.value), place: tag)
        case .brokenJID:
            guard let to = attribute("to", of: element) ?? attribute("from", of: element), let dot = to.value.firstIndex(of: ".") else { return nil }
            return StanzaMutant((to.inner, to.value.replacingCharacters(dot...dot, with: "..")), place: to.inner)
        case .misspeltJID:
            guard isReply, let request = request(of: stanza, number, context), request.to != nil, request.from != nil, attribute("from", of: element) != nil,
                let to = attribute("to", of: element), to.value.count > 6, let wrong = swappedLetters(to.value, at: 1)
            else { return nil }
            return StanzaMutant((to.inner, wrong), place: tag)
        case .unknownAttribute:
            guard let from = element.attribute("from"), let name = range(from.nameRange) else { return nil }
            return StanzaMutant((name, "form"), place: name)
        case .droppedNamespace:
            guard let payload = element.elements.first(where: { $0.namespace != element.namespace && $0.name.prefix.isEmpty }),
                let declaration = payload.attributes.first(where: { $0.name.qualified == "xmlns" }), let all = range(declaration.range)
            else { return nil }
            return StanzaMutant((all, ""), place: example.tagName(of: payload))
        case .droppedPayload, .doubledPayload:
            guard stanza.kind == .iq, stanza.type == "get" || stanza.type == "set", let payload = element.elements.first(where: { _ in true }),
                let all = range(payload.range)
            else { return nil }
            let text = String(decoding: context.source.bytes[all], as: UTF8.self)
            return self == .droppedPayload ? StanzaMutant((all, ""), place: tag) : StanzaMutant((all.upperBound..<all.upperBound, text), place: stanza.range)
        case .droppedErrorType:
            guard let error = stanza.error, ExampleStanza.condition(of: error) != nil, let type = attribute("type", of: error) else { return nil }
            return StanzaMutant((type.all, ""), place: example.tagName(of: error))
        case .misspeltErrorType:
            guard let error = stanza.error, let type = attribute("type", of: error), let wrong = swappedLetters(type.value, at: 1) else { return nil }
            return StanzaMutant((type.inner, wrong), place: type.inner)
        case .misspeltCondition:
            guard let error = stanza.error, let condition = ExampleStanza.condition(of: error), condition.isSelfClosed, let name = range(condition.nameRange),
                let wrong = swappedLetters(condition.localName, at: 2)
            else { return nil }
            return StanzaMutant((name, wrong), place: name)
        case .droppedCondition:
            guard let error = stanza.error, error["code"] == nil, let condition = ExampleStanza.condition(of: error), let all = range(condition.range) else { return nil }
            return StanzaMutant((all, ""), place: example.tagName(of: error))
        case .droppedError:
            guard stanza.type == "error", let error = stanza.error, let all = range(error.range) else { return nil }
            return StanzaMutant((all, ""), place: tag)
        case .errorAsResult:
            guard stanza.kind == .iq, stanza.error != nil, let type = attribute("type", of: element) else { return nil }
            return StanzaMutant((type.inner, "result"), place: tag)
        case .otherQuotes:
            guard let id = attribute("id", of: element), !id.value.contains("\"") else { return nil }
            return StanzaMutant((id.all, "id = \"\(id.value)\""), place: stanza.range)
        case .language:
            guard let id = attribute("id", of: element), !element.attributes.contains(where: { $0.name.local == "lang" }) else { return nil }
            return StanzaMutant((id.all.upperBound..<id.all.upperBound, " xml:lang='en'"), place: stanza.range)
        case .setForGet:
            guard stanza.type == "get", let type = attribute("type", of: element) else { return nil }
            return StanzaMutant((type.inner, "set"), place: stanza.range)
        }
    }

    /// The iq right before a reply, where it is its request and no other has the id.
    private func request(of reply: ExampleStanza, _ number: Int, _ context: LintContext) -> ExampleStanza? {
        let before = context.stanzas[..<number].last { $0.kind == .iq }
        guard let before, before.id == reply.id, before.type == "get" || before.type == "set", before.isWhole, reply.id != nil,
            context.stanzas.filter({ $0.kind == .iq && $0.id == reply.id }).count == 2,
            before.to == reply.from, before.from == reply.to, reply.to != nil || reply.from != nil
        else { return nil }
        return before
    }
}

extension ExampleStanza {
    /// The whole stanza in the source.
    var range: Range<Int> { example.reading.sourceRange(of: element) }

    /// Whether nothing of it is left out, and it stands in the source as it is.
    var isWhole: Bool {
        example.block.kind != .code && !isSketch && !example.isElidedInside(element) && !element.isExpanded
            && example.reading.text.isLiteral(element.range) && !example.isContentElided(element)
    }
}

extension String {
    func replacingCharacters(_ range: ClosedRange<String.Index>, with text: String) -> String { String(self[..<range.lowerBound]) + text + String(self[index(after: range.upperBound)...]) }
}
