/// The sections of the series' template (XEP-0001, XEP-0143 §6).
enum StandardSections {
    /// Their titles, with the anchors that documents give them, the customary one first.
    static let all: [(title: String, anchors: [String])] = [
        ("Introduction", ["intro", "introduction"]), ("Requirements", ["reqs", "requirements"]), ("Glossary", ["glossary"]), ("Use Cases", ["usecases"]),
        ("Business Rules", ["rules", "bizrules"]), ("Implementation Notes", ["impl", "implementation"]), ("Accessibility Considerations", ["access", "a11y"]),
        ("Internationalization Considerations", ["i18n"]), ("Security Considerations", ["security"]), ("Privacy Considerations", ["privacy"]),
        ("IANA Considerations", ["iana"]), ("XMPP Registrar Considerations", ["registrar"]), ("XML Schema", ["schema"]),
        ("Acknowledgements", ["acks", "ack", "acknowledgements"]), ("Acknowledgments", ["acks", "ack", "acknowledgments"]),
    ]

    /// Those that every specification has, in the order of the template (XEP-0143 §6.9, §6.10, §6.11).
    static let mandatory = ["Security Considerations", "IANA Considerations", registrar]

    /// The one that asks for entries in the registries.
    static let registrar = "XMPP Registrar Considerations"

    /// Those that the template asks every new specification for.
    static let recommended = ["Accessibility Considerations", "Privacy Considerations"]

    /// The anchor that a section of this title has by custom.
    static func anchor(of title: String) -> String? { all.first { $0.title == title }?.anchors.first }

    static func isTitle(_ text: String) -> Bool { all.contains { $0.title == text } }
}
