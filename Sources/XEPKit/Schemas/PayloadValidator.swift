internal import XMLKit
internal import XMPPKit

/// Validates the payloads of examples, with the extensibility of XMPP built in and what authors leave out understood.
///
/// Each payload is judged by the schema of its own namespace. Children and attributes of other namespaces are no business of
/// a schema (RFC 6120 §8.4); where one objects to them it is asked again without them.
struct PayloadValidator {
    /// The schema of a namespace; nil where there is none.
    let schema: (String) -> CompiledSchema?

    /// What stanza rules and the stream judge, and what takes anything.
    private static let exempt: Set<String> = [
        "jabber:client", "jabber:server", "jabber:component:accept", "jabber:component:connect",
        "http://etherx.jabber.org/streams", "urn:ietf:params:xml:ns:xmpp-stanzas",
        "http://www.w3.org/1999/xhtml", "http://jabber.org/protocol/xhtml-im", SchemaOutline.xsd,
    ]

    /// How examples fared.
    struct Outcome: Sendable {
        var failures: [PayloadFailure] = []
        /// How many payloads of each namespace were judged.
        var judged: [String: Int] = [:]
        /// The local names of the elements of a judged namespace.
        var elements: Set<String> = []
    }

    /// Whether to note which elements occur.
    var notesElements = false

    func judge(_ examples: [(block: Block, reading: ExampleReading)]) -> Outcome {
        var outcome = Outcome()
        for number in examples.indices { judge(examples, number, &outcome) }
        return outcome
    }

    /// Judges the example of this number alone.
    func judge(_ examples: [(block: Block, reading: ExampleReading)], _ number: Int) -> Outcome {
        var outcome = Outcome()
        judge(examples, number, &outcome)
        return outcome
    }

    private func judge(_ examples: [(block: Block, reading: ExampleReading)], _ number: Int, _ outcome: inout Outcome) {
        let (block, reading) = examples[number]
        if block.kind == .example, !block.element.isExpanded { judge(reading, number, &outcome) }
    }

    /// Judges an example by itself.
    func judge(_ reading: ExampleReading) -> Outcome {
        var outcome = Outcome()
        judge(reading, 0, &outcome)
        return outcome
    }

    private func judge(_ reading: ExampleReading, _ number: Int, _ outcome: inout Outcome) {
        guard reading.classification == .xml else { return }
        for root in reading.tree.roots { check(root, reading, number, &outcome) }
    }

    private func check(_ root: XMLElement, _ reading: ExampleReading, _ number: Int, _ outcome: inout Outcome) {
        let names = root.tree.names
        // Names are few where elements are many.
        var schemas = [CompiledSchema??](repeating: nil, count: names.count)
        func judge(ofName number: Int) -> CompiledSchema? {
            if let known = schemas[number] { return known }
            let found = names[number].namespace.flatMap { Self.exempt.contains($0) ? nil : schema($0) }
            schemas[number] = found
            return found
        }
        var payloads: [(offset: Int, element: XMLElement, schema: CompiledSchema)] = []
        var seen = [Bool](repeating: false, count: names.count)
        var offset = 0
        func look(at element: XMLElement) {
            let number = element.nameNumber
            seen[number] = true
            if let schema = judge(ofName: number), element.parent.map({ names[$0.nameNumber].namespace != names[number].namespace }) ?? true {
                payloads.append((offset, element, schema))
            }
            offset += 1
        }
        look(at: root)
        for element in root.descendants { look(at: element) }
        guard let first = payloads.first, let last = payloads.last else { return }
        // Mostly there is one, and its stanza is no business of a schema.
        let (whole, start) = last.element.index < first.element.subtreeEnd ? (first.element, first.offset) : (root, 0)
        guard let instance = XMLInstance(whole, scope: ExampleReading.implied) else { return }
        // The innermost first: what is taken out of an outer one is judged by then.
        for payload in payloads.reversed() {
            var judge = PayloadJudge(instance: instance, number: payload.offset - start, schema: payload.schema, reading: reading, example: number)
            outcome.failures += judge.judge()
            outcome.judged[payload.element.namespace ?? "", default: 0] += 1
        }
        guard notesElements else { return }
        let judged = Set(payloads.map(\.element.namespace))
        for (number, isSeen) in seen.enumerated() where isSeen && judged.contains(names[number].namespace) { outcome.elements.insert(names[number].local) }
    }
}

/// Judges one payload.
private struct PayloadJudge {
    let instance: XMLInstance
    let number: Int
    let schema: CompiledSchema
    let reading: ExampleReading
    let example: Int

    private var payload: XMLElement { instance.elements[number] }
    private var namespace: String { payload.namespace ?? "" }

    /// The elements out of which something was taken, so that they may look emptier than they are.
    private var mended: Set<Int> = []
    /// The elements that stood at another place than the schema says.
    private var outOfPlace: Set<Int> = []

    init(instance: XMLInstance, number: Int, schema: CompiledSchema, reading: ExampleReading, example: Int) {
        self.instance = instance
        self.number = number
        self.schema = schema
        self.reading = reading
        self.example = example
    }

    mutating func judge() -> [PayloadFailure] {
        var found: [PayloadFailure] = []
        var seen: Set<Int> = []
        // Each round takes something out at least.
        for _ in 0..<40 {
            let violations = instance.violations(of: schema.schema, at: number)
            var isChanged = false
            var failures: [(element: Int, failure: PayloadFailure)] = []
            // A name that is wrong says more than that the right one is missing.
            let unknown = violations.filter { $0.kind == .attributeNotAllowed }
            for violation in unknown + violations.filter({ $0.kind != .attributeNotAllowed }) where instance.elements.indices.contains(violation.element) {
                let element = instance.elements[violation.element]
                if mend(violation, element) {
                    isChanged = true
                } else if isInside(element), let failure = failure(violation, element) {
                    failures.append((violation.element, failure))
                }
            }
            if isChanged { continue }
            // What follows in the same element mostly follows from the first.
            for (element, failure) in failures where seen.insert(element).inserted { found.append(failure) }
            if !takeOutTolerated(violations) { return found }
        }
        return found
    }

    /// Takes out children that the schema has in their parents, but not at this place, behind which libxml2 looks at nothing; whether it did.
    private mutating func takeOutTolerated(_ violations: [XMLSchemaViolation]) -> Bool {
        var isChanged = false
        for violation in violations where violation.kind == .unexpectedElement && instance.elements.indices.contains(violation.element) {
            let element = instance.elements[violation.element]
            guard element != payload, element.namespace == namespace, let parent = element.parent, isInside(parent), isOutOfPlace(element, in: parent, violation)
            else { continue }
            mended.insert(parent.index)
            outOfPlace.insert(element.index)
            instance.removeElement(violation.element)
            isChanged = true
        }
        return isChanged
    }

    /// Whether a child belongs to its parent, and only stands at another place among the others than the schema says.
    private func isOutOfPlace(_ element: XMLElement, in parent: XMLElement, _ violation: XMLSchemaViolation) -> Bool {
        schema.outline.elementNames.contains(element.localName) && !isRepeated(element, in: parent) && !isUnqualified(element, violation)
            && schema.outline.children(of: parent.localName)?.contains(element.localName) ?? true
    }

    /// Whether the schema has a child there by its name, and without a namespace.
    private func isUnqualified(_ element: XMLElement, _ violation: XMLSchemaViolation) -> Bool {
        element.namespace == namespace && !schema.outline.isQualified && violation.expected.contains { $0.namespace == nil && $0.local == element.localName }
    }

    /// Whether an element belongs to this payload and not to one inside it.
    private func isInside(_ element: XMLElement) -> Bool {
        var current: XMLElement? = element
        while let here = current {
            if here.namespace != namespace { return false }
            if here == payload { return true }
            current = here.parent
        }
        return false
    }

    /// Takes out what no schema has a say in; whether it did.
    private mutating func mend(_ violation: XMLSchemaViolation, _ element: XMLElement) -> Bool {
        switch violation.kind {
        case .unexpectedElement, .undeclaredUnderWildcard, .undeclaredElement:
            guard element.namespace != namespace, element != payload, violation.attribute == nil else { break }
            if let parent = element.parent { mended.insert(parent.index) }
            instance.removeElement(violation.element)
            return true
        case .childrenNotAllowed:
            var number = violation.element + 1
            var isChanged = false
            for child in [element].flatMap({ Array($0.descendants) }) {
                if child.parent == element, child.namespace != namespace {
                    instance.removeElement(number)
                    mended.insert(element.index)
                    isChanged = true
                }
                number += 1
            }
            return isChanged
        case .attributeNotAllowed:
            guard let attribute = violation.attribute, attribute.namespace != nil else { break }
            instance.removeAttribute(attribute, of: violation.element)
            return true
        case .textNotAllowed:
            let text = element.children.compactMap(\.text?.value).joined()
            guard PlaceholderText.isElision(text) || text.allSatisfy(\.isWhitespace) else { break }
            instance.removeText(of: violation.element)
            return true
        default: break
        }
        return false
    }

    private func failure(_ violation: XMLSchemaViolation, _ element: XMLElement) -> PayloadFailure? {
        let attribute = violation.attribute.flatMap { name in element.attributes.first { $0.name == name && !$0.isNamespaceDeclaration } }
        if violation.attribute != nil, attribute == nil { return nil }
        func made(_ kind: PayloadFailure.Kind, _ detail: String, at judged: XMLElement? = nil) -> PayloadFailure {
            PayloadFailure(
                kind: kind, key: .init(namespace: namespace, element: (judged ?? element).localName, detail: detail), example: example,
                element: element, attribute: attribute, expected: violation.expected.map(\.local), foreign: foreign(violation), outline: schema.outline)
        }
        let outline = schema.outline
        switch violation.kind {
        case .undeclaredElement:
            return element == payload && !isTagElided(element) ? made(.unknownRoot, "root") : nil
        case .unexpectedElement:
            guard let parent = element.parent, isInside(parent), !isTagElided(element) else { return nil }
            if isUnqualified(element, violation) { return made(.unqualified(parent: parent.localName), "unqualified", at: parent) }
            let isKnown = outline.elementNames.contains(element.localName)
            if isKnown, element.namespace == namespace, isRepeated(element, in: parent) {
                return made(.repeatedChild(parent: parent.localName), "twice " + element.localName, at: parent)
            }
            if isKnown, outline.children(of: parent.localName)?.contains(element.localName) ?? true {
                if isElided(parent) || mended.contains(parent.index) { return nil }
                let missing = Set(violation.expected.map(\.local))
                // Of what could stand here, nothing stands anywhere, and something has to.
                guard !missing.isEmpty, !parent.elements.contains(where: { missing.contains($0.localName) }), isIncomplete(parent, before: element)
                else { return made(.elsewhere(parent: parent.localName), "there " + element.localName, at: parent) }
                return PayloadFailure(
                    kind: .missingBefore(element.localName), key: .init(namespace: namespace, element: parent.localName, detail: Self.incomplete(violation)), example: example,
                    element: parent, attribute: nil, expected: violation.expected.map(\.local), foreign: foreign(violation), outline: outline)
            }
            let kind = isKnown ? PayloadFailure.Kind.misplacedChild(parent: parent.localName) : .unknownChild(parent: parent.localName)
            return made(kind, "child " + element.localName, at: parent)
        case .incomplete:
            guard !isElided(element), !mended.contains(element.index), !violation.expected.isEmpty else { return nil }
            if element.hasElements { return made(.missingChild, Self.incomplete(violation)) }
            // What is empty is named rather than shown, unless all around it is shown.
            guard !hasContent(element), isShownWhole else { return nil }
            return made(.missingChild, element == payload ? isRequest ? PayloadFailure.Key.question : "empty" : Self.incomplete(violation))
        case .attributeNotAllowed:
            return attribute.map { made(.unknownAttribute, "attribute " + $0.name.local) }
        case .attributeMissing(let name):
            // An element without any is named rather than shown, unless all around it is shown.
            guard !isTagElided(element), !isElided(element),
                element.attributes.contains(where: { !$0.isNamespaceDeclaration }) || hasContent(element) || isShownWhole
            else { return nil }
            return made(.missingAttribute(name), "missing " + name)
        case .textNotAllowed: return made(.text, "text")
        case .childrenNotAllowed: return made(.children, "children")
        case .value(let value, let type):
            let own = attribute?.value ?? element.text
            guard isOwnValue(own, attribute, element), type != own, PlaceholderText.isMeant(own, as: type) else { return nil }
            return made(.value(value, type: type), "value " + (attribute?.name.local ?? ""))
        case .enumeration(let value, let set):
            let own = attribute?.value ?? element.text
            guard isOwnValue(own, attribute, element), !set.contains("") else { return nil }
            return made(.enumeration(value, of: set), "value \(attribute?.name.local ?? "") \(own)")
        case .undeclaredUnderWildcard, .other: return nil
        }
    }

    private func foreign(_ violation: XMLSchemaViolation) -> [XMLName] { violation.expected.filter { $0.namespace != nil && $0.namespace != namespace } }

    /// Whether an element would not be complete either if it ended before one of its children.
    private func isIncomplete(_ parent: XMLElement, before child: XMLElement) -> Bool {
        guard let part = XMLInstance(payload, scope: ExampleReading.implied), let place = part.elements.firstIndex(of: parent) else { return false }
        for (number, element) in part.elements.enumerated() where element.parent == parent && element.index >= child.index { part.removeElement(number) }
        return part.violations(of: schema.schema, at: 0).contains { $0.element == place && $0.kind == .incomplete }
    }

    private static func incomplete(_ violation: XMLSchemaViolation) -> String { "without " + Set(violation.expected.map(\.local)).sorted().joined(separator: " ") }

    /// Whether the element right before has the same name, and stands where it may.
    private func isRepeated(_ element: XMLElement, in parent: XMLElement) -> Bool {
        var before: XMLElement?
        for child in parent.elements {
            if child == element { return before.map { $0.name == element.name && !outOfPlace.contains($0.index) } ?? false }
            before = child
        }
        return false
    }

    private var stanza: XMLElement? {
        payload.ancestors.first { $0.parent == nil || $0.parent.map(ExampleReading.isStream) ?? false }
    }

    /// Whether the payload stands in an addressed stanza of an example in which nothing is left out.
    private var isShownWhole: Bool {
        guard let stanza else { return false }
        return (stanza["to"] ?? stanza["from"] ?? stanza["id"]) != nil && reading.elisionsInText.isEmpty
    }

    /// Whether the payload is what a stanza asks for, or that again beside an error, so that it may be empty without being so in the answer.
    private var isRequest: Bool { payload.parent == stanza && (stanza?["type"] == "get" || stanza?["type"] == "error") }

    private func hasContent(_ element: XMLElement) -> Bool { element.children.contains { $0.text.map { !$0.isBlank } ?? true } }

    /// Whether a value was written as one, and not as a stand-in or what is left without a foreign child.
    private func isOwnValue(_ value: String, _ attribute: XMLAttribute?, _ element: XMLElement) -> Bool {
        if PlaceholderText.isPlaceholder(value) || value.allSatisfy(\.isWhitespace) { return false }
        return attribute != nil || (!isElided(element) && !element.hasElements)
    }

    /// Whether something directly inside was left out on purpose.
    private func isElided(_ element: XMLElement) -> Bool {
        let range = element.range
        return reading.elisionsInText.contains { $0.place != .outside && range.overlaps($0.range) && !isInSentence($0.range, inside: element) }
            || element.children.contains { node in
                switch node {
                case .comment: true
                case .text(let text): PlaceholderText.isElision(text.value)
                default: false
                }
            }
    }

    /// Whether an ellipsis ends or breaks the words of an element further inside, which are no hole among its children.
    private func isInSentence(_ ellipsis: Range<Int>, inside element: XMLElement) -> Bool {
        element.descendants.contains { inner in
            inner.range.overlaps(ellipsis)
                && inner.children.contains { $0.text.map { $0.range.overlaps(ellipsis) && PlaceholderText.isSentence($0.value) } ?? false }
        }
    }

    private func isTagElided(_ element: XMLElement) -> Bool {
        let tag = reading.text.sourceRange(element.startTag)
        return reading.elisions.contains { $0.place == .tag && tag.overlaps($0.range) }
    }
}
