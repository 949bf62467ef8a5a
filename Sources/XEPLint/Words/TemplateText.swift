internal import XMLKit

/// What the template of the series says where an author is to write (XEP-0143 §4), and the notes that authors leave for themselves.
enum TemplateText {
    /// How paragraphs of the template begin that nobody would write.
    private static let beginnings = [
        "PLEASE REMOVE THIS SECTION", "This is a template for use in writing XMPP", "This specification provides an example of the format for XMPP", "Lorem ipsum",
    ]

    /// The words that say by themselves that something is missing.
    static let notes: Set<String> = ["FIXME", "TBD", "TODO", "XXX"]

    /// How the topic of the section begins that shows how a XEP looks.
    static let stylingTopic = "XEP Styling Examples"

    /// The address of the template's author, who has another where he is one.
    static let authorAddress = "stpeter@jabber.org"

    /// What a note bids its author to do, after TODO and without a colon.
    static let tasks: Set<String> = [
        "add", "check", "clarify", "complete", "decide", "define", "describe", "discuss", "document", "expand", "explain", "figure", "fill", "find", "finish",
        "fix", "insert", "mention", "move", "remove", "replace", "specify", "update", "verify", "write",
    ]

    /// Whether a piece of text is the template's: REQUIRED. or STRONGLY RECOMMENDED for …
    static func holds(_ piece: Prose) -> Bool {
        let text = piece.content.bytes.drop(while: XMLByte.isSpace)
        guard let initial = text.first, "LOPRST".utf8.contains(initial) else { return false }
        if beginnings.contains(where: { text.starts(with: $0.utf8) }) { return true }
        guard piece.words.count <= 6 else { return false }
        let words = piece.content.bytes.split(whereSeparator: XMLByte.isSpace).map { String(decoding: $0, as: UTF8.self) }
        guard let first = words.first, words.count <= 6 else { return false }
        let start = first == "STRONGLY" && words.count > 1 ? words[1] : first
        if ["OPTIONAL.", "REQUIRED.", "RECOMMENDED."].contains(start), words.count <= 2 { return true }
        return ["OPTIONAL", "REQUIRED", "RECOMMENDED"].contains(start) && words.contains("for") && words.last?.hasSuffix("specifications.") == true
    }

    /// Whether a piece of text is to be written yet: the template's, or a note and nothing else.
    static func isLeft(_ piece: Prose) -> Bool { holds(piece) || note(in: piece.content.bytes) != nil }

    /// The words that text says beside marks and nothing else, where they are a note.
    static func note(in bytes: some Sequence<UInt8>) -> String? {
        var text: [UInt8] = []
        var isBetween = false
        for byte in bytes {
            guard isPart(byte) else {
                isBetween = !text.isEmpty
                continue
            }
            // Nearly all pieces of text say more than any note.
            guard text.count < longest else { return nil }
            if isBetween { text.append(0x20) }
            isBetween = false
            text.append(byte)
        }
        return note(String(decoding: text, as: UTF8.self))
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80 || (byte >= 0x30 && byte <= 0x39)
    }

    private static func note(_ text: String) -> String? {
        notes.contains(text) || sayings.contains(text.lowercased()) ? text : nil
    }

    /// What is a note where nothing else is said, in small letters.
    private static let sayings: Set<String> = ["todo", "tbd", "to be done", "to be defined", "to be written", "to be completed", "to be determined", "to be confirmed", "tbc", "to follow"]

    /// The number of bytes beyond which text says more than a note.
    private static let longest = notes.union(sayings).reduce(0) { max($0, $1.utf8.count) }
}
