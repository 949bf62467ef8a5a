internal import XMLKit

/// The numbers of notes: equal ones, with the same words and the same address, share one.
///
/// Notes of the body are counted before those of the revision history, as a reader meets them. Those in the abstract, which is
/// plain words wherever it is shown, have no number.
enum NoteNumbers {
    /// For each note its number `n`, its own count `k` among equal ones, and for the first of each number `first`.
    static func annotations(_ tree: XMLTree) -> [XMLAnnotation] {
        var body: [(element: Int, key: [UInt8])] = []
        var header: [(element: Int, key: [UInt8])] = []
        for (number, element) in tree.elements.enumerated() where element.localName == "note" {
            let around = element.ancestors.map(\.localName)
            if around.contains("abstract") { continue }
            let note = (number, key(of: element))
            if around.contains("header") { header.append(note) } else { body.append(note) }
        }
        var numbers: [[UInt8]: (n: Int, count: Int)] = [:]
        var annotations: [XMLAnnotation] = []
        for note in body + header {
            let known = numbers[note.key] ?? (numbers.count + 1, 0)
            numbers[note.key] = (known.n, known.count + 1)
            annotations.append(XMLAnnotation(element: note.element, name: "n", value: String(known.n)))
            annotations.append(XMLAnnotation(element: note.element, name: "k", value: String(known.count + 1)))
            if known.count == 0 { annotations.append(XMLAnnotation(element: note.element, name: "first", value: "yes")) }
        }
        return annotations
    }

    /// The words with single spaces, and the address of the first link.
    private static func key(of note: XMLElement) -> [UInt8] {
        var key: [UInt8] = []
        for byte in note.content.bytes {
            if !XMLByte.isSpace(byte) { key.append(byte) } else if let last = key.last, last != 0x20 { key.append(0x20) }
        }
        if key.last != 0x20 { key.append(0x20) }
        return key + (note.element("link")?["url"] ?? "").utf8
    }
}
