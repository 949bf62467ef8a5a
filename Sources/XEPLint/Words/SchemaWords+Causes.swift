internal import XEPKit
internal import XMLKit

/// What libxml2 tells of a schema by a consequence, or without a place.
extension SchemaWords {
    /// The first text right in an element that holds none, without the white space around it.
    static func strayText(in element: XMLElement) -> Range<Int>? {
        guard element.namespace == SchemaOutline.xsd, grammar(element.localName, "") != nil, let text = element.children.lazy.compactMap(\.text).first(where: { !$0.isBlank }) else { return nil }
        let bytes = element.tree.bytes[text.range]
        guard let first = bytes.firstIndex(where: { !XMLByte.isSpace($0) }), let last = bytes.lastIndex(where: { !XMLByte.isSpace($0) }) else { return nil }
        return first..<last + 1
    }

    /// What to say of an attribute that a type has twice.
    static func twice(_ name: String, in type: XMLElement) -> SchemaWords {
        let local = String(name.split(separator: "}").last ?? "")
        let declared = type.descendants.filter {
            $0.localName == "attribute" && ($0["name"] ?? $0["ref"].map { String($0.split(separator: ":").last ?? "") }) == local
                && $0.ancestors.first { $0.localName == "complexType" || $0.localName == "attributeGroup" } == type
        }
        guard let first = declared.first else {
            return SchemaWords(range: type.nameRange, message: "<\(type.name.qualified)/> has the attribute '\(local)' twice, by what it refers to: keep one of them")
        }
        guard let second = declared.dropFirst().first else {
            return SchemaWords(range: first.startTag, message: "the attribute '\(local)' is there already, by what this type refers to: remove it here")
        }
        return SchemaWords(range: second.startTag, message: "<\(second.name.qualified)/> declares '\(local)' a second time: remove one of the two")
    }

    /// What to say of a value that refers by a prefix that nothing declares; nil where none does.
    static func undeclaredPrefix(in attribute: XMLAttribute, of element: XMLElement, _ outline: SchemaOutline) -> String? {
        guard referring.contains(attribute.localName) else { return nil }
        for word in attribute.value.split(whereSeparator: \.isWhitespace) {
            let parts = word.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !SchemaOutline.isDeclared(String(parts[0]), at: element) else { continue }
            return undeclared(String(parts[0]), before: String(parts[1]), outline)
        }
        return nil
    }

    private static func undeclared(_ prefix: String, before name: String, _ outline: SchemaOutline) -> String {
        let cause = "the prefix '\(prefix)' is not declared"
        if let own = outline.root?.name.prefix, !own.isEmpty, builtInTypes.contains(name), ["xs", "xsd", "xsi"].contains(prefix) { return "\(cause): write '\(own):\(name)'" }
        // An import is mostly of what ends in its prefix.
        let imported = outline.imports.compactMap(\.namespace).filter { $0.split { !$0.isLetter }.contains { $0 == prefix } }
        return "\(cause): add xmlns:\(prefix)='\(imported.count == 1 ? imported[0] : "…")'"
    }

    /// What to say of a name without a prefix that its schema declares, where only a default namespace is missing.
    static func withoutDefaultNamespace(_ name: String, _ outline: SchemaOutline) -> SchemaWords? {
        guard let root = outline.root, let target = outline.targetNamespace, root.declaration(of: "") == nil,
            root.elements.contains(where: { $0["name"] == name })
        else { return nil }
        let shown = ProblemWords.clipped(target, to: 80)
        return SchemaWords(
            range: root.nameRange, message: "names without a prefix, such as '\(name)', are of no namespace here: add xmlns='\(shown)' to <\(root.name.qualified)/>")
    }
}
