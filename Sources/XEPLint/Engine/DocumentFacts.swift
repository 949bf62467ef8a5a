internal import XEPKit
internal import XMLKit

/// What several rules need of a document, each made when it is first asked for, by one of the threads that ask.
final class DocumentFacts: Sendable {
    /// The examples and code of the document, read by the dialect of examples.
    let examples: Once<[ReadExample]>
    /// The stanzas of all examples, in the order of the text.
    let stanzas: Once<[ExampleStanza]>
    /// The stanzas that stand inside of other elements, as those that are forwarded do.
    let innerStanzas: Once<[ExampleStanza]>
    /// The data forms of all examples, in the order of the text.
    let forms: Once<[ExampleForm]>
    /// What the examples register as fields of forms.
    let registeredForms: Once<[RegisteredForm]>
    /// For each of these the names that stand nowhere else, with the spelling on which all else agrees.
    let outvotedFields: Once<[[String: String]]>
    /// The names that the examples, schemas and code of the document use.
    let vocabulary: Once<Vocabulary>
    /// The namespaces that the body names, in the order of the text.
    let namespaceNames: Once<[NamespaceName]>
    /// Those that an xmlns declares.
    let declaredNamespaces: Once<Set<String>>
    /// Those that are most likely typing errors.
    let namespaceMistakes: Once<[NamespaceMistake]>
    /// The versions of its own namespaces that stand in one place alone.
    let oddVersions: Once<[OddVersion]>
    /// The ids of stanzas that the document shows to be refused as malformed, so that they are wrong on purpose.
    let refusedIDs: Once<Set<String>>
    /// The schemas that the document is judged by.
    let schemas: Once<SchemaRegistry>
    /// How the examples break the schemas, and who is to blame.
    let payloads: Once<PayloadVerdict>
    /// The words that the running text marks as names of the protocol: in angle brackets, in single quotes, in `<tt>`.
    let quotedNames: Once<Set<String>>
    /// The lines of the source.
    let lines: Once<LineIndex>
    /// The error conditions that the text misspells.
    let misspeltConditions: Once<[MisspeltCondition]>
    /// What git left of a merge.
    let conflictMarkers: Once<[Range<Int>]>
    /// How often each word of five bytes or more stands in the source, in small letters.
    let wordCounts: Once<[String: Int]>
    /// The running text.
    let prose: Once<[Prose]>

    /// `onTwoThreads`: whether there is no other document, so that a core is free.
    init(_ xep: XEP, series: Series, onTwoThreads: Bool) {
        let examples = Once {
            guard onTwoThreads else { return xep.blocks.map(ReadExample.init) }
            let blocks = xep.blocks
            return Threads.map(blocks.count, portion: 8) { next, take in
                while let number = next() { take(number, ReadExample(blocks[number])) }
            }.compactMap { $0 }
        }
        let stanzas = Once { examples.value.flatMap(\.stanzas) }
        let names = Once { NamespaceName.all(in: xep) }
        let schemas = Once { SchemaRegistry(xep, series: series) }
        let prose = Once { Prose.pieces(of: xep) }
        let quoted = Once { QuotedNames.all(in: xep, prose.value) }
        let together = Once { NamesTogether(xep) }
        self.examples = examples
        self.stanzas = stanzas
        innerStanzas = Once { examples.value.flatMap(\.innerStanzas) }
        let forms = Once { ExampleForm.all(in: examples.value) }
        self.forms = forms
        let registered = Once { RegisteredForm.all(in: examples.value) }
        registeredForms = registered
        outvotedFields = Once { RegisteredForm.outvoted(registered.value, by: { forms.value }, quoted: { quoted.value }) }
        let vocabulary = Once { Vocabulary(examples.value) }
        self.vocabulary = vocabulary
        misspeltConditions = Once { MisspeltCondition.all(in: xep, prose.value) { vocabulary.value } }
        namespaceNames = names
        declaredNamespaces = Once { Set(names.value.filter(\.isDeclared).map(\.name)) }
        namespaceMistakes = Once { NamespaceMistake.all(in: names.value) { series.namespaceCounts } }
        oddVersions = Once { OddVersion.all(in: names.value, xep.source.bytes) }
        refusedIDs = Once {
            Set(
                stanzas.value.filter { stanza in
                    stanza.type == "error" && stanza.error?.elements.contains { ["bad-request", "jid-malformed"].contains($0.localName) } ?? false
                }.compactMap(\.id))
        }
        self.schemas = schemas
        payloads = Once {
            schemas.value.verdict(on: examples.value.map { ($0.block, $0.reading) }, onTwoThreads: onTwoThreads) { quoted.value.contains($0) && together.value.hold($0, with: $1) }
        }
        quotedNames = quoted
        let lines = Once { LineIndex(xep.source) }
        self.lines = lines
        conflictMarkers = Once { ConflictMarkers.all(in: xep, lines.value) }
        wordCounts = Once { Self.wordCounts(in: xep.source.bytes) }
        self.prose = prose
    }

    private static func wordCounts(in bytes: [UInt8]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for word in bytes.countedWords where word.count >= 5 { counts[String(decoding: word, as: UTF8.self).lowercased(), default: 0] += 1 }
        return counts
    }
}
