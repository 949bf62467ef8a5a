import TestSupport
import Testing

/// `xep accept`, `xep status` and `xep report` as the XEP Editor runs them.
@Suite struct DeskTests {
    private static func text(_ number: String, _ status: String, _ body: String = "") -> String {
        """
        <xep><header><title>Lamps</title><number>\(number)</number><status>\(status)</status><type>Standards Track</type><approver>Council</approver>
          <revision>
            <version>0.1</version>
            <date>2024-01-31</date>
          </revision>
        </header>\(body)</xep>

        """
    }

    private func series() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.text("xxxx", "ProtoXEP"), to: "inbox/lamps.xml")
        try folder.write(Self.text("0001", "Experimental", "<link url='https://xmpp.org/extensions/inbox/lamps.html#x'/>"), to: "xep-0001.xml")
        try folder.write("<!ENTITY xep0001 \"x\">\n", to: "xep.ent")
        return folder
    }

    private func run(_ folder: TemporaryFolder, _ arguments: String...) throws -> Command.Outcome {
        var command = Command()
        (command.folder, command.arguments) = (folder.path, arguments)
        return try command.run()
    }

    @Test func acceptShowsFirstAndThenWrites() throws {
        let folder = try series()
        let before = try folder.files()
        let shown = try run(folder, "accept", "inbox/lamps.xml", "--number", "2", "--today", "2024-03-01")
        #expect(shown.status == 0 && shown.errors.isEmpty)
        #expect(shown.output.hasPrefix("--- inbox/lamps.xml\n+++ xep-0002.xml\n") && shown.output.hasSuffix("say --write to do it\n"))
        #expect(try folder.files() == before)
        let written = try run(folder, "accept", "inbox/lamps.xml", "--number", "2", "--today", "2024-03-01", "--write")
        #expect(written.output == "inbox/lamps.xml -> xep-0002.xml\nxep.ent\nxep-0001.xml\n")
        #expect(try folder.files() == ["xep-0001.xml", "xep-0002.xml", "xep.ent"])
        #expect(try folder.read("xep-0002.xml").contains("<number>0002</number><status>Experimental</status>"))
        #expect(try folder.read("xep-0001.xml") == Self.text("0001", "Experimental", "<link url='https://xmpp.org/extensions/xep-0002.html#x'/>"))
        #expect(try folder.read("xep.ent").split(separator: "\n").count == 2)
    }

    @Test func statusIsWrittenInPlace() throws {
        let folder = try series()
        #expect(try run(folder, "status", "xep-0001.xml", "stable").status == 2)
        #expect(try run(folder, "status", "xep-0001.xml", "deferred", "--write", "--today", "2025-03-01").output == "xep-0001.xml\n")
        #expect(try folder.read("xep-0001.xml").contains("<status>Deferred</status>"))
    }

    @Test func reportNamesWhatIsDue() throws {
        let folder = try series()
        let outcome = try run(folder, "report", ".", "--today", "2025-03-01")
        #expect(outcome.status == 0 && outcome.output.contains("  xep-0001.xml: Lamps: the last substantial revision is of 2024-01-31\n"))
        #expect(try run(folder, "report", "--format", "json", "--today", "2025-01-31").output.hasSuffix("\"due\": [\n\n] }\n"))
    }

    @Test(arguments: [
        ["accept", "nowhere.xml", "--number", "5"], ["accept", "inbox/lamps.xml", "--number", "1"], ["accept", "inbox/lamps.xml", "--number", "x"],
        ["accept", "xep-0001.xml", "--number", "5"], ["status", "inbox/lamps.xml", "Deferred"], ["status", "xep-0001.xml", "Dead"],
        ["status", "xep-0001.xml", "Proposed", "--last-call", "soon"], ["report", "nowhere"],
    ]) func whatCannotBeDoneIsOneLine(arguments: [String]) throws {
        let folder = try series()
        var command = Command()
        (command.folder, command.arguments) = (folder.path, arguments)
        let outcome = try command.run()
        #expect(outcome.status == 2 && outcome.errorLines.count == 1 && outcome.errors.hasPrefix("xep: "))
    }
}
