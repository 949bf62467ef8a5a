internal import XEPKit
internal import XMLKit
internal import XMPPKit

/// The examples of a document as its page shows them.
struct PageExamples {
    struct Shown {
        let block: Block
        /// Nil where the text is marked up by its author, and shown as that.
        let reading: ExampleReading?
    }

    let shown: [Shown]

    init(_ xep: XEP) {
        shown = xep.blocks.map { block in
            Shown(block: block, reading: block.element.hasElements ? nil : block.read())
        }
    }

    /// The HTML of the n-th example, counted from 0.
    func html(_ number: Int) -> [UInt8] {
        guard shown.indices.contains(number), let reading = shown[number].reading else { return [] }
        return ExampleMarkup.html(reading)
    }
}
