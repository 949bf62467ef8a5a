/// A schema for a namespace that nobody has one for: it takes anything by the names that are referred to.
enum SchemaStandIn {
    static func text(_ namespace: String, _ references: [SchemaOutline.Reference]) -> [UInt8] {
        var text = "<xs:schema xmlns:xs='\(SchemaOutline.xsd)' targetNamespace='\(escaped(namespace))' elementFormDefault='qualified'>"
        var seen: Set<String> = []
        for reference in references {
            let isType = reference.component == .simpleType || reference.component == .complexType
            guard seen.insert((isType ? "type" : reference.component.rawValue) + " " + reference.local).inserted else { continue }
            // A type that an attribute has as well must be simple.
            let isSimple = references.contains { $0.local == reference.local && $0.component == .simpleType }
            text += declaration(isType ? (isSimple ? .simpleType : .complexType) : reference.component, escaped(reference.local))
        }
        return Array((text + "</xs:schema>").utf8)
    }

    private static let any = "<xs:sequence><xs:any minOccurs='0' maxOccurs='unbounded' processContents='lax'/></xs:sequence>"

    private static func declaration(_ component: SchemaOutline.Component, _ name: String) -> String {
        switch component {
        case .element: "<xs:element name='\(name)'/>"
        case .attribute: "<xs:attribute name='\(name)'/>"
        case .simpleType: "<xs:simpleType name='\(name)'><xs:restriction base='xs:string'/></xs:simpleType>"
        case .complexType: "<xs:complexType name='\(name)' mixed='true'>\(any)<xs:anyAttribute processContents='lax'/></xs:complexType>"
        case .group: "<xs:group name='\(name)'>\(any)</xs:group>"
        case .attributeGroup: "<xs:attributeGroup name='\(name)'><xs:anyAttribute processContents='lax'/></xs:attributeGroup>"
        }
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("'", with: "&apos;")
    }
}
