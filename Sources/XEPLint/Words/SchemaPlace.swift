internal import XEPKit
internal import XMLKit

/// Where in the text of a schema something is to be mended that examples break.
enum SchemaPlace {
    /// The declaration that asks for too much, or those among which one is missing; the root where it is not found.
    static func place(of failure: PayloadFailure, in outline: SchemaOutline) -> Range<Int>? {
        guard let root = outline.root else { return nil }
        let declaration = declaration("element", failure.key.element, in: root)
        let body = declaration.map { type(of: $0, in: root) ?? $0 }
        let name = declaration.flatMap { $0.attribute("name")?.range }
        if case .unqualified = failure.kind { return root.attribute("elementFormDefault")?.range ?? root.nameRange }
        switch failure.kind {
        case .unknownAttribute:
            return body.flatMap { span($0.descendants.filter { $0.localName == "attribute" && owner(of: $0) == body }) } ?? name ?? root.nameRange
        case .unknownChild, .misplacedChild, .elsewhere:
            return body.flatMap { span($0.descendants.filter { ($0.localName == "element" || $0.localName == "any") && owner(of: $0) == body }) } ?? name ?? root.nameRange
        case .missingAttribute(let attribute):
            return body.flatMap { $0.descendants.first { $0.localName == "attribute" && $0["name"] == attribute } }?.startTag ?? name ?? root.nameRange
        case .repeatedChild, .missingChild, .missingBefore:
            let child = failure.expected.first ?? failure.element.localName
            return body.flatMap { $0.descendants.first { $0.localName == "element" && ($0["name"] ?? local($0["ref"])) == child } }?.startTag ?? name ?? root.nameRange
        case .enumeration, .value:
            let holder = failure.attribute.map { attribute in
                body?.descendants.first { $0.localName == "attribute" && $0["name"] == attribute.localName }
            } ?? declaration
            guard let holder else { return name ?? root.nameRange }
            let values = (type(of: holder, in: root) ?? holder).descendants.filter { $0.localName == "enumeration" }
            if case .enumeration = failure.kind { return span(values) ?? holder.startTag }
            return holder.startTag
        case .unknownRoot, .unqualified, .text, .children: return name ?? root.nameRange
        }
    }

    private static func declaration(_ kind: String, _ name: String, in root: XMLElement) -> XMLElement? {
        let all = root.descendants.filter { $0.localName == kind && $0["name"] == name }
        return all.first { $0.parent == root } ?? all.first
    }

    /// The type that a declaration names, where the schema has it.
    private static func type(of declaration: XMLElement, in root: XMLElement) -> XMLElement? {
        guard let name = local(declaration["type"] ?? declaration.descendants.first { $0.localName == "extension" || $0.localName == "restriction" }?["base"]) else { return nil }
        return root.elements.first { ["complexType", "simpleType"].contains($0.localName) && $0["name"] == name }
    }

    private static func local(_ name: String?) -> String? { name.map { String($0.split(separator: ":").last ?? "") } }

    /// From the first of some declarations to the last.
    private static func span(_ elements: some Sequence<XMLElement>) -> Range<Int>? {
        var range: Range<Int>?
        for element in elements { range = (range?.lowerBound ?? element.startTag.lowerBound)..<element.startTag.upperBound }
        return range
    }

    /// The declaration of an element or the named type around a part of a schema.
    private static func owner(of part: XMLElement) -> XMLElement? {
        part.ancestors.first { $0.localName == "element" || $0["name"] != nil && ($0.localName == "complexType" || $0.localName == "group") }
    }
}
