public import XMLKit

/// The verification string of entity capabilities (XEP-0115 §5).
public enum EntityCapabilities {
    /// The text that is hashed for a `<query xmlns='http://jabber.org/protocol/disco#info'/>` (XEP-0115 §5.1); nil where it
    /// holds what makes it ill-formed: an identity, a feature or a FORM_TYPE twice (§5.4).
    public static func text(of query: XMLValue) -> String? {
        let namespace = query.namespace
        var identities: [[String]] = []
        var features: [String] = []
        var forms: [(type: String, fields: [(name: String, values: [String])])] = []
        for child in query.elements {
            if child.name.matches("identity", in: namespace) {
                let language = child.attributes.first(where: \.isLanguage)?.value
                identities.append([child["category"] ?? "", child["type"] ?? "", language ?? "", child["name"] ?? ""])
            } else if child.name.matches("feature", in: namespace) {
                features.append(child["var"] ?? "")
            } else if child.name.matches("x", in: DataForm.namespace) {
                guard let form = fields(of: child) else { continue }
                forms.append(form)
            }
        }
        if Set(identities).count < identities.count || Set(features).count < features.count || Set(forms.map(\.type)).count < forms.count { return nil }
        var text = ""
        for identity in identities.sorted(by: precedes) { text += identity.joined(separator: "/") + "<" }
        for feature in features.sorted(by: precedes) { text += feature + "<" }
        for form in forms.sorted(by: { precedes($0.type, $1.type) }) {
            text += form.type + "<"
            for field in form.fields.sorted(by: { precedes($0.name, $1.name) }) {
                text += field.name + "<"
                for value in field.values.sorted(by: precedes) { text += value + "<" }
            }
        }
        return text
    }

    /// The verification string with SHA-1, which is the hash that every implementation knows (XEP-0115 §9.1).
    public static func version(of query: XMLValue) -> String? {
        text(of: query).map { Base64.encoded(SHA1.digest(Array($0.utf8))) }
    }

    /// The FORM_TYPE and the fields of a form; nil where it has no hidden FORM_TYPE, and so does not count.
    private static func fields(of form: XMLValue) -> (type: String, fields: [(name: String, values: [String])])? {
        var type: String?
        var fields: [(name: String, values: [String])] = []
        for field in form.elements where field.name.matches("field", in: DataForm.namespace) {
            let values = field.elements.filter { $0.name.matches("value", in: DataForm.namespace) }.map(\.text)
            if field["var"] == "FORM_TYPE" {
                guard field["type"] == "hidden" else { return nil }
                type = values.first
            } else {
                fields.append((field["var"] ?? "", values))
            }
        }
        return type.map { ($0, fields) }
    }

    /// The order of octets (RFC 4790 §9.3).
    private static func precedes(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
    private static func precedes(_ left: [String], _ right: [String]) -> Bool { precedes(left.joined(separator: "/"), right.joined(separator: "/")) }
}
