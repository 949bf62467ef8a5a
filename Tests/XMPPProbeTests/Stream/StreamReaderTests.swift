import Testing
import XMLKit
@testable import XMPPProbe

/// What XMLKit makes of the pieces of a stream.
struct StreamReaderTests {
    @Test func elementsStandInTheScopeOfTheStream() throws {
        var reader = StreamReader()
        let events = try reader.append(Array((StanzaFramerTests.header + "<stream:features><bind xmlns='b'/></stream:features><iq id='&lt;'/>").utf8))
        let features = XMLValue(
            XMLName(local: "features", namespace: "http://etherx.jabber.org/streams"), children: [.element(XMLValue(XMLName(local: "bind", namespace: "b")))])
        let iq = XMLValue(XMLName(local: "iq", namespace: "jabber:client"), attributes: [.init(XMLName(local: "id"), "<")])
        #expect(events == [.header, .element(features), .element(iq)])
    }

    @Test(arguments: [
        "<a b=c/>", "<a><b></a>", "<a>&unknown;</a>", "<x:a/>", "<a>&</a>", "<a b='1' b='2'/>", "<a>\u{1}</a>", "<a></b>", "<a <b/>",
    ]) func malformedStanzaIsAFault(text: String) throws {
        var reader = StreamReader()
        _ = try reader.append(Array(StanzaFramerTests.header.utf8))
        #expect(throws: StreamFault.malformed) { _ = try reader.append(Array((text + "</stream:stream>").utf8)) }
    }

    @Test func bytesThatAreNotUTF8AreAFault() throws {
        var reader = StreamReader()
        _ = try reader.append(Array(StanzaFramerTests.header.utf8))
        #expect(throws: StreamFault.malformed) { _ = try reader.append(Array("<a>".utf8) + [0xFF] + Array("</a>".utf8)) }
    }

    @Test(arguments: [
        "<html>", "<stream>", "<stream:stream xmlns:stream='http://etherx.jabber.org/streams' xmlns='jabber:client'>",
        "<stream:stream xmlns:stream='http://etherx.jabber.org/streams' xmlns='jabber:server' version='1.0'>",
    ]) func otherHeadersAreNoXMPP(header: String) {
        var reader = StreamReader()
        #expect(throws: StreamFault.notXMPP) { _ = try reader.append(Array(header.utf8)) }
    }

    @Test func wordsInTheClearBeforeTLSAreAFault() throws {
        var reader = StreamReader()
        _ = try reader.append(Array((StanzaFramerTests.header + "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/><stream:str").utf8))
        #expect(throws: StreamFault.injected) { try reader.restart() }
    }
}
