internal import XEPKit
internal import XMLKit

/// What is wrong in a schema, in the words of its author.
struct SchemaWords {
    /// In the text of the schema.
    let range: Range<Int>
    let message: String
    var help: String?

    /// nil where nothing certain can be said. `claim` tells whose schema describes a namespace.
    init?(_ problem: XMLSchemaProblem, _ outline: SchemaOutline, claim: (String) -> SchemaClaim?) {
        if case .limit(let limit, let what) = problem.kind, let root = outline.root {
            range = root.nameRange
            message = limit == 0 ? "a schema has no \(what)" : "the schema has more than \(limit) \(what), the limit within which it is compiled"
            return
        }
        guard let number = problem.element, let element = outline.tree.element(number: number) else { return nil }
        func attribute(_ names: String...) -> XMLAttribute? { names.lazy.compactMap { element.attribute($0) }.first }
        let tag = "<\(element.name.qualified)/>"
        var place = problem.attribute.flatMap { element.attribute($0) }
        switch problem.kind {
        case .notWellFormed, .limit: return nil
        case .attributeNotAllowed(let name):
            place = place ?? element.attribute(name)
            message = "\(tag) takes no '\(name)'" + Self.hint(name, in: element)
        case .attributeMissing(let name):
            message = name == "name" || name == "ref" ? "\(tag) says neither name nor ref: give it one of them" : "\(tag) needs the attribute '\(name)'"
        case .attributeValue(let name):
            place = place ?? attribute(name)
            guard let place else { return nil }
            message = Self.undeclaredPrefix(in: place, of: element, outline)
                ?? "'\(ProblemWords.clipped(place.value))' is no value of '\(place.name.local)'" + Self.values(place)
        case .content:
            if let text = Self.strayText(in: element) {
                (range, message) = (text, "text stands in \(tag), which holds elements alone: remove it")
                return
            }
            message = Self.content(element)
        case .lacking:
            let prefix = element.prefix.isEmpty ? "" : element.prefix + ":"
            message = "\(tag) does not hold what it has to" + (Self.grammar(element.localName, prefix).map { ": it holds \($0)" } ?? "")
        case .unresolved(let name, let namespace, let component):
            place = place ?? element.attributes.first { !$0.isNamespaceDeclaration && Self.referring.contains($0.name.local) && $0.value.split { $0 == " " || $0 == ":" }.contains { $0 == name } }
            if namespace == nil, let words = Self.withoutDefaultNamespace(name, outline) {
                (range, message) = (words.range, words.message)
                return
            }
            message = Self.unresolved(name, namespace, component, outline, claim)
            if namespace == outline.targetNamespace, namespace != nil { help = "a reference can only mean what stands at the top of the schema" }
        case .notImported: return nil
        case .duplicate: message = "\(tag) declares \(element["name"].map { "'\($0)'" } ?? "a name") a second time: remove one of the two"
        case .ambiguous:
            message = "the content of \(tag) is ambiguous: of two declarations either could mean the same element"
            help = "XML Schema asks that an element can be told without looking ahead: put what both begin with in front, or make one of them required"
        case .duplicateAttribute(let name):
            let words = Self.twice(name, in: element)
            (range, message) = (words.range, words.message)
            return
        case .other(let text):
            guard let words = Constraint(problem, text, element, outline) else { return nil }
            (range, message) = (words.range, words.message)
            return
        }
        range = place?.range ?? element.nameRange
    }

    init(range: Range<Int>, message: String) {
        self.range = range
        self.message = message
    }

    static func outline(of own: SchemaRegistry.Own) -> SchemaOutline {
        switch own.result {
        case .success(let schema): schema.outline
        case .failure(let failure): failure.outline
        }
    }

    static let referring: Set<String> = ["ref", "type", "base", "itemType", "memberTypes", "substitutionGroup", "refer"]

    // MARK: Grammar

    private static func content(_ element: XMLElement) -> String {
        let child = element.name.qualified
        guard let parent = element.parent else { return "<\(child)/> is no schema" }
        let prefix = element.prefix.isEmpty ? "" : element.prefix + ":"
        let name = parent.localName
        if element.namespace != SchemaOutline.xsd {
            let right = parent.prefix.isEmpty ? element.localName : parent.prefix + ":" + element.localName
            let isMeant = grammar(element.localName, prefix) != nil || ["any", "attribute", "annotation", "documentation", "anyAttribute"].contains(element.localName)
            return "<\(child)/> is no element of XML Schema" + (isMeant && right != child ? ": write <\(right)/>" : ", and stands in <\(parent.name.qualified)/>")
        }
        let holds = grammar(name, prefix)
        let before = parent.elements.prefix { $0 != element }.map(\.localName)
        let models: Set = ["sequence", "choice", "all", "group"]
        let attributes: Set = ["attribute", "attributeGroup", "anyAttribute"]
        if name == "complexType" || name == "extension" || name == "restriction" {
            if models.contains(element.localName), before.contains(where: attributes.contains) {
                return "<\(child)/> stands after the attributes of <\(parent.name.qualified)/>: content comes first, then attributes"
            }
            if models.contains(element.localName), before.contains(where: models.contains) {
                return "<\(parent.name.qualified)/> holds one content model, and <\(child)/> is a second: put both into one <\(prefix)sequence/>"
            }
            if ["element", "any"].contains(element.localName) {
                return "<\(child)/> stands right in <\(parent.name.qualified)/>: put it into <\(prefix)sequence/>, <\(prefix)choice/> or <\(prefix)all/>"
            }
        }
        if name == "sequence" || name == "choice" || name == "all", attributes.contains(element.localName) {
            return "<\(child)/> stands in <\(parent.name.qualified)/>: attributes come after it, right in <\(prefix)complexType/>"
        }
        if name == "element", models.contains(element.localName) || attributes.contains(element.localName) {
            return "<\(child)/> stands right in <\(parent.name.qualified)/>: put it into <\(prefix)complexType/>"
        }
        if element.localName == "annotation" || element.localName == "documentation" {
            return "<\(child)/> stands where XML Schema has none: one <\(prefix)annotation/> comes first in <\(parent.name.qualified)/>"
        }
        return "<\(child)/> cannot stand \(before.isEmpty ? "" : "here ")in <\(parent.name.qualified)/>" + (holds.map { ", which holds \($0)" } ?? "")
    }

    static func grammar(_ name: String, _ prefix: String) -> String? {
        switch name {
        case "schema": "imports, and then types, groups, elements and attributes"
        case "element": "one <\(prefix)simpleType/> or one <\(prefix)complexType/>"
        case "complexType": "<\(prefix)simpleContent/>, <\(prefix)complexContent/>, or one content model and then attributes"
        case "sequence", "choice": "elements, groups, <\(prefix)choice/>, <\(prefix)sequence/> and <\(prefix)any/>"
        case "all": "elements alone"
        case "simpleType": "one <\(prefix)restriction/>, <\(prefix)list/> or <\(prefix)union/>"
        case "simpleContent", "complexContent": "one <\(prefix)extension/> or <\(prefix)restriction/>"
        case "attribute": "one <\(prefix)simpleType/>"
        case "group": "one <\(prefix)sequence/>, <\(prefix)choice/> or <\(prefix)all/>"
        case "attributeGroup": "attributes"
        default: nil
        }
    }

    static func hint(_ name: String, in element: XMLElement) -> String {
        let isTop = element.parent?.localName == "schema"
        if ["minOccurs", "maxOccurs"].contains(name) {
            if element.localName == "attribute" { return ": whether an attribute must be there is said by use='required' or use='optional'" }
            if isTop { return " at the top of a schema: say it where the element is used" }
        }
        if name == "use" {
            if element.localName == "element" { return ": how often an element occurs is said by minOccurs and maxOccurs" }
            if isTop { return " at the top of a schema: say it where the attribute is used" }
        }
        if ["ref", "form"].contains(name), isTop { return " at the top of a schema" }
        if name == "base" { return ": it belongs on the restriction or extension inside" }
        let known = ["name", "type", "ref", "use", "default", "fixed", "form", "minOccurs", "maxOccurs", "mixed", "abstract", "nillable", "base", "value", "namespace", "processContents", "id", "targetNamespace", "elementFormDefault", "attributeFormDefault", "version", "substitutionGroup"]
        return Nearest.word(to: name, among: known).map { ": did you mean '\($0)'?" } ?? ""
    }

    static func values(_ attribute: XMLAttribute) -> String {
        switch attribute.localName {
        case "use": ": it is required, optional or prohibited"
        case "minOccurs": ": it is a number from 0"
        case "maxOccurs": ": it is a number or unbounded"
        case "elementFormDefault", "attributeFormDefault", "form": ": it is qualified or unqualified"
        case "processContents": ": it is lax, skip or strict"
        case "mixed", "abstract", "nillable": ": it is true or false"
        case "namespace": ": it is ##any, ##other, or a list of namespaces, ##targetNamespace and ##local"
        case "name": ": a name begins with a letter or _ and has no colon and no space"
        case "type", "ref", "base", "itemType", "memberTypes": ": it is a name, with at most one prefix, which is declared"
        default: ""
        }
    }

    // MARK: Names

    static let builtInTypes = [
        "anyType", "anySimpleType", "string", "normalizedString", "token", "language", "Name", "NCName", "NMTOKEN", "NMTOKENS", "ID", "IDREF",
        "IDREFS", "ENTITY", "ENTITIES", "boolean", "decimal", "integer", "nonPositiveInteger", "negativeInteger", "long", "int", "short", "byte",
        "nonNegativeInteger", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte", "positiveInteger", "float", "double", "duration",
        "dateTime", "time", "date", "gYearMonth", "gYear", "gMonthDay", "gDay", "gMonth", "hexBinary", "base64Binary", "anyURI", "QName", "NOTATION",
    ]

    private static func unresolved(
        _ name: String, _ namespace: String?, _ component: String, _ outline: SchemaOutline, _ claim: (String) -> SchemaClaim?
    ) -> String {
        let isType = component.contains("type")
        let what = isType ? "type" : component.contains("attribute group") ? "attribute group" : component.contains("attribute") ? "attribute"
            : component.contains("group") ? "group" : "element"
        let prefix = outline.root.map { $0.name.prefix.isEmpty ? "" : $0.name.prefix + ":" } ?? "xs:"
        if namespace == SchemaOutline.xsd {
            if name.lowercased() == "jid" { return "there is no type '\(name)' in XML Schema: write '\(prefix)string'" }
            let nearest = Nearest.word(to: name, among: builtInTypes, limit: max(1, min(3, name.utf8.count / 2)))
            return "there is no type '\(name)' in XML Schema" + (nearest.map { ": did you mean '\(prefix)\($0)'?" } ?? "")
        }
        if isType, builtInTypes.contains(name) { return "'\(name)' is a type of XML Schema: write '\(prefix)\(name)'" }
        if namespace == outline.targetNamespace {
            let declared = outline.root.map { Set($0.elements.compactMap { $0["name"] }) } ?? []
            let nearest = Nearest.word(to: name, among: declared)
            if what == "element", outline.elementNames.contains(name) {
                return "'\(name)' is declared inside of another element: move it to the top of the schema, so that it can be referred to"
            }
            return "nothing declares the \(what) '\(name)'" + (nearest.map { ": did you mean '\($0)'?" } ?? ": add it at the top of the schema")
        }
        guard let namespace else { return "nothing declares the \(what) '\(name)' without a namespace: add a prefix" }
        let owner = claim(namespace).map { $0.isBuiltIn ? "" : " in \($0.documentName)" } ?? ""
        return "the schema of '\(namespace)'\(owner) declares no \(what) '\(name)' at its top"
    }
}
