internal import XEPKit
internal import XMLKit
internal import XMPPKit

/// A data form as it stands in an example: perhaps with something left out, perhaps wrong.
struct ExampleForm {
    static let namespace = "jabber:x:data"

    let element: XMLElement
    let example: ReadExample

    /// The forms of the examples, in the order of the text; none of a malformed example.
    static func all(in examples: [ReadExample]) -> [ExampleForm] {
        var forms: [ExampleForm] = []
        for example in examples where example.block.kind == .example && example.reading.classification == .xml && !example.block.element.isExpanded {
            for element in example.reading.tree.elements where element.matches("x", in: namespace) {
                if !example.isTagElided(element) { forms.append(ExampleForm(element: element, example: example)) }
            }
        }
        return forms
    }

    var type: String? { element["type"] }

    /// The fields directly inside.
    var fields: [XMLElement] { element.elements.filter { $0.matches("field", in: Self.namespace) } }

    /// The field that says what the form is about (XEP-0068).
    var typeField: XMLElement? { fields.first { $0["var"] == "FORM_TYPE" } }

    /// What the form is about; nil where it does not say so or leaves it out.
    var formType: String? {
        guard let text = typeField?.element("value")?.text else { return nil }
        if !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) { return Placeholder.isPlaceholder(text) ? nil : text }
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.count == 1 && !Placeholder.isPlaceholder(String(words[0])) ? words.first.map(String.init) : nil
    }

    /// The stanza that it stands in.
    var stanza: ExampleStanza? {
        element.ancestors.reversed().first { _ in true }.flatMap { ExampleStanza($0, in: example) }
    }
}

/// A form as its document asks the XMPP Registrar to register it: `<form_type>` (XEP-0068 §4).
struct RegisteredForm {
    let name: String
    /// The fields by name, with the type of each.
    let fields: [String: String]
    /// Where they are registered: the names as attributes of the block.
    let names: [XMLAttribute]
    let example: ReadExample

    /// The registrations that a document holds.
    static func all(in examples: [ReadExample]) -> [RegisteredForm] {
        examples.flatMap { example in
            example.reading.tree.elements.filter { $0.localName == "form_type" }.compactMap { form in
                guard let name = form.element("name")?.text.split(whereSeparator: \.isWhitespace).first else { return nil }
                let fields = form.elements("field").compactMap { field in field["var"].map { ($0, field["type"] ?? "") } }
                return RegisteredForm(
                    name: String(name), fields: Dictionary(fields, uniquingKeysWith: { first, _ in first }),
                    names: form.elements("field").compactMap { $0.attribute("var") }, example: example)
            }
        }
    }

    /// The registered field that a name was most likely meant to be: one with the same letters, or nearly so.
    func meant(_ name: String) -> String? { Self.meant(name, fields.keys) }

    static func meant(_ name: String, _ names: some Collection<String>) -> String? {
        // No honest form has more fields.
        guard names.count <= 500 else { return nil }
        let letters = name.lettersAndDigits
        let same = names.filter { $0.lettersAndDigits == letters }
        if same.count == 1 { return same.first }
        return name.utf8.count < 5 ? nil : Nearest.word(to: name, among: names, limit: name.utf8.count < 8 ? 1 : 2)
    }

    /// For each registration the names that stand nowhere else, each with the spelling on which examples and text agree.
    static func outvoted(_ registered: [RegisteredForm], by forms: () -> [ExampleForm], quoted: () -> Set<String>) -> [[String: String]] {
        guard !registered.isEmpty else { return [] }
        let quoted = quoted()
        let forms = Dictionary(grouping: forms().compactMap { form in form.formType.map { (name: $0, fields: form.fields) } }, by: \.name)
        return registered.map { $0.outvoted(by: forms[$0.name]?.flatMap(\.fields) ?? [], quoted) }
    }

    private func outvoted(by shown: [XMLElement], _ quoted: Set<String>) -> [String: String] {
        var votes: [String: Int] = [:]
        for field in shown { if let name = field["var"] { votes[name, default: 0] += 1 } }
        var found: [String: String] = [:]
        for (name, count) in votes.sorted(by: { $0.key < $1.key }) where name != "FORM_TYPE" && fields[name] == nil {
            guard let meant = meant(name), votes[meant] == nil, !quoted.contains(meant) else { continue }
            if count + (quoted.contains(name) ? 1 : 0) >= 2 { found[meant] = name }
        }
        return found
    }
}
