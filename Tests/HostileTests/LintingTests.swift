import TestSupport
import Testing
import XEPKit
import XEPLint
import XEPRender
import XMLKit

/// Broken documents through every rule and through the style sheets: nothing crashes, and every place is in the document.
@Suite(.timeLimit(.minutes(10))) struct LintingTests {
    /// Without spelling: its dictionary would be read for each of some thousand pieces.
    private static let linter = Linter(rules: RuleRegistry.rules.filter { $0.info.name != "prose/spelling" })

    private static func lint(_ bytes: [UInt8], _ name: String, _ resolver: some XMLResolver) throws -> [Diagnostic] {
        let source = Source(name: name, file: bytes)
        let diagnostics = linter.lint(XEP(source, resolver: resolver), today: try #require(Day(year: 2026, month: 1, day: 31)))
        for diagnostic in diagnostics {
            for range in [diagnostic.range] + diagnostic.related.filter({ $0.elsewhere == nil }).map(\.range) + diagnostic.fixes.flatMap(\.edits).map(\.range) {
                #expect(range.lowerBound >= 0 && range.upperBound <= source.bytes.count, "\(name): \(diagnostic)")
            }
        }
        return diagnostics
    }

    @Test(arguments: ["hats", "bookmarks-conversion", "colors"]) func cutAnywhere(name: String) throws {
        let path = "\(Shared.root)/xeps/\(name).xml"
        let bytes = try #require(LocalFile.read(path))
        let resolver = FileResolver(folders: [])
        for end in stride(from: 0, to: bytes.count - 64, by: 256) {
            let diagnostics = try Self.lint(Array(bytes[..<end]), "\(name).xml", resolver)
            #expect(!diagnostics.isEmpty, "nothing said of \(name) cut at \(end)")
        }
    }

    @Test func brokenInManyPlaces() throws {
        var numbers = SeededNumbers(seed: 317)
        let resolver = FileResolver(folders: [])
        let renderer = try PageRenderer()
        for name in ["hats", "avatar-conversion", "bookmarks-conversion", "colors"] {
            let whole = try #require(LocalFile.read("\(Shared.root)/xeps/\(name).xml"))
            for _ in 0..<15 {
                var bytes = whole
                for _ in 0..<Int.random(in: 1...20, using: &numbers) { bytes = Mutation.bytes(bytes, using: &numbers) }
                _ = try Self.lint(bytes, "\(name).xml", resolver)
                guard let document = try? XMLDocument(XMLTree(Source(name: name, file: bytes), resolver: resolver)) else { continue }
                _ = try? renderer.page(of: document)
            }
        }
    }
}
