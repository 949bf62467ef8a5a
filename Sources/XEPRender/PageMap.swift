internal import XEPKit
internal import XMLKit

/// Tells where elements are on the page.
struct PageMap {
    let places: PagePlaces
    /// The number of an element that has a place, by its place in the tree.
    private let numbers: [Int: Int]

    init(_ tree: XMLTree) {
        let places = PagePlaces(tree)
        var numbers: [Int: Int] = [:]
        numbers.reserveCapacity(places.hrefs.count)
        for (number, element) in tree.elements.enumerated() where places.hrefs[number] != nil { numbers[element.index] = number }
        self.places = places
        self.numbers = numbers
    }

    /// Where an example or a table is.
    func place(_ element: XMLElement) -> PageIndex.Place? {
        place(element, element.localName == "table" ? .table : .example)
    }

    /// The section that an element stands in.
    func section(_ element: XMLElement) -> PageIndex.Place? {
        sectionElement(of: element).flatMap { place($0, .section) }
    }

    /// Where a section, an example or a table is.
    func place(_ element: XMLElement, _ kind: PageIndex.Place.Kind) -> PageIndex.Place? {
        guard let known = numbers[element.index].flatMap({ places.hrefs[$0] }) else { return nil }
        return PageIndex.Place(href: known.href, kind: kind, number: known.number)
    }

    /// Each requirement with the examples and tables of its own section.
    func coverage(
        _ requirements: RequirementPlaces, _ xep: XEP
    ) -> [(id: String, requirement: Requirement, section: PageIndex.Place?, shown: [PageIndex.Place])] {
        guard !requirements.places.isEmpty else { return [] }
        var shown: [Int: [PageIndex.Place]] = [:]
        for element in xep.blocks.map(\.element) + xep.tables.map(\.element) {
            guard let section = sectionElement(of: element), let place = place(element) else { continue }
            shown[section.index, default: []].append(place)
        }
        return requirements.places.map { place in
            let section = sectionElement(of: place.requirement.block)
            return (place.id, place.requirement, section.flatMap { self.place($0, .section) }, section.flatMap { shown[$0.index] } ?? [])
        }
    }

    private func sectionElement(of element: XMLElement) -> XMLElement? {
        element.ancestors.first { $0.localName.hasPrefix("section") }
    }
}
