/// An element that belongs to no tree: a value to build, keep, change and serialise.
///
/// Comments, instructions and the places in a source are not kept; namespaces are part of the names.
public struct XMLValue: Sendable, Hashable {
    public struct Attribute: Sendable, Hashable {
        public var name: XMLName
        public var value: String

        public init(_ name: XMLName, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public enum Node: Sendable, Hashable {
        case element(XMLValue)
        case text(String)
    }

    public var name: XMLName
    /// Without namespace declarations, which the serialiser makes as names need them.
    public var attributes: [Attribute]
    public var children: [Node]

    public init(_ name: XMLName, attributes: [Attribute] = [], children: [Node] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    /// Takes an element out of its tree; text between two elements becomes one node.
    public init(_ element: XMLElement) {
        self.init(element.name, attributes: Self.attributes(of: element), children: Self.children(of: element))
    }

    /// The attributes of an element, its namespace declarations left out.
    public static func attributes(of element: XMLElement) -> [Attribute] {
        element.attributes.filter { !$0.isNamespaceDeclaration }.map { Attribute($0.name, $0.value) }
    }

    /// The content of an element as values.
    public static func children(of element: XMLElement) -> [Node] {
        var nodes: [Node] = []
        for node in element.children {
            switch node {
            case .element(let child): nodes.append(.element(XMLValue(child)))
            case .text(let text):
                if case .text(let before)? = nodes.last { nodes[nodes.count - 1] = .text(before + text.value) } else { nodes.append(.text(text.value)) }
            case .comment, .instruction: break
            }
        }
        return nodes
    }

    public var namespace: String? { name.namespace }

    /// The elements directly inside.
    public var elements: [XMLValue] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The text inside, that of elements inside it included.
    public var text: String {
        children.map { node in
            switch node {
            case .text(let text): text
            case .element(let element): element.text
            }
        }.joined()
    }

    /// The value of the attribute with this name and no namespace, or nil.
    public subscript(name: String) -> String? { attributes.first { $0.name.local == name && $0.name.namespace == nil }?.value }
}
