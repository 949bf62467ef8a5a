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
                    message: PayloadWords(failure, owner: own.claim, isOwn: true, isKnown: context.quotedNames.contains).message)
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
                if problems.isEmpty { problems = Self.reasons(failure, own, context) }
            }
            let judged = own.claim.namespace.flatMap { outcome.judged[$0] } ?? 0
            return Schema(
                range: outline.root.map { own.claim.text.sourceRange($0.startTag) } ?? own.block.element.startTag,
                namespace: own.claim.namespace ?? "", compiles: compiles, problems: problems,
                accepted: max(0, judged - refused.count), refused: refused)
        }
    }

    /// Why a schema does not compile where no element of it is to blame.
    private static func reasons(_ failure: SchemaFailure, _ own: SchemaRegistry.Own, _ context: LintContext) -> [Line] {
        let claim = own.claim
        let causes = context.examples.first { $0.block.element.range == own.block.element.range }?.reading.causes ?? []
        if !causes.isEmpty { return causes.map { Line(range: $0.range, message: $0.message) } }
        guard let root = failure.outline.root else {
            return [Line(range: claim.text.sourceRange(0..<claim.text.bytes.count), message: "this is no XML with one root, <schema/>")]
        }
        if !failure.lacksIncluded {
            return [Line(range: claim.text.sourceRange(root.nameRange), message: "libxml2 does not take it, and does not say what is wrong")]
        }
        return root.elements.filter { ["include", "redefine"].contains($0.localName) }.map { element in
            let location = element.attribute("schemaLocation")
            return Line(
                range: claim.text.sourceRange(location?.valueRange ?? element.nameRange),
                message: "what is taken in from '\(location?.value ?? "")' is not at hand: no other schema of '\(claim.namespace ?? "")' stands here or in the series")
        }
    }
}
