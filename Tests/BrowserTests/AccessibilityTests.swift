import TestSupport
import Testing
import XEPRender
import XMLKit

/// Pages in a real browser, judged by axe against WCAG 2.2 AA (as PyPI's axe-playwright-python 0.1.8 carries it).
@Suite(.enabled(if: Axe.exists, "scripts/test-tools.sh has not put axe and a browser there")) struct AccessibilityTests {
    @Test(arguments: JudgedPages.own + JudgedPages.varied) func noViolation(path: String) throws {
        let renderer = try PageRenderer()
        // The page's own policy would keep axe out.
        let page = try #require(try JudgedPages.page(of: path, renderer)).replacing("Content-Security-Policy", with: "x")
        let folder = try TemporaryFolder()
        try folder.write(page.replacing("</body>", with: "<script>\(Axe.source)</script><script>\(Axe.call)</script></body>"), to: "page.html")
        for scheme in ["1", "0"] {
            let document = try Browser.document(folder.path + "/page.html", "--blink-settings=preferredColorScheme=" + scheme)
            let result = HTML(Array(document.markup.utf8)).elements.first?.attributes["data-axe"]
            #expect(result == "[]", "\(path), \(scheme == "0" ? "dark" : "light")")
        }
    }
}

enum Axe {
    static let source: String = (try? Python.run("""
        import os, axe_playwright_python
        print(open(os.path.join(os.path.dirname(axe_playwright_python.__file__), 'axe.min.js'), encoding='utf-8').read(), end='')
        """)) ?? ""
    static let exists = !source.isEmpty && Browser.exists

    /// Runs axe and leaves the violations on the root element.
    static let call = """
        axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(function (result) {
          document.documentElement.setAttribute('data-axe', JSON.stringify(result.violations.map(function (violation) {
            return violation.id + ': ' + violation.nodes.map(function (node) { return node.target.join(' '); }).slice(0, 3).join(', ');
          })));
        });
        """
}
