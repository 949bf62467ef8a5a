import TestSupport
import Testing
import XEPKit
import XEPRender
import XEPSite
import XMLKit

/// The pages of a site that are no documents, before the judges of the others.
@Suite struct SitePagesTests {
    private func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let resolver = FileResolver(folders: [Shared.root + "/xeps"])
        let parts = JudgedPages.own.map { Site.Part(XEP(Shared.source($0), resolver: resolver), isInInbox: false) }
        for file in parts.flatMap(\.files) + Site(parts).files { try folder.write(file.bytes, to: file.path) }
        for asset in try PageRenderer().assets { try folder.write(asset.bytes, to: asset.name) }
        return folder
    }

    @Test(.enabled(if: HTMLChecker.exists, "scripts/test-tools.sh has not put the HTML checker there"))
    func theCheckerFindsNoError() throws {
        #expect(try HTMLChecker.messages(site().path) == [])
    }

    @Test(.enabled(if: Axe.exists, "scripts/test-tools.sh has not put axe and a browser there"))
    func noViolation() throws {
        let folder = try site()
        #expect(try Axe.violations(["index.html", "namespaces.html", "elements.html", "refs/index.html"].map { "file://" + folder.path + "/" + $0 }) == [])
    }

    @Test(.enabled(if: Browser.exists, "chromium-headless-shell is absent")) func theSearchFindsADocumentAndItsPlaces() throws {
        let folder = try site()
        let script = """
            window.addEventListener('load', function () {
              var field = document.getElementById('search-words');
              field.value = 'hats'; field.dispatchEvent(new Event('input'));
            });
            """
        try folder.write(script, to: "act.js")
        try folder.write(try folder.read("index.html").replacing("</head>", with: "<script src=\"act.js\"></script></head>"), to: "index.html")
        let (markup, console) = try Browser.document(folder.path + "/index.html")
        let page = HTML(Array(markup.utf8))
        #expect(page.elements.contains { $0.name == "form" && $0.attributes["role"] == "search" } && console == "")
        #expect(page.links.first { $0.hasPrefix("hats.html") } == "hats.html" && page.links.contains { $0.hasPrefix("hats.html#") })
    }
}
