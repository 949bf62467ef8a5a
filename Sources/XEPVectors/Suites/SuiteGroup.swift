/// The suites that are generated together, under the name that a command gives them.
public struct SuiteGroup: Sendable {
    public var name: String
    public var entries: [Entry]

    public init(name: String, _ entries: Entry...) {
        self.name = name
        self.entries = entries
    }

    /// A suite that is made when it is asked for.
    public struct Entry: Sendable {
        /// The name of the suite.
        public let name: String
        private let make: @Sendable () -> Suite

        /// `suite` is made anew at each call.
        public init(_ name: String, _ suite: @autoclosure @escaping @Sendable () -> Suite) {
            self.name = name
            make = suite
        }

        public var suite: Suite { make() }
    }

    /// Every group there is.
    public static var all: [SuiteGroup] {
        [
            SuiteGroup(
                name: "colors", Entry("colors", .colors), Entry("colors-core", .colorCore), Entry("colors-palette", .colorPalette),
                Entry("colors-hues", .colorHues)),
            SuiteGroup(name: "conversions", Entry("bookmarks", .bookmarks), Entry("avatars", .avatars)),
        ]
    }

    /// The suites of the group, made anew at each call.
    public var suites: [Suite] { entries.map(\.suite) }

    /// A file that the suites are published in.
    public struct File: Hashable, Sendable {
        /// Below the folder of vectors, with "/" between its parts.
        public var path: String
        public var text: String
    }

    /// The tests of each suite as comma-separated values.
    public var csvFiles: [File] { suites.map { File(path: $0.name + ".csv", text: $0.csv) } }

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
