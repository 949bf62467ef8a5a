internal import XEPKit
internal import XMLKit

/// Makes small complete XEPs around fragments.
public enum Template {
    /// The file of a numbered XEP.
    public static let file = "xep-0999.xml"
    /// The file of a ProtoXEP.
    public static let protoXEP = "whispers.xml"

    /// The elements of a header in order; those of a ProtoXEP where there is no number in the file's name.
    private static func header(for file: String) -> [(name: String, text: String)] {
        let number = XEPName.number(ofFile: file)
        let revision =
            number == nil
            ? "<revision><version>0.0.1</version><date>2024-01-31</date><initials>rm</initials><remark><p>First draft.</p></remark></revision>"
            : """
            <revision><version>0.1.1</version><date>2024-03-01</date><initials>jc</initials><remark><p>Name the window.</p></remark></revision>
              <revision><version>0.1.0</version><date>2024-02-01</date><initials>XEP Editor</initials><remark><p>Accepted by the Council.</p></remark></revision>
            """
        return [
            ("title", "<title>Balcony Whispers</title>"),
            ("abstract", "<abstract>This specification tells how to whisper from a balcony.</abstract>"),
            ("legal", "&LEGALNOTICE;"),
            ("number", "<number>\(number.map(XEPName.digits) ?? "xxxx")</number>"),
            ("status", "<status>\(number == nil ? "ProtoXEP" : "Experimental")</status>"),
            ("type", "<type>Standards Track</type>"),
            ("sig", "<sig>Standards</sig>"),
            ("approver", "<approver>Council</approver>"),
            ("dependencies", "<dependencies><spec>XMPP Core</spec></dependencies>"),
            ("supersedes", "<supersedes/>"),
            ("supersededby", "<supersededby/>"),
            ("shortname", "<shortname>whispers</shortname>"),
            (
                "author",
                "<author><firstname>Juliet</firstname><surname>Capulet</surname><email>juliet@example.com</email><jid>juliet@capulet.lit</jid></author>"
            ),
            ("revision", revision),
        ]
    }

    private static let introduction =
        "<section1 topic='Introduction' anchor='intro'><p>Whispers cross a garden.</p></section1>"

    private static let closing = """
        <section1 topic='Security Considerations' anchor='security'><p>Whispers can be overheard.</p></section1>
        <section1 topic='Accessibility Considerations' anchor='access'><p>Whispers are shown as text.</p></section1>
        <section1 topic='Privacy Considerations' anchor='privacy'><p>Whispers tell who is awake.</p></section1>
        <section1 topic='IANA Considerations' anchor='iana'><p>This document asks nothing of IANA.</p></section1>
        <section1 topic='XMPP Registrar Considerations' anchor='registrar'><p>The Registrar enters the namespace of whispers into its registry.</p></section1>
        <section1 topic='XML Schema' anchor='schema'><code><![CDATA[
        <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:whispers:0' xmlns='urn:xmpp:whispers:0'>
          <xs:element name='whisper' type='xs:string'/>
        </xs:schema>
        ]]></code></section1>
        """

    static func document(header fragment: String = "", without names: [String] = [], body: String = "", sections: String? = nil, file: String) -> String {
        var elements = header(for: file).filter { !names.contains($0.name) }
        if !fragment.isEmpty {
            let replaced = topLevelNames(in: fragment)
            let place = elements.firstIndex { replaced.contains($0.name) } ?? elements.endIndex
            elements.insert(("", fragment), at: place)
            elements.removeAll { replaced.contains($0.name) }
        }
        let inner = body.isEmpty || topLevelNames(in: body).contains { $0.hasPrefix("section") }
            ? body : "<section1 topic='Protocol' anchor='protocol'>\n\(body)\n</section1>"
        let content = sections ?? [introduction, inner, closing].filter { !$0.isEmpty }.joined(separator: "\n")
        return """
            <?xml version='1.0' encoding='UTF-8'?>
            <!DOCTYPE xep SYSTEM 'xep.dtd' [
              <!ENTITY % ents SYSTEM 'xep.ent'>
            %ents;
            ]>
            <xep>
            <header>
              \(elements.map(\.text).joined(separator: "\n  "))
            </header>
            \(content)
            </xep>

            """
    }

    /// The names of the outermost elements of a fragment; `legal` for the references that stand for it.
    private static func topLevelNames(in fragment: String) -> Set<String> {
        let bytes = Array(Marks.removed(from: fragment).utf8)
        let tokens = XMLTokens(bytes)
        var names: Set<String> = []
        var depth = 0
        for token in tokens.tokens {
            let name = String(decoding: bytes[token.name], as: UTF8.self)
            switch token.kind {
            case .startTag:
                if depth == 0 { names.insert(name) }
                depth += 1
            case .emptyTag: if depth == 0 { names.insert(name) }
            case .endTag: depth -= 1
            case .entityReference: if depth == 0, name.hasSuffix("NOTICE") { names.insert("legal") }
            default: break
            }
        }
        return names
    }
}
