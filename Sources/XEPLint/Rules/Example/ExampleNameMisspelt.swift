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

    /// What a name belongs to: only names of one sort can be meant for each other.
    private struct Sort: Hashable {
        let namespace: String
        /// The element of an attribute's value; empty for names.
        var element = ""
        /// The attribute whose value it is, or `@` for names of attributes; empty for names of elements.
        var attribute = ""
    }

    /// How often a name stands there, and where it does first.
    private struct Uses {
        var count = 0
        let first: Place
    }

    private struct Place {
        let element: XMLElement
        let attribute: XMLAttribute?
        let isValue: Bool
        let example: ReadExample

        /// The name, and that in the end tag of an element.
        var ranges: [Range<Int>] {
            let ranges = attribute.map { [isValue ? $0.valueRange : $0.nameRange] } ?? element.nameRanges
            return ranges.map(example.reading.text.sourceRange)
        }
    }

    private static let often = 3

    /// The attributes whose values are anybody's choice.
    private static let free: Set<String> = ["id", "node", "name", "sid", "nick", "jid", "var", "label"]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var uses: [Sort: [String: Uses]] = [:]
        for example in context.examples where example.block.kind == .example && example.reading.classification == .xml && !example.block.element.isExpanded {
            for element in example.reading.tree.elements { read(element, example, &uses) }
        }
        let told = Set(context.payloads.failures.compactMap { failure -> Range<Int>? in
            let text = context.examples[failure.example].reading.text
            return text.sourceRange(failure.attribute?.nameRange ?? failure.element.nameRange)
        })
        let valuesTold = Set(context.payloads.failures.compactMap { failure in
            failure.attribute.map { context.examples[failure.example].reading.text.sourceRange($0.valueRange) }
        })
        for (_, names) in uses {
            let frequent = names.filter { $0.value.count >= often }.map(\.key)
            guard !frequent.isEmpty else { continue }
            for (name, use) in names where use.count == 1 && name.utf8.count >= 5 {
                let ranges = use.first.ranges
                guard let place = ranges.first, !told.contains(place), !valuesTold.contains(place), let right = meant(name, frequent),
                    (context.wordCounts[name.lowercased()] ?? 0) <= ranges.count, !context.quotedNames.contains(name)
                else { continue }
                findings.add(
                    place, "'\(ProblemWords.clipped(name))' stands here alone: did you mean '\(ProblemWords.clipped(right))', as elsewhere?",
                    fixes: ranges.allSatisfy { context.source.text($0) == name }
                        ? [Fix("write '\(right)'", ranges.map { TextEdit($0, right) }, safety: .unsafe)] : [])
            }
        }
    }

    private static func read(_ element: XMLElement, _ example: ReadExample, _ uses: inout [Sort: [String: Uses]]) {
        guard let namespace = element.namespace, !ExampleStanza.isStanzaNamespace(namespace), namespace != SchemaOutline.xsd else { return }
        func count(_ name: String, _ sort: Sort, _ attribute: XMLAttribute? = nil, isValue: Bool = false) {
            uses[sort, default: [:]][name, default: Uses(first: Place(element: element, attribute: attribute, isValue: isValue, example: example))].count += 1
        }
        if element.prefix.isEmpty { count(element.localName, Sort(namespace: namespace)) }
        for attribute in element.attributes where !attribute.isNamespaceDeclaration && attribute.prefix.isEmpty {
            let name = attribute.localName
            count(name, Sort(namespace: namespace, attribute: "@"), attribute)
            // What kinds of forms and fields there are is known.
            guard !free.contains(name), namespace != ExampleForm.namespace else { continue }
            let value = attribute.value
            guard value.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2D || $0 >= 0x80 }), value.allSatisfy({ $0.isLetter || $0 == "-" }) else { continue }
            count(value, Sort(namespace: namespace, element: element.localName, attribute: name), attribute, isValue: true)
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
