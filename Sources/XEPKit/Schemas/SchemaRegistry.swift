internal import XMLKit
public import XMPPKit

/// The schemas that a document is judged by: its own first, then what is built in, then those of its series.
///
/// What is built in describes the namespaces that most examples use, so that most documents are judged without a look at the
/// whole series. It belongs to one thread.
public final class SchemaRegistry {
    /// The schema blocks of the document, each with what libxml2 makes of it.
    public struct Own {
        public let block: Block
        public let claim: SchemaClaim
        public let result: Result<CompiledSchema, SchemaFailure>
    }

    private let series: Series
    public let own: [Own]
    private let ownByNamespace: [String: CompiledSchema]

    public init(_ xep: XEP, series: Series) {
        self.series = series
        let claims = xep.schemas.filter { !$0.element.isExpanded }.map { ($0, SchemaClaim($0, of: xep)) }
        // Of two blocks of a document for one namespace none is the one to import.
        var byNamespace: [String: [SchemaClaim]] = [:]
        for claim in claims.map(\.1) { if let namespace = claim.namespace { byNamespace[namespace, default: []].append(claim) } }
        let ownClaims = byNamespace
        let compiler = SchemaCompiler { ownClaims[$0]?.first ?? series.schemas.claims(on: $0).first }
        own = claims.map { Own(block: $0.0, claim: $0.1, result: compiler.compile($0.1.text.bytes)) }
        var compiled: [String: CompiledSchema] = [:]
        for schema in own {
            guard let namespace = schema.claim.namespace, compiled[namespace] == nil, case .success(let result) = schema.result else { continue }
            compiled[namespace] = result
        }
        // Of several blocks for one namespace none is the whole, unless all are right.
        for schema in own { if case .failure = schema.result, let namespace = schema.claim.namespace { compiled[namespace] = nil } }
        ownByNamespace = compiled
    }

    /// Whether the document describes a namespace itself.
    public func isOwn(_ namespace: String) -> Bool { own.contains { $0.claim.namespace == namespace } }

    /// The schema of a namespace; nil where there is none that compiles.
    public func schema(of namespace: String) -> CompiledSchema? {
        if isOwn(namespace) { return ownByNamespace[namespace] }
        // A namespace of RFC 6963 is nobody's, so that no document of the series can describe it.
        if namespace.hasPrefix("urn:example:") { return nil }
        return SchemaLibrary.builtIn.schema(of: namespace) ?? series.schemas.schema(of: namespace)
    }

    /// The claim by which a namespace is judged.
    public func claim(on namespace: String) -> SchemaClaim? {
        own.first { $0.claim.namespace == namespace }?.claim ?? SchemaLibrary.builtIn.claims(on: namespace).first
            ?? series.schemas.judge(of: namespace)
    }

    /// How the examples break the schemas; where a schema is to blame, it is left out.
    ///
    /// A schema is to blame for what three examples break in the same way, or one in the document that the schema stands in.
    public func failures(in examples: [(block: Block, reading: ExampleReading)]) -> [PayloadFailure] {
        let failures = PayloadValidator(schema: schema).judge(examples).failures
        var places: [PayloadFailure.Key: Set<Int>] = [:]
        for failure in failures { places[failure.key, default: []].insert(failure.example) }
        return failures.filter { failure in
            guard places[failure.key].map({ $0.count < 3 }) ?? true else { return false }
            // What another document's schema asks for is often more than that document says.
            if failure.kind == .missingChild, !isOwn(failure.key.namespace) { return false }
            guard !isOwn(failure.key.namespace), let claim = claim(on: failure.key.namespace), !claim.isBuiltIn else { return true }
            return !series.schemas.ownFailures(of: claim.path).contains(failure.key)
        }
    }

    /// How the examples fare with the document's own schemas, whoever is to blame: what breaks each, and how many payloads it judged.
    public func ownOutcome(of examples: [(block: Block, reading: ExampleReading)]) -> (failures: [PayloadFailure], judged: [String: Int]) {
        let outcome = PayloadValidator { [ownByNamespace] in ownByNamespace[$0] }.judge(examples)
        return (outcome.failures, outcome.judged)
    }
}
