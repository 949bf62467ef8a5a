import TestSupport
import Testing

/// Pages in a real browser, judged by axe against WCAG 2.2 AA (as PyPI's axe-playwright-python 0.1.8 carries it).
@Suite(.enabled(if: Axe.exists, "scripts/test-tools.sh has not put axe and a browser there")) struct AccessibilityTests {
    @Test(arguments: JudgedPages.own + JudgedPages.varied) func noViolation(path: String) throws {
        try expectNone([(JudgedPages.name(path), #require(try JudgedPages.page(of: path)))])
    }

    @Test func noViolationInPagesOfDifferences() throws {
        try expectNone(JudgedPages.differences())
    }

    private func expectNone(_ pages: [(name: String, html: String)]) throws {
        let folder = try TemporaryFolder()
        for page in pages { try folder.write(page.html, to: page.name + ".html") }
        let violations = try Axe.violations(pages.map { "file://" + folder.path + "/" + $0.name + ".html" })
        #expect(violations == [])
    }
}

enum Axe {
    private static let path: String? = try? Python.run("""
        import os, axe_playwright_python
        print(os.path.join(os.path.dirname(axe_playwright_python.__file__), 'axe.min.js'), end='')
        """)
    static let exists = path != nil && BrowserSession.exists

    /// What axe says of pages in light and in dark, a line for each; one browser looks at them all.
    ///
    /// `isReady`: true in a page that is as its reader sees it.
    static func violations(_ pages: [String], isReady: String = "true") throws -> [String] {
        guard let path else { return [] }
        let steps = pages.flatMap { page -> [BrowserSession.Step] in
            [.scheme("light"), .open(page), .await("location.href === '\(page)' && document.readyState === 'complete' && \(isReady)"), .script(path: path),
             .note(call(all)), .scheme("dark"), .note(call(colours))]
        }
        let notes = try BrowserSession.run(steps, timeout: 600)
        guard notes.count == pages.count * 2 else { return ["\(notes.count) verdicts on \(pages.count) pages"] }
        return notes.enumerated().filter { $1 != "\"[]\"" }.map { "\(pages[$0 / 2]), \($0 % 2 == 0 ? "light" : "dark"): \($1)" }
    }

    private static let all = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }"
    /// The rules whose verdict depends on the scheme.
    private static let colours = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }"

    private static func call(_ rules: String) -> String {
        """
        axe.run({ runOnly: \(rules) }).then(function (result) {
          return JSON.stringify(result.violations.map(function (violation) {
            return violation.id + ': ' + violation.nodes.map(function (node) { return node.target.join(' '); }).slice(0, 3).join(', ');
          }));
        })
        """
    }
}
