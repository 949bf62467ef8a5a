internal import XMLKit

/// The schemas of a series by the namespaces that they describe, each looked up and compiled when it is first asked for.
///
/// What RFCs own is described by what is built in. A namespace of the mission is looked for in the document that owns it
/// alone; for any other the series is scanned, once.
public final class SchemaLibrary: Sendable {
    /// What judges a namespace.
    struct Judge: Sendable {
        let claim: SchemaClaim
        let schema: CompiledSchema
    }

    private let claims: Memo<String, [SchemaClaim]>
    private let judges: Memo<String, Judge>
    private let usages: Memo<String, SchemaUsage>
    private let index: NamespaceIndex
    /// What documents of the series have compiled of themselves, by namespace.
    private let compiled: Locked<[String: CompiledSchema]>

    init(_ index: NamespaceIndex) {
        let documents = index.documents
        // Those of one file are asked for together where a document describes several namespaces.
        let inFile = Memo<String, [SchemaClaim]> { fileName in
            documents[fileName: fileName]?.source.map { SchemaScan.claims(in: $0) }
        }
        let claims = Memo<String, [SchemaClaim]> { namespace in
            // A namespace of RFC 6963 is nobody's, so that no document of the series can describe it.
            if namespace.hasPrefix("urn:example:") { return nil }
            if let claim = BuiltInSchemas.rfc[namespace] { return [claim] }
            if let builtIn = BuiltInSchemas.xep[namespace] {
                let owner = BuiltInSchemas.number(of: namespace).flatMap { inFile["xep-\(XEPName.digits($0)).xml"] } ?? []
                return owner.filter { $0.namespace == namespace } + [builtIn]
            }
            let found = index.describing(namespace).compactMap { inFile[documents.all[$0].fileName] }
            return found.joined().filter { $0.namespace == namespace }.sorted(by: SchemaClaim.precedes)
        }
        self.claims = claims
        let compiler = SchemaCompiler {
            claims[$0]?.first
        } parts: {
            claims[$0] ?? []
        }
        let compiled = Locked<[String: CompiledSchema]>([:])
        self.compiled = compiled
        let judges = Memo<String, Judge> { namespace in
            claims[namespace].flatMap { claims in
                let known = compiled.withLock { $0[namespace] }
                return Self.judge(claims) { text in
                    if let known, known.outline.tree.bytes == text { return .success(known) }
                    return compiler.compile(text)
                }
            }
        }
        self.judges = judges
        usages = Memo { namespace in judges[namespace].map { SchemaUsage(of: namespace, by: $0.schema, owner: $0.claim.fileName, in: index) } }
        self.index = index
    }

    /// What is made of the claims on one namespace: the first counts, and only what is built in may take its place.
    private static func judge(_ claims: [SchemaClaim], _ compile: ([UInt8]) -> Result<CompiledSchema, SchemaFailure>) -> Judge? {
        guard let first = claims.first else { return nil }
        // Of a document with several blocks for a namespace all have to be right, since none is the whole.
        let own = claims.filter { $0.path == first.path }.map { compile($0.text.bytes) }
        for case .success(let whole) in own where whole.outline.hasIncludes { return Judge(claim: first, schema: whole) }
        let isGood = own.allSatisfy { if case .success = $0 { true } else { false } }
        if isGood, case .success(let schema)? = own.first { return Judge(claim: first, schema: schema) }
        guard !first.isBuiltIn, let builtIn = claims.first(where: \.isBuiltIn), case .success(let schema) = compile(builtIn.text.bytes)
        else { return nil }
        return Judge(claim: builtIn, schema: schema)
    }

    /// All claims on a namespace, the one that counts first.
    public func claims(on namespace: String) -> [SchemaClaim] { claims[namespace] ?? [] }

    /// The schema of a namespace; nil where there is none that compiles.
    public func schema(of namespace: String) -> CompiledSchema? { judges[namespace]?.schema }

    /// The claim by which a namespace is judged: the first, or what is built in where that does not compile.
    func judge(of namespace: String) -> SchemaClaim? { judges[namespace]?.claim ?? claims(on: namespace).first }

    /// Takes over what a document has compiled of its own description of a namespace, with what the series would give it to import.
    func take(_ schema: CompiledSchema, of namespace: String) { compiled.withLock { $0[namespace] = $0[namespace] ?? schema } }

    /// How the examples of the series keep a schema; one that is not the series' own is judged anew at each call.
    func usage(of namespace: String, by schema: CompiledSchema) -> SchemaUsage {
        if let judge = judges[namespace], judge.schema.outline.tree.bytes == schema.outline.tree.bytes, let usage = usages[namespace] { return usage }
        return SchemaUsage(of: namespace, by: schema, owner: nil, in: index)
    }
}
