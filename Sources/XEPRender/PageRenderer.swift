public import XMLKit

/// Makes the HTML page of a XEP; one renderer serves any number of threads.
public struct PageRenderer: Sendable {
    private let stylesheet: XSLTStylesheet
    private let style: String

    /// Compiles the style sheets of the tool; throws a `PageFailure` where libxslt does not take them.
    public init() throws(PageFailure) {
        let files = EmbeddedFiles.all
        let main = files.filter { $0.name == "page.xsl" }
        do throws(XSLTStylesheet.Failure) {
            stylesheet = try XSLTStylesheet(files: main + files.filter { $0.name.hasSuffix(".xsl") && $0.name != "page.xsl" })
        } catch {
            throw .stylesheet(error.reason)
        }
        style = files.filter { $0.name.hasSuffix(".css") }.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    }

    /// The page of a document, as UTF-8; throws a `PageFailure` where it is no XEP or too deep for libxslt.
    ///
    /// The same document and options give the same bytes, whatever was rendered before.
    public func page(of document: XMLDocument, _ options: PageOptions = PageOptions()) throws(PageFailure) -> [UInt8] {
        guard let root = document.tree.root, root.name.matches("xep", in: nil) else {
            throw .notXEP(root: document.tree.root?.name.qualified ?? "")
        }
        let places = PagePlaces(document.tree)
        let annotations = places.annotations + NoteNumbers.annotations(document.tree)
        document.annotate(annotations.sorted { $0.element < $1.element }, namespace: "urn:xepkit:render")
        do throws(XSLTStylesheet.Failure) {
            return try stylesheet.transform(document, parameters: [
                ("style", style), ("own", places.ownPrefix), ("series", options.series), ("standalone", options.isStandalone ? "yes" : "no"),
            ])
        } catch {
            throw .transformation(error.reason)
        }
    }
}
