/// An identifier of the suite "colors".
struct ColorIdentifier {
    var id: String
    var text: String
    var comment: String
    var flags: [ColorFlag]
    var source = Vector.Source.derived
}

extension ColorIdentifier {
    /// In the order of the file. The user…@example.org were found by search: their 16 bits are edges.
    static let all: [ColorIdentifier] = published + edges + texts

    /// XEP-0392 1.0.1, § Test Vectors.
    private static let published = [
        ColorIdentifier(id: "romeo", text: "Romeo", comment: "a nickname", flags: [.byteOrder, .digestEnd], source: .published),
        ColorIdentifier(
            id: "juliet", text: "juliet@capulet.lit",
            comment: "a bare JID; its hue lies in the widest gap of the web-safe palette",
            flags: [.wholeIdentifier, .nearest, .gamutEdge, .padding], source: .published),
        ColorIdentifier(
            id: "cat", text: "😺", comment: "one scalar beyond the BMP, four octets", flags: [.encoding], source: .published),
        ColorIdentifier(
            id: "council", text: "council", comment: "16 bits 65535, the last hue before 360",
            flags: [.divisor, .wrap, .rounding],
            source: .published),
        ColorIdentifier(
            id: "board", text: "Board", comment: "red is a rounding error below 0", flags: [.gamutEdge, .letterCase, .padding],
            source: .published),
    ]

    private static let edges = [
        edge("165437", 0, "the first hue", [.wrap, .divisor]),
        edge("30795", 1, "the first octet alone, at its smallest", [.byteOrder, .eightBits, .wrap]),
        edge("74379", 255, "the first octet alone, at its largest", [.byteOrder, .eightBits, .signedByte, .rounding]),
        edge("119833", 4096, "22.5 degrees, half way between two integers", [.byteOrder, .rounding]),
        edge("85440", 20480, "112.5 degrees, half way between two integers", [.byteOrder, .rounding]),
        edge("20846", 32767, "the largest positive number of 16 signed bits", [.byteOrder, .signedByte]),
        edge("86979", 32768, "the smallest negative number of 16 signed bits", [.byteOrder, .signedByte]),
        edge("96109", 36864, "202.5 degrees, in the widest gap of the web-safe palette", [.byteOrder, .signedByte, .nearest]),
        edge("263672", 53248, "292.5 degrees, half way between two integers", [.byteOrder, .signedByte, .rounding]),
        edge(
            "55670", 65280, "the second octet alone, at its largest",
            [.byteOrder, .eightBits, .signedByte, .shiftPrecedence, .divisor]),
        edge("18301", 65535, "the last hue before 360", [.divisor, .wrap]),
    ]

    private static func edge(_ number: String, _ value: UInt16, _ comment: String, _ flags: [ColorFlag]) -> ColorIdentifier {
        ColorIdentifier(
            id: "value-\(value)", text: "user\(number)@example.org", comment: "16 bits \(value): \(comment)", flags: flags)
    }

    private static let texts = [
        ColorIdentifier(id: "empty", text: "", comment: "no octet at all", flags: [.empty]),
        ColorIdentifier(id: "letter", text: "a", comment: "one octet", flags: [.eightBits, .signedByte, .shiftPrecedence]),
        ColorIdentifier(id: "space", text: " ", comment: "one space, which is not trimmed", flags: [.empty]),
        ColorIdentifier(
            id: "nul", text: "\0", comment: "one NUL, which is not the empty identifier", flags: [.embeddedNul, .empty]),
        ColorIdentifier(
            id: "nul-inside", text: "Romeo\0Montague", comment: "a NUL that does not end the identifier", flags: [.embeddedNul]),
        ColorIdentifier(
            id: "romeo-lower", text: "romeo", comment: "another nickname than \"Romeo\"; blue is a rounding error above 1",
            flags: [.letterCase, .gamutEdge]),
        ColorIdentifier(
            id: "umlaut", text: "J\u{FC}rgen", comment: "U+00FC, one octet in Latin-1 and two in UTF-8",
            flags: [.encoding, .normalization]),
        ColorIdentifier(
            id: "umlaut-decomposed", text: "Ju\u{308}rgen", comment: "u and U+0308, which stay apart",
            flags: [.encoding, .normalization]),
        ColorIdentifier(id: "cyrillic", text: "ромео", comment: "two octets a letter", flags: [.encoding]),
        ColorIdentifier(
            id: "katakana", text: "ジュリエット@capulet.lit", comment: "three octets a letter, in a JID",
            flags: [.encoding, .wholeIdentifier]),
        ColorIdentifier(
            id: "uri", text: "http://shakespeare.lit/hats#prompter", comment: "a URI, with a fragment", flags: [.wholeIdentifier]),
        ColorIdentifier(id: "octets-55", text: xs(55), comment: "the longest identifier in one block of SHA-1", flags: [.length]),
        ColorIdentifier(
            id: "octets-56", text: xs(56), comment: "the shortest identifier in two blocks of SHA-1", flags: [.length]),
        ColorIdentifier(id: "octets-64", text: xs(64), comment: "a whole block of SHA-1", flags: [.length]),
        ColorIdentifier(id: "octets-1023", text: xs(1023), comment: "as long as a part of a JID can be", flags: [.length]),
    ]

    private static func xs(_ count: Int) -> String {
        String(repeating: "x", count: count)
    }
}
