internal import XEPKit
internal import XMLKit

/// Everything about a page that is worked out before the style sheets lay it out.
struct PagePreparation {
    /// What stands before the ids of the page's own parts.
    let ownPrefix: String
    let examples: PageExamples
    /// In the order of the elements.
    let annotations: [XMLAnnotation]
    let address: LinkAddress
    /// The index as HTML.
    let index: String

    init(_ document: XMLDocument, _ options: PageOptions) {
        let tree = document.tree
        let xep = XEP(Source(name: "", file: []), tree: tree)
        let map = PageMap(tree)
        let examples = PageExamples(xep)
        let requirements = RequirementPlaces(xep.requirements)

        var blocks: [Int: Int] = [:]
        for (number, shown) in examples.shown.enumerated() where shown.reading != nil { blocks[shown.block.element.index] = number }
        let anchors = requirements.anchorsByBlock(ownPrefix: map.places.ownPrefix)
        var annotations = map.places.annotations + NoteNumbers.annotations(tree)
        for (number, element) in tree.elements.enumerated() {
            if let block = blocks[element.index] { annotations.append(XMLAnnotation(element: number, name: "example", value: String(block))) }
            if let anchors = anchors[element.index] { annotations.append(XMLAnnotation(element: number, name: "requirements", value: anchors)) }
        }
        self.annotations = annotations.sorted { $0.element < $1.element }
        self.examples = examples
        address = LinkAddress(tree, options)
        ownPrefix = map.places.ownPrefix

        let index = PageIndex(examples, place: map.place, section: map.section)
        self.index = IndexMarkup(index, map.coverage(requirements, xep), ownPrefix: map.places.ownPrefix).html
    }
}
