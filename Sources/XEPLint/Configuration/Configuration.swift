public import XEPVectors

/// What a project asks of its documents: `.xep.json`, in JSON5.
public struct Configuration: Sendable {
    /// The name of its file, which stands beside the XEPs or above.
    public static let fileName = ".xep.json"

    /// The folder of the series, relative to that of the file.
    public let series: String?
    private let general: Part
    private let parts: [(pattern: PathPattern, part: Part)]

    /// What holds for all documents, or for those of one pattern.
    private struct Part {
        var levels = RuleLevels()
        var changes: [OptionReader.Change] = []
    }

    /// Reads a configuration; throws where its form is wrong, or where it says what nobody knows.
    public init(_ bytes: [UInt8]) throws(LocatedJSON.Mistake) {
        let members = try Self.members(LocatedJSON(json5: bytes), keys: ["series", "rules", "options", "paths"], what: "key")
        var series: String?
        var parts: [(PathPattern, Part)] = []
        for member in members {
            switch member.name {
            case "series":
                guard let text = member.value.text, !text.isEmpty else { throw Self.mistyped(member, "the path of a folder") }
                series = text
            case "paths":
                for section in try Self.members(member.value, keys: nil, what: "pattern") {
                    parts.append((PathPattern(section.name), try Self.part(Self.members(section.value, keys: ["rules", "options"], what: "key"))))
                }
            default: break
            }
        }
        self.series = series
        general = try Self.part(members)
        self.parts = parts
    }

    /// How a document is to be judged; `path`: relative to the folder of the file.
    public func settings(for path: String) -> LintSettings {
        let applicable = [general] + parts.filter { $0.pattern.matches(path) }.map(\.part)
        var options = LintOptions()
        for change in applicable.flatMap(\.changes) { change(&options) }
        return LintSettings(levels: applicable.map(\.levels), options: options)
    }

    // MARK: Reading

    private static func part(_ members: [LocatedJSON.Member]) throws(LocatedJSON.Mistake) -> Part {
        var part = Part()
        for member in members {
            if member.name == "rules" { part.levels = try levels(member.value) }
            if member.name == "options" { part.changes = try changes(member.value) }
        }
        return part
    }

    private static func levels(_ value: LocatedJSON) throws(LocatedJSON.Mistake) -> RuleLevels {
        var levels: [String: RuleLevel] = [:]
        for member in try members(value, keys: nil, what: "rule") {
            if let unknown = RuleSelection.unknown(member.name) { throw LocatedJSON.Mistake(member.offset, unknown.description) }
            guard let level = member.value.text.flatMap({ RuleLevel(rawValue: $0) }) else {
                throw mistyped(member, RuleLevel.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))
            }
            levels[member.name] = level
        }
        return RuleLevels(levels)
    }

    private static func changes(_ value: LocatedJSON) throws(LocatedJSON.Mistake) -> [OptionReader.Change] {
        var changes: [OptionReader.Change] = []
        for member in try members(value, keys: OptionReader.all.map(\.name), what: "option") {
            guard let option = OptionReader.all.first(where: { $0.name == member.name }) else { continue }
            guard let change = option.read(member.value) else { throw mistyped(member, option.expected) }
            changes.append(change)
        }
        return changes
    }

    /// The members of an object, whose names are known ones and stand there once; `keys`: nil where any name may be right.
    private static func members(_ value: LocatedJSON, keys: [String]?, what: String) throws(LocatedJSON.Mistake) -> [LocatedJSON.Member] {
        guard case .object(let members, _) = value else { throw LocatedJSON.Mistake(value.offset, "\(value.kind) where an object is expected: write { … }") }
        var seen: Set<String> = []
        for member in members {
            if let keys, !keys.contains(member.name) {
                let nearest = Nearest.word(to: member.name, among: keys)
                throw LocatedJSON.Mistake(
                    member.offset, "there is no \(what) '\(member.name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ": there are \(keys.joined(separator: ", "))"))
            }
            if !seen.insert(member.name).inserted { throw LocatedJSON.Mistake(member.offset, "'\(member.name)' stands here twice: remove one") }
        }
        return members
    }

    private static func mistyped(_ member: LocatedJSON.Member, _ expected: String) -> LocatedJSON.Mistake {
        LocatedJSON.Mistake(member.value.offset, "'\(member.name)' takes \(expected)")
    }
}
