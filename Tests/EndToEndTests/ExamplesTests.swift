import TestSupport
import Testing

/// `xep examples` as a user runs it.
@Suite struct ExamplesTests {
    static let document = """
        <xep>
        <example caption='Juliet  asks'><![CDATA[
        C: <iq type='get' id='1'
        C:     to='b.lit'/>
        ]]></example>
        <example caption='Romeo answers'><![CDATA[
        <iq type='result'>
          <name>Romeo</nick>
        </iq>]]></example>
        <code>mode=1</code>
        </xep>

        """

    @Test func listSaysWhatEachBlockHolds() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.document, to: "xep-0001.xml")
        let outcome = try Command("examples", "list", file).run()
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(
            outcome.output == """
                \(file):2: example  xml  Juliet asks
                \(file):6: example  malformed  Romeo answers
                \(file):10: code  key-value

                """)
    }

    @Test func checkNamesTheMistakeAndItsPlace() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.document, to: "xep-0001.xml")
        let outcome = try Command("examples", "check", file).run()
        #expect(outcome.status == 1 && outcome.errors.isEmpty)
        #expect(
            outcome.output == """
                \(file):8:14: </nick> does not match <name>: write </name>
                3 blocks, 1 of them no XML, 1 malformed by 1 mistake
                1 stanza and 0 other elements there and back: nothing lost

                """)
        let right = try folder.write(Self.document.replacing("</nick>", with: "</name>"), to: "xep-0002.xml")
        #expect(try Command("examples", "check", right).run().status == 0)
    }

    @Test func extractWritesXML() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.document, to: "xep-0001.xml")
        let outcome = try Command("examples", "extract", file).run()
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(":3:4 -->\n<iq xmlns='jabber:client' type='get' to='b.lit' id='1'/>\n"))
        #expect(outcome.output.hasSuffix("<!-- 1 stanza, 1 malformed example left out -->\n</examples>\n"))
    }

    @Test func extractTellsProgramsAllThereIsAboutAnExample() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            """
            <xep><header><title>Whispers</title></header>
            <section1 topic='Introduction'/>
            <section1 topic='Use' anchor='use'><section2 topic='Asking' anchor='ask'>
            <example caption='Juliet  asks'><![CDATA[
            C: <iq type='get' id='1'
            C:     to='b.lit'><q xmlns='urn:q'>...</q></iq>
            S: <iq type='result' id='1' from='b.lit'/>
            ]]></example></section2></section1>
            <code>mode=1</code>
            </xep>

            """, to: "xep-0001.xml")
        let outcome = try Command("examples", "extract", "--format", "json", file, file).run()
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(
            outcome.output == """
                { "format": "xepkit examples", "version": 1, "examples": [
                { "file": "\(file)", "xep": "0001", "title": "Whispers", "section": { "number": "2.1", "title": "Asking", "anchor": "ask" }, \
                "kind": "example", "number": 1, "caption": "Juliet asks", "line": 4, "content": "xml", \
                "namespaces": ["jabber:client", "urn:q"], "complete": false, "stanzas": [\
                { "element": "iq", "type": "get", "id": "1", "to": "b.lit", "direction": "request", "exchange": 1, "speaker": "C", "line": 5, \
                "complete": false, "xml": "<iq xmlns='jabber:client' type='get' id='1' to='b.lit'><q xmlns='urn:q'>...</q></iq>" }, \
                { "element": "iq", "type": "result", "id": "1", "from": "b.lit", "direction": "reply", "exchange": 1, "speaker": "S", "line": 7, \
                "complete": true, "xml": "<iq xmlns='jabber:client' type='result' id='1' from='b.lit'/>" }] },
                { "file": "\(file)", "xep": "0001", "title": "Whispers", "kind": "code", "line": 9, "content": "key-value", "stanzas": [] }
                ] }

                """)
    }

    @Test func whatIsMissingIsOneLine() throws {
        let outcome = try Command("examples", "check", "/nowhere.xml").run()
        #expect(outcome.status == 2 && outcome.errorLines.count == 1)
    }
}
