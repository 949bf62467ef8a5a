public import XMLKit

/// The titles that entities such as `xep0030` give the XEPs they refer to.
public enum EntityTitles {
    /// What the link of an entity says before `(XEP-0030)`; nil where it is declared nowhere or has no such link.
    public static func title(of entity: String, in scope: EntityScope) -> String? {
        guard let replacement = scope.replacement(of: entity) else { return nil }
        guard let text = plainLink(in: replacement) ?? link(to: entity, in: scope), let end = text.utf8.lastIndex(of: 0x28), end > text.startIndex else { return nil }
        let title = text[..<end]
        return title.utf8.allSatisfy { $0 < 0x80 } ? Field.collapsed(String(title)) : title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The text of the first link in the value of an entity, where a look at the bytes is enough, as it is for nearly all.
    private static func plainLink(in value: [UInt8]) -> String? {
        guard !value.contains(0x21), let start = Bytes.find("<link", in: value, from: 0), value[(start + 5)...].first.map(XMLByte.isSpace) ?? false,
            let open = value[start...].firstIndex(of: 0x3E) else { return nil }
        let quotes = value[start..<open].filter { $0 == 0x22 || $0 == 0x27 }
        let text = value[(open + 1)...].prefix { $0 != 0x3C && $0 != 0x26 }
        guard quotes.count.isMultiple(of: 2), Set(quotes).count <= 1, value[text.endIndex...].starts(with: "</link>".utf8) else { return nil }
        return String(decoding: text, as: UTF8.self)
    }

    private static func link(to entity: String, in scope: EntityScope) -> String? {
        XMLTree(fragment: Array("<a>&\(entity);</a>".utf8), entities: scope).elements.first { $0.localName == "link" }?.text
    }

    /// The numbers of XEPs, as `XEP-0030`, by the letters of the titles that these entities give them.
    public static func numbers(of entities: some Sequence<String>, in scope: EntityScope) -> [String: String] {
        var found: [String: String] = [:]
        for entity in entities.sorted() where entity.hasPrefix("xep") && entity.utf8.count == 7 {
            if let title = title(of: entity, in: scope) { found[title.lettersAndDigits] = "XEP-" + entity.dropFirst(3) }
        }
        return found
    }
}

extension Series {
    /// The numbers of XEPs by the letters of the titles that the entities of a shared file give them; worked out once for all documents.
    public func numbersByTitle(in library: EntityLibrary) -> [String: String] { titles[library] ?? [:] }
}
