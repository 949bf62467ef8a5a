import XEPKit
import XMLKit

/// A small document of the tests, such as the XEP Editor gets it.
struct Proposal {
    var number = "xxxx"
    var status = "ProtoXEP"
    var type = "Standards Track"
    var approver = "\n  <approver>Council</approver>"
    var doctype = "<!DOCTYPE xep SYSTEM 'xep.dtd' [\n  <!ENTITY % ents SYSTEM 'xep.ent'>\n%ents;\n]>"
    var version = "0.0.1"
    var file = "inbox/lamps.xml"
    var body = "<p>Lamps.</p>"

    var text: String {
        """
        <?xml version='1.0' encoding='UTF-8'?>
        \(doctype)
        <?xml-stylesheet type='text/xsl' href='xep.xsl'?>
        <xep>
        <header>
          <title>Lamps</title>
          <abstract>This specification defines how to switch lamps on and off.</abstract>
          &LEGALNOTICE;
          <number>\(number)</number>
          <status>\(status)</status>
          <type>\(type)</type>
          <sig>Standards</sig>\(approver)
          <dependencies>
            <spec>XMPP Core</spec>
          </dependencies>
          <supersedes/>
          <supersededby/>
          <shortname>lamps</shortname>
          <author>
            <firstname>Juliet</firstname>
            <surname>Capulet</surname>
            <email>juliet@capulet.lit</email>
            <jid>juliet@capulet.lit</jid>
          </author>
          <revision>
            <version>\(version)</version>
            <date>2026-01-31</date>
            <initials>jc</initials>
            <remark><p>First draft.</p></remark>
          </revision>
        </header>
        <section1 topic='Introduction' anchor='intro'>
          \(body)
        </section1>
        <section1 topic='Security Considerations' anchor='security'><p>None.</p></section1>
        <section1 topic='IANA Considerations' anchor='iana'><p>None.</p></section1>
        <section1 topic='XMPP Registrar Considerations' anchor='registrar'><p>None.</p></section1>
        </xep>

        """
    }

    var xep: XEP { XEP(Source(name: file, text: text)) }
}
