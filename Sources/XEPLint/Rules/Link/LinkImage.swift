internal import XEPKit
internal import XMLKit

enum LinkImage: Rule {
    static let info = RuleInfo(
        "link/image", .warning,
        summary: "An image is part of the document, and has a text alternative.",
        rationale: """
            A picture that lies elsewhere is lost when that place is; a data: URI stays as long as the XEP does. Who cannot see the \
            picture has its alternative text alone.
            """,
        source: "XEP-0143 §7.1, WCAG 2.2 §1.1.1")

    static let examples = RuleExamples(
        triggering: [
            .body("<p><img src='↓http://capulet.example/balcony.png↑' alt='a balcony'/></p>"),
            .body("<p><img src='↓balcony.png↑' alt='a balcony'/></p>"),
            .body("<p>↓<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='/>↑</p>"),
        ],
        nonTriggering: [.body("<p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' alt='a balcony'/></p>")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for image in context.xep.tree.elements(named: ["img"]) where !image.isExpanded {
            if let source = image.attribute("src"), !source.value.hasPrefix("data:") {
                findings.add(source.valueRange, "the image lies outside of the document: put it into a data: URI")
            } else if image["alt"].map({ $0.allSatisfy(\.isWhitespace) }) ?? true {
                findings.add(image.startTag, "the image has no text alternative: say in alt='…' what it shows")
            }
        }
    }
}
