internal import Crypto
public import XMLKit

/// The capability hashes of XEP-0390, which stand for a whole disco#info.
public enum CapabilityHash {
    /// How the nodes begin by which a disco#info is asked for (XEP-0390 §4.3).
    public static let nodePrefix = "urn:xmpp:caps#"

    /// The hash functions that are computed here, by their names in XEP-0300.
    public static let algorithms = ["sha-1", "sha-256", "sha-384", "sha-512", "sha3-256", "sha3-384", "sha3-512"]

    /// The octets that are hashed for a `<query xmlns='http://jabber.org/protocol/disco#info'/>` (XEP-0390 §4.1); nil where it
    /// holds what makes it an error there: other elements, a form with items, or one without a FORM_TYPE.
    ///
    /// `language` is the `xml:lang` in effect around the query; empty for none.
    public static func input(of query: XMLValue, language: String = "") -> [UInt8]? {
        let namespace = query.namespace
        let language = query.attributes.first(where: \.isLanguage)?.value ?? language
        var features: [[UInt8]] = []
        var identities: [[UInt8]] = []
        var forms: [[UInt8]] = []
        for child in query.elements {
            if child.name.matches("feature", in: namespace) {
                features.append(unit(child["var"] ?? ""))
            } else if child.name.matches("identity", in: namespace) {
                let own = child.attributes.first(where: \.isLanguage)?.value ?? language
                identities.append([child["category"] ?? "", child["type"] ?? "", own, child["name"] ?? ""].flatMap(unit) + [0x1E])
            } else if child.name == DataForm.name, let form = input(ofForm: child) {
                forms.append(form)
            } else {
                return nil
            }
        }
        return [features, identities, forms].flatMap { joined($0) + [0x1C] }
    }

    private static func input(ofForm form: XMLValue) -> [UInt8]? {
        var fields: [[UInt8]] = []
        var types = 0
        for field in form.elements where field.namespace == DataForm.namespace {
            if ["reported", "item"].contains(field.name.local) { return nil }
            guard field.name.local == "field" else { continue }
            let values = field.elements.filter { $0.name.matches("value", in: DataForm.namespace) }.map { unit($0.text) }
            if field["var"] == "FORM_TYPE" { types += field["type"] == "hidden" && values.count == 1 ? 1 : 2 }
            fields.append(unit(field["var"] ?? "") + joined(values) + [0x1E])
        }
        return types == 1 ? joined(fields) + [0x1D] : nil
    }

    /// In the order of octets (RFC 4790 §9.3).
    private static func joined(_ strings: [[UInt8]]) -> [UInt8] { strings.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 } }
    private static func unit(_ text: String) -> [UInt8] { Array(text.utf8) + [0x1F] }

    /// The hash in Base64; nil where the query has none, or for a function that is not computed here.
    public static func hash(of query: XMLValue, algorithm: String, language: String = "") -> String? {
        guard let input = input(of: query, language: language) else { return nil }
        switch algorithm {
        case "sha-1": return Base64.encoded(SHA1.digest(input))
        case "sha-256": return Base64.encoded(SHA256Digest.digest(input))
        case "sha-384": return Base64.encoded(Array(SHA384.hash(data: input)))
        case "sha-512": return Base64.encoded(Array(SHA512.hash(data: input)))
        case "sha3-256": return SHA3Digest.digest(.bits256, of: input).map { Base64.encoded($0) }
        case "sha3-384": return SHA3Digest.digest(.bits384, of: input).map { Base64.encoded($0) }
        case "sha3-512": return SHA3Digest.digest(.bits512, of: input).map { Base64.encoded($0) }
        default: return nil
        }
    }
}
