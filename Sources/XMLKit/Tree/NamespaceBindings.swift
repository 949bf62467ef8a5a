/// The prefixes in scope (Namespaces in XML 1.0 §6).
struct NamespaceBindings {
    /// What was in scope before an element that declares something.
    struct Saved {
        fileprivate let prefixes: [String: String]
    }

    private var prefixes: [String: String] {
        didSet { fallback = prefixes[""].flatMap { $0.isEmpty ? nil : $0 } }
    }
    /// The default namespace, which most names ask for.
    private var fallback: String?

    init(_ prefixes: [String: String]) {
        self.prefixes = prefixes
        fallback = prefixes[""].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Brings the declarations of a start tag into scope; nil where it has none. `decode` gives the value between quotes.
    mutating func enter(
        _ attributes: ArraySlice<XMLTokenAttribute>, in buffer: UnsafeBufferPointer<UInt8>, decode: (Range<Int>) -> String
    ) -> Saved? {
        var saved: Saved?
        for attribute in attributes {
            guard let value = attribute.value, Self.isDeclaration(buffer, attribute.name) else { continue }
            if saved == nil { saved = Saved(prefixes: prefixes) }
            let name = attribute.name
            let prefix = name.count > 6 ? Self.text(buffer, name.lowerBound + 6..<name.upperBound) : ""
            prefixes[prefix] = decode(value)
        }
        return saved
    }

    mutating func leave(_ saved: Saved) { prefixes = saved.prefixes }

    func namespace(ofElement buffer: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> String? {
        buffer[name].contains(0x3A) ? lookUp(Self.prefix(buffer, name)) : fallback
    }

    func namespace(ofAttribute buffer: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> String? {
        if Self.isDeclaration(buffer, name) { return "http://www.w3.org/2000/xmlns/" }
        guard buffer[name].contains(0x3A) else { return nil }
        let prefix = Self.prefix(buffer, name)
        return prefix.isEmpty ? nil : lookUp(prefix)
    }

    /// Whether a name has a prefix that nothing declares.
    func isUnbound(_ buffer: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
        guard buffer[name].contains(0x3A), !Self.isDeclaration(buffer, name) else { return false }
        return lookUp(Self.prefix(buffer, name)) == nil
    }

    private func lookUp(_ prefix: String) -> String? {
        if prefix == "xml" { return "http://www.w3.org/XML/1998/namespace" }
        guard let namespace = prefixes[prefix], !namespace.isEmpty else { return nil }
        return namespace
    }

    static func prefix(_ buffer: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> String {
        guard let colon = buffer[name].firstIndex(of: 0x3A) else { return "" }
        return text(buffer, name.lowerBound..<colon)
    }

    private static func isDeclaration(_ buffer: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
        guard name.count == 5 || (name.count > 6 && buffer[name.lowerBound + 5] == 0x3A), buffer[name.lowerBound] == 0x78 else { return false }
        return zip("xmlns".utf8, name).allSatisfy { $0 == buffer[$1] }
    }

    static func text(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: buffer[range]), as: UTF8.self)
    }
}
