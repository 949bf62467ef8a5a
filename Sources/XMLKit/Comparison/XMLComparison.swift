/// A difference between two pieces of XML, with the way to it from the root.
public struct XMLDifference: Sendable, Equatable, CustomStringConvertible {
    /// Such as `/iq/query[2]/@node` or `/message/body/text()`.
    public let path: String
    public let kind: Kind

    public init(path: String, kind: Kind) {
        self.path = path
        self.kind = kind
    }

    public enum Kind: Sendable, Equatable {
        case name(XMLName, XMLName)
        case missingAttribute(XMLName, value: String)
        case addedAttribute(XMLName, value: String)
        case attributeValue(String, String)
        case text(String, String)
        case missingChild(XMLName)
        case addedChild(XMLName)
    }

    public var description: String {
        switch kind {
        case .name(let first, let second): "\(path): <\(first.qualified)/> became <\(second.qualified)/>"
        case .missingAttribute(let name, let value): "\(path): the attribute \(name.qualified)='\(value)' is lost"
        case .addedAttribute(let name, let value): "\(path): the attribute \(name.qualified)='\(value)' is added"
        case .attributeValue(let first, let second): "\(path): '\(first)' became '\(second)'"
        case .text(let first, let second): "\(path): '\(first)' became '\(second)'"
        case .missingChild(let name): "\(path): the element <\(name.qualified)/> is lost"
        case .addedChild(let name): "\(path): the element <\(name.qualified)/> is added"
        }
    }
}

/// Equality of XML: expanded names, attributes in any order, merged text, children; comments, instructions, prefixes
/// and namespace declarations do not count.
///
/// libxml2's canonical form is not used for it, since that refuses relative namespace names, and `vcard-temp` is one.
public enum XMLComparison {
    /// The first difference in document order, or nil where the two are equal.
    public static func difference(_ first: XMLElement, _ second: XMLElement) -> XMLDifference? {
        // A list of pairs instead of recursion: the depth of an element is the author's to choose.
        var pairs: [(XMLElement, XMLElement, String)] = [(first, second, "/" + first.localName)]
        while let (first, second, path) = pairs.popLast() {
            if first.name != second.name { return XMLDifference(path: path, kind: .name(first.name, second.name)) }
            if let difference = attributes(first, second, path) { return difference }
            let content = (Content(first), Content(second))
            for (index, text) in content.0.texts.enumerated() {
                if index >= content.1.texts.count || content.1.texts[index] != text {
                    let other = index < content.1.texts.count ? content.1.texts[index] : ""
                    if content.0.elements.count == content.1.elements.count || index < content.1.elements.count {
                        return XMLDifference(path: path + "/text()", kind: .text(text, other))
                    }
                }
            }
            var inner: [(XMLElement, XMLElement, String)] = []
            var seen: [String: Int] = [:]
            for (index, child) in content.0.elements.enumerated() {
                guard index < content.1.elements.count else { return XMLDifference(path: path, kind: .missingChild(child.name)) }
                let number = seen[child.localName, default: 0] + 1
                seen[child.localName] = number
                inner.append((child, content.1.elements[index], path + "/" + child.localName + (number > 1 ? "[\(number)]" : "")))
            }
            if content.1.elements.count > content.0.elements.count {
                return XMLDifference(path: path, kind: .addedChild(content.1.elements[content.0.elements.count].name))
            }
            pairs += inner.reversed()
        }
        return nil
    }

    private static func attributes(_ first: XMLElement, _ second: XMLElement, _ path: String) -> XMLDifference? {
        let others = second.attributes.filter { !$0.isNamespaceDeclaration }
        var count = 0
        for attribute in first.attributes where !attribute.isNamespaceDeclaration {
            count += 1
            guard let other = others.first(where: { $0.name == attribute.name }) else {
                return XMLDifference(path: path, kind: .missingAttribute(attribute.name, value: attribute.value))
            }
            if other.value != attribute.value {
                return XMLDifference(path: path + "/@" + attribute.name.qualified, kind: .attributeValue(attribute.value, other.value))
            }
        }
        guard others.count > count else { return nil }
        for other in others where !first.attributes.contains(where: { $0.name == other.name }) {
            return XMLDifference(path: path, kind: .addedAttribute(other.name, value: other.value))
        }
        return nil
    }

    /// The children with the merged text before, between and after them.
    private struct Content {
        var elements: [XMLElement] = []
        var texts: [String] = [""]

        init(_ element: XMLElement) {
            var text: [UInt8] = []
            for node in element.children {
                if let piece = node.text { text += piece.bytes }
                guard let child = node.element else { continue }
                texts[texts.count - 1] = String(decoding: text, as: UTF8.self)
                text = []
                texts.append("")
                elements.append(child)
            }
            texts[texts.count - 1] = String(decoding: text, as: UTF8.self)
        }
    }
}
