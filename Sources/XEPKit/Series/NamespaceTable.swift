internal import XMLKit

/// The namespaces in some documents of a series, as one thread finds them.
///
/// Kept by a hash of the name, so that each name becomes a text once and not for each of thirty thousand places.
struct NamespaceTable: Sendable {
    struct Use: Sendable {
        let name: String
        /// The numbers of the documents in which a schema describes it, or looks as if it did.
        var described: [Int] = []
        /// The numbers of the documents in which an xmlns declares it.
        var used: [Int] = []
    }

    /// Where names stand in a text.
    private struct Names {
        var described: [NamespaceScan.Found] = []
        var used: [NamespaceScan.Found] = []

        init(_ bytes: UnsafeRawBufferPointer) {
            NamespaceScan.forEach("targetNamespace", in: bytes) { described.append($0) }
            NamespaceScan.forEach("xmlns", in: bytes) { used.append($0) }
        }

        var haveEntities: Bool { described.contains(where: \.hasEntity) || used.contains(where: \.hasEntity) }
    }

    private(set) var uses: [Use] = []
    private var places: [UInt64: Int] = [:]

    /// Those of the documents whose numbers come.
    init(_ documents: SeriesDocuments, _ next: () -> Int?) {
        // In another encoding, or written with entities.
        var special: [Int] = []
        documents.read(next) { number, bytes in
            guard !NamespaceScan.isWide(bytes) else { return special.append(number) }
            let names = Names(bytes)
            if names.haveEntities { special.append(number) } else { add(names, number, bytes) }
        }
        for number in special { documents.all[number].source.map { read($0, number) } }
    }

    private mutating func read(_ source: Source, _ number: Int) {
        for text in XEP(source).blocks.map(\.content.bytes) + [source.bytes] {
            text.withUnsafeBytes { add(Names($0), number, $0) }
        }
    }

    private mutating func add(_ names: Names, _ number: Int, _ bytes: UnsafeRawBufferPointer) {
        for found in names.described {
            let place = place(of: found, bytes)
            if uses[place].described.last != number { uses[place].described.append(number) }
        }
        for found in names.used {
            let place = place(of: found, bytes)
            if uses[place].used.last != number { uses[place].used.append(number) }
        }
    }

    private mutating func place(of found: NamespaceScan.Found, _ bytes: UnsafeRawBufferPointer) -> Int {
        if let known = places[found.hash] { return known }
        places[found.hash] = uses.count
        uses.append(Use(name: NamespaceScan.text(found.range, in: bytes)))
        return uses.count - 1
    }
}
