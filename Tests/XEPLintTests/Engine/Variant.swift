import XEPKit
import XMLKit

@testable import XEPLint

/// An example written another way that must not matter to any rule.
struct Variant {
    let name: String
    let example: LintExample

    static func all(of example: LintExample) -> [Variant] {
        guard example.isVaried else { return [Variant(name: "as it is", example: example)] }
        let text = example.text
        // What is varied is varied in the past too, so that it is no change.
        func document(_ vary: (String) -> String) -> LintExample {
            example.rewritten(vary(text), past: example.past.map(vary))
        }
        return [
            Variant(name: "as it is", example: example),
            Variant(name: "CRLF", example: document { $0.replacing("\n", with: "\r\n") }),
            Variant(name: "byte order mark", example: document { "\u{FEFF}" + $0 }),
            Variant(name: "text beyond the BMP before it", example: document { $0.replacing("<xep>", with: "<!-- \u{1D11E} ü --><xep>") }),
            Variant(name: "a comment before it", example: document { $0.replacing("</header>", with: "</header><!-- <p> & -->") }),
            Variant(
                name: "an entity before it",
                example: document {
                    $0.replacing("%ents;\n", with: "%ents;\n<!ENTITY splice '<p>Spliced &#38;amp; longer than its name.</p>'>\n")
                        .replacing("anchor='intro'>", with: "anchor='intro'>&splice;")
                }),
            Variant(
                name: "an entity spliced into CDATA",
                example: document {
                    $0.replacing("%ents;\n", with: "%ents;\n<!ENTITY empty ' '>\n").replacing("<![CDATA[", with: "<![CDATA[ ]]>&empty;<![CDATA[")
                }),
        ].filter { $0.name == "as it is" || $0.example.text != text }
    }

    /// The example with a suppression before the innermost element that holds what is found; nil where none does.
    static func suppressed(_ example: LintExample, _ rule: any Rule.Type) -> LintExample? {
        let context = LintContext(example: example)
        let ranges = Linter(rules: [rule]).lint(context).map(\.range)
        guard !ranges.isEmpty, let root = context.xep.tree.root else { return nil }
        let isBroken = !context.xep.structuralProblems.isEmpty
        var places: Set<Int> = []
        for range in ranges {
            let holds = { (element: XMLElement) in
                !element.isExpanded && element.range.lowerBound <= range.lowerBound && range.upperBound <= element.range.upperBound
            }
            let innermost = isBroken ? root : context.xep.tree.elements.filter(holds).max { $0.range.lowerBound < $1.range.lowerBound } ?? root
            places.insert(innermost.range.lowerBound)
        }
        // A suppression inside another one's element would leave that one without use.
        guard places.count == 1 || !places.contains(root.range.lowerBound) else { return nil }
        var bytes = context.source.bytes
        let instruction = Array("<?xep-lint ignore=\"\(rule.info.name)\" reason=\"shown\"?>".utf8)
        for place in places.sorted(by: >) { bytes.insert(contentsOf: instruction, at: place) }
        return example.rewritten(String(decoding: bytes, as: UTF8.self), past: example.past)
    }
}

extension LintExample {
    /// Another text in the same place.
    fileprivate func rewritten(_ text: String, past: String?) -> LintExample {
        let document = LintExample.document(text, file: file, series: series.map { .document($0.text, file: $0.file) })
        let configured = configuration.map { document.configured($0) } ?? document
        return past.map { configured.since(.document($0, file: file)) } ?? configured
    }
}
