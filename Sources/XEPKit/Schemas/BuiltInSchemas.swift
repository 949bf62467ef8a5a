internal import XMLKit

/// The schemas that come with the program.
enum BuiltInSchemas {
    /// Those of what RFCs own, which no XEP can redefine.
    static let rfc = claims { $0.hasPrefix("rfc") }
    /// Those that stand in for the series where a document is alone.
    static let xep = claims { !$0.hasPrefix("rfc") }

    private static func claims(_ isWanted: (String) -> Bool) -> [String: SchemaClaim] {
        var claims: [String: SchemaClaim] = [:]
        for file in EmbeddedFiles.all where file.name.hasSuffix(".xsd") && isWanted(file.name) {
            let claim = SchemaClaim(path: file.name, status: "", text: MappedText(literal: file.bytes, at: 0), isBuiltIn: true)
            if let namespace = claim.namespace { claims[namespace] = claim }
        }
        return claims
    }
}
