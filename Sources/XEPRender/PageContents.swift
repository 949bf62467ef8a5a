public import XEPKit
internal import XMLKit
public import XMPPKit

/// What the page of a XEP holds, and by which links it is reached: for lists and indexes over many pages.
public struct PageContents: Sendable {
    /// A section.
    public struct Section: Sendable {
        /// The link to it within the page, such as `#disco`.
        public let href: String
        /// Such as `3.1`.
        public let number: String
        public let title: String
    }

    /// An example.
    public struct Example: Sendable {
        /// The link to it within the page.
        public let href: String
        public let number: Int
        public let caption: String
        /// Nil where the text is marked up by its author.
        public let reading: ExampleReading?
    }

    /// A namespace or an element, with links to the first places of the page that declare and that show it; nil for none.
    public struct Name: Sendable {
        /// Empty for a namespace.
        public let element: String
        public let namespace: String
        public let declared: String?
        public let shown: String?
    }

    public let sections: [Section]
    public let examples: [Example]
    /// Sorted by name.
    public let namespaces: [Name]
    /// Sorted by name, then namespace.
    public let elements: [Name]

    public init(_ xep: XEP) {
        let map = PageMap(xep.tree)
        let shown = PageExamples(xep)
        sections = xep.sections.compactMap { section in
            map.place(section.element, .section).map { Section(href: $0.href, number: $0.number, title: section.title) }
        }
        examples = shown.shown.compactMap { example in
            guard let number = example.block.number, let place = map.place(example.block.element) else { return nil }
            return Example(href: place.href, number: number, caption: example.block.caption?.value ?? "", reading: example.reading)
        }
        let index = PageIndex(shown, place: map.place, section: map.section)
        namespaces = index.namespaces.map { name, entry in
            Name(element: "", namespace: name, declared: entry.declared.first?.href, shown: entry.shown.first?.href)
        }.sorted { $0.namespace < $1.namespace }
        elements = index.elements.map { name, entry in
            Name(element: name.local, namespace: name.namespace, declared: entry.declared.first?.href, shown: entry.shown.first?.href)
        }.sorted { ($0.element, $0.namespace) < ($1.element, $1.namespace) }
    }
}
