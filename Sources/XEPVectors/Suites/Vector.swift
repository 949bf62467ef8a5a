/// One test of a suite: an input, and what a correct implementation makes of it.
public struct Vector: Hashable, Sendable {
    /// Unique within the suite and never given to another input, so that a list of exceptions stays right.
    public var id: String
    /// What the vector is about, for the reader of a failed test.
    public var comment: String
    /// The mistakes that the vector catches, each with a note in the suite.
    public var flags: [String]
    public var result: Result
    public var source: Source
    /// An object of the form that the suite's schema gives.
    public var input: JSON
    /// An object of the form that the suite's schema gives.
    public var expected: JSON

    public init(
        id: String, comment: String, flags: [String], result: Result = .valid, source: Source = .derived, input: JSON,
        expected: JSON
    ) {
        self.id = id
        self.comment = comment
        self.flags = flags
        self.result = result
        self.source = source
        self.input = input
        self.expected = expected
    }

    /// What is asked of an implementation.
    public enum Result: String, Hashable, Sendable, CaseIterable {
        /// It gives what is expected.
        case valid
        /// It refuses the input.
        case invalid
        /// It may do either: the XEP leaves it open.
        case acceptable
    }

    /// Where the expectation comes from.
    public enum Source: String, Hashable, Sendable, CaseIterable {
        /// The XEP's own tables have it.
        case published
        /// It follows from the text of the XEP.
        case derived
        /// The XEP's tables have something else, and the text is right.
        case erratum
    }

    var json: JSON {
        [
            "id": .string(id), "comment": .string(comment), "flags": .array(flags.map(JSON.string)),
            "result": .string(result.rawValue), "source": .string(source.rawValue), "input": input, "expected": expected,
        ]
    }
}
