/// Writes element values as XML 1.0 in UTF-8, with a declaration for each namespace where it is needed first.
///
/// The prefixes that names carry are kept wherever they can be; what cannot be written under its own prefix gets another.
public struct XMLSerializer: Sendable {
    /// The prefixes that are bound where the text will stand; "" for the default namespace.
    public let scope: [String: String]

    public init(scope: [String: String] = [:]) {
        self.scope = scope
    }

    /// The element as text, without an XML declaration.
    public func text(of value: XMLValue) -> String {
        var text = ""
        write(value, scope, into: &text)
        return text
    }

    private func write(_ value: XMLValue, _ outer: [String: String], into text: inout String) {
        var scope = outer
        var declared: Set<String> = []
        var declarations = ""
        func declare(_ prefix: String, _ namespace: String) {
            scope[prefix] = namespace
            declared.insert(prefix)
            declarations += prefix.isEmpty ? " xmlns='" : " xmlns:\(prefix)='"
            Self.escape(namespace, into: &declarations, inAttribute: true)
            declarations += "'"
        }
        var name = value.name.local
        if let namespace = value.name.namespace {
            let prefix = value.name.prefix
            if prefix != "xml", scope[prefix] != namespace { declare(prefix, namespace) }
            if !prefix.isEmpty { name = prefix + ":" + name }
            declared.insert(prefix)
        } else {
            // No prefix can say that a name has no namespace.
            if !(scope[""] ?? "").isEmpty { declare("", "") }
            declared.insert("")
        }
        var attributes = ""
        for attribute in value.attributes {
            var written = attribute.name.local
            if let namespace = attribute.name.namespace {
                var prefix = attribute.name.prefix
                if prefix != "xml", prefix.isEmpty || scope[prefix] != namespace {
                    if prefix.isEmpty || declared.contains(prefix) { prefix = Self.unusedPrefix(scope) }
                    declare(prefix, namespace)
                }
                written = prefix + ":" + written
            }
            attributes += " " + written + "='"
            Self.escape(attribute.value, into: &attributes, inAttribute: true)
            attributes += "'"
        }
        text += "<" + name + declarations + attributes
        if value.children.isEmpty {
            text += "/>"
            return
        }
        text += ">"
        for child in value.children {
            switch child {
            case .text(let content): Self.escape(content, into: &text, inAttribute: false)
            case .element(let element): write(element, scope, into: &text)
            }
        }
        text += "</" + name + ">"
    }

    private static func unusedPrefix(_ scope: [String: String]) -> String {
        var number = 1
        while scope["ns\(number)"] != nil { number += 1 }
        return "ns\(number)"
    }

    /// Writes text so that it is read back as it is: white space in attributes too (XML 1.0 §2.11, §3.3.3).
    private static func escape(_ content: String, into text: inout String, inAttribute: Bool) {
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "'" where inAttribute: text += "&apos;"
            case "\r": text += "&#13;"
            case "\n" where inAttribute: text += "&#10;"
            case "\t" where inAttribute: text += "&#9;"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
