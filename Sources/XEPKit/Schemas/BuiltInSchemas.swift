internal import XMLKit

/// The schemas that come with the program.
enum BuiltInSchemas {
    /// Those of what RFCs own, which no XEP can redefine.
    static let rfc = claims { $0.hasPrefix("rfc") }
    /// Those that stand in for the series where a document is alone.
    static let xep = claims { !$0.hasPrefix("rfc") }

    /// The XEP that a namespace belongs to, named by the remark at the top of what is built in for it.
    static func number(of namespace: String) -> Int? {
        guard let text = xep[namespace]?.text.bytes, let mark = Bytes.find("XEP-", in: text, from: 0) else { return nil }
        return Int(String(decoding: text[(mark + 4)...].prefix(4), as: UTF8.self))
    }

    private static func claims(_ isWanted: (String) -> Bool) -> [String: SchemaClaim] {
        var claims: [String: SchemaClaim] = [:]
        for file in EmbeddedFiles.all where file.name.hasSuffix(".xsd") && isWanted(file.name) {
            let claim = SchemaClaim(path: file.name, status: "", text: MappedText(literal: file.bytes, at: 0), isBuiltIn: true)
            if let namespace = claim.namespace { claims[namespace] = claim }
        }
        return claims
    }
}
