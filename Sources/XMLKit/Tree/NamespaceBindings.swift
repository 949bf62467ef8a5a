/// The prefixes in scope, and the numbers of the namespaces that they stand for (Namespaces in XML 1.0 §6).
struct NamespaceBindings {
    /// What a name stands for.
    struct Resolution {
        /// The number of the namespace; -1 for none.
        let namespace: Int32
        /// Whether its prefix, if it has one, is declared.
        let isBound: Bool
    }

    private var prefixes = SpellingTable()
    /// The namespace of each prefix by its number; -1 for one that is out of scope, or that stands for none.
    private var namespaces: [Int32] = []
    /// The default namespace.
    private var fallback: Int32 = -1
    /// What declarations in scope have replaced, the innermost last; the prefix is -1 for the default namespace.
    private var replaced: [(prefix: Int32, namespace: Int32)] = []

    /// What is in scope, for `leave`.
    var mark: Int32 { Int32(replaced.count) }

    /// Brings a prefix into scope, the default where it is empty.
    mutating func bind(_ buffer: UnsafeBufferPointer<UInt8>, _ prefix: Range<Int>, to namespace: Int32) {
        guard !prefix.isEmpty else {
            replaced.append((-1, fallback))
            fallback = namespace
            return
        }
        let number = prefixes.number(of: buffer, prefix)
        if Int(number) == namespaces.count { namespaces.append(-1) }
        replaced.append((number, namespaces[Int(number)]))
        namespaces[Int(number)] = namespace
    }

    mutating func bind(_ prefix: String, to namespace: Int32) {
        var prefix = prefix
        prefix.withUTF8 { bind($0, 0..<$0.count, to: namespace) }
    }

    /// Takes out of scope what has come since.
    mutating func leave(_ mark: Int32) {
        while replaced.count > mark, let last = replaced.popLast() {
            if last.prefix < 0 { fallback = last.namespace } else { namespaces[Int(last.prefix)] = last.namespace }
        }
    }

    func resolve(element buffer: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Resolution {
        guard let colon = Self.colon(buffer, name) else { return Resolution(namespace: fallback, isBound: true) }
        let namespace = lookUp(buffer, name.lowerBound..<colon)
        return Resolution(namespace: namespace, isBound: namespace >= 0 || Self.declaredPrefix(buffer, name) != nil)
    }

    func resolve(attribute buffer: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Resolution {
        guard let colon = Self.colon(buffer, name) else {
            return Resolution(namespace: Self.declaredPrefix(buffer, name) == nil ? -1 : NameTable.xmlns, isBound: true)
        }
        if Self.declaredPrefix(buffer, name) != nil { return Resolution(namespace: NameTable.xmlns, isBound: true) }
        let namespace = lookUp(buffer, name.lowerBound..<colon)
        return Resolution(namespace: colon == name.lowerBound ? -1 : namespace, isBound: namespace >= 0)
    }

    private func lookUp(_ buffer: UnsafeBufferPointer<UInt8>, _ prefix: Range<Int>) -> Int32 {
        if prefix.isEmpty { return fallback }
        let start = prefix.lowerBound
        if prefix.count == 3, buffer[start] == 0x78, buffer[start + 1] == 0x6D, buffer[start + 2] == 0x6C { return NameTable.xml }
        return prefixes.known(of: buffer, prefix).map { namespaces[Int($0)] } ?? -1
    }

    /// The prefix that an attribute of this name declares, empty for the default; nil where it is no declaration.
    static func declaredPrefix(_ buffer: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Range<Int>? {
        let start = name.lowerBound
        guard name.count >= 5, buffer[start] == 0x78, buffer[start + 1] == 0x6D, buffer[start + 2] == 0x6C, buffer[start + 3] == 0x6E,
            buffer[start + 4] == 0x73
        else { return nil }
        if name.count == 5 { return name.upperBound..<name.upperBound }
        return name.count > 6 && buffer[start + 5] == 0x3A ? start + 6..<name.upperBound : nil
    }

    static func prefix(_ buffer: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> String {
        colon(buffer, name).map { text(buffer, name.lowerBound..<$0) } ?? ""
    }

    /// The first colon of a name.
    static func colon(_ buffer: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Int? {
        for place in name where buffer[place] == 0x3A { return place }
        return nil
    }

    static func text(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: buffer[range]), as: UTF8.self)
    }
}
