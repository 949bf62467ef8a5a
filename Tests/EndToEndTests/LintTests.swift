import TestSupport
import Testing

/// `xep lint` as scripts and people call it.
@Suite struct LintTests {
    let folder: TemporaryFolder
    static let good = """
        <?xml version='1.0' encoding='UTF-8'?>
        <!DOCTYPE xep SYSTEM 'xep.dtd' [<!ENTITY % ents SYSTEM 'xep.ent'> %ents;]>
        <xep><header><title>Whispers</title><abstract>Tells how to whisper.</abstract>&LEGALNOTICE;<number>xxxx</number>
        <status>ProtoXEP</status><type>Humorous</type><sig>Standards</sig><approver>Editor</approver><dependencies/><supersedes/>
        <supersededby/><shortname>whispers</shortname><author><firstname>J</firstname><surname>C</surname><email>j@example.com</email></author>
        <revision><version>0.0.1</version><date>2024-01-31</date><initials>jc</initials><remark><p>First draft.</p></remark></revision></header>
        <section1 topic='Whispers' anchor='whispers'><p>Hush.</p></section1></xep>
        """

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.good, to: "good.xml")
        try folder.write(Self.good.replacing("<status>ProtoXEP", with: "<status>Experimental"), to: "bad.xml")
        try folder.write(Self.good.replacing("Hush.", with: "Hush hush the the night."), to: "warned.xml")
    }

    private func run(_ arguments: String..., input: String? = nil) throws -> Command.Outcome {
        var command = Command()
        command.arguments = ["lint"] + arguments
        command.folder = folder.path
        if let input { command.input = Array(input.utf8) }
        return try command.run()
    }

    @Test func statusSaysHowItWent() throws {
        #expect(try run("good.xml").status == 0)
        #expect(try run("bad.xml").status == 1)
        #expect(try run("warned.xml").status == 0)
        #expect(try run("warned.xml", "--fail-on", "warning").status == 1)
        #expect(try run("bad.xml", "--fail-on", "never").status == 0)
        #expect(try run("bad.xml", "missing.xml").status == 2)
        #expect(try run("bad.xml", "--ignore", "header").status == 0)
        #expect(try run("bad.xml", "--select", "revision,link/internal").status == 0)
    }

    @Test func anUnknownRuleIsOneLineWithTheNearestName() throws {
        let outcome = try run("good.xml", "--select", "header/numbr")
        #expect(outcome.status == 2 && outcome.output.isEmpty)
        #expect(outcome.errors == "xep: 'header/numbr' is no rule and no group of rules; did you mean 'header/number'?\n")
    }

    @Test func standardInputIsReadUnderTheNameGiven() throws {
        let text = Self.good.replacing("<number>xxxx", with: "<number>0998").replacing("ProtoXEP", with: "Experimental")
        let outcome = try run("-", "--stdin-filename", "xep-0999.xml", "--select", "header/number", input: text)
        #expect(outcome.status == 1)
        #expect(outcome.output.hasPrefix("xep-0999.xml:3:"))
        #expect(outcome.output.contains("write 0999"))
    }

    @Test func draftsOfAnotherFolderStandInForThePublishedOnes() throws {
        let room = Self.good.replacing("<number>xxxx", with: "<number>0045")
        try folder.write(room, to: "series/xep-0045.xml")
        try folder.write(room.replacing("anchor='whispers'", with: "anchor='whisper'"), to: "drafts/xep-0045.xml")
        try folder.write(Self.good.replacing("Hush.", with: "See <link url='https://xmpp.org/extensions/xep-0045.html#whisper'>there</link>."), to: "drafts/whispers.xml")
        let options = ["--series", "series", "--select", "link/xep-anchor"]
        #expect(try run("drafts/whispers.xml", options[0], options[1], options[2], options[3]).output.contains("XEP-0045 has no anchor 'whisper'"))
        #expect(try run("drafts", options[0], options[1], options[2], options[3]).output == "no findings in 2 XEPs\n")
    }

    @Test func aSeriesThatIsNoFolderIsTold() throws {
        try folder.write(Self.good, to: "whispers.xml")
        for series in ["nowhere", "whispers.xml"] {
            let outcome = try run("whispers.xml", "--series", series)
            #expect(outcome.status == 2 && outcome.output.isEmpty)
            #expect(outcome.errors == "xep: --series: there is no folder \(series)\n")
        }
    }

    @Test func theReportIsTheSameWhateverTheJobs() throws {
        for format in ["text", "json", "sarif"] {
            let one = try run(".", "--format", format, "--jobs", "1")
            let many = try run(".", "--format", format, "--jobs", "7")
            #expect(one.output == many.output && one.status == 1 && many.status == 1)
        }
    }

    @Test func theReportCanGoToAFile() throws {
        let outcome = try run("bad.xml", "--format", "json", "--output", "report.json")
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(try folder.read("report.json").contains("\"rule\": \"header/status\""))
    }

    @Test func fixMendsTheFileAndNothingElse() throws {
        let text = Self.good.replacing("<title>Whispers", with: "<title>Whispers \u{1D11E}").replacing("\n", with: "\r\n")
        try folder.write(text.replacing("<number>xxxx", with: "<number>0317"), to: "fix.xml")
        #expect(try run("fix.xml").status == 1)
        #expect(try run("fix.xml", "--fix").status == 1)
        let outcome = try run("fix.xml", "--fix", "--unsafe-fixes")
        #expect(outcome.status == 0)
        #expect(try folder.read("fix.xml") == text)
    }

    @Test func diffShowsWhatFixWouldWrite() throws {
        let before = try folder.read("warned.xml")
        let outcome = try run("warned.xml", "good.xml", "--diff", "--unsafe-fixes")
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(try folder.read("warned.xml") == before)
        #expect(outcome.output.hasPrefix("--- warned.xml\n+++ warned.xml\n@@ -"))
        #expect(outcome.output.contains("-<section1 topic='Whispers' anchor='whispers'><p>Hush hush the the night.</p></section1></xep>\n\\ No newline at end of file\n+<section1 topic='Whispers' anchor='whispers'><p>Hush hush the night.</p></section1></xep>\n\\ No newline at end of file\n"))
        #expect(try run("warned.xml", "--diff", "--fix").status == 2)
    }

    @Test func aDateThatIsNoneIsBadUsage() throws {
        #expect(try run("good.xml", "--today", "31.1.2026").status == 2)
        #expect(try run("good.xml", "--today", "2024-01-29").status == 1)
        var command = Command("lint", "good.xml")
        command.folder = folder.path
        // 2024-01-29 in UTC.
        command.environment = ["SOURCE_DATE_EPOCH": "1706486400"]
        #expect(try command.run().status == 1)
    }

    @Test func aXEPThatIsNoXMLIsAFinding() throws {
        for text in ["", "no xml at all", "<xep", "\u{0}\u{0}", "<xep/><xep/>"] {
            try folder.write(text, to: "none.xml")
            let outcome = try run("none.xml")
            #expect(outcome.status == 1 && outcome.errors.isEmpty, "\(text)")
        }
    }

    @Test func explainShowsThePage() throws {
        let outcome = try Command("explain", "header/number").run()
        #expect(outcome.status == 0 && outcome.output.hasPrefix("# header/number\n"))
        #expect(try Command("explain", "header/numbr").run().status == 2)
        #expect(try Command("explain").run().output.contains("header/number "))
    }
}
