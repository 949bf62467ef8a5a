/// A small XEP that lints clean, with parts to change.
struct Document {
    var number = "0999"
    var status = "Experimental"
    var type = "Standards Track"
    var approver = "Council"
    var shortname = "whispers"
    var title = "Balcony Whispers"
    var authors = "<author><firstname>Juliet</firstname><surname>Capulet</surname><email>juliet@example.com</email><jid>juliet@capulet.lit</jid></author>"
    var revisions = [("0.1.1", "2024-03-01"), ("0.1.0", "2024-02-01")]
    var dependencies = "<spec>XMPP Core</spec>"
    var namespace = "urn:xmpp:whispers:0"
    var protocolText = "<p>A client MUST whisper to its server. The server passes a whisper on within 30 seconds, and tells nobody else of it.</p>"
    var example = "<message to='romeo@montague.lit' type='chat'><whisper xmlns='NAMESPACE' volume='3'>Romeo</whisper></message>"
    var schema = "<xs:element name='whisper'><xs:complexType mixed='true'><xs:attribute name='volume' type='xs:unsignedByte' use='optional'/></xs:complexType></xs:element>"
    var anchor = "protocol"
    var tags = ""

    static func changed(_ change: (inout Document) -> Void) -> Document {
        var document = Document()
        change(&document)
        return document
    }

    func with(_ change: (inout Document) -> Void) -> Document {
        var document = self
        change(&document)
        return document
    }

    mutating func revise(_ version: String, _ date: String = "2026-01-30") { revisions.insert((version, date), at: 0) }

    var text: String {
        let history = revisions.map {
            "<revision><version>\($0.0)</version><date>\($0.1)</date><initials>jc</initials><remark><p>Say more of it.</p></remark></revision>"
        }
        return """
            <?xml version='1.0' encoding='UTF-8'?>
            <!DOCTYPE xep SYSTEM 'xep.dtd' [
              <!ENTITY % ents SYSTEM 'xep.ent'>
            %ents;
            ]>
            <xep>
            <header>
              <title>\(title)</title>
              <abstract>This specification tells how to whisper from a balcony.</abstract>
              &LEGALNOTICE;
              <number>\(number)</number>
              <status>\(status)</status>
              <type>\(type)</type>
              <sig>Standards</sig>
              <approver>\(approver)</approver>
              <dependencies>\(dependencies)</dependencies>
              <supersedes/>
              <supersededby/>
              <shortname>\(shortname)</shortname>\(tags)
              \(authors)
              \(history.joined(separator: "\n  "))
            </header>
            <section1 topic='Introduction' anchor='intro'>
              <p>Whispers cross a garden at night.</p>
            </section1>
            <section1 topic='Protocol' anchor='\(anchor)'>
              \(protocolText)
              <example caption='Juliet whispers'><![CDATA[\(example.replacing("NAMESPACE", with: namespace))]]></example>
            </section1>
            <section1 topic='Security Considerations' anchor='security'><p>Whispers can be overheard.</p></section1>
            <section1 topic='Accessibility Considerations' anchor='access'><p>Whispers are shown as text.</p></section1>
            <section1 topic='Privacy Considerations' anchor='privacy'><p>Whispers tell who is awake.</p></section1>
            <section1 topic='IANA Considerations' anchor='iana'><p>This document asks nothing of IANA.</p></section1>
            <section1 topic='XMPP Registrar Considerations' anchor='registrar'><p>The namespace is '\(namespace)'.</p></section1>
            <section1 topic='XML Schema' anchor='schema'><code><![CDATA[
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='\(namespace)' xmlns='\(namespace)'>
              \(schema)
            </xs:schema>
            ]]></code></section1>
            </xep>

            """
    }
}
