import Testing
import TestSupport

/// `xep colors` as a user runs it.
@Suite struct ColorsTests {
    /// XEP-0392 1.0.1, § Test Vectors, and its earlier versions: the row of "Romeo".
    @Test func everyVersionHasItsLine() throws {
        let outcome = try Command("colors", "Romeo").run()
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        let lines = outcome.output.split(separator: "\n").map { $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ") }
        #expect(lines.first == "Romeo")
        #expect(lines.last == "0.6, 0.7, 0.8, 1.0.0, 1.0.1 59575 327.255249 deg #dd00af 0.865 0.000 0.686 #ff00cc")
        // 0.1 prints 2.099189, and 1.000 0.276 … for its palette: published in its own table.
        #expect(lines.contains { $0.hasPrefix("0.1") && $0.contains("2.099189 rad") })
        #expect(lines.contains { $0.hasPrefix("0.5 (tables)") && $0.contains("237.255249 deg") && $0.contains("0.000 0.498 0.698") })
        #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test func namesCannotCommandATerminal() throws {
        let outcome = try Command("colors", "a\u{1B}]0;title\u{7}\u{9B}2J\u{202E}b\nc\r").run()
        #expect(outcome.output.hasPrefix("a?]0;title??2J?b?c?\n"))
    }

    @Test func theEmptyNameIsAName() throws {
        let outcome = try Command("colors", "", "--format", "json").run()
        #expect(outcome.status == 0 && outcome.output.contains("\"octets\": \"\"") && outcome.output.contains("\"value\": 14810"))
        #expect(try Command("colors").run().status == 2)
    }

    @Test func thePageEscapesNamesAndFetchesNothing() throws {
        let folder = try TemporaryFolder()
        let outcome = try Command("colors", "--html", folder.path + "/colors.html", "<script>alert(1)</script>", "\"&\u{7}", "😺").run()
        #expect(outcome.status == 0 && outcome.output.isEmpty)
        let page = try folder.read("colors.html")
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && !page.contains("<script") && !page.contains("http"))
        #expect(page.contains("&quot;&amp;\u{FFFD}") && page.contains("😺") && !page.contains("\u{7}"))
        // White on black has 21 to 1; #dd00af is none of both.
        #expect(try folder.files() == ["colors.html"])
        #expect(try Command("colors", "--html", "/dev/null/x", "a").run().status == 2)
    }
}
