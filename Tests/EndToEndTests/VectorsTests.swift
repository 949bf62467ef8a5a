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
        #expect(outcome.output.split(separator: "\n").first == "colors\tcolors.json\t31\tXEP-0392 1.0.1 #algorithm")
    }

    @Test func generateWritesWhatIsCommitted() throws {
        let folder = try TemporaryFolder()
        let outcome = try Command("vectors", "generate", "colors", "--output", folder.path + "/deep/down").run()
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(
            try folder.files()
                == ["colors", "colors-core", "colors-hues", "colors-palette"].flatMap {
                    ["deep/down/\($0).json", "deep/down/schema/\($0).schema.json"]
                }.sorted())
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

    @Test func updateWritesWhatItOwnsAndNothingElse() throws {
        let folder = try TemporaryFolder()
        let text = "<xep>\r\n <?xep-vectors suite='colors' table='contrast'?>\r\n <table caption='c'/>\r\n<p>x\n</p></xep>"
        let path = try folder.write(text, to: "draft.xml")
        #expect(try Command("vectors", "check", path).run().status == 1)
        let diff = try Command("vectors", "update", "--diff", path).run()
        #expect(diff.status == 0 && diff.output.hasPrefix("--- ") && diff.output.contains("+   <tr><td>50</td><td>4.48</td><td>4.68</td></tr>"))
        #expect(try folder.read("draft.xml") == text)
        let first = try Command("vectors", "update", path).run()
        #expect(first.status == 0 && first.output == "\(path): 1 of 1 table written\n")
        let written = try folder.read("draft.xml")
        #expect(written.hasPrefix(text.prefix { $0 != "/" }) && written.hasSuffix("</table>\r\n<p>x\n</p></xep>"))
        let second = try Command("vectors", "update", path).run()
        #expect(second.status == 0 && second.output.isEmpty)
        #expect(try folder.read("draft.xml") == written && folder.files() == ["draft.xml"])
        #expect(try Command("vectors", "check", path).run().output == "8 of 8 rows proven, in 1 table of 1 XEP\n")
    }

    @Test func updateRefusesWhatItCannotWriteSafely() throws {
        let folder = try TemporaryFolder()
        let owner = "<?xep-vectors suite='colors' table='contrast'?>"
        let broken = try folder.write("<xep>\(owner)<table><tr></table></xep>", to: "broken.xml")
        let outcome = try Command("vectors", "update", broken).run()
        #expect(outcome.status == 2 && outcome.errorLines.count == 1)
        let latin = try folder.write(Array("<?xml version='1.0' encoding='ISO-8859-1'?><xep>\(owner)<table/></xep>".utf8), to: "latin.xml")
        #expect(try Command("vectors", "update", latin).run().status == 2)
        let unknown = try folder.write("<xep><?xep-vectors suite='colors' table='x'?><code/>\(owner)<table/></xep>", to: "unknown.xml")
        let half = try Command("vectors", "update", unknown).run()
        #expect(half.status == 1 && half.output.contains("names no table") && half.output.contains("1 of 1 table written"))
        var input = Command("vectors", "update", "-")
        input.input = Array("<xep/>".utf8)
        #expect(try input.run().status == 2)
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

    /// A server that takes the first info, be it elsewhere or not, and one that keeps to the text.
    @Test func verifyJudgesWhatAServerShowed() throws {
        let folder = try TemporaryFolder()
        func results(_ photo: String) -> String {
            """
            {"suite": "avatars", "version": 2, "tests": [{"id": "vcard-none", "actual": {"reply": "<iq type='result'><vCard xmlns='vcard-temp'/></iq>"}},
              {"id": "nodes-url-first", "actual": {"reply": null}}, {"id": "vcard-other-fields", "actual": null}, {"id": "nodes-url-only", "actual": {"photo": "\(photo)"}}]}
            """
        }
        let url = "<iq type='result'><vCard xmlns='vcard-temp'><PHOTO><EXTVAL>https://images.example/avatar</EXTVAL></PHOTO></vCard></iq>"
        var path = try folder.write(results(url), to: "results.json")
        let mistaken = try Command("vectors", "verify", path).run()
        #expect(mistaken.status == 2 && mistaken.errorLines.count == 1)
        #expect(mistaken.errors.hasPrefix("xep: \(path):2:") && mistaken.errors.contains("test 'nodes-url-first' has no view 'reply': it has photo, metadata"), "\(mistaken.errors)")
        path = try folder.write(results(url).replacing("{\"id\": \"nodes-url-first\", \"actual\": {\"reply\": null}}, ", with: ""), to: "results.json")
        let wrong = try Command("vectors", "verify", path).run()
        #expect(wrong.status == 1 && wrong.errors.isEmpty)
        let lines = wrong.output.split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("nodes-url-only: photo is <PHOTO xmlns='vcard-temp'><EXTVAL>https://images.example/avatar</EXTVAL></PHOTO>, not empty (") == true)
        #expect(lines.contains("  breaks XEP-0398 #pep2vcard (MUST): the <info/> element without a URL is picked"))
        #expect(lines.contains("  looks like: a photo gets the URL of an image that is elsewhere"))
        #expect(lines.contains("broken: XEP-0398 #pep2vcard (MUST): the <info/> element without a URL is picked [nodes-url-only]"))
        #expect(lines.contains("vcard-other-fields: has no result") && !lines.contains { $0.hasPrefix("vcard-none:") })
        #expect(lines.last?.hasPrefix("1 of ") == true)
    }
}
