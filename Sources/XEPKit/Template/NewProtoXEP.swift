internal import XMLKit

/// What a ProtoXEP begins as: a header, the sections that the series asks for, an exchange, and a schema that takes it.
///
/// Nothing in it is a placeholder that could stay unnoticed: what stands there holds for a protocol of one request and one
/// answer, and is to be written over.
public struct NewProtoXEP: Sendable {
    /// One who writes it; reached by email, JID or both.
    public struct Person: Sendable {
        public var firstName: String
        public var surname: String
        public var email: String?
        public var jid: String?

        public init(firstName: String, surname: String, email: String? = nil, jid: String? = nil) {
            (self.firstName, self.surname, self.email, self.jid) = (firstName, surname, email, jid)
        }

        /// The first letters of the names, as revisions have them.
        var initials: String { [firstName, surname].compactMap { $0.first?.lowercased() }.joined() }
    }

    /// The last part of its namespace and the name of its file; see `isShortname`.
    public var shortname: String
    public var title: String
    /// One or two sentences.
    public var abstract: String
    public var type = DocumentType.standardsTrack
    public var author: Person
    public var day: Day

    public init(shortname: String, title: String, abstract: String, author: Person, day: Day) {
        (self.shortname, self.title, self.abstract, self.author, self.day) = (shortname, title, abstract, author, day)
    }

    /// Whether a text can be the short name of a protocol: letters a to z, digits and single hyphens, a letter first.
    public static func isShortname(_ text: String) -> Bool {
        guard let first = text.utf8.first, (0x61...0x7A).contains(first), text.utf8.last != 0x2D, !text.contains("--") else { return false }
        return text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// The name of its file.
    public var fileName: String { shortname + ".xml" }

    /// The whole document.
    public var text: String {
        """
        <?xml version='1.0' encoding='UTF-8'?>
        <!DOCTYPE xep SYSTEM 'xep.dtd' [
          <!ENTITY % ents SYSTEM 'xep.ent'>
        %ents;
        ]>
        <?xml-stylesheet type='text/xsl' href='xep.xsl'?>
        <xep>
        \(header)
        \(body)
        </xep>

        """
    }

    private var header: String {
        var contact = ""
        if let email = author.email { contact += "\n    <email>\(Self.escaped(email))</email>" }
        if let jid = author.jid { contact += "\n    <jid>\(Self.escaped(jid))</jid>" }
        return """
            <header>
              <title>\(Self.escaped(title))</title>
              <abstract>\(Self.escaped(abstract))</abstract>
              &LEGALNOTICE;
              <number>xxxx</number>
              <status>ProtoXEP</status>
              <type>\(type.rawValue)</type>
              <sig>Standards</sig>
              <approver>\(approver.rawValue)</approver>
              <dependencies>
                <spec>XMPP Core</spec>\(type.isProtocol ? "\n    <spec>XEP-0030</spec>" : "")
              </dependencies>
              <supersedes/>
              <supersededby/>
              <shortname>\(shortname)</shortname>
              <author>
                <firstname>\(Self.escaped(author.firstName))</firstname>
                <surname>\(Self.escaped(author.surname))</surname>\(contact)
              </author>
              <revision>
                <version>0.0.1</version>
                <date>\(day)</date>
                <initials>\(author.initials)</initials>
                <remark><p>First draft.</p></remark>
              </revision>
            </header>
            """
    }

    /// Who decides on documents of this type (XEP-0001 §5).
    private var approver: Approver {
        switch type {
        case .humorous: .editor
        case .procedural, .organizational: .board
        default: .council
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
