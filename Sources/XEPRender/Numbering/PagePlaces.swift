internal import XMLKit

/// The number and the id of everything on the page that can be linked to, in time that grows with the document and no faster.
///
/// An id goes to an explicit anchor first, then to the page's own parts and to the ids that pages of the series have always
/// had (example-3, table-1), then to what is derived from a topic or a caption; who comes late gets -2, -3.
struct PagePlaces {
    /// What stands before the ids of the page's own parts: nothing, unless an author uses one of them as an anchor.
    private(set) var ownPrefix = ""
    private(set) var annotations: [XMLAnnotation] = []
    /// The link to a section, an example or a table, and its number, by the number of the element.
    private(set) var hrefs: [Int: (href: String, number: String)] = [:]

    /// The page's own parts.
    private static let parts = [
        "main", "toc", "appendices", "appendix-docinfo", "appendix-authorinfo", "appendix-legal", "appendix-xmpp", "appendix-discuss",
        "appendix-conformance", "appendix-notes", "appendix-revs", "appendix-bib", "appendix-index",
    ]
    private static let partPrefixes = ["toc_", "note_", "noteref_", "rq_"]

    /// One who would like an id.
    private struct Wish {
        let id: String
        /// The element; nil for the page's own parts.
        let element: Int?
        let number: String
        /// Whether it is a second name, which is given up where it is taken.
        var isAlias = false
    }

    init(_ tree: XMLTree) {
        var reader = Reader()
        reader.read(tree)
        let anchors = Set(reader.anchored.map(\.id))
        if Self.parts.contains(where: anchors.contains) || anchors.contains(where: { id in Self.partPrefixes.contains { id.hasPrefix($0) } }) {
            repeat { ownPrefix += "page-" } while anchors.contains { $0.hasPrefix(ownPrefix) }
        }
        grant(reader.anchored + Self.parts.map { Wish(id: ownPrefix + $0, element: nil, number: "") } + reader.aliases + reader.derived)
    }

    /// Gives each its id, first come first served.
    private mutating func grant(_ wishes: [Wish]) {
        let wanted = Set(wishes.map(\.id))
        var counts: [String: Int] = [:]
        for wish in wishes {
            var count = counts[wish.id, default: 0] + 1
            defer { counts[wish.id] = count }
            guard let element = wish.element, count == 1 || !wish.isAlias else { continue }
            // A numbered id may itself be what somebody wants.
            while count > 1, wanted.contains(wish.id + "-" + String(count)) { count += 1 }
            let id = count == 1 ? wish.id : wish.id + "-" + String(count)
            if wish.isAlias {
                annotations.append(XMLAnnotation(element: element, name: "alias", value: id))
            } else {
                let href = Self.fragment(id)
                hrefs[element] = (href, wish.number)
                annotations.append(XMLAnnotation(element: element, name: "id", value: id))
                annotations.append(XMLAnnotation(element: element, name: "href", value: href))
                annotations.append(XMLAnnotation(element: element, name: "n", value: wish.number))
            }
        }
    }

    /// A link to an id. The serialiser escapes all but these two.
    private static func fragment(_ id: String) -> String {
        guard id.utf8.contains(where: { $0 == 0x23 || $0 == 0x25 }) else { return "#" + id }
        return "#" + id.replacing("%", with: "%25").replacing("#", with: "%23")
    }

    /// Collects wishes in one pass over the elements.
    private struct Reader {
        var anchored: [Wish] = []
        var aliases: [Wish] = []
        var derived: [Wish] { sections + examples + tables }
        private var sections: [Wish] = []
        private var examples: [Wish] = []
        private var tables: [Wish] = []
        private var revisions: [Wish] = []
        /// The open sections: where each ends, its number, and how many sections it holds so far.
        private var open: [(end: Int, number: String, count: Int)] = []
        private var topCount = 0

        mutating func read(_ tree: XMLTree) {
            var tableAliases: [Wish] = []
            for (number, element) in tree.elements.enumerated() {
                switch element.localName {
                case "section1", "section2", "section3", "section4", "section5": readSection(element, number)
                case "example":
                    let n = String(examples.count + 1)
                    aliases.append(Wish(id: "example-" + n, element: number, number: n, isAlias: true))
                    examples.append(Wish(id: "ex-" + (Slug.make(element["caption"] ?? "") ?? n), element: number, number: n))
                case "table":
                    let n = String(tables.count + 1)
                    tableAliases.append(Wish(id: "table-" + n, element: number, number: n, isAlias: true))
                    tables.append(Wish(id: "tab-" + (Slug.make(element["caption"] ?? "") ?? n), element: number, number: n))
                case "revision" where element.parent?.localName == "header":
                    let version = element.element("version").map { Self.joined($0.text) } ?? ""
                    revisions.append(Wish(id: "revision-history-v" + version, element: number, number: "", isAlias: true))
                default: break
                }
            }
            aliases += tableAliases + revisions
        }

        private mutating func readSection(_ element: XMLElement, _ number: Int) {
            while let last = open.last, last.end <= element.index { open.removeLast() }
            let n: String
            if open.isEmpty {
                topCount += 1
                n = String(topCount)
            } else {
                open[open.count - 1].count += 1
                n = open[open.count - 1].number + "." + String(open[open.count - 1].count)
            }
            open.append((element.subtreeEnd, n, 0))
            let anchor = Self.joined(element["anchor"] ?? "")
            if anchor.isEmpty {
                let id = Slug.make(element["topic"] ?? "") ?? "section-" + n.replacing(".", with: "-")
                sections.append(Wish(id: id, element: number, number: n))
            } else {
                anchored.append(Wish(id: anchor, element: number, number: n))
            }
        }

        /// Words joined by underscores, since an id holds no white space.
        private static func joined(_ text: String) -> String {
            text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }.joined(separator: "_")
        }
    }
}
