/// One way to read the specifications: an answer to each open point that came up.
///
/// A conversion asks for an answer where it needs one. The same point has the same answer for as long as the reading lives, as
/// it has on a real server.
public struct Reading: Sendable, Hashable {
    /// A point that came up, and the answer to it.
    public struct Given: Sendable, Hashable {
        public let point: OpenPoint
        /// The number of the answer among the choices of the point.
        public let index: Int

        public var choice: OpenPoint.Choice { point.choices[index] }
        /// Whether it goes against no SHOULD.
        public var isAdvised: Bool { point.kind != .should || index < point.advised }
    }

    /// In the order in which the points came up.
    public private(set) var given: [Given] = []
    private let wanted: [String: String]

    /// `wanted` holds answers by the name of their point; any other point gets its first answer.
    public init(_ wanted: [String: String] = [:]) { self.wanted = wanted }

    /// The answers by the name of their point.
    public var answers: [String: String] { Dictionary(given.map { ($0.point.name, $0.choice.name) }) { first, _ in first } }

    /// The answer to a point; it stays the same from now on.
    public mutating func answer<Answer: OpenAnswer>(_ type: Answer.Type = Answer.self) -> Answer? {
        let point = Answer.point
        if let known = given.first(where: { $0.point.name == point.name }) { return Answer(rawValue: known.choice.name) }
        let index = wanted[point.name].flatMap { name in point.choices.firstIndex { $0.name == name } } ?? 0
        guard index < point.choices.count else { return nil }
        given.append(Given(point: point, index: index))
        return Answer(rawValue: point.choices[index].name)
    }

    /// Whether a point has, or gets, this answer.
    public mutating func holds<Answer: OpenAnswer>(_ answer: Answer) -> Bool { self.answer(Answer.self) == answer }

    /// Every reading under which `body` comes out differently or asks differently, with its result, at most `limit` of them.
    public static func all<Result>(limit: Int = 20_000, _ body: (inout Reading) -> Result) -> [(reading: Reading, result: Result)] {
        var results: [(reading: Reading, result: Result)] = []
        var path: [String: String] = [:]
        while results.count < limit {
            var reading = Reading(path)
            let result = body(&reading)
            results.append((reading, result))
            // The last point that has an answer left decides the next reading; what came up after it may not come up again.
            guard let turn = reading.given.lastIndex(where: { $0.index + 1 < $0.point.choices.count }) else { break }
            path = Dictionary(reading.given[..<turn].map { ($0.point.name, $0.choice.name) }) { first, _ in first }
            path[reading.given[turn].point.name] = reading.given[turn].point.choices[reading.given[turn].index + 1].name
        }
        return results
    }
}
