internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleIndent: Rule {
    static let info = RuleInfo(
        "example/indent", .info,
        summary: "An element that begins a line is indented by two spaces more than the element around it.",
        rationale: "Examples of one indentation can be compared, and copied from one document into another.",
        source: "XEP-0143 §7.2")

    private static func example(_ text: String) -> LintExample { .body("<example caption='x'><![CDATA[\n\(text)\n]]></example>") }

    static let examples = RuleExamples(
        triggering: [example("<message>\n    ↓<body↑>x</body>\n    <thread>x</thread>\n</message>"), example("<message>\n↓<body↑>x</body>\n</message>")],
        nonTriggering: [
            example("<message>\n  <x xmlns='urn:xmpp:x:0'>\n    <y/>\n  </x>\n</message>"), example("<message to='romeo@montague.lit'\n    from='juliet@capulet.lit'>\n  <body>x</body></message>"),
            example("<message>\n\t<body>x</body>\n</message>"), example("<message>\n\t<x xmlns='urn:xmpp:x:0'>\n\t\t<y/>\n\t</x>\n</message>"),
            example("<stream:stream xmlns:stream='http://etherx.jabber.org/streams' to='capulet.lit'>\n<stream:features/>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.block.kind == .example && example.reading.classification == .xml && !example.block.element.isExpanded {
            for element in example.reading.tree.elements {
                // A stream stays open, so that what is in it begins at the margin again.
                guard let parent = element.parent, !ExampleReading.isStream(parent), let outer = indent(of: parent), let inner = indent(of: element), inner != outer + 2 else { continue }
                // One finding for each example: the others follow from it.
                findings.add(example.tagName(of: element), "<\(ProblemWords.clipped(element.localName))/> stands \(words(inner - outer)) <\(ProblemWords.clipped(parent.localName))/>: indent each level by two spaces")
                break
            }
        }
    }

    private static func words(_ step: Int) -> String {
        step == 0 ? "no further in than" : "\(abs(step)) space\(abs(step) == 1 ? "" : "s") \(step > 0 ? "further in" : "further out") than"
    }

    /// The spaces before an element that begins its line, a tab as the two that are written for it; nil where something else stands there.
    private static func indent(of element: XMLElement) -> Int? {
        let bytes = element.tree.bytes
        var place = element.range.lowerBound
        var width = 0
        while place > 0, bytes[place - 1] == 0x20 || bytes[place - 1] == 0x09 {
            place -= 1
            width += bytes[place] == 0x09 ? 2 : 1
        }
        return place == 0 || bytes[place - 1] == 0x0A ? width : nil
    }
}
