import Testing
import TestSupport

/// `xep vectors` as a user runs it.
@Suite struct VectorsTests {
    static let table = """
        <xep><code>text,hextext,angle,hue,r,g,b
        'Romeo','526f6d656f',327.255249,327.255249,0.865,0.000,0.686</code></xep>

        """

    @Test func listNamesEverySuite() throws {
        let outcome = try Command("vectors", "list").run()
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.output.split(separator: "\n").first == "colors\tcolors.json\t30\tXEP-0392 1.0.1 #algorithm")
    }

    @Test func generateWritesWhatIsCommitted() throws {
        let folder = try TemporaryFolder()
        let outcome = try Command("vectors", "generate", "colors", "--output", folder.path + "/deep/down").run()
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(
            try folder.files()
                == ["colors-palette.json", "colors.json", "schema/colors-palette.schema.json", "schema/colors.schema.json"].map {
                    "deep/down/" + $0
                })
        for name in ["colors.json", "schema/colors.schema.json"] {
            var compare = Command()
            compare.wrapper = [
                "sh", "-c", #"cmp "$1" "$2""#, "sh", Shared.root + "/vectors/" + name, folder.path + "/deep/down/" + name,
            ]
            #expect(try compare.run().status == 0, "\(name) differs")
        }
    }

    @Test(arguments: [
        ["generate", "nonsense"], ["generate", "--output", ""], ["generate", "--output", "/dev/null/x"],
        ["check", "/nowhere.xml"],
    ])
    func whatCannotBeDoneIsOneLine(arguments: [String]) throws {
        var command = Command()
        command.arguments = ["vectors"] + arguments
        let outcome = try command.run()
        #expect(outcome.status == 2)
        #expect(outcome.errorLines.count == 1 && outcome.errors.hasPrefix("xep: "))
    }

    @Test func checkProvesAndNamesTheWrongCell() throws {
        let folder = try TemporaryFolder()
        let right = try folder.write(Self.table, to: "right.xml")
        let proven = try Command("vectors", "check", right).run()
        #expect(proven.status == 0 && proven.output == "1 of 1 row proven, in 1 table of 1 XEP\n")
        let wrong = try folder.write(Self.table.replacing("0.686", with: "0.687"), to: "wrong.xml")
        let refused = try Command("vectors", "check", wrong).run()
        #expect(refused.status == 1 && refused.errors.isEmpty)
        #expect(
            refused.output
                == "\(wrong):2:56: b of 'Romeo' is '0.687', but XEP-0392 1.0.1 gives 0.686\n0 of 1 row proven, in 1 table of 1 XEP\n"
        )
    }
}
