internal import XEPKit
internal import XMLKit
internal import XMPPKit

/// How the schemas of a document and its examples agree, with nothing left out.
public struct SchemaReport: Sendable {
    /// Something to say of a place of the source.
    public struct Line: Sendable {
        public let range: Range<Int>
        public let message: String
    }

    /// A schema block.
    public struct Schema: Sendable {
        /// The start tag of the schema, or the block where it has none.
        public let range: Range<Int>
        /// Empty where it names none.
        public let namespace: String
        public let compiles: Bool
        /// What keeps it from compiling, in the order of the text.
        public let problems: [Line]
        /// How many payloads of the examples it accepts, and where it does not.
        public let accepted: Int
        public let refused: [Line]
    }

    public let schemas: [Schema]

    public init(_ context: LintContext) {
        let outcome = context.schemas.ownOutcome(of: context.examples.map { ($0.block, $0.reading) })
        schemas = context.schemas.own.map { own in
            let outline = SchemaWords.outline(of: own)
            let refused = outcome.failures.filter { $0.key.namespace == own.claim.namespace }.map { failure in
                Line(
                    range: context.examples[failure.example].reading.text.sourceRange(failure.attribute?.range ?? failure.element.nameRange),
                    message: PayloadWords(failure, owner: own.claim, isOwn: true).message)
            }
            var problems: [Line] = []
            var compiles = true
            if case .failure(let failure) = own.result {
                compiles = false
                problems = failure.problems.compactMap { problem in
                    SchemaWords(problem, outline, claim: { context.schemas.claim(on: $0) }).map {
                        Line(range: own.claim.text.sourceRange($0.range), message: $0.message)
                    }
                }
            }
            let judged = own.claim.namespace.flatMap { outcome.judged[$0] } ?? 0
            return Schema(
                range: outline.root.map { own.claim.text.sourceRange($0.startTag) } ?? own.block.element.startTag,
                namespace: own.claim.namespace ?? "", compiles: compiles, problems: problems,
                accepted: max(0, judged - refused.count), refused: refused)
        }
    }
}
