internal import XMLKit

/// Collects the parts of a XEP in one pass over its elements.
struct BodyReader {
    var sections: [Section] = []
    var blocks: [Block] = []
    var tables: [Table] = []
    var links: [Link] = []
    var anchors: [Anchor] = []
    private var examples = 0

    mutating func read(_ root: XMLElement) {
        for element in root.descendants {
            let name = element.localName
            if let level = Section.level(of: name) {
                let section = Section(element, level: level)
                sections.append(section)
                if let anchor = section.anchor, !anchor.value.isEmpty { anchors.append(Anchor(anchor, of: element)) }
                continue
            }
            switch name {
            case "example":
                examples += 1
                blocks.append(Block(element, kind: .example, number: examples))
                readAnchor(of: element)
            case "code":
                blocks.append(Block(element, kind: .code, number: nil))
                readAnchor(of: element)
            case "table":
                tables.append(Table(element, number: tables.count + 1))
                readAnchor(of: element)
            case "link":
                if let url = element.attribute("url") { links.append(Link(element, url: url)) }
            default:
                break
            }
        }
    }

    private mutating func readAnchor(of element: XMLElement) {
        if let anchor = element.attribute("anchor"), !anchor.value.isEmpty { anchors.append(Anchor(anchor, of: element)) }
    }
}
