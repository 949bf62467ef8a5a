public import XMLKit

extension ExampleReading {
    /// The stanzas outside of all other elements, in the order of the text, each with its element; none of a malformed example.
    public var stanzas: [(element: XMLElement, stanza: Stanza)] {
        guard classification == .xml else { return [] }
        return roots.compactMap { element in Stanza(element).map { (element, $0) } }
    }
}
