internal import XEPKit
internal import XMLKit

/// An example or a block of code whose text ends with `]]>` and does not begin with `<![CDATA[`.
struct LostCDATAStart {
    /// The block's start tag.
    let tag: Range<Int>
    let name: String
    /// What stands where the section should begin: nothing, or what is left of the mark.
    let rest: Range<Int>
    /// From the start tag through the `]]>`: whatever is wrong there is so because it is read as markup.
    let text: Range<Int>

    /// All of them, in the order of the text.
    static func all(in xep: XEP) -> [LostCDATAStart] {
        var found: [LostCDATAStart] = []
        var blocks = xep.blocks[...]
        for problem in xep.tree.problems where problem.kind == .cdataEndInText {
            let place = problem.range.lowerBound
            while let first = blocks.first, first.element.range.upperBound <= place { blocks.removeFirst() }
            guard let block = blocks.first, block.element.startTag.upperBound <= place else { continue }
            // One for each block.
            blocks.removeFirst()
            if block.element.children.contains(where: { $0.text?.isCDATA ?? false }) { continue }
            found.append(LostCDATAStart(block, through: problem.range.upperBound, in: xep.source.bytes))
        }
        return found
    }

    private init(_ block: Block, through end: Int, in bytes: [UInt8]) {
        tag = block.element.startTag
        name = block.element.localName
        text = tag.upperBound..<end
        let mark = bytes[text].prefix(12)
        let bracket = mark.lastIndex(of: 0x5B) ?? mark.startIndex
        let letters = String(decoding: mark[..<bracket].filter { !"<![ ".utf8.contains($0) }, as: UTF8.self)
        rest = tag.upperBound..<(letters.uppercased() == "CDATA" ? bracket + 1 : tag.upperBound)
    }
}
