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
}

/// The answers to one open point, the one that the text would have first.
public protocol OpenAnswer: RawRepresentable, CaseIterable, Sendable, Hashable where RawValue == String {
    static var name: String { get }
    static var kind: OpenPoint.Kind { get }
    static var source: String { get }
    static var question: String { get }
    var meaning: String { get }
}

extension OpenAnswer {
    /// The point with all its answers.
    public static var point: OpenPoint {
        OpenPoint(
            name: name, kind: kind, source: source, question: question,
            choices: allCases.map { OpenPoint.Choice(name: $0.rawValue, meaning: $0.meaning) })
    }
}
