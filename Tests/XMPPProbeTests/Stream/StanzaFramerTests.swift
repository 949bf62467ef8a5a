import Testing
@testable import XMPPProbe

/// Where a stream is cut.
struct StanzaFramerTests {
    static let header = "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0' id='>\"'>"

    static let elements = [
        "<a/>", "<a b='>' c=\"/>'\"/>", "<a><a></a><b/>x &gt; y</a>", "<a><![CDATA[</a>]] ><a>]]]></a>", "<a><![CDATA[]]></a>",
        "<a\n  b='1'\n/>", "<iq type='result'><q xmlns='x'><![CDATA[]>]]]]></q></iq>", "<a><b></b ></a >",
    ]

    @Test(arguments: elements) func cutsWhateverThePortions(element: String) throws {
        let text = "<?xml version='1.0'?>\n\(Self.header) \(element)\n\(element)</stream:stream>"
        for size in [1, 2, 3, 7, 4096] {
            var framer = StanzaFramer()
            var pieces: [StanzaFramer.Piece] = []
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                pieces += try framer.append(rest.prefix(size))
                rest = rest.dropFirst(size)
            }
            #expect(pieces == [.header(Array(Self.header.utf8)), .element(Array(element.utf8)), .element(Array(element.utf8)), .end], "\(size)")
            #expect(!framer.hasRest)
        }
    }

    @Test(arguments: [
        ("<!-- x -->", StreamFault.restricted("a comment")), ("<a><!-- x --></a>", .restricted("a comment")),
        ("<!DOCTYPE a [<!ENTITY x 'y'>]>", .restricted("a document type declaration")), ("<a><!ENTITY x 'y'></a>", .restricted("a document type declaration")),
        ("<?php ?>", .restricted("a processing instruction")), ("<a><?xml version='1.0'?></a>", .restricted("a processing instruction")),
        ("words", .textBetweenStanzas), ("<![CDATA[x]]>", .textBetweenStanzas), ("</stream:stream><a/>", .textBetweenStanzas),
        (String(repeating: "<a>", count: 300), .tooDeep(limit: StanzaFramer.depth)),
    ]) func whatNoStreamHolds(text: String, fault: StreamFault) {
        var framer = StanzaFramer()
        #expect(throws: fault) { _ = try framer.append(Array((Self.header + text).utf8)) }
    }

    @Test func hugeStanzaIsRefusedBeforeItEnds() throws {
        var framer = StanzaFramer()
        _ = try framer.append(Self.header.utf8)
        let portion = Array("<a>".utf8) + [UInt8](repeating: 0x78, count: StanzaFramer.length / 2)
        _ = try framer.append(portion)
        #expect(throws: StreamFault.tooLong(limit: StanzaFramer.length)) { _ = try framer.append(portion) }
    }

    @Test func spacesWithoutEndTakeNoRoom() throws {
        var framer = StanzaFramer()
        _ = try framer.append(Self.header.utf8)
        for _ in 0..<100 { #expect(try framer.append([UInt8](repeating: 0x20, count: 1 << 16)).isEmpty) }
        #expect(!framer.hasRest)
    }
}
