/// Names of namespaces by what a typing error leaves as it is: their digits, and nearly their length.
struct SimilarNames {
    let names: Set<String>
    /// By their digits, and then by their lengths in bytes.
    private let groups: [[UInt8]: [Int: [String]]]

    /// Those that several published XEPs use.
    static let common = SimilarNames(CommonNamespaces.names)

    static let none = SimilarNames([])

    init(_ names: some Sequence<String>) {
        self.names = Set(names)
        groups = Dictionary(grouping: self.names) { Self.digits($0) }.mapValues { Dictionary(grouping: $0, by: \.utf8.count) }
    }

    /// The others with the same digits that are no more than two bytes longer or shorter.
    func near(_ name: String) -> [String] {
        guard let alike = groups[Self.digits(name)] else { return [] }
        let length = name.utf8.count
        return (length - 2...length + 2).flatMap { alike[$0] ?? [] }.filter { $0 != name }
    }

    private static func digits(_ name: String) -> [UInt8] { name.utf8.filter { (0x30...0x39).contains($0) } }
}
