/// Gives each expanded name a number, so that a name is decoded from bytes once per tree.
struct NameTable {
    private(set) var names: [XMLName] = []
    private var spellings = SpellingTable()
    private var namespaces: [String] = []
    private var namespaceNumbers: [String: Int32] = [:]
    /// What was asked for last, which is mostly what is asked for next.
    private var last: (name: String, number: Int32)?

    /// The number of a namespace; -1 for none.
    mutating func namespace(_ name: String?) -> Int32 {
        guard let name, !name.isEmpty else { return -1 }
        if let last, last.name == name { return last.number }
        defer { last = (name, namespaceNumbers[name] ?? -1) }
        if let number = namespaceNumbers[name] { return number }
        let number = Int32(namespaces.count)
        namespaces.append(name)
        namespaceNumbers[name] = number
        return number
    }

    /// The number of a name as written, in the namespace with this number.
    mutating func number(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, namespace: Int32) -> Int32 {
        let number = spellings.number(of: bytes, range, in: namespace)
        if Int(number) == names.count {
            // A colon at either end separates nothing (Namespaces in XML 1.0 §4).
            let colon = bytes[range].firstIndex(of: 0x3A).flatMap { $0 == range.lowerBound || $0 + 1 == range.upperBound ? nil : $0 }
            names.append(
                XMLName(
                    prefix: colon.map { NamespaceBindings.text(bytes, range.lowerBound..<$0) } ?? "",
                    local: NamespaceBindings.text(bytes, (colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound),
                    namespace: namespace < 0 ? nil : namespaces[Int(namespace)]))
        }
        return number
    }
}
