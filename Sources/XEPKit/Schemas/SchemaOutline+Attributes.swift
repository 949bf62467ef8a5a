internal import XMLKit

extension SchemaOutline {
    /// The attributes that elements of a name have by any of their declarations; nil where some of it is said elsewhere.
    public func attributes(of element: String) -> Set<String>? {
        guard let root else { return nil }
        let declarations = root.descendants.filter { $0.localName == "element" && $0["name"] == element }
        guard !declarations.isEmpty else { return nil }
        let parts = Dictionary(root.elements.map { (Part(kind: $0.localName, name: $0["name"] ?? ""), $0) }) { first, _ in first }
        var names: Set<String> = []
        var seen: Set<Part> = []
        var rest: [XMLElement] = declarations
        while let element = rest.popLast() {
            if let (value, kind) = Self.source(of: element) {
                let part = Part(kind: kind, name: Self.local(value))
                if let target = parts[part] {
                    if seen.insert(part).inserted { rest.append(target) }
                } else if !isBuiltIn(value, at: element), parts[Part(kind: "simpleType", name: part.name)] == nil {
                    return nil
                }
            }
            for child in element.elements {
                switch child.localName {
                case "attribute": if let name = child["name"] ?? child["ref"].map(Self.local) { names.insert(name) }
                // Those of other elements are not its own.
                case "sequence", "choice", "all", "group": continue
                default: rest.append(child)
                }
            }
        }
        return names
    }

    /// A component at the top of a schema.
    private struct Part: Hashable {
        let kind: String
        let name: String
    }

    /// The name of what an element of a schema takes attributes over from, and what kind of component that is.
    private static func source(of element: XMLElement) -> (name: String, kind: String)? {
        switch element.localName {
        case "element": element["type"].map { ($0, "complexType") }
        case "extension", "restriction": element["base"].map { ($0, "complexType") }
        case "attributeGroup": element["ref"].map { ($0, "attributeGroup") }
        default: nil
        }
    }

    /// Whether a type is one of XML Schema's own, which have no attributes.
    private func isBuiltIn(_ name: String, at element: XMLElement) -> Bool {
        let prefix = name.split(separator: ":", omittingEmptySubsequences: false).dropLast().first.map(String.init) ?? ""
        return sequence(first: element, next: \.parent).lazy.compactMap { $0.declaration(of: prefix)?.value }.first == Self.xsd
    }

    private static func local(_ name: String) -> String { String(name.split(separator: ":").last ?? "") }
}
