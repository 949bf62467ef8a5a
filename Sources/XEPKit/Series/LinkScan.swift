internal import XMLKit

extension SeriesDocuments {
    /// The fragments by which other documents of the series link to the page of a number, each with the names of their files.
    func anchorsLinked(to number: Int) -> [String: [String]] {
        let own = "xep-\(XEPName.digits(number))"
        let found = scan { LinkScan.fragments(of: own, in: $0) }
        var anchors: [String: [String]] = [:]
        for (document, fragments) in zip(all, found) where document.fileName != own + ".xml" {
            for fragment in fragments ?? [] { anchors[fragment, default: []].append(document.fileName) }
        }
        return anchors
    }
}

/// Finds links to the page of a XEP in the bytes of a file, without reading it as XML.
private enum LinkScan {
    /// What stands behind `NAME.html#`, each once, in the order of the text.
    static func fragments(of name: String, in bytes: UnsafeRawBufferPointer) -> [String] {
        var fragments: [String] = []
        var place = 0
        let word = name + ".html#"
        while let found = Bytes.find(word, in: bytes, from: place) {
            place = found + word.utf8.count
            let start = place
            while place < bytes.count, ![0x22, 0x27, 0x3C, 0x3E, 0x26].contains(bytes[place]), bytes[place] > 0x20 { place += 1 }
            let fragment = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
            if !fragment.isEmpty, !fragments.contains(fragment) { fragments.append(fragment) }
        }
        return fragments
    }
}
