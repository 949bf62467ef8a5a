import Testing
import XMLKit
import XMPPKit

@Suite struct DialectTests {
    private func read(_ text: String, _ kind: ExampleKind = .example) -> ExampleReading {
        ExampleReading(MappedText(literal: Array(text.utf8), at: 0), kind: kind)
    }

    @Test(arguments: [
        // Several roots
        "<iq/><iq/>", "<iq type='get'/>\n\n<!-- and -->\n<iq type='result'/>",
        // The XML declaration after white space and in mid text
        "\n<?xml version='1.0'?>\n<a/>", "<a/>\n<?xml version='1.0'?>\n<b/>",
        // Streams
        "<?xml version='1.0'?>\n<stream:stream to='a' xmlns='jabber:client' xmlns:x='urn:x'>\n<x:a/>", "</stream:stream>", "S: </stream:stream>", "<iq/>\n</stream>",
        "<stream:stream>\n<stream:stream>\n<iq/>\n</stream:stream>", "<stream:features/>", "<db:result from='a' to='b'/>",
        "SEND: <stream xmlns='http://etherx.jabber.org/streams' xmlns:app='jabber:client'>\nRECV: <app:iq/>",
        // Speakers
        "C: <iq type='get'\nC:     id='1'>\nC:   <query/>\nC: </iq>\nS: <iq id='1'/>", "I: <a/>\nR: <b/>", "SENDER:\n<iq/>\nRECIPIENT:\n<iq/>",
        "romeo: <iq\n  id='1'/>", "U: <iq\nU:   to='a'/>",
        // Ellipses outside of elements
        "...\n<iq/>\n...", "<iq/>\n[ ... ]\n<iq/>", "<iq/>\n…", "<iq/>\n. . .\n", "<iq/>\n.\n.\n.\n<iq/>", "<presence/>\n[49 more sets]\n",
        // In tags
        "<c ver='x' .../>", "<transport …/>", "<iq type='get' [id='x'] to='b'/>", "<stream:stream ...>\n<a/>", "<iq id=... />",
        "<iq {other attributes} id='1'/>",
        "<iq/>  ---->\n       <----  <iq/>",
        // What words say is left out
        "<iq>\n  <query>\n    <item/>\n  ... last 1949 bytes ...", "... 12 more items ...\n  </query>\n</iq>",
        // HTTP, prose, JSON, programs around
        "POST /webclient HTTP/1.1\nHost: a.lit\nContent-Length: 4\n\n<body rid='1'/>", "{\"s\":\"<message to='a'><body>x</body></message>\"}",
        "_BOSH_(\"<body type='terminate'\n  x='y'/>\")", "This is sent:\n<iq/>\nand so on", "the opening tag:\n<open a='b'>\nand the closing one:",
        "<iq/>\nSQL: where a < 2 & b", "<iq/>\nFrom: <sip:a@b.lit>;tag=1",
        // Legal, although parts are left out
        "<a>...</a>", "<a><!-- ... --></a>", "<body>a='b'</body>", "<x><y>a='b'</y></x>", "<body>>quoted</body>", "<code>&amp;&lt;</code>", "<a>&xep0045;</a>",
    ])
    func understands(text: String) {
        let reading = read(text)
        #expect(reading.classification == .xml, "\(reading.causes)")
        #expect(reading.causes.isEmpty)
    }

    @Test(arguments: [
        ("<!ELEMENT a (b, c)>\n<!ATTLIST a\n  b CDATA #REQUIRED>", ExampleClass.Foreign.dtd), ("{\"a\": 1}", .json), ("[{\"a\": 1}]", .json),
        ("HTTP/1.1 200 OK\nContent-Length: 0", .http), ("GET /a HTTP/1.1\nHost: b", .http), ("m=audio 1 RTP/AVP 0\na=x:<b>", .sdp),
        ("A        B\n|------->|\n|<-------|\n|   <a/> |\n| <b>", .diagram), ("a=1\nkey: 2", .keyValue), ("<JID> ::= [<node>\"@\"]<domain>", .prose),
        ("starttls<LF>", .prose), ("--- a\n+++ b\n<x>\n- <y>\n", .diff), ("<!DOCTYPE html>\n<p>a<br>b", .html),
        ("<html>\n<meta charset='utf-8'>\n</html>", .html), ("any old words", .prose),
    ])
    func tellsWhatIsNoXML(text: String, foreign: ExampleClass.Foreign) {
        #expect(read(text).classification == .foreign(foreign))
    }

    /// A `code` element may hold any language.
    @Test(arguments: [
        "template <typename T>\n<T> x;\n</T>", "for (i = 0; i < n; i++) {\n  p(\"<b>\");\n<a>\n</b>\n}", "<xs:element name='a'>\n  <xs:complexType/>\n</xs:element>",
        "if a &lt; b &amp;& c\n<x/>", "--> <iq type='get'\n      id='1'/>\n<-- <iq type='result'\n      id='1'/>", ">> <a/>\n<< <b/>",
    ])
    func leavesOtherLanguagesAlone(text: String) {
        let reading = read(text, .code)
        #expect(reading.causes.isEmpty && reading.classification != .malformed)
    }

    @Test func namesWhoSpeaks() {
        let reading = read("C: <iq\nC:   id='1'/>\nS: <iq/>")
        #expect(reading.speakers.map(\.label) == ["C", "C", "S"])
        #expect(reading.speakers.map(\.range) == [0..<2, 7..<9, 21..<23])
        #expect(reading.roots.map { reading.speaker(at: $0.range.lowerBound)?.label } == ["C", "S"])
        #expect(reading.roots.map { $0["id"] } == ["1", nil])
    }

    @Test func aWordBeforeAColonInTextIsNoSpeaker() {
        let reading = read("<message>\n  <body>\nNote: <b/>\n</body>\n</message>")
        #expect(reading.speakers.isEmpty)
        #expect(reading.roots.first?.text.contains("Note:") == true)
    }

    @Test func findsWhatWasLeftOut() {
        let reading = read("...\n<a b='c' …>\n<d>...</d><!-- ... --></a>\n[ . . . ]")
        #expect(reading.elisions.map(\.place) == [.outside, .tag, .content, .comment, .outside])
        #expect(reading.elisions.map(\.range.lowerBound) == [0, 13, 21, 33, 47])
    }

    @Test func aStreamStandsBeforeWhatItHolds() {
        let reading = read("<stream:stream xmlns:x='urn:x'>\n<x:a/>\n<iq/>")
        #expect(reading.roots.map(\.localName) == ["stream", "a", "iq"])
        #expect(reading.roots.map(\.namespace) == ["http://etherx.jabber.org/streams", "urn:x", "jabber:client"])
    }

    @Test func rangesLeadToTheSource() throws {
        let source = Source(name: "x", text: "<example><![CDATA[\n<iq>\n  <a>]]>&#x41;<![CDATA[</b>\n</iq>]]></example>")
        let reading = ExampleReading(try #require(XMLTree(source).root).content)
        #expect(reading.causes.map { source.text($0.range) } == ["</b>"])
        #expect(reading.causes.map { $0.related.map(source.text) } == ["<a"])
    }

    @Test func emptyAndHugeTextsAreRead() {
        #expect(read("").classification == .empty)
        #expect(read(" \n\t").classification == .empty)
        #expect(read(String(repeating: "<a b='c'>", count: 20_000)).classification == .malformed)
        #expect(read(String(repeating: "</a>", count: 20_000)).causes.count > 0)
        #expect(read(String(repeating: "<a b='", count: 5_000)).classification != .empty)
        #expect(read(String(repeating: "C: <", count: 5_000)).classification != .empty)
    }
}
