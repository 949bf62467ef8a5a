import Testing
import TestSupport

/// A document that means harm, or had an accident.
struct HostileDocument: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// Where something must be said of it.
    enum Fault: Sendable { case inDocument, inExample, none }
    let fault: Fault

    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], fault: Fault = .inDocument) {
        self.name = name
        self.bytes = bytes
        self.fault = fault
    }

    init(_ name: String, _ text: String, fault: Fault = .inDocument) { self.init(name, Array(text.utf8), fault: fault) }

    /// What stands in the file beside each document that no document may bring into the open.
    static let secret = "the-cat-sleeps-at-noon"

    /// A XEP with that body and those declarations in its DOCTYPE.
    static func xep(_ body: String, declarations: String = "", encoding: String = "UTF-8") -> String {
        """
        <?xml version='1.0' encoding='\(encoding)'?>
        <!DOCTYPE xep SYSTEM 'xep.dtd' [
        <!ENTITY % ents SYSTEM 'xep.ent'>
        \(declarations)
        %ents;
        ]>
        <xep>
        <header>
          <title>Hostile</title>
          <abstract>A document that means harm.</abstract>
          &LEGALNOTICE;
          <number>xxxx</number>
          <status>ProtoXEP</status>
          <type>Standards Track</type>
          <sig>Standards</sig>
          <approver>Council</approver>
          <dependencies><spec>XMPP Core</spec></dependencies>
          <supersedes/>
          <supersededby/>
          <shortname>hostile</shortname>
          <author><firstname>A</firstname><surname>B</surname><email>a@example.org</email><jid>a@example.org</jid></author>
          <revision><version>0.0.1</version><date>2026-01-01</date><initials>ab</initials><remark><p>First.</p></remark></revision>
        </header>
        <section1 topic='Introduction' anchor='intro'>
        \(body)
        </section1>
        </xep>

        """
    }

    /// Nested so that each level doubles the one below it: 2^30 times the letter.
    static let exponentialBomb = (1...30).map { "<!ENTITY e\($0) '&e\($0 - 1);&e\($0 - 1);'>" }
        .reduce("<!ENTITY e0 'a'>") { $0 + "\n" + $1 }

    /// The bytes with that port of the loopback wherever the document would call somebody.
    func bytes(calling port: UInt16) -> [UInt8] {
        let text = String(decoding: bytes.prefix(10_000), as: UTF8.self)
        guard let range = text.firstRange(of: "127.0.0.1:PORT") else { return bytes }
        return Array((text[..<range.lowerBound] + "127.0.0.1:\(port)" + text[range.upperBound...]).utf8)
    }

    static let all: [HostileDocument] = {
        let deep = String(repeating: "<div>", count: 20_000) + String(repeating: "</div>", count: 20_000)
        let attributes = (0..<100_000).map { "a\($0)=''" }.joined(separator: " ")
        let long = String(repeating: "x", count: 10 << 20)
        return [
            HostileDocument("empty", ""),
            HostileDocument("only space", " \n\n"),
            HostileDocument("not XML", "Dear Council,\nplease accept this.\n"),
            HostileDocument("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + (0...255).map { UInt8($0) }),
            HostileDocument("declared UTF-16", xep("<p>Words.</p>", encoding: "UTF-16")),
            HostileDocument("declared unknown", xep("<p>Words.</p>", encoding: "klingon")),
            HostileDocument("Latin-1 as UTF-8", Array(xep("<p>").utf8) + [0xE9, 0xFF, 0xC0, 0x80] + Array("</p>".utf8)),
            HostileDocument("half a UTF-16 unit", [0xFF, 0xFE, 0x3C, 0x00, 0x78]),
            HostileDocument("lone surrogate in UTF-16", [0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xD8, 0x3E, 0x00]),
            HostileDocument("NUL", xep("<p>a\u{0}b</p>")),
            HostileDocument("only NUL", [UInt8](repeating: 0, count: 5000)),
            HostileDocument("NUL as a reference", xep("<p>&#0;</p>")),
            HostileDocument("reference past Unicode", xep("<p>&#x110000;&#99999999999999999999;</p>")),
            HostileDocument("line of 10 MB", xep("<p>\(long)</p>")),
            HostileDocument("attribute of 10 MB", xep("<p class='\(long)'/>")),
            HostileDocument("tag of 10 MB that never ends", xep("<\(long)")),
            HostileDocument("comment that never ends", xep("<!--" + long)),
            HostileDocument("20,000 nested elements", xep(deep)),
            HostileDocument("20,000 nested elements in an example", xep("<example caption='a'><![CDATA[\(deep)]]></example>"), fault: .inExample),
            HostileDocument("20,000 elements left open", xep(String(repeating: "<div>", count: 20_000))),
            HostileDocument("20,000 end tags too many", xep(String(repeating: "</div>", count: 20_000))),
            HostileDocument("100,000 attributes", xep("<p \(attributes)/>")),
            HostileDocument("100,000 attributes in an example", xep("<example caption='a'><![CDATA[<iq \(attributes)/>]]></example>"), fault: .inExample),
            HostileDocument("100,000 times the same attribute", xep("<p \(String(repeating: "a='' ", count: 100_000))/>")),
            HostileDocument("entity bomb, exponential", xep("<p>&e30;</p>", declarations: exponentialBomb)),
            HostileDocument("entity bomb in an attribute", xep("<p class='&e30;'/>", declarations: exponentialBomb)),
            HostileDocument(
                "entity bomb, quadratic",
                xep("<p>\(String(repeating: "&q;", count: 50_000))</p>", declarations: "<!ENTITY q '\(String(repeating: "q", count: 50_000))'>")),
            HostileDocument(
                "parameter entity bomb",
                xep("<p/>", declarations: "<!ENTITY % a 'aaaaaaaaaa'>" + (1...30).map {
                    "<!ENTITY % a\($0) '%a\($0 == 1 ? "" : "\($0 - 1)");%a\($0 == 1 ? "" : "\($0 - 1)");'>"
                }.joined() + "%a30;")),
            HostileDocument("entity of itself", xep("<p>&a;</p>", declarations: "<!ENTITY a '&b;'><!ENTITY b '&a;'>")),
            HostileDocument("external entity, file beside", xep("<p>&s;</p>", declarations: "<!ENTITY s SYSTEM 'secret.txt'>")),
            HostileDocument("external entity, /etc/passwd", xep("<p>&s;</p>", declarations: "<!ENTITY s SYSTEM 'file:///etc/passwd'>")),
            HostileDocument("external entity, http", xep("<p>&s;</p>", declarations: "<!ENTITY s SYSTEM 'http://127.0.0.1:PORT/s'>")),
            HostileDocument(
                "external parameter entity, http", xep("<p/>", declarations: "<!ENTITY % s SYSTEM 'http://127.0.0.1:PORT/s'>%s;")),
            HostileDocument(
                "external parameter entity, /etc/passwd", xep("<p/>", declarations: "<!ENTITY % s SYSTEM 'file:///etc/passwd'>%s;")),
            HostileDocument("external parameter entity, file beside", xep("<p/>", declarations: "<!ENTITY % s SYSTEM 'secret.txt'>%s;"), fault: .none),
            HostileDocument("DTD from http", "<!DOCTYPE xep SYSTEM 'http://127.0.0.1:PORT/xep.dtd'><xep/>"),
            HostileDocument(
                "XInclude, file beside",
                xep("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='secret.txt' parse='text'/>")),
            HostileDocument(
                "XInclude, http",
                xep("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='http://127.0.0.1:PORT/s' parse='text'/>")),
            HostileDocument(
                "style sheet of its own",
                xep("<p/>").replacing("<!DOCTYPE", once: "<?xml-stylesheet type='text/xsl' href='http://127.0.0.1:PORT/s'?>\n<!DOCTYPE"), fault: .none),
            HostileDocument("script in an anchor", xep("<section2 topic='a' anchor='\"&gt;&lt;script&gt;alert(1)&lt;/script&gt;'><p/></section2>"), fault: .none),
            HostileDocument("script as an element", xep("<script>alert(1)</script>")),
            HostileDocument("script in a link", xep("<p><link url='javascript:alert(1)'>a</link> <link url='JaVa&#10;Script:alert(1)'>b</link></p>"), fault: .none),
            HostileDocument("script in a data link", xep("<p><link url='data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;'>a</link></p>"), fault: .none),
            HostileDocument("image from elsewhere", xep("<p><img src='http://127.0.0.1:PORT/s' alt='a'/></p>"), fault: .none),
        ]
    }()
}

extension String {
    fileprivate func replacing(_ part: String, once replacement: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return String(self[..<range.lowerBound] + replacement + self[range.upperBound...])
    }
}
