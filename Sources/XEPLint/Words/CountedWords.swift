extension Collection where Element == UInt8 {
    /// The words by which a document is counted: letters, digits, hyphens and underscores, and whatever is beyond ASCII.
    var countedWords: [SubSequence] {
        split { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x80...: false
            default: true
            }
        }
    }
}
