internal import XMLKit

/// A document without its DOCTYPE, with all entities replaced by what they stand for.
enum ExpandedXML {
    static func text(of tree: XMLTree) -> String {
        var writer = Writer(bytes: tree.bytes)
        writer.text = Markup.declaration
        for node in tree.topLevel {
            guard case .text = node else {
                writer.write(node, isInEntity: false)
                writer.text += "\n"
                continue
            }
        }
        return writer.text
    }

    private struct Writer {
        let bytes: [UInt8]
        var text = ""

        mutating func write(_ node: XMLNode, isInEntity: Bool) {
            switch node {
            case .element(let element): write(element)
            case .text(let part):
                let value = part.value
                // What an author wrote as CDATA stays legible.
                if part.isCDATA, !value.contains("]]>") { text += "<![CDATA[" + value + "]]>" } else { text += value.asMarkup() }
            case .comment(let range):
                // The range of a comment that an entity brought in is that of the reference.
                let comment = bytes[range]
                if !isInEntity, comment.starts(with: "<!--".utf8) { text += String(decoding: comment, as: UTF8.self) }
            case .instruction(let instruction):
                if instruction.target != "xml" { text += "<?" + instruction.target + (instruction.data.isEmpty ? "" : " " + instruction.data) + "?>" }
            }
        }

        private mutating func write(_ element: XMLElement) {
            text += "<" + element.name.qualified
            for attribute in element.attributes { text += " \(attribute.name.qualified)=\"\(attribute.value.asMarkup())\"" }
            var isEmpty = true
            for child in element.children {
                if isEmpty { text += ">" }
                isEmpty = false
                write(child, isInEntity: element.isExpanded)
            }
            text += isEmpty ? "/>" : "</" + element.name.qualified + ">"
        }
    }
}
