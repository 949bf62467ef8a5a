internal import XEPKit
internal import XMLKit

enum DocumentWellFormed: Rule {
    static let info = RuleInfo(
        "document/well-formed", .error,
        summary: "A XEP is well-formed XML.",
        rationale: """
            Nothing can be made of a document that is not well-formed: no page, no schema, no review. Each cause is named once, \
            at the place where it is to be mended, which is often not where a parser gives up.
            """,
        source: "XML 1.0 §2.1", fix: .unsafe, needs: .text)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>one <em>whisper↓</p>↑"),
            .body("<p>Romeo ↓&↑ Juliet</p>"),
            .body("<p>fewer ↓<↑ 3 words</p>"),
            .body("<p class='a' ↓class↑='b'>twice</p>"),
            .body("<p ↓class=a↑>unquoted</p>"),
            .body("<p>one ↓</b>↑ two</p>"),
            .body("<section1 topic='a' anchor='a'><p>one↓\n↑</section1>"),
            .body("<section1 topic='a' anchor='a'><p>one↓\n  ↑<p>two</p></section1>"),
            .body("<ul><li>one</li><li>two↓\n↑</ul><p>three</p>"),
            .body("<example caption='x'><![CDATA[<iq/>\n↓]]</example>↑<p>x</p><example caption='y'><![CDATA[<iq/>]]></example>"),
            .body("<example caption='x'>↓<!CDATA[↑<iq/>]]></example>"),
            .body("<example caption='x'>↓[CDATA[↑&lt;iq/>]]></example>"),
            .body("↓<example caption='x'>↑<iq/>]]></example>"),
            .body("<example caption='x'><![CDATA[<iq/>]]>↓]]>↑</example>"),
            .body("<p>See ↓&xep0045↑, which tells of rooms.</p>"),
            .body("<p>See ↓& rfc6120;↑ and ↓&rfc 6121;↑.</p>"),
            .body("<p>The ↓&lt↑whisper/&gt; element, &lt;sigh/↓&gt↑ too, and ↓&#xA7↑ 7</p>"),
            .body("<p><link url='https://example.org/?from=here↓&↑copy=1'>x</link></p>"),
            .body("<p>Send a ↓<whisper>↑ or a ↓<sigh to='juliet'>↑ to the balcony.</p>"),
            .body("<p>one ↓<br>↑ two</p>"),
            .body("<p>one ↓</br>↑ two</p>"),
            .body("<p>no ↓</whisper>↑ here</p>"),
            .body("<p>a <↓storng↑>loud</strong> whisper</p>"),
            .body("<section2 topic='The rooms of ↓&xep0045;↑' anchor='rooms'><p>x</p></section2>"),
            .document("<!DOCTYPE xep SYSTEM ↓'xep.dtd↑>\n<xep/>", isVaried: false),
            .document("<!DOCTYPE xep ↓PUBLIC↑ 'xep.dtd'>\n<xep/>"),
            .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY % ents SYSTEM 'xep.ent'>\n↓%ents↑\n]>\n<xep/>"),
            .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY % ents SYSTEM 'xep.ent'>\n%ents;\n↓]↑\n<xep>&LEGALNOTICE;</xep>"),
            .document("↓<xep>↑<p/>", isVaried: false),
            .document("<xep/>\n↓text after the end\n↑", isVaried: false),
            .document("↓↑", isVaried: false),
        ],
        nonTriggering: [
            .body("<p>Romeo &amp; Juliet, fewer &lt; 3 words</p>"),
            .body("<example caption='x'><![CDATA[<iq>]]></example>"),
            .document("<!DOCTYPE xep SYSTEM \"xep.dtd\" [\n<!-- ' > -->\n<!ENTITY % ents SYSTEM 'xep.ent' >\n%ents;\n<!ENTITY sigh 'a >\nb'>\n] >\n<xep/>"),
        ],
        corrections: [
            .init(.body("<p>Romeo & Juliet</p>"), .body("<p>Romeo &amp; Juliet</p>")),
            .init(.body("<section1 topic='a' anchor='a'><p>one\n</section1>"), .body("<section1 topic='a' anchor='a'><p>one</p>\n</section1>")),
            .init(.body("<p>fewer < 3 words</p>"), .body("<p>fewer &lt; 3 words</p>")),
            .init(
                .body("<code><![CDATA[one\n</code><p>x</p><code><![CDATA[two]]></code>"),
                .body("<code><![CDATA[one\n]]></code><p>x</p><code><![CDATA[two]]></code>")),
            .init(.document("<xep><code><![cdata[one]]></code></xep>", isVaried: false), .document("<xep><code><![CDATA[one]]></code></xep>", isVaried: false)),
            .init(.document("<xep><code>![CDATA[one]]></code></xep>", isVaried: false), .document("<xep><code><![CDATA[one]]></code></xep>", isVaried: false)),
            .init(.document("<xep><code>one]]></code></xep>", isVaried: false), .document("<xep><code><![CDATA[one]]></code></xep>", isVaried: false)),
            .init(.body("<code><![CDATA[one]]>]]></code>"), .body("<code><![CDATA[one]]></code>")),
            .init(.body("<p>See &xep0045, and &rfc 6120;.</p>"), .body("<p>See &xep0045;, and &rfc6120;.</p>")),
            .init(.body("<p>The &ltsigh/&gt element</p>"), .body("<p>The &lt;sigh/&gt; element</p>")),
            .init(.body("<p>Send a <sigh to='juliet'> up.</p>"), .body("<p>Send a &lt;sigh to='juliet'&gt; up.</p>")),
            .init(.body("<p>one <br> two</p><p>one</br> two</p>"), .body("<p>one <br/> two</p><p>one<br/> two</p>")),
            .init(.body("<example caption='As in &xep0045;'>x</example>"), .body("<example caption='As in XEP-0045'>x</example>")),
            .init(
                .document("<!DOCTYPE xep SYSTEM 'xep.dtd [\n<!ENTITY % ents SYSTEM xep.ent>\n%ents\n]\n<xep>&LEGALNOTICE;</xep>"),
                .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY % ents SYSTEM 'xep.ent'>\n%ents;\n]>\n<xep>&LEGALNOTICE;</xep>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let unopened = context.xep.tree.problems.contains { $0.kind == .cdataEndInText } ? LostCDATAStart.all(in: context.xep) : []
        for block in unopened {
            let range = block.rest.isEmpty ? block.tag : block.rest
            findings.add(
                range, "the text of this <\(block.name)> ends with ']]>' and begins with no '<![CDATA[': write it there",
                fixes: [Fix("write <![CDATA[", replace: block.rest, with: "<![CDATA[", safety: .unsafe)])
        }
        let problems = problems(context, besides: unopened.map(\.text) + context.conflictMarkers)
        let tags = LoneTags(problems, context)
        for problem in problems {
            if let lost = LostEndTag(problem, context) {
                findings.add(
                    lost.range, "<\(lost.name)> is not closed: write </\(lost.name)> here", related: [RelatedPlace(lost.start, "<\(lost.name)> is opened here")],
                    fixes: [Fix("write </\(lost.name)>", replace: lost.insertion..<lost.insertion, with: "</\(lost.name)>", safety: .unsafe)])
                continue
            }
            let lone = tags.words(for: problem)
            for words in lone { findings.add(words.range, words.message, related: words.related, fixes: words.fixes) }
            if lone.contains(where: \.saysAll) { continue }
            if problem.kind == .bareAmpersand, let reference = UnfinishedReference(at: problem.range.lowerBound, context) {
                findings.add(
                    reference.range, reference.message,
                    fixes: [Fix("write \(reference.meant)", replace: reference.range, with: reference.meant, safety: .unsafe)])
                continue
            }
            let words = isDoubled(problem, context) ? ProblemWords("']]>' stands here a second time: take one out") : ProblemWords(problem.kind)
            findings.add(
                problem.range, words.message, help: words.help,
                related: problem.related.map { [RelatedPlace($0, ProblemWords.related(problem.kind))] } ?? [],
                fixes: fix(problem, context).map { [$0] } ?? [])
        }
        guard context.xep.tree.problems.isEmpty, case .failure(let failure) = context.document else { return }
        // libxml2 has the last word, such as on characters in names; its place is a line and a column.
        guard let error = failure.errors.first else { return findings.add(0..<0, "not well-formed") }
        let line = context.lines.range(ofLine: error.line) ?? 0..<0
        let start = line.lowerBound + min(max(0, error.column - 1), line.count)
        findings.add(start..<start, "not well-formed: \(ProblemWords.clipped(error.message, to: 200))")
    }

    /// What is to be told, without what stands in places of which the whole is told.
    private static func problems(_ context: LintContext, besides places: [Range<Int>]) -> [XMLProblem] {
        var places = places.sorted { $0.lowerBound < $1.lowerBound }[...]
        return context.xep.tree.problems.filter { problem in
            while let first = places.first, first.upperBound <= problem.range.lowerBound { places.removeFirst() }
            return !belongsElsewhere(problem.kind) && !(places.first?.contains(problem.range.lowerBound) ?? false)
        }
    }

    /// Whether another rule of the group says it.
    private static func belongsElsewhere(_ kind: XMLProblem.Kind) -> Bool {
        switch kind {
        case .undeclaredEntity, .limit, .invalidUTF8, .invalidUTF16, .unknownEncoding, .encodingMismatch: true
        default: false
        }
    }

    /// Whether a `]]>` in text stands right behind one that ends a section.
    private static func isDoubled(_ problem: XMLProblem, _ context: LintContext) -> Bool {
        let before = context.source.bytes[..<problem.range.lowerBound]
        return problem.kind == .cdataEndInText && before.suffix(3).elementsEqual("]]>".utf8)
    }

    private static func fix(_ problem: XMLProblem, _ context: LintContext) -> Fix? {
        let range = problem.range
        return switch problem.kind {
        case .bareAmpersand where context.source.text(range) == "&": Fix("write &amp;", replace: range, with: "&amp;", safety: .unsafe)
        case .strayLessThan where context.source.text(range) == "<": Fix("write &lt;", replace: range, with: "&lt;", safety: .unsafe)
        case .cdataEndInText where isDoubled(problem, context): Fix("take it out", replace: range, with: "", safety: .unsafe)
        case .cdataEndInText where context.source.text(range) == "]]>": Fix("write ]]&gt;", replace: range, with: "]]&gt;", safety: .unsafe)
        case .lostCDATAEnd(let name): Fix("write ]]></\(name)>", replace: range, with: "]]></\(name)>", safety: .unsafe)
        case .misspeltCDATAStart: Fix("write <![CDATA[", replace: range, with: "<![CDATA[", safety: .unsafe)
        case .doctype(_, let mend?):
            Fix(mend.replacement.contains { $0 != " " } ? "write \(ProblemWords.clipped(mend.replacement))" : "mend the space", [mend], safety: .unsafe)
        case .markupInValue(let name, let entity) where !["url", "src"].contains(name) && context.source.text(range) == "&\(entity);":
            ProblemWords.designation(of: entity).map { Fix("write \($0)", replace: range, with: $0, safety: .unsafe) }
        default: nil
        }
    }
}

/// A paragraph or list item whose end tag is missing: before the next block, not where a parser sees it.
private struct LostEndTag {
    let name: String
    let start: Range<Int>
    /// After the last of its text.
    let insertion: Int
    /// From there to the tag that cannot stand inside.
    let range: Range<Int>

    private static let blocks: [String: Set<String>] = [
        "p": ["p", "ul", "ol", "dl", "example", "code", "table", "div", "blockquote", "section1", "section2", "section3", "section4", "section5"],
        "li": ["li", "section1", "section2", "section3", "section4", "section5"],
    ]

    /// nil where the end tag that does not match is where the mistake is.
    init?(_ problem: XMLProblem, _ context: LintContext) {
        guard case .mismatchedEndTag(let open, let close) = problem.kind, let start = problem.related, let blocks = Self.blocks[open],
            blocks.contains(close) || ["li", "ul", "ol", "header", "xep", "remark", "td", "dd", "note"].contains(close), close != open, start.upperBound < problem.range.lowerBound
        else { return nil }
        let bytes = context.source.bytes
        var end = problem.range.lowerBound
        var depth = 0
        for token in XMLTokens(bytes, range: start.upperBound..<problem.range.lowerBound).tokens {
            guard token.kind == .startTag || token.kind == .emptyTag || token.kind == .endTag else { continue }
            let tag = String(decoding: bytes[token.name], as: UTF8.self)
            if token.kind == .endTag {
                depth -= 1
            } else {
                if depth == 0, blocks.contains(tag) {
                    end = token.range.lowerBound
                    break
                }
                if token.kind == .startTag { depth += 1 }
            }
        }
        guard let last = bytes[start.upperBound..<end].lastIndex(where: { !XMLByte.isSpace($0) }), last + 1 < end else { return nil }
        name = open
        self.start = start
        insertion = last + 1
        range = last + 1..<end
    }
}
