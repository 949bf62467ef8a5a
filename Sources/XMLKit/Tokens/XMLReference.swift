/// An entity or character reference in text: `&name;`, `&#10;`, `&#xA;`.
struct XMLReference {
    /// From the ampersand to after the semicolon.
    let range: Range<Int>
    /// Between the two; with its `#` for a character reference.
    let name: Range<Int>
    let isCharacter: Bool

    /// Reads the reference that begins at an ampersand; nil where none does.
    init?(in bytes: UnsafeBufferPointer<UInt8>, at place: Int, end: Int) {
        guard place < end, bytes[place] == 0x26, place + 1 < end else { return nil }
        let start = place + 1
        isCharacter = bytes[start] == 0x23
        var index = isCharacter ? start + 1 : start
        if !isCharacter, !XMLByte.isNameStart(bytes[index]) { return nil }
        while index < end, XMLByte.isName(bytes[index]) { index += 1 }
        guard index > start, index < end, bytes[index] == 0x3B else { return nil }
        name = start..<index
        range = place..<index + 1
    }

    /// The character that a name such as `#10` or `#xA` stands for, if XML allows it (XML 1.0 §2.2).
    static func scalar(of bytes: UnsafeBufferPointer<UInt8>, name: Range<Int>) -> Unicode.Scalar? {
        guard name.count >= 2, bytes[name.lowerBound] == 0x23 else { return nil }
        let isHex = bytes[name.lowerBound + 1] == 0x78
        let digits = UnsafeBufferPointer(rebasing: bytes[(name.lowerBound + (isHex ? 2 : 1))..<name.upperBound])
        guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10),
            digits.first != 0x2B, let scalar = Unicode.Scalar(value)
        else { return nil }
        let isAllowed = value >= 0x20 ? value != 0xFFFE && value != 0xFFFF : [0x9, 0xA, 0xD].contains(value)
        return isAllowed ? scalar : nil
    }

    /// The text of the five entities that XML itself declares (XML 1.0 §4.6).
    static func predefined(_ bytes: UnsafeBufferPointer<UInt8>, name: Range<Int>) -> UInt8? {
        let name = UnsafeBufferPointer(rebasing: bytes[name])
        if name.elementsEqual("lt".utf8) { return 0x3C }
        if name.elementsEqual("gt".utf8) { return 0x3E }
        if name.elementsEqual("amp".utf8) { return 0x26 }
        if name.elementsEqual("apos".utf8) { return 0x27 }
        if name.elementsEqual("quot".utf8) { return 0x22 }
        return nil
    }
}
