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

    /// Whether the documents stay within bounds.
    static func isBearable(_ documents: [XMLSchema.Document]) -> Bool {
        // Without references only the number of elements counts.
        let counts = documents.map { document in
            document.bytes.reduce(into: 0) { if $1 == 0x3C { $0 += 1 } }
        }
        let refers = documents.contains { Self.refers($0.bytes) }
        if !refers, counts.allSatisfy({ $0 < 600 }) { return true }
        var size = XMLSchemaSize()
        return size.measure(documents.map { XMLTree(fragment: $0.bytes) })
    }

    private static func refers(_ bytes: [UInt8]) -> Bool {
        let tokens = XMLTokens(bytes)
        return tokens.tokens.contains { token in
            guard token.kind == .startTag || token.kind == .emptyTag else { return false }
            let name = bytes[token.name]
            return name.suffix(5).elementsEqual("group".utf8) || name.suffix(5).elementsEqual("Group".utf8)
                || name.suffix(9).elementsEqual("extension".utf8) || name.suffix(11).elementsEqual("restriction".utf8)
        }
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
