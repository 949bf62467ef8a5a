internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleNameMisspelt: Rule {
    static let info = RuleInfo(
        "example/name-misspelt", .warning,
        summary: "The examples spell the name of an element or attribute, and a value that stands for a kind, alike.",
        rationale: """
            A name that stands once in a document and differs by a letter from one that stands there often, in the same namespace, is most likely \
            the same. Where a schema knows better, it has the word.
            """,
        source: "XEP-0143 §7.2", fix: .unsafe, asks: .verdict)

    private static func example(_ whisper: String) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <message><whisper xmlns='urn:xmpp:murmurs:0' loudness='1' manner='hushed'/></message>
            <message><whisper xmlns='urn:xmpp:murmurs:0' loudness='2' manner='hushed'/></message>
            <message><whisper xmlns='urn:xmpp:murmurs:0' loudness='3' manner='hushed'/></message>
            <message>\(whisper)</message>
            ]]></example>
            """)
    }

    static let examples = RuleExamples(
        triggering: [
            example("<↓whipser↑ xmlns='urn:xmpp:murmurs:0'/>"), example("<whisper xmlns='urn:xmpp:murmurs:0' ↓loundess↑='1'/>"),
            example("<whisper xmlns='urn:xmpp:murmurs:0' manner='↓husehd↑'/>"),
        ],
        nonTriggering: [
            example("<whispers xmlns='urn:xmpp:murmurs:0'/>"), example("<whipser xmlns='urn:xmpp:others:0'/>"),
            example("<whisper xmlns='urn:xmpp:murmurs:0' loudness2='1'/>"), example("<whisper xmlns='urn:xmpp:murmurs:0' manner='loud'/>"),
            .body("<p>The &lt;whipser/&gt; is another.</p><example caption='x'><![CDATA[<message><whisper xmlns='urn:a'/><whisper xmlns='urn:a'/><whisper xmlns='urn:a'/><whipser xmlns='urn:a'/></message>]]></example>"),
        ],
        corrections: [.init(example("<whipser xmlns='urn:xmpp:murmurs:0'/>"), example("<whisper xmlns='urn:xmpp:murmurs:0'/>"))])

    /// A name with what it belongs to: only names of one sort can be meant for each other.
    private struct Sort: Hashable {
        let namespace: String
        /// The element and the attribute whose value it is; the word alone for names.
        let owner: String
    }

    private struct Place {
        let name: String
        let range: Range<Int>
        let edits: [TextEdit]
    }

    private static let often = 3

    /// The attributes whose values are anybody's choice.
    private static let free: Set<String> = ["id", "node", "name", "sid", "nick", "jid", "var", "label"]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var places: [Sort: [String: [Place]]] = [:]
        for example in context.examples where example.block.kind == .example && example.reading.classification == .xml && !example.block.element.isExpanded {
            for element in example.reading.tree.elements { read(element, example, &places) }
        }
        let told = Set(context.payloads.failures.compactMap { failure -> Range<Int>? in
            let text = context.examples[failure.example].reading.text
            return text.sourceRange(failure.attribute?.nameRange ?? failure.element.nameRange)
        })
        let valuesTold = Set(context.payloads.failures.compactMap { failure in
            failure.attribute.map { context.examples[failure.example].reading.text.sourceRange($0.valueRange) }
        })
        for (_, names) in places {
            let frequent = names.filter { $0.value.count >= often }.map(\.key)
            guard !frequent.isEmpty else { continue }
            for (name, found) in names where found.count == 1 && name.utf8.count >= 5 {
                guard let place = found.first, !told.contains(place.range), !valuesTold.contains(place.range), let right = meant(name, frequent),
                    (context.wordCounts[name.lowercased()] ?? 0) <= place.edits.count, !context.quotedNames.contains(name)
                else { continue }
                let fix = place.edits.map { TextEdit($0.range, right) }
                findings.add(
                    place.range, "'\(ProblemWords.clipped(name))' stands here alone: did you mean '\(ProblemWords.clipped(right))', as elsewhere?",
                    fixes: fix.allSatisfy { context.source.text($0.range) == name } ? [Fix("write '\(right)'", fix, safety: .unsafe)] : [])
            }
        }
    }

    private static func read(_ element: XMLElement, _ example: ReadExample, _ places: inout [Sort: [String: [Place]]]) {
        guard let namespace = element.namespace, !ExampleStanza.isStanzaNamespace(namespace), namespace != SchemaOutline.xsd else { return }
        let text = example.reading.text
        var edits = [TextEdit(text.sourceRange(element.nameRange), "")]
        if !element.isSelfClosed {
            let start = element.contentRange.upperBound + 2
            edits.append(TextEdit(text.sourceRange(start..<start + element.localName.utf8.count), ""))
        }
        if element.name.prefix.isEmpty {
            places[Sort(namespace: namespace, owner: ""), default: [:]][element.localName, default: []].append(Place(name: element.localName, range: edits[0].range, edits: edits))
        }
        for attribute in element.attributes where !attribute.isNamespaceDeclaration && attribute.name.prefix.isEmpty {
            let name = text.sourceRange(attribute.nameRange)
            places[Sort(namespace: namespace, owner: "@"), default: [:]][attribute.name.local, default: []].append(Place(name: attribute.name.local, range: name, edits: [TextEdit(name, "")]))
            let value = attribute.value
            guard !free.contains(attribute.name.local), value.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2D || $0 >= 0x80 }), value.allSatisfy({ $0.isLetter || $0 == "-" }) else { continue }
            let range = text.sourceRange(attribute.valueRange)
            places[Sort(namespace: namespace, owner: element.localName + " " + attribute.name.local), default: [:]][value, default: []]
                .append(Place(name: value, range: range, edits: [TextEdit(range, "")]))
        }
    }

    /// The frequent name of which one is a slip; a plural, a number and an ending are names of their own.
    private static func meant(_ name: String, _ frequent: [String]) -> String? {
        guard let right = Nearest.word(to: name, among: frequent, limit: 1), right.lowercased() != name.lowercased() else { return nil }
        if name.filter(\.isNumber) != right.filter(\.isNumber) || name.first != right.first { return nil }
        if ["s", "d", "r", "e", "n"].contains(where: { right + $0 == name || name + $0 == right }) { return nil }
        // Another letter inside of a word may make another word; letters swapped, lost or doubled rarely do.
        guard name.count == right.count, name.sorted() != right.sorted() else { return right }
        return name.utf8.count >= 8 ? right : nil
    }
}
