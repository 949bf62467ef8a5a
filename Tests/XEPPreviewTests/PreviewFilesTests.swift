import TestSupport
import Testing
@testable import XEPPreview

/// Which files have a page.
struct PreviewFilesTests {
    @Test func onlyTheXEPsOfTheFolderHavePages() throws {
        let folder = try TemporaryFolder()
        for name in ["xeps/b.xml", "xeps/a b.xml", "xeps/inbox/c.xml", "xeps/.hidden.xml", "xeps/note.txt", "xeps/deep/d.xml", "outside.xml"] {
            try folder.write("<xep/>", to: name)
        }
        try folder.link("../outside.xml", at: "xeps/outside.xml")
        try folder.link("b.xml", at: "xeps/inside.xml")
        let files = try #require(PreviewFiles(folder.path + "/xeps"))
        #expect(files.pages == ["a b.html", "b.html", "inside.html", "inbox/c.html"])
        for page in ["../outside.html", "inbox/../../outside.html", "outside.html", "deep/d.html", "b.xml", ".hidden.html", ".html", "inbox/.html", "/b.html", "b\0.html"] {
            #expect(files.path(ofPage: page) == nil, "\(page)")
        }
        #expect(PreviewFiles(folder.path + "/outside.xml") == nil && PreviewFiles(folder.path + "/none") == nil)
    }

    @Test func escapesOfAPathAreRead() {
        #expect(PreviewAnswers.decoded("/a%20b%C3%A9.html") == "/a bé.html")
        #expect(PreviewAnswers.decoded("/%ff") == nil && PreviewAnswers.decoded("/%4") == nil && PreviewAnswers.decoded("/%zz") == nil)
    }
}
