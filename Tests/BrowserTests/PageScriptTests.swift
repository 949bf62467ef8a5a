import TestSupport
import Testing
import XEPRender

/// Pages in a real browser: what their policy lets through.
@Suite(.enabled(if: Browser.exists, "chromium-headless-shell is absent")) struct PageScriptTests {
    @Test func aPageThatHoldsItsScriptMayRunIt() throws {
        let folder = try TemporaryFolder()
        let path = try #require(JudgedPages.own.first)
        try folder.write(try #require(try JudgedPages.page(of: path)), to: "page.html")
        try expectButtons(folder.path + "/page.html")
    }

    @Test func aPageBesideItsScriptMayRunIt() throws {
        let folder = try TemporaryFolder()
        let renderer = try PageRenderer()
        var options = PageOptions()
        options.assets = .folder("")
        let path = try #require(JudgedPages.own.first)
        try folder.write(try #require(try JudgedPages.page(of: path, options)), to: "page.html")
        for asset in renderer.assets { try folder.write(String(decoding: asset.bytes, as: UTF8.self), to: asset.name) }
        try expectButtons(folder.path + "/page.html")
    }

    private func expectButtons(_ path: String) throws {
        let (markup, console) = try Browser.document(path)
        let page = HTML(Array(markup.utf8))
        let blocks = page.elements.filter { $0.name == "figure" && ($0.classes == ["example"] || $0.classes == ["code"]) }
        #expect(blocks.count > 5 && page.elements.count { $0.name == "button" } == blocks.count)
        #expect(console == "")
    }
}
