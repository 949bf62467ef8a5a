internal import XMLKit

/// The documents of a series by the names of their files, not read yet.
final class SeriesDocuments: Sendable {
    typealias StandIn = Series.StandIn

    private let folder: String?
    private let standIns: [String: StandIn]
    private let listed: Once<[StandIn]>
    /// Memory to read documents into, which nobody uses at this moment.
    private let buffers = Locked<[Memory]>([])

    private final class Memory: @unchecked Sendable {
        var buffer = FileBuffer()
    }

    /// The documents of a folder and of its inbox/, and those that take the place of others or join them; nil for these alone.
    init(folder: String?, standIns: [StandIn]) {
        let named = Dictionary(standIns.map { ($0.fileName, $0) }) { _, last in last }
        self.folder = folder
        self.standIns = named
        listed = Once {
            var documents: [String: StandIn] = [:]
            // In runs that are sorted already; a name may stand here twice.
            var names: [String] = []
            for path in folder.map({ SeriesIndex.documents(in: $0) + SeriesIndex.documents(in: $0 + "/inbox") }) ?? [] {
                let document = StandIn.file(path: path)
                let name = document.fileName
                documents[name] = document
                names.append(name)
            }
            names += named.keys
            documents.merge(named) { $1 }
            return names.sorted { $0.precedesInBytes($1) }.compactMap { documents.removeValue(forKey: $0) }
        }
    }

    /// Whether they are read from a folder.
    var isFolder: Bool { folder != nil }

    /// All of them in the order of the names of their files; they may turn out to be unreadable.
    var all: [StandIn] { listed.value }

    /// The document in a file of this name, without a look at the others; it may turn out not to be there.
    subscript(fileName name: String) -> StandIn? {
        standIns[name] ?? folder.map { folder in
            let proposed = folder + "/inbox/" + name
            return .file(path: LocalFile.isThere(proposed) ? proposed : folder + "/" + name)
        }
    }

    /// What `look` makes of the bytes of each document, as they stand in its file; nil for those that cannot be read.
    ///
    /// Works on two threads.
    func scan<Result: Sendable>(_ look: @escaping @Sendable (UnsafeRawBufferPointer) -> Result) -> [Result?] {
        let count = all.count
        return Threads.map(count) { [self] next, take in
            read(next) { take($0, look($1)) }
        }
    }

    /// Memory that is to be given back, so that none has to be got for the next who reads.
    private func taken() -> Memory { buffers.withLock { $0.popLast() } ?? Memory() }

    /// What `look` makes of the text of the document with a number, which is that of its source; nil where it cannot be read.
    func text<Result>(_ number: Int, _ look: (UnsafeRawBufferPointer) -> Result) -> Result? {
        switch all[number] {
        case .source(let source): return source.bytes.withUnsafeBytes(look)
        case .file(let path):
            let memory = taken()
            defer { buffers.withLock { $0.append(memory) } }
            let found = memory.buffer.withBytes(ofFile: path) { Source.isText($0) ? look($0) : nil }
            guard let found else { return nil }
            return found ?? all[number].source.map { $0.bytes.withUnsafeBytes(look) }
        }
    }

    /// Gives the bytes of the documents whose numbers come, as they stand in their files; those that cannot be read are left out.
    ///
    /// All files go through one buffer.
    func read(_ next: () -> Int?, _ look: (Int, UnsafeRawBufferPointer) -> Void) {
        let documents = all
        let memory = taken()
        defer { buffers.withLock { $0.append(memory) } }
        while let number = next() {
            switch documents[number] {
            case .source(let source): source.bytes.withUnsafeBytes { look(number, $0) }
            case .file(let path): _ = memory.buffer.withBytes(ofFile: path) { look(number, $0) }
            }
        }
    }
}
