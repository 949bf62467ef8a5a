/// An implementation of XEP-0392 with one mistake in it, which the suites of colors must catch.
public struct ColorMutant: Sendable {
    /// The mistake in a few words.
    public let name: String
    /// The flag whose tests are there to catch it.
    public let flag: String
    private let make: @Sendable (inout ColorImplementation) -> Void

    init(_ name: String, _ flag: ColorFlag, _ make: @escaping @Sendable (inout ColorImplementation) -> Void) {
        self.name = name
        self.flag = flag.rawValue
        self.make = make
    }

    /// All of them, in the order of the stages.
    public static var all: [ColorMutant] { ofIdentifiers + ofDigests + ofAngles + ofColors + ofPalettes + ofVersions }

    /// What it gives for the tests of a suite, by their ids; nil where the suite asks for something else than colors.
    public func results(for suite: Suite) -> [String: JSON?]? {
        Self.results(of: suite) { make(&$0) }
    }

    /// What a right implementation gives.
    public static func rightResults(for suite: Suite) -> [String: JSON?]? { results(of: suite) { _ in } }

    private static func results(of suite: Suite, _ change: (inout ColorImplementation) -> Void) -> [String: JSON?]? {
        var implementation = ColorImplementation()
        change(&implementation)
        var results: [String: JSON?] = [:]
        for vector in suite.vectors {
            guard let result = implementation.result(for: vector.input) else { return nil }
            results[vector.id] = .some(result)
        }
        return results
    }

    /// The suite with its expectations replaced by what the mutant gives.
    func suite(from suite: Suite) -> Suite? {
        guard let results = results(for: suite) else { return nil }
        var wrong = suite
        for index in wrong.vectors.indices {
            if let result = results[wrong.vectors[index].id] ?? nil { wrong.vectors[index].expected = result }
        }
        return wrong
    }
}
