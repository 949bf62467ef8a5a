internal import XMLKit

/// Schemas as files that any XML editor can use: each under a name of its own, with a catalogue that leads from namespaces to files.
public struct SchemaCatalogue: Sendable {
    public struct File: Sendable {
        public let name: String
        public let bytes: [UInt8]
    }

    /// The schemas, and last the catalogue, `catalog.xml` (OASIS XML Catalogs 1.1).
    public let files: [File]

    /// Makes the files of these schemas and those that come with the program; of two claims on a namespace the catalogue
    /// names the one that counts.
    public init(_ claims: [SchemaClaim]) {
        let builtIn = BuiltInSchemas.rfc.merging(BuiltInSchemas.xep) { first, _ in first }
        var files: [File] = []
        var counts: [String: Int] = [:]
        var chosen: [String: (claim: SchemaClaim, name: String)] = [:]
        for claim in claims {
            let stem = claim.fileName.hasSuffix(".xml") ? String(claim.fileName.dropLast(4)) : claim.fileName
            counts[stem, default: 0] += 1
            let number = counts[stem] ?? 1
            let name = (number == 1 ? stem : "\(stem)-\(number)") + ".xsd"
            files.append(File(name: name, bytes: Self.document(claim.text.bytes)))
            guard let namespace = claim.namespace else { continue }
            if let known = chosen[namespace], !SchemaClaim.precedes(claim, known.claim) { continue }
            chosen[namespace] = (claim, name)
        }
        for claim in builtIn.values.sorted(by: { $0.path < $1.path }) {
            guard let namespace = claim.namespace, chosen[namespace] == nil || BuiltInSchemas.rfc[namespace] != nil else { continue }
            files.append(File(name: claim.path, bytes: claim.text.bytes))
            chosen[namespace] = (claim, claim.path)
        }
        var catalogue = "<?xml version='1.0' encoding='UTF-8'?>\n<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>\n"
        for (namespace, value) in chosen.sorted(by: { $0.key < $1.key }) {
            catalogue += "  <uri name='\(SchemaStandIn.escaped(namespace))' uri='\(SchemaStandIn.escaped(value.name))'/>\n"
        }
        self.files = files + [File(name: "catalog.xml", bytes: Array((catalogue + "</catalog>\n").utf8))]
    }

    /// The text as a file: an XML declaration, if there is one, at its very front.
    private static func document(_ text: [UInt8]) -> [UInt8] {
        let start = text.firstIndex { !XMLByte.isSpace($0) } ?? text.endIndex
        let end = text.lastIndex { !XMLByte.isSpace($0) }.map { $0 + 1 } ?? start
        return text[start..<max(start, end)] + [0x0A]
    }
}
