internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleRawEntity: Rule {
    static let info = RuleInfo(
        "example/raw-entity", .warning,
        summary: "No entity is referred to inside a CDATA section.",
        rationale: """
            In a CDATA section nothing is a reference: the reader sees &xep0045; as it is typed. The section is closed before an entity and \
            opened again behind it; an entity that brings a link cannot stand in code at all, so that the number is written out.
            """,
        source: "XML 1.0 §2.7", fix: .safe)

    /// `isVaried`: whether it can be varied, which it cannot where it closes its CDATA.
    private static func code(_ text: String, declared: String = "", isVaried: Bool = true) -> LintExample {
        .document("""
            <!DOCTYPE xep SYSTEM 'xep.dtd' [
              <!ENTITY % ents SYSTEM 'xep.ent'>
            %ents;
            <!ENTITY ns "urn:xmpp:whispers:0">
            ]>
            <xep><section1 topic='x' anchor='x'><code><![CDATA[\(declared)<ns><name>\(text)</name></ns>]]></code></section1></xep>
            """, isVaried: isVaried)
    }

    static let examples = RuleExamples(
        triggering: [code("↓&xep0045;↑"), code("↓&ns;↑"), code("x ↓&ns;↑#y ↓&REGISTRAR;↑")],
        nonTriggering: [
            code("XEP-0045"), code("]]>&ns;<![CDATA["), code("a &amp; b &lt; &#xe9; &unheard; & &x"), code("&ns;", declared: "<!ENTITY ns 'x'>"),
        ],
        corrections: [.init(code("&xep0045;"), code("XEP-0045")), .init(code("&ns;#x", isVaried: false), code("]]>&ns;<![CDATA[#x", isVaried: false))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where !example.block.element.isExpanded && example.reading.classification == .xml && !isXEP(example) {
            for entity in RawEntity.all(in: example.reading.text, example.block.entities) { report(entity, &findings) }
        }
    }

    /// Whether the source of a XEP is what is shown.
    private static func isXEP(_ example: ReadExample) -> Bool {
        example.reading.tree.elements.contains { ["p", "section1", "section2", "li"].contains($0.localName) && $0.namespace == nil }
    }

    private static func report(_ entity: RawEntity, _ findings: inout Findings) {
        let shown = "&\(ProblemWords.clipped(entity.name));"
        let start = "\(shown) is shown as it stands here, since CDATA has no references: "
        if let number = XEPName.parts(of: entity.name), number.series == "xep" {
            let words = "XEP-" + XEPName.digits(number.number)
            findings.add(entity.range, start + "write \(words)", fixes: [Fix("write \(words)", replace: entity.range, with: words)])
        } else if entity.plain != nil {
            let splice = "]]>&\(entity.name);<![CDATA["
            findings.add(
                entity.range, start + "write \(ProblemWords.clipped(splice))", fixes: [Fix("take \(shown) out of the CDATA", replace: entity.range, with: splice)])
        } else {
            findings.add(entity.range, start + "write its words")
        }
    }
}
