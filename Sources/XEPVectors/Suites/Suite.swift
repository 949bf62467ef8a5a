/// A file of vectors for one part of a XEP, in the envelope that all suites share.
public struct Suite: Hashable, Sendable {
    /// What the file is called, without ".json".
    public var name: String
    /// Raised by one whenever a vector is removed or expects something else.
    public var version: Int
    public var title: String
    public var xep: Source
    /// What every vector of the suite takes for granted, by name; an object.
    public var parameters: JSON
    /// How far a number may be from the one expected, by the member that holds it; an object.
    public var tolerance: JSON
    /// One for each flag in use, in the order of the file.
    public var notes: [Note]
    public var vectors: [Vector]
    /// The forms of input and expectation, as JSON Schemas.
    public var forms: Forms
    /// What documents can show of it.
    public var tables: [SuiteTable]

    public init(
        name: String, version: Int, title: String, xep: Source, parameters: JSON, tolerance: JSON, notes: [Note],
        vectors: [Vector],
        forms: Forms, tables: [SuiteTable] = []
    ) {
        self.name = name
        self.version = version
        self.title = title
        self.xep = xep
        self.parameters = parameters
        self.tolerance = tolerance
        self.notes = notes
        self.vectors = vectors
        self.forms = forms
        self.tables = tables
    }

    /// The place in a XEP that the vectors follow from.
    public struct Source: Hashable, Sendable {
        /// Four digits.
        public var number: String
        public var version: String
        /// The anchor of the section.
        public var section: String

        public init(number: String, version: String, section: String) {
            self.number = number
            self.version = version
            self.section = section
        }
    }

    /// What a flag stands for.
    public struct Note: Hashable, Sendable {
        public var flag: String
        /// What an implementation does wrong that fails a vector with the flag.
        public var mistake: String
        /// What its user sees.
        public var effect: String

        public init(_ flag: String, mistake: String, effect: String) {
            self.flag = flag
            self.mistake = mistake
            self.effect = effect
        }
    }

    /// JSON Schemas for what differs from suite to suite.
    public struct Forms: Hashable, Sendable {
        public var input: JSON
        public var expected: JSON

        public init(input: JSON, expected: JSON) {
            self.input = input
            self.expected = expected
        }
    }
}

extension Suite {
    /// The name and version of what writes the files.
    static let generator: JSON = ["name": "xepkit", "version": "0.1.0"]

    /// The licence of the package, as an SPDX expression.
    static let licence: JSON = "MIT"

    /// The suite as it stands in its file.
    public var json: JSON {
        [
            "schema": .string(schemaID),
            "suite": .string(name),
            "version": .integer(version),
            "title": .string(title),
            "generator": Self.generator,
            "xep": ["number": .string(xep.number), "version": .string(xep.version), "section": .string(xep.section)],
            "licence": Self.licence,
            "parameters": parameters,
            "tolerance": tolerance,
            "notes": .object(notes.map { .init($0.flag, ["mistake": .string($0.mistake), "effect": .string($0.effect)]) }),
            "count": .integer(vectors.count),
            "tests": .array(vectors.map(\.json)),
        ]
    }

    /// The identifier of the JSON Schema for this version of the suite.
    public var schemaID: String { "urn:xepkit:vectors:\(name):\(version)" }
}
