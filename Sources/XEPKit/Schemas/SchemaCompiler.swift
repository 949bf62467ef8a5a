public import XMLKit

/// Compiles a schema with what it imports, in memory alone.
struct SchemaCompiler: Sendable {
    /// The schema that describes a namespace.
    let claim: @Sendable (String) -> SchemaClaim?
    /// All schemas of a namespace, of which one that includes others is made whole.
    let parts: @Sendable (String) -> [SchemaClaim]

    /// A schema as libxml2 is to read it: imports that the author forgot added, places to load from left out.
    private struct Prepared {
        let outline: SchemaOutline
        let bytes: [UInt8]
        /// The elements that were added right behind the root.
        let added: Int
    }

    static let mainName = "xepkit:schema"

    /// The compiled schema, or what keeps the text itself from compiling; what is wrong in other schemas is stood in for.
    func compile(_ text: [UInt8]) -> Result<CompiledSchema, SchemaFailure> {
        let outline = SchemaOutline(text)
        // What is included is known by a location alone, and nothing is read from there: it is what else describes the namespace.
        guard outline.root != nil, let included = included(by: outline, text) else {
            return .failure(SchemaFailure(problems: [], outline: outline, lacksIncluded: outline.root != nil))
        }
        let main = Self.prepare(text, outline, including: included.count)
        var parts: [String: Prepared] = [:]
        for prepared in [main] + included { collect(prepared, &parts, excluding: main.outline.targetNamespace) }
        var broken: Set<String> = []
        // Each round takes one schema out at least.
        for _ in 0...parts.count {
            let documents = documents(main, included, parts, broken)
            do throws(XMLSchema.Failure) {
                return .success(CompiledSchema(schema: try XMLSchema(documents), outline: main.outline))
            } catch {
                let own = error.problems.filter { $0.document == Self.mainName }
                let others = Set(error.problems.compactMap(\.document)).intersection(parts.keys).subtracting(broken)
                if others.isEmpty {
                    return .failure(SchemaFailure(problems: own.map { Self.moved($0, by: main.added) }, outline: main.outline))
                }
                broken.formUnion(others)
            }
        }
        return .failure(SchemaFailure(problems: [], outline: main.outline))
    }

    private static func moved(_ problem: XMLSchemaProblem, by count: Int) -> XMLSchemaProblem {
        var problem = problem
        problem.element = problem.element.map { $0 == 0 ? 0 : max(0, $0 - count) }
        return problem
    }

    private func collect(_ prepared: Prepared, _ parts: inout [String: Prepared], excluding own: String?) {
        for namespace in Self.needed(prepared.outline) where namespace != own && parts[namespace] == nil && parts.count < 64 {
            guard let claim = claim(namespace) else { continue }
            let part = Self.prepare(claim.text.bytes, SchemaOutline(claim.text.bytes))
            guard part.outline.root != nil, !part.outline.hasIncludes, part.outline.targetNamespace == namespace else { continue }
            parts[namespace] = part
            collect(part, &parts, excluding: own)
        }
    }

    /// The other schemas of the namespace, if there are as many as are to be included.
    private func included(by outline: SchemaOutline, _ text: [UInt8]) -> [Prepared]? {
        guard outline.hasIncludes else { return [] }
        guard !outline.hasRedefinitions, let namespace = outline.targetNamespace, outline.includes.allSatisfy({ $0.attribute("schemaLocation") != nil })
        else { return nil }
        let others = parts(namespace).map(\.text.bytes).filter { $0 != text }.map { Self.prepare($0, SchemaOutline($0), including: nil) }
        return others.count >= outline.includes.count && others.count < 64 && others.allSatisfy { $0.outline.root != nil } ? others : nil
    }

    private static func partName(_ number: Int) -> String { "xepkit:part:\(number)" }

    private static func needed(_ outline: SchemaOutline) -> [String] {
        Set(outline.foreign.compactMap(\.namespace) + outline.imports.compactMap(\.namespace)).sorted()
    }

    /// The documents, stand-ins for what is missing or broken among them; imported ones first.
    private func documents(_ main: Prepared, _ included: [Prepared], _ parts: [String: Prepared], _ broken: Set<String>) -> [XMLSchema.Document] {
        let good = parts.filter { !broken.contains($0.key) && $0.key != main.outline.targetNamespace }
        var missing: [String: [SchemaOutline.Reference]] = [:]
        for prepared in [main] + included + good.values {
            for reference in prepared.outline.foreign {
                guard let namespace = reference.namespace, good[namespace] == nil, namespace != main.outline.targetNamespace else { continue }
                missing[namespace, default: []].append(reference)
            }
        }
        let standIns = missing.sorted { $0.key < $1.key }.map { namespace, references in
            XMLSchema.Document(name: namespace, namespace: namespace, bytes: SchemaStandIn.text(namespace, references))
        }
        let imported = good.sorted { $0.key < $1.key }.map { XMLSchema.Document(name: $0.key, namespace: $0.key, bytes: $0.value.bytes) }
        let taken = included.enumerated().map { XMLSchema.Document(name: Self.partName($0), namespace: main.outline.targetNamespace, bytes: $1.bytes, isIncluded: true) }
        return standIns + imported + taken + [XMLSchema.Document(name: Self.mainName, namespace: main.outline.targetNamespace, bytes: main.bytes)]
    }

    /// `including`: how many documents it is to include; nil where it is one of those itself, and includes none.
    private static func prepare(_ text: [UInt8], _ outline: SchemaOutline, including count: Int? = 0) -> Prepared {
        var bytes = text
        guard let root = outline.root else { return Prepared(outline: outline, bytes: bytes, added: 0) }
        // What stands before the root is an XML declaration, perhaps after white space, or remarks.
        for index in 0..<root.range.lowerBound where bytes[index] != 0x0A { bytes[index] = 0x20 }
        for element in outline.imports.map(\.element) {
            guard let location = element.attribute("schemaLocation") else { continue }
            for index in location.range { bytes[index] = 0x20 }
        }
        for (number, element) in outline.includes.enumerated().reversed() {
            guard let count, count > number, let location = element.attribute("schemaLocation") else {
                for index in element.range { bytes[index] = 0x20 }
                continue
            }
            bytes.replaceSubrange(location.range, with: Array("schemaLocation='\(partName(number))'".utf8))
        }
        let forgotten = Set(outline.notImported.map(\.namespace))
        let more = outline.includes.count..<max(outline.includes.count, count ?? 0)
        guard !forgotten.isEmpty || !more.isEmpty, !root.isSelfClosed else { return Prepared(outline: outline, bytes: bytes, added: 0) }
        let prefix = root.prefix.isEmpty ? "" : root.prefix + ":"
        let added = more.map { "<\(prefix)include schemaLocation='\(partName($0))'/>" } + forgotten.compactMap { $0 }.sorted().map { "<\(prefix)import namespace='\(SchemaStandIn.escaped($0))'/>" }
            + (forgotten.contains(nil) ? ["<\(prefix)import/>"] : [])
        bytes.insert(contentsOf: added.joined().utf8, at: root.startTag.upperBound)
        return Prepared(outline: outline, bytes: bytes, added: added.count)
    }
}

/// A schema that libxml2 has compiled.
public final class CompiledSchema: Sendable {
    public let schema: XMLSchema
    public let outline: SchemaOutline

    init(schema: XMLSchema, outline: SchemaOutline) {
        self.schema = schema
        self.outline = outline
    }
}

/// Why a schema does not compile.
public struct SchemaFailure: Error, Sendable {
    /// What is wrong in its own text, with elements counted there; empty where nothing certain can be said.
    public let problems: [XMLSchemaProblem]
    public let outline: SchemaOutline
    /// Whether it includes what nobody has.
    public var lacksIncluded = false
}
