import TestSupport
import Testing
import XEPRender

/// What readers do with a page, in a real browser.
@Suite(.enabled(if: BrowserSession.exists, "chromium-headless-shell or Python is absent"), .timeLimit(.minutes(10)))
struct PageUseTests {
    private func open(_ path: String) throws -> (folder: TemporaryFolder, steps: [BrowserSession.Step]) {
        let folder = try TemporaryFolder()
        try folder.write(try #require(try JudgedPages.page(of: path)), to: "page.html")
        return (folder, [.open("file://\(folder.path)/page.html"), .await("document.readyState === 'complete' && document.querySelector('button.copy') !== null")])
    }

    /// Everything that the buttons of our examples copy is XML, by the browser's own parser.
    @Test(arguments: JudgedPages.own) func whatTheButtonsCopyIsWellFormed(path: String) throws {
        let (folder, steps) = try open(path)
        let script = try folder.write("""
            window.copied = [];
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: function (text) { copied.push(text); return Promise.resolve(); } } });
            document.querySelectorAll('figure.example button.copy').forEach(function (button) { button.click(); });
            window.broken = copied.filter(function (text) {
              var document = new DOMParser().parseFromString('<x xmlns:stream="urn:x">' + text + '</x>', 'application/xml');
              return document.querySelector('parsererror') !== null || document.documentElement.children.length === 0;
            });
            """, to: "copy.js")
        let notes = try BrowserSession.run(steps + [
            .script(path: script), .note("copied.length > 0 && copied.length === document.querySelectorAll('figure.example').length"), .note("broken.join('\\n---\\n')"),
        ])
        #expect(notes == ["true", "\"\""], "\(notes)")
    }

    /// A line that is wider than a telephone is reached by the arrow keys.
    @Test func wideLinesScrollByKeyboard() throws {
        let (folder, steps) = try open(try #require(JudgedPages.own.first))
        let notes = try BrowserSession.run(steps + [
            .width(375), .await("(window.wide = Array.from(document.querySelectorAll('pre')).find(function (block) { return block.scrollWidth > block.clientWidth + 20; })) !== undefined"),
            .await("(wide.scrollIntoView({ behavior: 'instant' }), wide.focus(), document.activeElement === wide)"),
            .key("ArrowRight"), .await("wide.scrollLeft > 0"), .note("document.documentElement.scrollLeft"),
        ])
        #expect(notes == ["0"] && !folder.path.isEmpty)
    }

    /// In the few colors of high contrast, what can be pressed has an edge or a line, and nothing keeps colors of its own.
    @Test func forcedColorsLeaveEdges() throws {
        let (folder, steps) = try open(try #require(JudgedPages.own.first))
        let notes = try BrowserSession.run(steps + [
            .forcedColors, .await("matchMedia('(forced-colors: active)').matches"),
            .note("Array.from(document.querySelectorAll('button.copy')).every(function (button) { var style = getComputedStyle(button); return parseFloat(style.borderTopWidth) >= 1 && style.borderTopColor !== style.backgroundColor; })"),
            .note("Array.from(document.querySelectorAll('p a[href]:not(.permalink)')).every(function (link) { return link.closest('.mark') || getComputedStyle(link).textDecorationLine.includes('underline'); })"),
            .note("Array.from(document.querySelectorAll('body *')).filter(function (element) { return getComputedStyle(element).forcedColorAdjust === 'none'; }).map(function (element) { return element.className || element.localName; }).join()"),
        ])
        #expect(notes == ["true", "true", "\"\""] && !folder.path.isEmpty, "\(notes)")
    }
}
