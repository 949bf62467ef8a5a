import TestSupport
import Testing

@Suite struct RenderTests {
    private static let xep = """
        <?xml version='1.0'?>
        <!DOCTYPE xep SYSTEM 'xep.dtd' [<!ENTITY % ents SYSTEM 'xep.ent'>%ents;]>
        <xep><header><title>Sample</title><number>0999</number><status>Draft</status></header>
        <section1 topic='A' anchor='a'><p>Words&mdash;&xep0030;.</p></section1></xep>
        """

    private func render(_ arguments: String..., in folder: TemporaryFolder) throws -> Command.Outcome {
        var command = Command("render")
        command.arguments += arguments
        command.folder = folder.path
        return try command.run()
    }

    @Test func aFolderAndItsInbox() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.xep, to: "in/xep-0999.xml")
        try folder.write(Self.xep, to: "in/inbox/sample.xml")
        let outcome = try render("in", "--output", "out/html", in: folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty && outcome.output == "2 pages in out/html\n")
        #expect(try folder.files().filter { $0.hasPrefix("out") } == [
            "out/html/inbox/sample.html", "out/html/xep-0999.html", "out/html/xep.css", "out/html/xep.js",
        ])
        #expect(try folder.read("out/html/inbox/sample.html").contains("href=\"../xep.css\""))
        let page = try folder.read("out/html/xep-0999.html")
        // The entities are those built into the tool.
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">") && page.contains("Words\u{2014}") && page.contains("xep-0030.html"))
    }

    @Test func localLinksLeadToPagesThatAreMade() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.xep.replacing("&xep0030;", with: "&xep0030; &xep0999; &xep0045;").replacing("%ents;]", with: "%ents;<!ENTITY xep0999 '<link url=\"https://xmpp.org/extensions/xep-0999.html#a\">it</link>'>]"), to: "in/inbox/a.xml")
        try folder.write(Self.xep, to: "in/xep-0999.xml")
        #expect(try render("in", "--output", "out", "--local-links", in: folder).status == 0)
        let page = try folder.read("out/inbox/a.html")
        #expect(page.contains("href=\"../xep-0999.html#a\"") && page.contains("href=\"https://xmpp.org/extensions/xep-0045.html\"") && page.contains("href=\"../index.html\""))
    }

    @Test func theEntitiesOfTheSeriesCount() throws {
        let folder = try TemporaryFolder()
        let text = "<!DOCTYPE xep [<!ENTITY % ents SYSTEM 'xep.ent'>%ents;]><xep><header/><section1 topic='A' anchor='a'><p>&own;</p></section1></xep>"
        try folder.write(text, to: "alone/a.xml")
        try folder.write(text, to: "series/inbox/b.xml")
        try folder.write("<!ENTITY own 'its own words'>", to: "series/xep.ent")
        #expect(try render("series/inbox/b.xml", "--output", "out", in: folder).status == 0)
        #expect(try folder.read("out/inbox/b.html").contains("its own words"))
        let outcome = try render("alone", "--output", "out", in: folder)
        #expect(outcome.status == 0 && outcome.output.hasPrefix("alone/a.xml:1:105: warning: entity 'own' is not defined"))
        #expect(try folder.read("out/a.html").contains("id=\"a\""))
        #expect(try render("alone", "--series", "series", "--output", "out", in: folder).status == 0)
        #expect(try folder.read("out/a.html").contains("its own words"))
    }

    @Test(arguments: [
        ("", 1, 1), ("not XML", 1, 1), ("<xep>\n  <header>\n</xep>", 3, 1), ("<xep>&nowhere;</xep>", 1, 6), ("\n<html/>", 2, 1), ("<xep>\u{0}</xep>", 1, 6),
    ])
    func whatHasNoPageIsSaidInOneLine(text: String, line: Int, column: Int) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "a.xml")
        try folder.write(Self.xep, to: "b.xml")
        let outcome = try render("a.xml", "b.xml", "--output", "out", in: folder)
        #expect(outcome.status == 1 && outcome.errors.isEmpty)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 2 && lines.first?.hasPrefix("a.xml:\(line):\(column): error: ") == true && lines.last == "1 page in out", "\(outcome.output)")
        #expect(try folder.files().filter { $0.hasSuffix(".html") } == ["out/b.html"])
    }

    @Test func deepAndWideInputIsRefused() throws {
        let folder = try TemporaryFolder()
        try folder.write(String(repeating: "<div>", count: 20_000), to: "deep.xml")
        try folder.write("<xep " + (0..<100_000).map { "a\($0)=''" }.joined(separator: " ") + "/>", to: "wide.xml")
        try folder.write("<xep><section1 topic='A'><p>" + String(repeating: "x", count: 11_000_000) + "</p></section1></xep>", to: "long.xml")
        let outcome = try render(".", "--output", "out", in: folder)
        #expect(outcome.status == 1 && outcome.output.split(separator: "\n").count == 4, "\(outcome.output.prefix(600)) \(outcome.errors)")
        #expect(outcome.output.contains("nested deeper than 256") && outcome.output.contains("more than 10000 attributes"))
        #expect(try folder.files().filter { $0.hasSuffix(".html") } == [])
    }

    @Test func whatCannotBeReadIsAFailure() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.xep, to: "b.xml")
        let outcome = try render("missing.xml", "-", "b.xml", "--output", "out", in: folder)
        #expect(outcome.status == 2 && outcome.errorLines.count == 2 && outcome.errorLines.allSatisfy { $0.hasPrefix("xep: ") })
        #expect(try folder.files().contains("out/b.html"))
    }

    @Test func twoXEPsCannotShareAPage() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.xep, to: "a/x.xml")
        try folder.write(Self.xep, to: "b/x.xml")
        let outcome = try render("a", "b", "--output", "out", in: folder)
        #expect(outcome.status == 2 && outcome.errors == "xep: b/x.xml: has the same page as a/x.xml: out/x.html\n")
    }

    @Test func anOutputThatIsNoFolderIsAFailure() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.xep, to: "b.xml")
        try folder.write("", to: "out")
        let outcome = try render("b.xml", "--output", "out", in: folder)
        #expect(outcome.status == 2 && outcome.errorLines.count == 1)
    }

    @Test func pagesDoNotDependOnJobs() throws {
        let folder = try TemporaryFolder()
        for number in 0..<20 { try folder.write(Self.xep.replacing("Sample", with: "Sample \(number)"), to: "in/x\(number).xml") }
        try folder.write("<xep>", to: "in/x5.xml")
        let one = try render("in", "--output", "1", "--jobs", "1", in: folder), four = try render("in", "--output", "4", "--jobs", "4", in: folder)
        #expect(one.output.replacing("in 1", with: "") == four.output.replacing("in 4", with: ""))
        for number in 0..<20 where number != 5 {
            let first = try folder.read("1/x\(number).html"), second = try folder.read("4/x\(number).html")
            #expect(first == second)
        }
    }
}
