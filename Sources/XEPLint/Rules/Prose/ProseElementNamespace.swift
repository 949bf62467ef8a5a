internal import XEPKit
internal import XMLKit

enum ProseElementNamespace: Rule {
    static let info = RuleInfo(
        "prose/element-namespace", .warning,
        summary: "An element that the text says to be qualified by a namespace is declared in the document's schema of that namespace.",
        rationale: "Text and schema are two descriptions of one protocol; where the schema has no such element, one of the two is wrong.",
        source: "XEP-0143 §6.12, §7", fix: .unsafe)

    private static func document(_ text: String) -> LintExample {
        let schemas = [("urn:xmpp:lamps:0", "lamp"), ("urn:xmpp:lamps:errors:0", "blown-out")].map { namespace, name in
            "<code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='\(namespace)'><xs:element name='\(name)'/></xs:schema>\n]]></code>"
        }
        return .body("<p>\(text)</p>" + schemas.joined())
    }

    static let examples = RuleExamples(
        triggering: [
            document("A &lt;lamp/&gt; element qualified by the '↓urn:xmpp:lamps:errors:0↑' namespace."),
            document("A &lt;lamp/&gt; child element that is qualified by the \"↓urn:xmpp:lamps:errors:0↑\" namespace."),
            document("A &lt;↓wick↑/&gt; element qualified by the 'urn:xmpp:lamps:0' namespace."),
        ],
        nonTriggering: [
            document("A &lt;lamp/&gt; element qualified by the 'urn:xmpp:lamps:0' namespace."),
            document("A &lt;wick/&gt; element qualified by the 'urn:xmpp:wicks:0' namespace."),
            document("A &lt;lamp/&gt; within the &lt;iq/&gt; stanza qualified by the 'urn:xmpp:lamps:0' namespace."),
            document("A &lt;wick/&gt; element, and what is qualified by the 'urn:xmpp:lamps:0' namespace."),
        ],
        corrections: [
            .init(
                document("A &lt;lamp/&gt; element qualified by the 'urn:xmpp:lamps:errors:0' namespace."),
                document("A &lt;lamp/&gt; element qualified by the 'urn:xmpp:lamps:0' namespace."))
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let headerEnd = context.header.element?.range.upperBound ?? 0
        var declared: [String: Set<String>]?
        for piece in context.prose where piece.content.sourceOffset(0) >= headerEnd {
            for word in piece.words where word.offsets.count == 9 && piece.first(word) == 0x71 && piece.text(word) == "qualified" {
                guard let claim = claim(at: word.offsets, piece.content.bytes), !isDenied(piece) else { continue }
                let known = declared ?? self.declared(in: context)
                declared = known
                let name = String(decoding: piece.content.bytes[claim.name], as: UTF8.self)
                let namespace = String(decoding: piece.content.bytes[claim.namespace], as: UTF8.self)
                guard let names = known[namespace], !names.contains(name) else { continue }
                report(name, claim, piece.content, known.filter { $0.value.contains(name) }.keys.sorted(), &findings)
            }
        }
    }

    /// Whether the text speaks of an element that there is not, or was.
    private static func isDenied(_ piece: Prose) -> Bool {
        piece.words.contains { word in
            (2...8).contains(word.offsets.count) && ["no", "not", "NOT", "ignore", "ignores", "error", "earlier", "previous", "former"].contains(piece.text(word))
        }
    }

    private static func report(
        _ name: String, _ claim: (name: Range<Int>, namespace: Range<Int>), _ text: MappedText, _ others: [String], _ findings: inout Findings
    ) {
        let shown = "the schema of this namespace declares no <\(ProblemWords.clipped(name))/>"
        guard let other = others.first else {
            return findings.add(text.sourceRange(claim.name), shown + ", and no other of this document does: declare it there, or name its namespace")
        }
        let range = text.sourceRange(claim.namespace)
        findings.add(
            range, shown + ": that of '\(ProblemWords.clipped(other, to: 80))' does",
            fixes: others.count == 1 && text.isLiteral(claim.namespace) ? [Fix("write '\(other)'", replace: range, with: other, safety: .unsafe)] : [])
    }

    /// The elements that the schemas of the document declare, by namespace; none of a schema that takes in others.
    private static func declared(in context: LintContext) -> [String: Set<String>] {
        var declared: [String: Set<String>] = [:]
        var isOpen: Set<String> = []
        for own in context.schemas.own {
            guard let namespace = own.claim.namespace else { continue }
            let outline = SchemaWords.outline(of: own)
            if outline.hasIncludes || outline.root == nil { isOpen.insert(namespace) }
            declared[namespace, default: []].formUnion(outline.elementNames)
        }
        return declared.filter { !isOpen.contains($0.key) }
    }

    /// What may stand between the name of an element and "qualified".
    private static let links: Set<String> = ["element", "child", "that", "is", "which", "are", "be", "MUST"]

    /// The element before "qualified by the" and the namespace behind it, in quotes.
    private static func claim(at word: Range<Int>, _ bytes: [UInt8]) -> (name: Range<Int>, namespace: Range<Int>)? {
        guard let namespace = namespace(after: word.upperBound, bytes) else { return nil }
        guard let close = bytes[..<word.lowerBound].suffix(40).lastIndex(of: 0x3E),
            bytes[close + 1..<word.lowerBound].split(whereSeparator: { XMLByte.isSpace($0) || $0 == 0x2C }).allSatisfy({ links.contains(String(decoding: $0, as: UTF8.self)) })
        else { return nil }
        let end = close > 0 && bytes[close - 1] == 0x2F ? close - 1 : close
        var start = end
        while start > 0, XMLByte.isName(bytes[start - 1]), bytes[start - 1] < 0x80, bytes[start - 1] != 0x3A { start -= 1 }
        guard start > 0, start < end, bytes[start - 1] == 0x3C else { return nil }
        return (start..<end, namespace)
    }

    private static func namespace(after start: Int, _ bytes: [UInt8]) -> Range<Int>? {
        var rest = bytes[start...].prefix(160)
        for word in ["by", "the"] {
            rest = rest.drop(while: XMLByte.isSpace)
            guard rest.starts(with: word.utf8) else { return nil }
            rest = rest.dropFirst(word.utf8.count)
        }
        rest = rest.drop(while: XMLByte.isSpace)
        guard let quote = rest.first, quote == 0x27 || quote == 0x22, let end = rest.dropFirst().firstIndex(of: quote) else { return nil }
        return rest.startIndex + 1 < end ? rest.startIndex + 1..<end : nil
    }
}
