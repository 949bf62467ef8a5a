/// How large the content models of schemas become when everything that they refer to is put in.
///
/// libxml2 copies groups and base types into each place that refers to them, by recursion, and then takes time that grows
/// with the third power of what a content model holds.
struct XMLSchemaSize {
    /// The longest chain of references.
    static let depth = 100
    /// The sum of third powers that takes about a second.
    static let cost = 3e8

    private var named: [String: [XMLElement]] = [:]
    private var known: [String: Int] = [:]
    private var open: Set<String> = []
    private var isTooDeep = false

    /// Whether schemas stay within bounds.
    static func isBearable(_ texts: [(bytes: [UInt8], tokens: XMLTokens)]) -> Bool {
        // Without references only the number of elements counts.
        let isSmall = texts.allSatisfy { text in text.bytes.reduce(into: 0) { if $1 == 0x3C { $0 += 1 } } < 600 }
        if isSmall, !havePartsToPutIn(texts) { return true }
        var size = XMLSchemaSize()
        return size.measure(texts.map { XMLTree(fragment: $0.bytes, tokens: $0.tokens) })
    }

    /// Whether something that schemas declare by name may be put in somewhere.
    private static func havePartsToPutIn(_ texts: [(bytes: [UInt8], tokens: XMLTokens)]) -> Bool {
        var declared: Set<ArraySlice<UInt8>> = []
        var used: [ArraySlice<UInt8>] = []
        for (bytes, tokens) in texts {
            for token in tokens.tokens where token.kind == .startTag || token.kind == .emptyTag {
                let element = bytes[token.name]
                guard ["group", "Group", "Type", "extension", "restriction"].contains(where: { element.suffix($0.utf8.count).elementsEqual($0.utf8) })
                else { continue }
                for attribute in tokens.attributes[token.attributes] {
                    guard let value = attribute.value.map({ bytes[$0] }) else { continue }
                    let name = bytes[attribute.name]
                    let isDeclared = name.elementsEqual("name".utf8)
                    guard isDeclared || name.elementsEqual("ref".utf8) || name.elementsEqual("base".utf8) else { continue }
                    // With a reference it may be any name.
                    if value.contains(0x26) { return true }
                    if isDeclared { declared.insert(value) } else { used.append(value.split(separator: 0x3A).last ?? value) }
                }
            }
        }
        return used.contains(where: declared.contains)
    }

    private mutating func measure(_ trees: [XMLTree]) -> Bool {
        for tree in trees {
            for element in tree.elements {
                if let name = element["name"], let kind = Self.kind(element.localName) { named[kind + " " + name, default: []].append(element) }
            }
        }
        var cost = 0.0
        for element in trees.flatMap({ Array($0.elements) }) where element.localName == "complexType" || element.localName == "simpleType" {
            let count = Double(size(element, depth: 0))
            cost += count * count * count
            if isTooDeep || cost > Self.cost { return false }
        }
        return true
    }

    private static func kind(_ name: String) -> String? {
        switch name {
        case "complexType", "simpleType": "type"
        case "group", "attributeGroup": name
        default: nil
        }
    }

    /// The particles and attributes of an element of a schema, without those of types inside it.
    private mutating func size(_ element: XMLElement, depth: Int) -> Int {
        guard depth <= Self.depth else {
            isTooDeep = true
            return 0
        }
        var count = 0
        var stack = Array(element.elements)
        while let part = stack.popLast() {
            switch part.localName {
            case "element", "any", "attribute", "anyAttribute": count += 1
            case "group", "attributeGroup":
                if let name = part["ref"] { count += size(of: part.localName, name, depth: depth) } else { stack += part.elements }
            case "extension", "restriction":
                if let name = part["base"] { count += size(of: "type", name, depth: depth) }
                stack += part.elements
            default: stack += part.elements
            }
            count = min(count, 1 << 20)
        }
        return count
    }

    private mutating func size(of kind: String, _ name: String, depth: Int) -> Int {
        let key = kind + " " + String(name.split(separator: ":").last ?? "")
        if let size = known[key] { return size }
        // Whatever refers to itself is refused by the compiler.
        guard open.insert(key).inserted else { return 0 }
        var largest = 0
        for element in named[key] ?? [] { largest = max(largest, size(element, depth: depth + 1)) }
        open.remove(key)
        known[key] = largest
        return largest
    }
}
