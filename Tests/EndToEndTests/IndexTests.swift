import TestSupport
import Testing

@Suite struct IndexTests {
    private static let xep = """
        <xep><header><title>Sample</title><number>0999</number><status>Draft</status><type>Informational</type></header>
        <section1 topic='A' anchor='a'><example caption='E'><![CDATA[<iq id='1' type='get'><q xmlns='urn:x'/></iq>]]></example></section1></xep>
        """

    @Test func aFolderAndItsInbox() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.xep, to: "in/xep-0999.xml")
        try folder.write(Self.xep, to: "in/inbox/sample.xml")
        try folder.write("{}", to: "vectors/a.json")
        var command = Command("index", "in", "--output", "out", "--vectors", "vectors", "--rules")
        command.folder = folder.path
        let outcome = try command.run()
        #expect(outcome.status == 0 && outcome.errors.isEmpty && outcome.output.hasPrefix("2 documents in out: "))
        let files = Set(try folder.files())
        for name in [
            "index.html", "namespaces.html", "elements.html", "xeplist.xml", "xeplist.json", "xep.css", "site.css", "site.js", "search-data.js",
            "xml/xep-0999.xml", "xml/inbox/sample.xml", "refs/XEP-0999.bib", "refs/reference.XSF.sample.xml", "examples/inbox/sample/example-1.xml",
            "vectors/a.json", "vectors/index.html", "rules/index.html", "rules/example-well-formed.html",
        ] { #expect(files.contains("out/" + name), "\(name)") }
        #expect(try folder.read("out/rules/index.html").contains("href=\"../xep.css\""))
    }

    @Test func whatHasNoPageIsInNoList() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.xep, to: "in/xep-0999.xml")
        try folder.write("<xep><header>", to: "in/xep-0998.xml")
        try folder.write("<html/>", to: "in/page.xml")
        var command = Command("index", "in", "--output", "out")
        command.folder = folder.path
        let outcome = try command.run()
        #expect(outcome.status == 1 && outcome.errors.isEmpty)
        #expect(outcome.output.contains("in/xep-0998.xml:") && outcome.output.contains("in/page.xml:1:1: error: the root element is <html>"))
        let list = try folder.read("out/index.html")
        #expect(list.contains("xep-0999.html") && !list.contains("0998") && !list.contains("page.html"))
    }

    @Test func whatIsNotThereIsAFailure() throws {
        let folder = try TemporaryFolder()
        var command = Command("index", "nowhere", "--output", "out")
        command.folder = folder.path
        #expect(try command.run().status == 2)
    }
}
