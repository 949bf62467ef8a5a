public import XMPPKit

/// What a view of a case may show.
public struct ConversionExpectation: Sendable, Hashable {
    /// How firmly the texts decide it.
    public enum Level: String, Sendable, Hashable, CaseIterable, Comparable {
        case must = "MUST"
        case should = "SHOULD"
        case may = "MAY"
        case ambiguous

        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// One of the values that the texts allow.
    public struct Alternative: Sendable, Hashable {
        /// The answers to open points that lead to it, such as "order=newest-first"; empty where it is the only one.
        public var name: String
        /// The same by point; a point that is missing makes no difference.
        public var answers: [String: [String]]
        public var value: ViewValue
        /// Whether no answer goes against a SHOULD.
        public var isAdvised: Bool
    }

    public var view: ConversionView
    public var level: Level
    /// The requirements that decide about it, by the names of `ConversionRequirement`.
    public var requirements: [String]
    /// At least one; another value breaks the requirements.
    public var alternatives: [Alternative]
}

extension ConversionCase {
    /// Every outcome that the texts allow: a reading, and what each view shows under it.
    public var outcomes: [(reading: Reading, values: [ConversionView: ViewValue])] {
        let queries = queries
        let reader = reader
        return Reading.all { reading in
            let observation = observation(under: &reading, of: queries) { AccountServer.reaction(to: $0, from: $1, of: $2, under: &$3) }
            return Dictionary(views.map { ($0, reader.value(of: $0, observation)) }) { first, _ in first }
        }.map { (reading: $0.reading, values: $0.result) }
    }

    /// What each view may show, in the order of the views.
    public var expectations: [ConversionExpectation] { expectations(of: outcomes) }

    func expectations(of outcomes: [(reading: Reading, values: [ConversionView: ViewValue])]) -> [ConversionExpectation] {
        views.map { view in
            let outcomes = outcomes.map { (reading: $0.reading, value: $0.values[view] ?? .nothing) }
            let alternatives = Alternatives(outcomes)
            let requirements = self.requirements[view] ?? ConversionRequirement.names(for: view, of: self)
            let required = ConversionRequirement.level(of: requirements)
            return ConversionExpectation(
                view: view, level: alternatives.kinds.contains(.ambiguous) ? .ambiguous : alternatives.kinds.contains(.should) ? max(required, .should) : required,
                requirements: requirements,
                alternatives: alternatives.values)
        }
    }
}

/// Sorts the outcomes of a view by value, and finds which answers lead to each.
struct Alternatives {
    private(set) var values: [ConversionExpectation.Alternative] = []
    /// Why there is more than one.
    private(set) var kinds: Set<OpenPoint.Kind> = []

    init(_ outcomes: [(reading: Reading, value: ViewValue)]) {
        var order: [ViewValue] = []
        for outcome in outcomes where !order.contains(outcome.value) { order.append(outcome.value) }
        let all = outcomes.map { (answers: $0.reading.answers, value: $0.value) }
        var points: [String: OpenPoint] = [:]
        for given in outcomes.flatMap(\.reading.given) { points[given.point.name] = given.point }
        var deciding: Set<String> = []
        for value in order {
            let own = all.filter { $0.value == value }.map(\.answers)
            let others = all.filter { $0.value != value }.map(\.answers)
            let conditions = order.count > 1 ? Self.conditions(own, others, points.keys.sorted()) : [:]
            deciding.formUnion(conditions.keys)
            let answers = conditions.mapValues { $0.compactMap(\.self).sorted() }
            let name = answers.keys.sorted().map { $0 + "=" + (answers[$0] ?? []).joined(separator: "|") }.joined(separator: ", ")
            values.append(
                ConversionExpectation.Alternative(
                    name: name, answers: answers, value: value,
                    isAdvised: outcomes.contains { $0.value == value && $0.reading.given.allSatisfy(\.isAdvised) }))
        }
        kinds = Set(deciding.compactMap { points[$0]?.kind })
    }

    /// As few points as tell the readings of one value from all others, with the answers that they have there.
    private static func conditions(_ own: [[String: String]], _ others: [[String: String]], _ points: [String]) -> [String: Set<String?>] {
        var conditions: [String: Set<String?>] = [:]
        for point in points {
            let mine = Set(own.map { $0[point] })
            if others.contains(where: { !mine.contains($0[point]) }) { conditions[point] = mine }
        }
        func tellsApart(_ conditions: [String: Set<String?>]) -> Bool {
            !others.contains { other in conditions.allSatisfy { $0.value.contains(other[$0.key]) } }
        }
        guard tellsApart(conditions) else { return conditions }
        // What came up in some readings only, or has every answer there is, explains least: it goes first.
        func worth(_ point: String) -> Int {
            let answers = conditions[point] ?? []
            if answers.contains(nil) { return 0 }
            return answers == Set((own + others).map { $0[point] }).subtracting([nil]) ? 1 : 2
        }
        for point in conditions.keys.sorted(by: { (worth($0), $0) < (worth($1), $1) }) {
            var fewer = conditions
            fewer[point] = nil
            if tellsApart(fewer) { conditions = fewer }
        }
        return conditions
    }
}
