/// A point that the specifications leave to a server, or only advise on, with the answers that servers may give.
public struct OpenPoint: Sendable, Hashable {
    /// Why more than one answer is right.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The text advises one answer; it is the first.
        case should = "SHOULD"
        /// The text permits each of them.
        case may = "MAY"
        /// The text does not say, or can be read in several ways.
        case ambiguous
    }

    public struct Choice: Sendable, Hashable {
        public let name: String
        /// What a server with this answer does.
        public let meaning: String
    }

    public let name: String
    public let kind: Kind
    /// Such as "XEP-0402 §Compatibility".
    public let source: String
    public let question: String
    public let choices: [Choice]
    /// How many of the choices, from the first one, follow the advice of a SHOULD.
    public let advised: Int
}

/// The answers to one open point, the one that the text would have first.
public protocol OpenAnswer: RawRepresentable, CaseIterable, Sendable, Hashable where RawValue == String {
    /// The point with all its answers, in the order of the cases.
    static var point: OpenPoint { get }
}

extension OpenAnswer {
    /// The point, with what a server does under each answer; of a SHOULD the first one follows the advice, or the first few.
    static func question(
        _ name: String, _ kind: OpenPoint.Kind, _ source: String, _ text: String, advised: Int = 1, _ meanings: KeyValuePairs<Self, String>
    ) -> OpenPoint {
        OpenPoint(
            name: name, kind: kind, source: source, question: text,
            choices: meanings.map { OpenPoint.Choice(name: $0.key.rawValue, meaning: $0.value) }, advised: advised)
    }
}
