internal import XMLKit
public import XMPPKit

/// The schemas that a document is judged by: its own first, then those of its series, then what is built in.
public final class SchemaRegistry: Sendable {
    /// The schema blocks of the document, each with what libxml2 makes of it.
    public struct Own: Sendable {
        public let block: Block
        public let claim: SchemaClaim
        public let result: Result<CompiledSchema, SchemaFailure>
    }

    private let series: Series
    /// The name of the document's file.
    private let document: String
    public let own: [Own]
    private let ownByNamespace: [String: CompiledSchema]
    private let usages: Memo<String, SchemaUsage>

    public init(_ xep: XEP, series: Series) {
        self.series = series
        document = SchemaClaim.file(xep.source.name)
        let claims = xep.schemas.filter { !$0.element.isExpanded }.map { ($0, SchemaClaim($0, of: xep)) }
        // Of two blocks of a document for one namespace none is the one to import.
        var byNamespace: [String: [SchemaClaim]] = [:]
        for claim in claims.map(\.1) { if let namespace = claim.namespace { byNamespace[namespace, default: []].append(claim) } }
        let ownClaims = byNamespace
        let compiler = SchemaCompiler {
            ownClaims[$0]?.first ?? series.schemas.claims(on: $0).first
        } parts: { namespace in
            ownClaims[namespace].flatMap { $0.count > 1 ? $0 : nil } ?? series.schemas.claims(on: namespace)
        }
        own = claims.map { Own(block: $0.0, claim: $0.1, result: compiler.compile($0.1.text.bytes)) }
        var compiled: [String: CompiledSchema] = [:]
        for schema in own {
            guard let namespace = schema.claim.namespace, compiled[namespace] == nil, case .success(let result) = schema.result else { continue }
            compiled[namespace] = result
        }
        // Of several blocks for one namespace none is the whole, unless all are right, or one that includes the others.
        for schema in own { if case .failure = schema.result, let namespace = schema.claim.namespace { compiled[namespace] = nil } }
        for schema in own {
            if case .success(let whole) = schema.result, whole.outline.hasIncludes, let namespace = schema.claim.namespace { compiled[namespace] = whole }
        }
        ownByNamespace = compiled
        let (schemas, library) = (compiled, series.schemas)
        // Whether the document describes its namespaces as the series knows them, so that what is compiled of one is what the series would compile.
        let isOfSeries = Once {
            ownClaims.allSatisfy { namespace, claims in
                claims.count == 1 && claims.first?.text.bytes == library.claims(on: namespace).first?.text.bytes
            }
        }
        usages = Memo { namespace in
            let isOwn = ownClaims[namespace] != nil
            let schema = isOwn ? schemas[namespace] : library.schema(of: namespace)
            if isOwn, let schema, isOfSeries.value { library.take(schema, of: namespace) }
            return schema.map { library.usage(of: namespace, by: $0) }
        }
    }

    /// Whether the document describes a namespace itself.
    public func isOwn(_ namespace: String) -> Bool { own.contains { $0.claim.namespace == namespace } }

    /// The schema of a namespace; nil where there is none that compiles.
    public func schema(of namespace: String) -> CompiledSchema? {
        isOwn(namespace) ? ownByNamespace[namespace] : series.schemas.schema(of: namespace)
    }

    /// Whether the document's description of a namespace is the one that counts, and not what a proposal said before it became a XEP.
    func owns(_ namespace: String) -> Bool {
        series.schemas.claims(on: namespace).first.map { $0.fileName == document || $0.isBuiltIn } ?? true
    }

    /// The claim by which a namespace is judged.
    public func claim(on namespace: String) -> SchemaClaim? {
        own.first { $0.claim.namespace == namespace }?.claim ?? series.schemas.judge(of: namespace)
    }

    /// How the examples break the schemas, and who is to blame.
    ///
    /// `onTwoThreads`: whether another thread is asked to take part, for a document that is linted alone.
    /// `named`: whether the text of the document tells of a child, an attribute or a value together with what it belongs to.
    public func verdict(
        on examples: [(block: Block, reading: ExampleReading)], onTwoThreads: Bool = false, named: (String, String) -> Bool = { _, _ in false }
    ) -> PayloadVerdict {
        let failures = onTwoThreads ? failuresOnTwoThreads(of: examples) : PayloadValidator(schema: schema).judge(examples).failures
        return PayloadVerdict(failures, in: self, of: document, named: named)
    }

    private func failuresOnTwoThreads(of examples: [(block: Block, reading: ExampleReading)]) -> [PayloadFailure] {
        let failures = Threads.map(examples.count, portion: 4) { [self] next, take in
            let validator = PayloadValidator(schema: schema)
            while let number = next() { take(number, validator.judge(examples, number).failures) }
        }
        return failures.flatMap { $0 ?? [] }
    }

    /// How the examples of the series keep the schema of a namespace; nil where it has none.
    func usage(of namespace: String) -> SchemaUsage? { usages[namespace] }

    /// How the examples fare with the document's own schemas, whoever is to blame: what breaks each, and how many payloads it judged.
    public func ownOutcome(of examples: [(block: Block, reading: ExampleReading)]) -> (failures: [PayloadFailure], judged: [String: Int]) {
        let outcome = PayloadValidator { [ownByNamespace] in ownByNamespace[$0] }.judge(examples)
        return (outcome.failures, outcome.judged)
    }
}
