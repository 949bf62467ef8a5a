/// The suites that are generated together, under the name that a command gives them.
public struct SuiteGroup: Hashable, Sendable {
    public var name: String
    public var suites: [Suite]

    public init(name: String, suites: [Suite]) {
        self.name = name
        self.suites = suites
    }

    /// Every group there is.
    public static var all: [SuiteGroup] {
        [SuiteGroup(name: "colors", suites: [.colors, .colorPalette])]
    }

    /// A file that the suites are published in.
    public struct File: Hashable, Sendable {
        /// Below the folder of vectors, with "/" between its parts.
        public var path: String
        public var text: String
    }

    /// The files of the group: of each suite the vectors and their JSON Schema.
    public var files: [File] {
        suites.flatMap { suite in
            [
                File(path: suite.name + ".json", text: suite.json.text),
                File(path: "schema/" + suite.name + ".schema.json", text: suite.schema.text),
            ]
        }
    }
}
