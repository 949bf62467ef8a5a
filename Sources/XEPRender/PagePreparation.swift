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
        let places = PagePlaces(tree)
        let examples = PageExamples(xep)
        let requirements = RequirementPlaces(xep.requirements)

        var blocks: [Int: Int] = [:]
        for (number, shown) in examples.shown.enumerated() where shown.reading != nil { blocks[shown.block.element.index] = number }
        let ids = requirements.idsByBlock
        var annotations = places.annotations + NoteNumbers.annotations(tree)
        var numbers: [Int: Int] = [:]
        for (number, element) in tree.elements.enumerated() {
            if places.hrefs[number] != nil { numbers[element.index] = number }
            if let block = blocks[element.index] { annotations.append(XMLAnnotation(element: number, name: "example", value: String(block))) }
            if let id = ids[element.index] { annotations.append(XMLAnnotation(element: number, name: "requirements", value: id)) }
        }
        self.annotations = annotations.sorted { $0.element < $1.element }
        self.examples = examples
        ownPrefix = places.ownPrefix

        let map = PageMap(places: places, numbers: numbers)
        let index = PageIndex(examples, place: map.place, section: map.section)
        var fragment = XMLFragment()
        index.write(map.coverage(requirements, xep), to: &fragment)
        self.fragment = fragment
    }
}

/// Tells where elements are on the page.
private struct PageMap {
    let places: PagePlaces
    /// The number of an element that has a place, by its place in the tree.
    let numbers: [Int: Int]

    /// Where an example or a table is.
    func place(_ element: XMLElement) -> PageIndex.Place? {
        guard let known = numbers[element.index].flatMap({ places.hrefs[$0] }) else { return nil }
        return PageIndex.Place(href: known.href, kind: element.localName == "table" ? .table : .example, number: known.number)
    }

    /// The section that an element stands in.
    func section(_ element: XMLElement) -> PageIndex.Place? {
        guard let section = sectionElement(of: element), let known = numbers[section.index].flatMap({ places.hrefs[$0] }) else { return nil }
        return PageIndex.Place(href: known.href, kind: .section, number: known.number)
    }

    /// Each requirement with the examples and tables of its own section.
    func coverage(
        _ requirements: RequirementPlaces, _ xep: XEP
    ) -> [(id: String, requirement: Requirement, section: PageIndex.Place?, shown: [PageIndex.Place])] {
        var shown: [Int: [PageIndex.Place]] = [:]
        for element in xep.blocks.map(\.element) + xep.tables.map(\.element) {
            guard let section = sectionElement(of: element), let place = place(element) else { continue }
            shown[section.index, default: []].append(place)
        }
        return requirements.places.map { place in
            let block = place.requirement.block
            let shown = sectionElement(of: block).flatMap { shown[$0.index] } ?? []
            return (place.id, place.requirement, section(block), shown)
        }
    }

    private func sectionElement(of element: XMLElement) -> XMLElement? {
        element.ancestors.first { $0.localName.hasPrefix("section") }
    }
}
