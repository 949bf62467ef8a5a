/// A document for showing and testing a rule, given by the fragment that matters: the rest is filled in.
///
/// `↓` and `↑` stand around each place where the rule is to find something.
public struct LintExample: Sendable {
    /// What the author of the rule wrote.
    public let fragment: String
    /// The whole document, marks included.
    public let text: String
    /// The name of its file, on which it depends whether it is a ProtoXEP.
    public let file: String
    /// Other documents of its series, by file name.
    public let series: [(file: String, text: String)]
    /// The text of the version before it, for rules that compare with the past.
    public private(set) var past: String?
    /// What the author of the rule wrote of that version.
    public private(set) var pastFragment: String?
    /// Whether it can be varied (line ends, byte order mark, a comment in front) and still mean the same.
    public let isVaried: Bool
    /// What the options of a configuration say, as they are written there; nil where there is none.
    public private(set) var configuration: String?

    private init(_ fragment: String, text: String, file: String, series: [LintExample], isVaried: Bool = true) {
        self.fragment = fragment
        self.text = text
        self.file = file
        self.series = series.map { ($0.file, Marks.removed(from: $0.text)) }
        self.isVaried = isVaried
    }

    /// The header elements of the fragment in place of the usual ones of the same names, and without those of the other names.
    public static func header(_ fragment: String, without names: String..., file: String = Template.file, series: [LintExample] = []) -> LintExample {
        LintExample(fragment, text: Template.document(header: fragment, without: names, file: file), file: file, series: series)
    }

    /// The fragment between the introduction and the mandatory sections: sections, or what stands in one.
    public static func body(_ fragment: String, file: String = Template.file, series: [LintExample] = []) -> LintExample {
        LintExample(fragment, text: Template.document(body: fragment, file: file), file: file, series: series)
    }

    /// The fragment as all that stands between header and the end.
    public static func sections(_ fragment: String, file: String = Template.file, header: String = "") -> LintExample {
        LintExample(fragment, text: Template.document(header: header, sections: fragment, file: file), file: file, series: [])
    }

    /// Header elements in place of the usual ones, and what stands between the introduction and the mandatory sections.
    public static func parts(header: String, body: String, file: String = Template.file, series: [LintExample] = []) -> LintExample {
        LintExample(
            [header, body].filter { !$0.isEmpty }.joined(separator: "\n"), text: Template.document(header: header, body: body, file: file),
            file: file, series: series)
    }

    /// The same document after a change of another, which is its past.
    public func since(_ before: LintExample) -> LintExample {
        var example = self
        example.past = before.unmarked
        example.pastFragment = Marks.removed(from: before.fragment)
        return example
    }

    /// A whole document.
    public static func document(_ text: String, file: String = Template.file, series: [LintExample] = [], isVaried: Bool = true) -> LintExample {
        LintExample(text, text: text, file: file, series: series, isVaried: isVaried)
    }

    /// The same where a configuration has these options: `sectionDepth: 4`.
    public func configured(_ options: String) -> LintExample {
        var example = self
        example.configuration = options
        return example
    }

    /// What the rules ask for in it; nil where its configuration is malformed.
    public var options: LintOptions? {
        guard let configuration else { return LintOptions() }
        return try? Configuration(Array("{ options: { \(configuration) } }".utf8)).settings(for: file).options
    }

    /// The document without marks.
    public var unmarked: String { Marks.removed(from: text) }
    /// The byte ranges that are marked, in the order of the text without marks.
    public var marked: [Range<Int>] { Marks.ranges(in: text) }
}

/// The marks of examples.
public enum Marks {
    static let open = Array("↓".utf8)
    static let close = Array("↑".utf8)

    /// The text without marks.
    public static func removed(from text: String) -> String {
        String(text.unicodeScalars.filter { $0 != "↓" && $0 != "↑" }.map(Character.init))
    }

    /// The byte ranges between marks, in the text without marks.
    public static func ranges(in text: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var place = 0
        var start: Int?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "↓": start = place
            case "↑":
                if let from = start { ranges.append(from..<place) }
                start = nil
            default: place += UTF8.width(scalar)
            }
        }
        return ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }
}
