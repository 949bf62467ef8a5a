import Testing
import XMLKit

/// CDATA sections whose marks are lost or misspelt, and those that only look so.
struct XMLTokensCDATATests {
    private func text(_ range: Range<Int>, of text: String) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }

    private func problems(_ text: String) -> [String] { XMLTokens(Array(text.utf8)).problems.map { "\($0.kind): \(self.text($0.range, of: text))" } }

    @Test(arguments: [
        ("</e>", "</e>"), ("]]</e>", "]]</e>"), ("]></e>", "]></e>"), ("]] ></e>", "]] ></e>"), ("></e>", "</e>"),
    ]) func sectionThatRunsIntoTheNext(end: String, told: String) {
        let text = "<x><e>\n<![CDATA[<iq/>\(end)<p>one</p><e><![CDATA[two]]></e></x>"
        #expect(problems(text) == ["lostCDATAEnd(name: \"e\"): \(told)"])
        // What follows is markup again.
        let tree = XMLTree(fragment: Array(text.utf8))
        #expect(tree.elements.map(\.localName) == ["x", "e", "p", "e"])
    }

    @Test func sectionThatRunsToTheEnd() {
        #expect(problems("<x><e><![CDATA[one</e><p/></x>") == ["lostCDATAEnd(name: \"e\"): </e>"])
        #expect(problems("<x><e><![CDATA[one<p/></x>") == ["unterminatedCDATA: <![CDATA["])
    }

    @Test(arguments: [
        "<x><e><![CDATA[</e>]]></e></x>", "<x><e><![CDATA[<![CDATA[]]></e></x>", "<x><e><![CDATA[</f><![CDATA[]]></e></x>",
        "<x><e><f/><![CDATA[</e><![CDATA[]]></e></x>", "<x><e><![CDATA[<![CDATA[</e>]]></e></x>",
    ]) func sectionThatHoldsMarksOnPurpose(text: String) {
        #expect(problems(text) == [])
    }

    @Test(arguments: ["<!CDATA[", "<!CDATA[[", "<![cdata[", "<![ CDATA["]) func misspeltStart(start: String) {
        #expect(problems("<e>\(start)<iq>one & two]]></e>") == ["misspeltCDATAStart(\"\(start)\"): \(start)"])
        #expect(problems("<e>\(start)<iq/></e>").allSatisfy { !$0.hasPrefix("misspelt") })
    }

    /// Twice the text takes twice the time, and not four times: an end that nobody wrote is looked for once.
    @Test(arguments: [100_000, 200_000]) func manyStartsWithoutAnEnd(count: Int) {
        let text = String(repeating: "<e><![CDATA[</e>", count: count)
        #expect(XMLTokens(Array(text.utf8)).problems.count == count)
    }
}
