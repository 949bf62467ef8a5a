internal import XEPKit
public import XMLKit
internal import XMPPKit

/// Makes the HTML page of a XEP; one renderer serves any number of threads.
public struct PageRenderer: Sendable {
    /// The namespace of what the style sheets are given beside the document.
    static let namespace = "urn:xepkit:render"

    private let stylesheet: XSLTStylesheet
    /// The files that pages share unless they hold them: the style and the script.
    public let assets: [PageAsset]
    private let policies: (inside: String, folder: String)

    /// Compiles the style sheets of the tool; throws a `PageFailure` where libxslt does not take them.
    public init() throws(PageFailure) {
        let files = EmbeddedFiles.all
        let main = files.filter { $0.name == "page.xsl" }
        do throws(XSLTStylesheet.Failure) {
            stylesheet = try XSLTStylesheet(files: main + files.filter { $0.name.hasSuffix(".xsl") && $0.name != "page.xsl" })
        } catch {
            throw .stylesheet(error.reason)
        }
        let assets = PageAsset.all
        self.assets = assets
        policies = (PagePolicy.inside(assets), PagePolicy.folder)
    }

    /// The page of a document, as UTF-8; throws a `PageFailure` where it is no XEP or too deep for libxslt.
    ///
    /// The same document and options give the same bytes, whatever was rendered before.
    public func page(of document: XMLDocument, _ options: PageOptions = PageOptions()) throws(PageFailure) -> [UInt8] {
        guard let root = document.tree.root, root.name.matches("xep", in: nil) else {
            throw .notXEP(root: document.tree.root?.name.qualified ?? "")
        }
        let plan = PagePreparation(document, options)
        // The mark of a note belongs to the word before it, and no line may break between the two.
        document.trimText(before: "note")
        document.annotate(plan.annotations, namespace: Self.namespace)
        let functions = [
            XSLTFunction("example") { number in Int(number).map(plan.examples.html) ?? [] },
            XSLTFunction("address") { plan.address($0) },
            XSLTFunction("index") { _ in Array(plan.index.utf8) },
            XSLTFunction("json", LinkedData.string),
            XSLTFunction("other") { Array(options.address(ofPage: $0).utf8) },
            XSLTFunction("tex") { Array(BibTeX.text($0).utf8) },
        ]
        do throws(XSLTStylesheet.Failure) {
            return try stylesheet.transform(
                document, parameters: parameters(options) + [("own", plan.ownPrefix), ("series", options.series), ("start", options.startPage)], functions: functions,
                namespace: Self.namespace)
        } catch {
            throw .transformation(error.reason)
        }
    }

    private func parameters(_ options: PageOptions) -> [(name: String, value: String)] {
        switch options.assets {
        case .inside: assets.map { ($0.role.rawValue, $0.text) } + [("policy", policies.inside)]
        case .folder(let path): [("policy", policies.folder), ("assets", path.isEmpty ? "./" : path)]
        }
    }
}
