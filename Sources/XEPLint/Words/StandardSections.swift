/// The sections of the series' template (XEP-0001, XEP-0143 §6).
enum StandardSections {
    /// Their titles, with the anchors that documents give them.
    static let all: [(title: String, anchors: Set<String>)] = [
        ("Introduction", ["intro", "introduction"]), ("Requirements", ["reqs", "requirements"]), ("Glossary", ["glossary"]), ("Use Cases", ["usecases"]),
        ("Business Rules", ["rules", "bizrules"]), ("Implementation Notes", ["impl", "implementation"]), ("Accessibility Considerations", ["access", "a11y"]),
        ("Internationalization Considerations", ["i18n"]), ("Security Considerations", ["security"]), ("Privacy Considerations", ["privacy"]),
        ("IANA Considerations", ["iana"]), ("XMPP Registrar Considerations", ["registrar"]), ("XML Schema", ["schema"]),
        ("Acknowledgements", ["acks", "ack", "acknowledgements"]), ("Acknowledgments", ["acks", "ack", "acknowledgments"]),
    ]

    static func isTitle(_ text: String) -> Bool { all.contains { $0.title == text } }
}
