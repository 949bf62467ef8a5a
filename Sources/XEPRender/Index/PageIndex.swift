internal import XEPKit
internal import XMLKit
internal import XMPPKit

/// What a reader looks up in a XEP: its namespaces, elements, error conditions and requirements, and where each stands.
struct PageIndex {
    /// A place on the page.
    struct Place: Hashable {
        enum Kind: String { case example, table, section }

        let href: String
        let kind: Kind
        let number: String
    }

    /// Something with a name, where it is declared and where it is shown.
    struct Entry {
        fileprivate(set) var declared: [Place] = []
        fileprivate(set) var shown: [Place] = []
        /// The first place that declares each attribute, and the first that shows it.
        fileprivate(set) var attributes: [String: Attribute] = [:]

        // Blocks come in the order of the text, so a place that is there already is the last.
        fileprivate mutating func declare(_ place: Place) { if declared.last != place { declared.append(place) } }
        fileprivate mutating func show(_ place: Place) { if shown.last != place { shown.append(place) } }
    }

    struct Attribute {
        fileprivate(set) var declared: Place?
        fileprivate(set) var shown: Place?
    }

    struct ElementName: Hashable {
        let namespace: String
        let local: String
    }

    private(set) var namespaces: [String: Entry] = [:]
    private(set) var elements: [ElementName: Entry] = [:]
    private(set) var conditions: [String: Entry] = [:]

    private static let stanzaErrors = "urn:ietf:params:xml:ns:xmpp-stanzas"
    /// Namespaces of the stream and the stanzas themselves, which every document shows.
    private static let ubiquitous: Set<String> = ["jabber:client", "jabber:server", "http://etherx.jabber.org/streams", "jabber:server:dialback"]

    /// Looks through the examples; `place` tells where an example, or the section that it stands in, is on the page.
    init(_ examples: PageExamples, place: (XMLElement) -> Place?, section: (XMLElement) -> Place?) {
        for shown in examples.shown {
            guard let reading = shown.reading, reading.classification == .xml else { continue }
            if shown.block.holdsSchema {
                if let section = section(shown.block.element) { declare(SchemaOutline(reading.text.bytes), at: section) }
            } else if let place = place(shown.block.element) ?? section(shown.block.element) {
                for element in reading.tree.elements { show(element, at: place) }
            }
        }
    }

    private mutating func declare(_ schema: SchemaOutline, at place: Place) {
        guard let namespace = schema.targetNamespace, let root = schema.root else { return }
        namespaces[namespace, default: Entry()].declare(place)
        for name in schema.elementNames {
            elements[ElementName(namespace: namespace, local: name), default: Entry()].declare(place)
        }
        for element in root.descendants where element.localName == "attribute" {
            guard let name = element["name"], let holder = element.ancestors.first(where: { $0.localName == "element" })?["name"] else { continue }
            let owner = ElementName(namespace: namespace, local: holder)
            if elements[owner]?.attributes[name]?.declared == nil {
                elements[owner, default: Entry()].attributes[name, default: Attribute()].declared = place
            }
        }
    }

    private mutating func show(_ element: XMLElement, at place: Place) {
        guard let namespace = element.namespace, !namespace.isEmpty, !Self.ubiquitous.contains(namespace) else { return }
        if namespace == Self.stanzaErrors {
            if element.localName != "text" { conditions[element.localName, default: Entry()].show(place) }
            return
        }
        namespaces[namespace, default: Entry()].show(place)
        let name = ElementName(namespace: namespace, local: element.localName)
        elements[name, default: Entry()].show(place)
        for attribute in element.attributes where !attribute.isNamespaceDeclaration {
            let attribute = attribute.name.qualified
            if elements[name]?.attributes[attribute]?.shown == nil { elements[name]?.attributes[attribute, default: Attribute()].shown = place }
        }
    }
}
