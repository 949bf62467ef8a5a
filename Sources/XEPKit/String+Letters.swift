extension String {
    /// Its letters and digits in small letters: what counts where titles, names and anchors are compared that may be spelt in other ways.
    public var lettersAndDigits: String {
        guard utf8.contains(where: { $0 >= 0x80 }) else { return String(decoding: utf8.compactMap(Self.letterOrDigit), as: UTF8.self) }
        return lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// The small letter, or the digit; nil for any other byte of ASCII.
    private static func letterOrDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: byte
        case 0x41...0x5A: byte | 0x20
        default: nil
        }
    }

    /// Its runs of letters in small letters.
    public var wordsInSmallLetters: [Substring] {
        let small = lowercased()
        guard !small.utf8.contains(where: { $0 >= 0x80 }) else { return small.split { !$0.isLetter } }
        return small.utf8.split { !(0x61...0x7A).contains($0) }.map(Substring.init)
    }
}
