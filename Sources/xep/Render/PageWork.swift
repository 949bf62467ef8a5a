import XEPRender
import XMLKit

/// Reads a XEP, makes its page and writes it; may be shared by threads.
struct PageWork: Sendable {
    let renderer: PageRenderer
    let isStandalone: Bool
    /// The pages that links may lead to, from the folder of them all; nil where they lead to those that are published.
    let linked: Set<String>?
    let temporaries: TemporaryFiles

    enum Outcome: Sendable {
        /// The page is there; each line tells what it lacks: `file:line:column: warning: why`.
        case written([String])
        /// The document is such that no page can be made: `file:line:column: error: why`.
        case finding(String)
        case failed(any Error)
    }

    @Sendable func make(_ page: PagePlan.Page) -> Outcome {
        do {
            let source = Source(name: page.input.name, file: try page.input.read())
            let tree = XMLTree(source, resolver: page.resolver)
            if let line = Self.obstacle(source, tree) { return .finding(line) }
            let document: XMLDocument
            do {
                document = try XMLDocument(tree, for: .transformation)
            } catch {
                if let problem = tree.problems.first { return .finding(Self.line(source, problem.range.lowerBound, Self.reason(problem))) }
                return .finding(Self.line(source, error))
            }
            let html: [UInt8]
            do {
                var options = PageOptions()
                options.assets = isStandalone ? .inside : .folder(page.home)
                if let linked {
                    options.pages = linked
                    options.series = page.home.isEmpty ? "./" : page.home
                    options.startPage = "index.html"
                }
                html = try renderer.page(of: document, options)
            } catch {
                return .finding(Self.line(source, tree.root?.range.lowerBound ?? 0, error.description))
            }
            // A page that is there already keeps its date, which tells those who publish a folder what changed.
            if LocalFile.read(page.path) != html { try temporaries.replaceFile(at: page.path) { try $0.write(html) } }
            return .written(tree.problems.compactMap { Self.hole($0, source) })
        } catch {
            return .failed(error)
        }
    }

    /// Why a document that was read can have no page: `file:line:column: error: why`; nil where it can.
    static func obstacle(_ source: Source, _ tree: XMLTree) -> String? {
        let problems = tree.problems.filter(\.kind.breaksThePage)
        // A limit is why the tree is not whole, whatever else follows from that.
        if let problem = problems.first(where: \.kind.isLimit) ?? problems.first { return line(source, problem.range.lowerBound, reason(problem)) }
        guard let root = tree.root, !root.name.matches("xep", in: nil) else { return nil }
        return line(source, root.range.lowerBound, PageFailure.notXEP(root: root.name.qualified).description)
    }

    private static func line(_ source: Source, _ offset: Int, _ reason: String, level: String = "error") -> String {
        let place = LineIndex(source).position(of: offset)
        return "\(source.name):\(place.line):\(place.column): \(level): \(reason)"
    }

    /// What a page lacks for a problem that does not keep it from being made.
    private static func hole(_ problem: XMLProblem, _ source: Source) -> String? {
        guard case .undeclaredEntity(let name) = problem.kind else { return nil }
        return line(source, problem.range.lowerBound, "entity '\(name)' is not defined, so the page has nothing in its place", level: "warning")
    }

    private static func line(_ source: Source, _ error: XMLDocument.NotWellFormed) -> String {
        let first = error.errors.first
        return "\(source.name):\(first?.line ?? 1):\(max(1, first?.column ?? 1)): error: \(first?.message ?? notWellFormed)"
    }

    private static let notWellFormed = "the document is not well-formed, so it has no page; 'xep lint' says what is wrong"

    private static func reason(_ problem: XMLProblem) -> String {
        guard case .limit(let limit) = problem.kind else { return notWellFormed }
        return switch limit {
        case .fileSize(let bytes): "the file has more than \(bytes) bytes, the limit"
        case .depth(let depth): "elements are nested deeper than \(depth), the limit"
        case .attributes(let count): "an element has more than \(count) attributes, the limit"
        case .expansion(let bytes): "entities expand to more than \(bytes) bytes, the limit"
        case .entityDepth(let depth): "entities are nested deeper than \(depth), the limit"
        case .textLength(let bytes): "a text or an attribute has more than \(bytes) bytes, the limit"
        }
    }
}

extension XMLProblem.Kind {
    /// Whether no page can be made: an entity of the series that is not at hand, or a prefix, leaves the rest as it is.
    fileprivate var breaksThePage: Bool {
        switch self {
        case .undeclaredEntity, .unboundPrefix: false
        default: true
        }
    }

    fileprivate var isLimit: Bool { if case .limit = self { true } else { false } }
}
