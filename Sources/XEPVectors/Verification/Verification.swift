/// What somebody's implementation gave for the tests of a suite, judged by the suite's own tolerances.
public struct Verification: Sendable {
    /// A test that the implementation fails.
    public struct Failure: Sendable {
        public let vector: Vector
        /// What differs, stage by stage: "angle is 236.9, not 327.255249".
        public let differences: [String]
    }

    public private(set) var failures: [Failure] = []
    public private(set) var passed = 0
    /// The tests that have no result.
    public private(set) var missing: [String] = []
    /// The ids that the suite does not have.
    public let unknown: [String]
    /// The stages that no result has, so that they are not judged.
    public let unjudged: [String]

    /// `results`: by the id of the test what was given; nil inside where the input was refused.
    public init(of results: [String: JSON?], against suite: Suite) {
        let known = Set(suite.vectors.map(\.id))
        unknown = results.keys.filter { !known.contains($0) }.sorted()
        let given = Set(results.values.flatMap { $0?.names ?? [] })
        // What an implementation has no place for is left out throughout; where one result has it, all must.
        unjudged = (suite.vectors.first?.expected.names ?? []).filter { !given.contains($0) }
        for vector in suite.vectors {
            guard let result = results[vector.id] else {
                missing.append(vector.id)
                continue
            }
            let differences = Self.differences(result, vector, suite.tolerance, without: unjudged)
            if differences.isEmpty { passed += 1 } else { failures.append(Failure(vector: vector, differences: differences)) }
        }
    }

    public var isClean: Bool { failures.isEmpty && missing.isEmpty && unknown.isEmpty }

    private static func differences(_ result: JSON?, _ vector: Vector, _ tolerance: JSON, without unjudged: [String]) -> [String] {
        guard let result else { return vector.result == .valid ? ["the input was refused"] : [] }
        if vector.result == .invalid { return ["the input is to be refused, and gave \(clipped(result.line))"] }
        guard case .object(let members) = vector.expected else { return difference("", result, vector.expected, tolerance) }
        return members.filter { !unjudged.contains($0.name) }.flatMap { difference($0.name, result[$0.name], $0.value, tolerance) }
    }

    /// What differs in one value; members that nobody expects do not count.
    private static func difference(_ path: String, _ got: JSON?, _ expected: JSON, _ tolerance: JSON) -> [String] {
        guard let got else { return ["\(path) is missing"] }
        let name = path.split(separator: ".").last.map(String.init) ?? path
        let limit = tolerance[name]?.number ?? 0
        switch (got, expected) {
        case (_, .object(let members)):
            guard case .object = got else { break }
            return members.flatMap { difference(path + "." + $0.name, got[$0.name], $0.value, tolerance) }
        case (.array(let values), .array(let wanted)) where values.count == wanted.count:
            if zip(values, wanted).allSatisfy({ difference(path, $0, $1, tolerance).isEmpty }) { return [] }
        case (.string(let text), .string(let wanted)):
            if text == wanted || limit > 0 && HexDigits.areNear(text, wanted, steps: limit) { return [] }
        default:
            if let value = got.number, let wanted = expected.number {
                if abs(value - wanted) <= limit { return [] }
            } else if got == expected {
                return []
            }
        }
        return ["\(path) is \(clipped(got.line)), not \(clipped(expected.line))"]
    }

    private static func clipped(_ text: String) -> String {
        let text = Proof.visible(text)
        return text.count > 60 ? text.prefix(60) + "…" : text
    }
}

/// Colors written as pairs of hexadecimal digits.
enum HexDigits {
    /// Whether two strings have as many digits and each pair of them is at most so many steps from the other.
    static func areNear(_ text: String, _ other: String, steps: Double) -> Bool {
        guard text.utf8.count == other.utf8.count, text.hasPrefix("#") == other.hasPrefix("#"), let one = octets(text), let two = octets(other)
        else { return false }
        return zip(one, two).allSatisfy { abs(Double($0) - Double($1)) <= steps }
    }

    private static func octets(_ text: String) -> [Int]? {
        let digits = text.drop { $0 == "#" }.map(\.hexDigitValue)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var octets: [Int] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            octets.append(high << 4 | low)
        }
        return octets
    }
}

extension JSON {
    /// The number, of either kind; nil where this is none.
    var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value, _): value
        default: nil
        }
    }

    /// The names of the members of an object, in their order.
    var names: [String] {
        if case .object(let members) = self { members.map(\.name) } else { [] }
    }
}
