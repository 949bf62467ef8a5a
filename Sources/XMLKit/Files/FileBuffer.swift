/// Memory that many files are read into, one after the other, so that none has to be got for each.
public struct FileBuffer: ~Copyable {
    private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)

    public init() {}

    deinit { memory.deallocate() }

    /// What `body` makes of the bytes of a regular file; nil where `LocalFile.read` has none either.
    public mutating func withBytes<Result>(
        ofFile path: String, limit: Int = XMLPolicy().fileSize, _ body: (UnsafeRawBufferPointer) -> Result
    ) -> Result? {
        LocalFile.open(path, limit: limit) { descriptor, size in
            if size > memory.count {
                memory.deallocate()
                memory = .allocate(byteCount: size * 2, alignment: 16)
            }
            guard LocalFile.fill(memory, size, from: descriptor) == size else { return nil }
            return body(UnsafeRawBufferPointer(rebasing: memory[..<size]))
        }
    }
}
