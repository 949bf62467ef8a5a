import XEPKit
import XMLKit

/// Two versions of a small XEP, and what differs in them.
struct Versions {
    let difference: XEPDifference

    static let text = """
        <xep>
        <header>
          <title>Balcony Whispers</title>
          <status>Experimental</status>
          <approver>Council</approver>
          <dependencies><spec>XMPP Core</spec></dependencies>
          <author><firstname>Juliet</firstname><surname>Capulet</surname><email>juliet@example.com</email></author>
          <revision><version>0.1.0</version><date>2024-02-01</date><initials>jc</initials><remark><p>First.</p></remark></revision>
        </header>
        <section1 topic='Introduction' anchor='intro'>
          <p>Whispers cross a garden at night, and nobody else may hear them.</p>
        </section1>
        <section1 topic='Protocol' anchor='protocol'>
          <p>A client MUST whisper. A server SHOULD NOT listen to what is said.</p>
          <example caption='Juliet whispers'><![CDATA[
        <message to='romeo@montague.lit' type='chat'>
          <whisper xmlns='urn:xmpp:whispers:0' volume='3'>Romeo</whisper>
        </message>
        ]]></example>
          <p>See <link url='https://example.com/a'>the garden</link>.</p>
        </section1>
        <section1 topic='XML Schema' anchor='schema'><code><![CDATA[
        <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:whispers:0' xmlns='urn:xmpp:whispers:0'>
          <xs:element name='whisper'>
            <xs:complexType>
              <xs:attribute name='volume' type='xs:unsignedByte' use='optional'/>
              <xs:attribute name='tone' type='tone'/>
            </xs:complexType>
          </xs:element>
          <xs:simpleType name='tone'>
            <xs:restriction base='xs:NCName'>
              <xs:enumeration value='low'/>
              <xs:enumeration value='high'/>
            </xs:restriction>
          </xs:simpleType>
        </xs:schema>
        ]]></code></section1>
        </xep>
        """

    /// The text and what becomes of it when the first of each pair of words is replaced by the second, everywhere.
    init(_ edits: (String, String)...) {
        var new = Self.text
        for (was, now) in edits { new = new.replacing(was, with: now) }
        self.init(Self.text, new)
    }

    init(_ old: String, _ new: String) {
        difference = XEPDifference(
            from: XEP(Source(name: "old/xep-0999.xml", text: old)), to: XEP(Source(name: "xep-0999.xml", text: new)))
    }

    /// The changes, each as `subject action name [detail; detail] impact`.
    var lines: [String] {
        difference.changes.map { change in
            let details = change.details.isEmpty ? "" : " [" + change.details.map(\.message).joined(separator: "; ") + "]"
            return "\(change.subject) \(change.action) \(change.name)\(details) \(change.impact)"
        }
    }

    func old(_ range: Range<Int>?) -> String? { range.map { difference.old.source.text($0) } }
    func new(_ range: Range<Int>?) -> String? { range.map { difference.new.source.text($0) } }
}
