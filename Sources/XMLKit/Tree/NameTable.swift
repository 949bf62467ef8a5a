/// Gives each expanded name a number, so that a name is decoded from bytes once per tree.
struct NameTable {
    private(set) var names: [XMLName] = []
    private var spellings = SpellingTable()
    private var namespaces: [String] = []
    private var namespaceSpellings = SpellingTable()

    /// The numbers of the namespaces that need no declaration (Namespaces in XML 1.0 §3).
    static let xml: Int32 = 0
    static let xmlns: Int32 = 1

    init() {
        _ = namespace("http://www.w3.org/XML/1998/namespace")
        _ = namespace("http://www.w3.org/2000/xmlns/")
    }

    /// Makes room for the names of a text with so many tags; most of them have names that others have too.
    mutating func reserve(forTags count: Int) {
        let few = min(count, 24)
        names.reserveCapacity(names.count + few)
        spellings.reserve(few, length: 8)
        namespaces.reserveCapacity(namespaces.count + 4)
        namespaceSpellings.reserve(4, length: 40)
    }

    /// The number of a namespace; -1 for none.
    mutating func namespace(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32 {
        guard !range.isEmpty else { return -1 }
        let number = namespaceSpellings.number(of: buffer, range)
        if Int(number) == namespaces.count { namespaces.append(NamespaceBindings.text(buffer, range)) }
        return number
    }

    mutating func namespace(_ name: String) -> Int32 {
        var name = name
        return name.withUTF8 { namespace($0, 0..<$0.count) }
    }

    /// The number of a name as written, in the namespace with this number.
    mutating func number(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, namespace: Int32) -> Int32 {
        let number = spellings.number(of: bytes, range, in: namespace)
        if Int(number) == names.count {
            // A colon at either end separates nothing (Namespaces in XML 1.0 §4).
            let colon = NamespaceBindings.colon(bytes, range).flatMap { $0 == range.lowerBound || $0 + 1 == range.upperBound ? nil : $0 }
            names.append(
                XMLName(
                    prefix: colon.map { NamespaceBindings.text(bytes, range.lowerBound..<$0) } ?? "",
                    local: NamespaceBindings.text(bytes, (colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound),
                    namespace: namespace < 0 ? nil : namespaces[Int(namespace)]))
        }
        return number
    }
}
