internal import XEPKit
internal import XMLKit

enum DocumentDTD: Rule {
    static let info = RuleInfo(
        "document/dtd", .error,
        summary: "A XEP holds the elements and attributes that its DTD allows, where it allows them.",
        rationale: """
            Everything that is made of a XEP is made by its DTD: an element that it does not know is left out of the page or breaks it, \
            and text outside of a paragraph has no style.
            """,
        source: "XEP-0143 §5, xep.dtd", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>A <↓b↑>loud</b> whisper</p>"),
            .body("<p>First</p>\n↓Text without a paragraph↑"),
            .body("<p>One <↓ul↑><li>two</li></ul></p>"),
            .body("<p><↓p↑>Twice</p></p>"),
            .body("<p>A <↓a↑ href='https://example.org/'>link</a></p>"),
            .body("<example ↓topic↑='Whisper'><![CDATA[<message/>]]></example>"),
            .body("<section1 ↓title↑='Whispers' anchor='whispers'><p>x</p></section1>"),
            .header("<↓revision↑><version>0.1</version><date>2024-01-31</date><initials>jc</initials></revision>"),
            .header("<status>Experimental</status>\n  <↓approver↑>Council</approver><type>Standards Track</type><sig>Standards</sig>"),
            .header("<type>Standards Track</type>\n  <sig>Standards</sig>\n  <approver>Council</approver>\n  <↓supersedes↑/>", without: "dependencies"),
            .header("<number>0999</number><status>Experimental</status><type>Standards Track</type><↓lastcall↑>2024-05-01</lastcall><lastcall>2024-04-01</lastcall><sig>Standards</sig>"),
            .header("<shortname>whispers</shortname><↓shortname↑>sighs</shortname>"),
            .header("<author><firstname>Juliet</firstname><surname>Capulet</surname><jid>j@capulet.lit</jid><↓email↑>j@capulet.lit</email></author>"),
            .header(
                "<revision><version>0.1</version><date>2024-01-31</date><initials>jc</initials><remark>Sigh.</remark></revision>\n"
                    + "  <↓author↑><firstname>Romeo</firstname><surname>Montague</surname></author>"),
            .header(
                "<revision><version>0.2</version><date>2024-02-01</date><initials>jc</initials><remark>Sigh.</remark>\n"
                    + "  <↓version↑>0.1</version><date>2024-01-31</date><initials>jc</initials><remark>Whisper.</remark></revision>"),
            .body("<p ↓xmlns='http://www.w3.org/1999/xhtml'↑>A <tt ↓xmlns=''↑>sigh</tt></p>"),
            .body("<p>A <↓whisper↑/> or <↓x↑ xmlns='urn:example:sigh'/> and a <↓sigh↑>loud</sigh> one, <↓emm↑>really</emm></p>"),
            .body("<example caption='Whisper'><↓message↑ to='juliet'><body>Sigh.</body></message><iq/></example>"),
            .body("<code><↓message↑/></code><code><↓message↑/></code>"),
            .body("<ul><li>one<↓br↑/>two</li></ul><table><tr><td><↓dfn↑>sigh</dfn></td></tr></table>"),
            .body("<p>The <↓code↑>sigh</code> element, and <link ↓href↑='https://example.org/'>more</link>:</p>"),
            .body("<p>See <link url='https://example.org/'>↓&xep0045;↑ §7</link>.</p>"),
            .header("<title>Balcony <↓em↑>Whispers</em></title>"),
            .document("↓<xep>↑<header/></xep>", isVaried: false),
            .document("↓<!DOCTYPE↑ xep [\n<!ENTITY sigh 'Sigh'>\n]>\n<xep><header/></xep>"),
        ],
        nonTriggering: [
            .body("<p>A <strong>loud</strong> <em>whisper</em></p><ul><li><p>x</p></li></ul>"),
            .body("<section1 topic='a' anchor='a'><p>x</p><section2 topic='b' anchor='b'><p>x</p></section2></section1>"),
        ],
        corrections: [
            .init(.body("<p>Send <whisper to='juliet'/>.</p>"), .body("<p>Send &lt;whisper to='juliet'/&gt;.</p>")),
            .init(.body("<p>The <code>sigh</code> element</p>"), .body("<p>The <tt>sigh</tt> element</p>")),
            .init(
                .body("<p xmlns='urn:example:sigh'>A <link href='https://example.org/'>link</link></p>"),
                .body("<p>A <link url='https://example.org/'>link</link></p>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard case .success(let document) = context.document else { return }
        let violations = document.dtdViolations()
        guard !violations.isEmpty else { return }
        var facts = DTDWords.Facts(
            context: context, document: document, unknown: Set(violations.filter { $0.kind == .undeclaredElement }.compactMap(\.element)))
        let tree = context.xep.tree
        if let root = tree.root, let doctype = tree.doctype, facts.unknown.contains(root), tree.entities.externalSubset == nil {
            let name = doctype.lowerBound..<min(doctype.upperBound, doctype.lowerBound + "<!DOCTYPE".utf8.count)
            return findings.add(name, "the DOCTYPE names no DTD: write <!DOCTYPE xep SYSTEM 'xep.dtd' [ … ]>")
        }
        var places: Set<Range<Int>> = []
        // No honest document has more.
        let merges = context.conflictMarkers.prefix(100)
        for violation in violations {
            for words in DTDWords.all(violation, facts) {
                // What an entity brings is one mistake, whatever its elements.
                if let culprit = words.culprit, culprit.isExpanded, !places.insert(culprit.range).inserted { continue }
                // Protocol that is read as markup is one mistake, whatever its elements.
                if let block = words.culprit.flatMap(Self.block), !places.insert(block.range).inserted { continue }
                // What a merge left is told by its own rule.
                if merges.contains(where: { $0.overlaps(words.range) }) { continue }
                // One cause often breaks both an element and the one around it.
                if let culprit = words.culprit, !facts.judged.insert(culprit).inserted { continue }
                if let message = words.message { findings.add(words.range, message, help: words.help, fixes: words.fixes) }
            }
        }
    }

    /// The block of protocol that an element stands in.
    private static func block(of element: XMLElement) -> XMLElement? {
        element.ancestors.first { $0.localName == "example" || $0.localName == "code" }
    }
}
