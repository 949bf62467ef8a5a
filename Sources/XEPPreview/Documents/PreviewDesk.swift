internal import XEPKit
internal import XEPLint
internal import XEPRender
internal import XMLKit

/// Makes pages and findings of documents; may be shared by threads.
struct PreviewDesk: Sendable {
    let renderer: PageRenderer
    let today: Day
    let dictionaries = SpellingDictionaries()

    /// A document that was read, with its page or why it has none.
    struct Reading: Sendable {
        let source: Source
        let tree: XMLTree
        let page: Result<[UInt8], Fault>
    }

    /// Why a document has no page, in one line.
    struct Fault: Error, Sendable {
        let reason: String
    }

    /// `page`: the name of its page, `inbox/` included.
    func read(_ bytes: [UInt8], path: String, page: String, resolver: FileResolver) -> Reading {
        let source = Source(name: path, file: bytes)
        let tree = XMLTree(source, resolver: resolver)
        return Reading(source: source, tree: tree, page: make(tree, home: page.hasPrefix("inbox/") ? "../" : ""))
    }

    private func make(_ tree: XMLTree, home: String) -> Result<[UInt8], Fault> {
        do {
            if tree.isRefused || tree.problems.contains(where: \.kind.isStructural) { throw Fault(reason: Self.notWellFormed) }
            var options = PageOptions()
            options.assets = .folder(home)
            options.series = home.isEmpty ? "./" : home
            return .success(try renderer.page(of: try XMLDocument(tree, for: .transformation), options))
        } catch let failure as PageFailure {
            return .failure(Fault(reason: failure.description))
        } catch {
            return .failure(Fault(reason: Self.notWellFormed))
        }
    }

    private static let notWellFormed = "the document is not well-formed"

    func findings(_ reading: Reading, in room: PreviewRoom) -> [PreviewFinding] {
        let xep = XEP(reading.source, tree: reading.tree)
        let settings = room.settings(ofFile: reading.source.name)
        // A series of its own each time: other documents may have changed.
        let context = LintContext(
            xep, series: Series(folder: room.series), hasSeriesEntities: room.resolver.hasOwn("xep.ent"), today: today, options: settings.options,
            dictionaries: dictionaries, onTwoThreads: true)
        return PreviewFinding.all(settings.linter.lint(context), in: reading.source, reading.tree)
    }
}
