public import XMLKit

/// Tells where on its page something of a document is.
public struct PageLocator: Sendable {
    /// A section, an example or a table.
    public struct Part: Sendable {
        /// Its id on the page.
        public let id: String
        /// Its bytes in the document.
        public let range: Range<Int>
    }

    private let parts: [Part]

    public init(_ tree: XMLTree) {
        let hrefs = PagePlaces(tree).hrefs
        parts = tree.elements.enumerated().compactMap { number, element -> Part? in
            guard let href = hrefs[number]?.href else { return nil }
            return Part(id: String(href.dropFirst()).replacing("%23", with: "#").replacing("%25", with: "%"), range: element.range)
        }
    }

    /// The smallest part that holds the byte at this offset; nil for what stands in the header.
    public func part(at offset: Int) -> Part? {
        parts.last { $0.range.contains(offset) }
    }
}
