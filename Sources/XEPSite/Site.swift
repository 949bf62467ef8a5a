public import XEPKit
internal import XMLKit

/// What the series' readers and programs need beside the pages: lists, indexes, a search, and each document in other forms.
public struct Site: Sendable {
    /// What is made of one document, by itself and for the lists.
    public struct Part: Sendable {
        public let document: SiteDocument
        /// The expanded XML, the references and the examples.
        public let files: [SiteFile]

        public init(_ xep: XEP, isInInbox: Bool) {
            document = SiteDocument(xep, isInInbox: isInInbox)
            let expanded = SiteFile("xml/\(document.folder).xml", ExpandedXML.text(of: xep.tree))
            files = [expanded] + Reference.files(of: document) + ExampleFiles.files(of: document)
        }
    }

    private let parts: [Part]
    /// Pages that the site has beside those of this type, with what the others call them.
    private let others: [(room: SitePage.Room, pages: [SitePage])]

    public init(_ parts: [Part], others: [(room: SitePage.Room, pages: [SitePage])] = []) {
        self.parts = parts
        self.others = others
    }

    /// The lists, the pages, and what those are looked at with; not the files of the parts.
    public var files: [SiteFile] {
        let documents = parts.map(\.document)
        let examples = Dictionary(parts.map { ($0.document.folder, $0.files.filter { $0.path.hasPrefix("examples/") }) }) { first, _ in first }
        let pages = [StartPage.page(documents), NamePages.namespaces(documents), NamePages.elements(documents)]
            + FolderPages.pages(documents, examples: examples) + others.flatMap(\.pages)
        let rooms = [SitePage.Room("Documents", "index.html"), SitePage.Room("Namespaces", "namespaces.html"), SitePage.Room("Elements", "elements.html")]
            + others.map(\.room)
        let assets = EmbeddedFiles.all.map { SiteFile($0.name, bytes: $0.bytes) }
        return [DocumentList.xml(documents), DocumentList.json(documents), SearchData.file(documents)] + pages.map { $0.file(rooms) } + assets
    }
}
