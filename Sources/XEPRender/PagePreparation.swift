internal import XEPKit
internal import XMLKit

/// Everything about a page that is worked out before the style sheets lay it out.
struct PagePreparation {
    /// What stands before the ids of the page's own parts.
    let ownPrefix: String
    let examples: PageExamples
    /// In the order of the elements.
    let annotations: [XMLAnnotation]
    /// The index.
    let fragment: XMLFragment

    init(_ document: XMLDocument) {
        let tree = document.tree
        let xep = XEP(Source(name: "", file: []), tree: tree)
        let map = PageMap(tree)
        let examples = PageExamples(xep)
        let requirements = RequirementPlaces(xep.requirements)

        var blocks: [Int: Int] = [:]
        for (number, shown) in examples.shown.enumerated() where shown.reading != nil { blocks[shown.block.element.index] = number }
        let ids = requirements.idsByBlock
        var annotations = map.places.annotations + NoteNumbers.annotations(tree)
        for (number, element) in tree.elements.enumerated() {
            if let block = blocks[element.index] { annotations.append(XMLAnnotation(element: number, name: "example", value: String(block))) }
            if let id = ids[element.index] { annotations.append(XMLAnnotation(element: number, name: "requirements", value: id)) }
        }
        self.annotations = annotations.sorted { $0.element < $1.element }
        self.examples = examples
        ownPrefix = map.places.ownPrefix

        let index = PageIndex(examples, place: map.place, section: map.section)
        var fragment = XMLFragment()
        index.write(map.coverage(requirements, xep), to: &fragment)
        self.fragment = fragment
    }
}
