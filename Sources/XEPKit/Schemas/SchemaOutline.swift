public import XMLKit

/// What an XML Schema declares and refers to, read from its text without compiling it.
public struct SchemaOutline: Sendable {
    public static let xsd = "http://www.w3.org/2001/XMLSchema"
    static let xml = "http://www.w3.org/XML/1998/namespace"

    /// A kind of component that another schema can refer to.
    public enum Component: String, Sendable {
        case element, attribute, simpleType, complexType, group, attributeGroup
    }

    /// A name in another attribute than `name`, which some schema has to declare.
    public struct Reference: Sendable {
        public let namespace: String?
        public let local: String
        public let component: Component
        /// The attribute that refers.
        public let attribute: XMLAttribute
    }

    /// The text as a tree; ranges are places of the text.
    public let tree: XMLTree
    /// The element `xs:schema`; nil where the text has none, or more than one root.
    public let root: XMLElement?
    public private(set) var targetNamespace: String?
    /// The namespaces that are imported, nil for none.
    public private(set) var imports: [(namespace: String?, element: XMLElement)] = []
    /// The elements that include documents, which only a location names.
    public private(set) var includes: [XMLElement] = []
    /// Whether it redefines what another document declares.
    public private(set) var hasRedefinitions = false
    /// Whether it takes in documents that only a location names.
    public var hasIncludes: Bool { hasRedefinitions || !includes.isEmpty }
    /// The references into other namespaces than its own and XML Schema's.
    public private(set) var foreign: [Reference] = []
    /// All names of elements that it declares, local ones too.
    public private(set) var elementNames: Set<String> = []
    /// The names of elements that it declares for everybody.
    public private(set) var globalElements: Set<String> = []
    public private(set) var attributeNames: Set<String> = []

    public init(_ text: [UInt8]) {
        let tree = XMLTree(fragment: text)
        self.tree = tree
        let roots = Array(tree.roots.prefix(2))
        guard roots.count == 1, let root = roots.first, root.localName == "schema" else {
            root = nil
            return
        }
        self.root = root
        targetNamespace = root["targetNamespace"].flatMap { $0.isEmpty ? nil : $0 }
        var scopes = Scopes()
        scopes.enter(root)
        for element in root.descendants {
            scopes.enter(element)
            read(element, isGlobal: element.parent == root, scopes)
        }
    }

    /// The names of the children that elements of a name may have by any of their declarations; nil where these say it elsewhere.
    public func children(of name: String) -> Set<String>? {
        guard let root else { return nil }
        var names: Set<String> = []
        for declaration in root.descendants where declaration.localName == "element" && declaration["name"] == name {
            if declaration["type"] != nil || declaration["substitutionGroup"] != nil { return nil }
            for part in declaration.descendants {
                switch part.localName {
                case "element":
                    let name = part["name"] ?? part["ref"].map { String($0.split(separator: ":").last ?? "") }
                    if let name { names.insert(name) }
                case "group", "extension", "any": return nil
                default: break
                }
            }
        }
        return names
    }

    private mutating func read(_ element: XMLElement, isGlobal: Bool, _ scopes: Scopes) {
        switch element.localName {
        case "import": imports.append((element["namespace"], element))
        case "include": includes.append(element)
        case "redefine": hasRedefinitions = true
        case "element":
            if let name = element["name"] {
                elementNames.insert(name)
                if isGlobal { globalElements.insert(name) }
            }
            refer(element, "ref", .element, scopes)
            refer(element, "type", .complexType, scopes)
            refer(element, "substitutionGroup", .element, scopes)
        case "attribute":
            if let name = element["name"] { attributeNames.insert(name) }
            refer(element, "ref", .attribute, scopes)
            refer(element, "type", .simpleType, scopes)
        case "group": refer(element, "ref", .group, scopes)
        case "attributeGroup": refer(element, "ref", .attributeGroup, scopes)
        case "extension", "restriction":
            let isComplex = element.parent?.localName == "complexContent"
            refer(element, "base", isComplex ? .complexType : .simpleType, scopes)
        case "list": refer(element, "itemType", .simpleType, scopes)
        case "union": refer(element, "memberTypes", .simpleType, scopes)
        default: break
        }
    }

    private mutating func refer(_ element: XMLElement, _ name: String, _ component: Component, _ scopes: Scopes) {
        guard let attribute = element.attribute(name) else { return }
        for word in attribute.value.utf8.split(whereSeparator: XMLByte.isSpace) {
            let colon = word.firstIndex(of: 0x3A)
            let namespace = scopes.namespace(colon.map { String(Substring(word[..<$0])) } ?? "", at: element)
            if let namespace {
                if namespace == Self.xsd || namespace == targetNamespace { continue }
            } else if colon != nil || targetNamespace == nil {
                // A name without namespace belongs to no other schema that could be meant.
                continue
            }
            let local = String(Substring(colon.map { word[word.index(after: $0)...] } ?? word))
            foreign.append(Reference(namespace: namespace, local: local, component: component, attribute: attribute))
        }
    }

    /// Whether the elements that it declares inside of others are of its namespace, unless they say otherwise.
    public var isQualified: Bool { root?["elementFormDefault"] == "qualified" }

    /// Whether a prefix of a name in a schema is declared where an element stands.
    public static func isDeclared(_ prefix: String, at element: XMLElement) -> Bool {
        prefix == "xml" || sequence(first: element, next: \.parent).contains { $0.declaration(of: prefix) != nil }
    }

    /// The references into namespaces that are not imported.
    public var notImported: [Reference] {
        foreign.filter { reference in !imports.contains { $0.namespace == reference.namespace } }
    }

    /// The prefixes that a schema binds; nearly all do so at their root.
    private struct Scopes {
        private var root: [String: String] = [:]
        private var isFlat = true
        private var isFirst = true

        mutating func enter(_ element: XMLElement) {
            defer { isFirst = false }
            for attribute in element.attributes {
                guard let prefix = attribute.declaredPrefix else { continue }
                if isFirst { root[prefix] = attribute.value } else { isFlat = false }
            }
        }

        func namespace(_ prefix: String, at element: XMLElement) -> String? {
            if prefix == "xml" { return SchemaOutline.xml }
            if !isFlat {
                for scope in sequence(first: element, next: \.parent) {
                    if let value = scope.declaration(of: prefix)?.value { return value.isEmpty ? nil : value }
                }
            }
            return root[prefix].flatMap { $0.isEmpty ? nil : $0 }
        }
    }
}
