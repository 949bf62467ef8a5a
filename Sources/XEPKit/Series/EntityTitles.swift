public import XMLKit

/// The titles that entities such as `xep0030` give the XEPs they refer to.
public enum EntityTitles {
    /// What the link of an entity says before `(XEP-0030)`; nil where it is declared nowhere or has no such link.
    public static func title(of entity: String, in scope: EntityScope) -> String? {
        guard scope.declares(entity) else { return nil }
        let tree = XMLTree(fragment: Array("<a>&\(entity);</a>".utf8), entities: scope)
        guard let text = tree.elements.first(where: { $0.localName == "link" })?.text, let end = text.lastIndex(of: "("), end > text.startIndex else { return nil }
        return text[..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The numbers of XEPs, as `XEP-0030`, by the letters of the titles that these entities give them.
    public static func numbers(of entities: some Sequence<String>, in scope: EntityScope) -> [String: String] {
        var found: [String: String] = [:]
        for entity in entities.sorted() where entity.hasPrefix("xep") && entity.utf8.count == 7 {
            if let title = title(of: entity, in: scope) { found[letters(of: title)] = "XEP-" + entity.dropFirst(3) }
        }
        return found
    }

    /// What counts when titles are compared: letters and digits, in small letters.
    public static func letters(of title: String) -> String { title.lowercased().filter { $0.isLetter || $0.isNumber } }
}

extension Series {
    /// The numbers of XEPs by the letters of the titles that the entities of a shared file give them; worked out once for all documents.
    public func numbersByTitle(in library: EntityLibrary) -> [String: String] { titles[library] ?? [:] }
}
