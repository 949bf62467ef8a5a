internal import XMLKit

/// The schemas of a series by the namespaces that they describe, each compiled when it is first asked for.
public final class SchemaLibrary: Sendable {
    private let claimsByNamespace: [String: [SchemaClaim]]
    private let compiled: [String: Once<Result<CompiledSchema, SchemaFailure>>]
    /// What the examples of the documents themselves break, by path.
    private let failures: [String: Once<Set<PayloadFailure.Key>>]

    /// `sources`: the documents that are in memory already.
    init(_ claims: [SchemaClaim], sources: [String: Source]) {
        var byNamespace: [String: [SchemaClaim]] = [:]
        for claim in claims {
            if let namespace = claim.namespace { byNamespace[namespace, default: []].append(claim) }
        }
        for namespace in byNamespace.keys { byNamespace[namespace]?.sort(by: SchemaClaim.precedes) }
        for (namespace, claim) in BuiltInSchemas.rfc { byNamespace[namespace, default: []].insert(claim, at: 0) }
        for (namespace, claim) in BuiltInSchemas.xep { byNamespace[namespace, default: []].append(claim) }
        let all = byNamespace
        claimsByNamespace = all
        let compiler = SchemaCompiler { all[$0]?.first }
        compiled = all.mapValues { claims in
            Once { Self.compile(claims, compiler) }
        }
        var failures: [String: Once<Set<PayloadFailure.Key>>] = [:]
        let schemas = compiled
        for claim in claims where failures[claim.path] == nil {
            let path = claim.path
            failures[path] = Once {
                guard let source = sources[path] ?? LocalFile.read(path).map({ Source(name: path, file: $0) }) else { return [] }
                let namespaces = Set(claims.filter { $0.path == path }.compactMap(\.namespace))
                let validator = PayloadValidator { namespace in
                    guard namespaces.contains(namespace), case .success(let schema)? = schemas[namespace]?.value else { return nil }
                    return schema
                }
                return Set(validator.judge(XEP(source).blocks.map { ($0, $0.read()) }).failures.map(\.key))
            }
        }
        self.failures = failures
    }

    /// What is built in, without any series.
    static let builtIn = SchemaLibrary([], sources: [:])

    /// What is made of the claims on one namespace: the first counts, and only what is built in may take its place.
    private static func compile(_ claims: [SchemaClaim], _ compiler: SchemaCompiler) -> Result<CompiledSchema, SchemaFailure> {
        guard let first = claims.first else { return .failure(SchemaFailure(problems: [], outline: SchemaOutline([]))) }
        let result = compiler.compile(first.text.bytes)
        // Of a document with several blocks for a namespace all have to be right, since none is the whole.
        let others = claims.dropFirst().filter { $0.path == first.path }.map { compiler.compile($0.text.bytes) }
        let isGood = ([result] + others).allSatisfy { if case .success = $0 { true } else { false } }
        if isGood { return result }
        if let builtIn = claims.first(where: \.isBuiltIn), !first.isBuiltIn { return compiler.compile(builtIn.text.bytes) }
        if case .failure = result { return result }
        return .failure(SchemaFailure(problems: [], outline: SchemaOutline([])))
    }

    /// All claims on a namespace, the one that counts first.
    public func claims(on namespace: String) -> [SchemaClaim] { claimsByNamespace[namespace] ?? [] }

    /// The namespaces that have a schema, sorted.
    public var namespaces: [String] { claimsByNamespace.keys.sorted() }

    /// The schema of a namespace; nil where there is none that compiles.
    public func schema(of namespace: String) -> CompiledSchema? {
        guard case .success(let schema)? = compiled[namespace]?.value else { return nil }
        return schema
    }

    /// The claim by which a namespace is judged: the first, or what is built in where that does not compile.
    func judge(of namespace: String) -> SchemaClaim? {
        let claims = claims(on: namespace)
        guard let schema = schema(of: namespace), let builtIn = claims.first(where: \.isBuiltIn), builtIn.text.bytes == schema.outline.tree.bytes
        else { return claims.first }
        return builtIn
    }

    /// What the examples of a document break of its own schemas, so that these are too strict.
    func ownFailures(of path: String) -> Set<PayloadFailure.Key> { failures[path]?.value ?? [] }
}

extension Series {
    static func library(folder: String?, standIns: [StandIn], documents: [Source]) -> SchemaLibrary {
        var claims: [String: [SchemaClaim]] = [:]
        var sources: [String: Source] = [:]
        func add(_ source: Source, isInMemory: Bool) {
            let name = source.name.lastIndex(of: "/").map { String(source.name[source.name.index(after: $0)...]) } ?? source.name
            claims[name] = SchemaScan.claims(in: source)
            if isInMemory { sources[source.name] = source }
        }
        for path in folder.map({ SeriesIndex.documents(in: $0) + SeriesIndex.documents(in: $0 + "/inbox") }) ?? [] {
            if let bytes = LocalFile.read(path) { add(Source(name: path, file: bytes), isInMemory: false) }
        }
        for standIn in standIns {
            switch standIn {
            case .source(let source): add(source, isInMemory: true)
            case .file(let path): if let bytes = LocalFile.read(path) { add(Source(name: path, file: bytes), isInMemory: false) }
            }
        }
        for document in documents { add(document, isInMemory: true) }
        return SchemaLibrary(claims.sorted { $0.key < $1.key }.flatMap(\.value), sources: sources)
    }
}
