/// Names of namespaces by what a typing error leaves as it is: their digits, and nearly their length.
struct SimilarNames {
    let names: Set<String>
    private let groups: [Group: [String]]

    private struct Group: Hashable {
        let digits: [UInt8]
        /// In bytes.
        let length: Int
    }

    /// Those that several published XEPs use.
    static let common = SimilarNames(CommonNamespaces.names)

    static let none = SimilarNames([])

    init(_ names: some Sequence<String>) {
        self.names = Set(names)
        groups = Dictionary(grouping: self.names) { Group(digits: Self.digits($0), length: $0.utf8.count) }
    }

    /// The others with the same digits that are no more than two bytes longer or shorter.
    func near(_ name: String) -> [String] {
        let (digits, length) = (Self.digits(name), name.utf8.count)
        return (length - 2...length + 2).flatMap { groups[Group(digits: digits, length: $0)] ?? [] }.filter { $0 != name }
    }

    private static func digits(_ name: String) -> [UInt8] { name.utf8.filter { (0x30...0x39).contains($0) } }
}
