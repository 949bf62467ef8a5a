/// Which rules run: by name, by group (`header`), or `all`.
public struct RuleSelection: Sendable {
    /// A word that names neither a rule nor a group.
    public struct Unknown: Error, CustomStringConvertible {
        public let word: String
        /// The nearest name, if one is near.
        public let nearest: String?

        public var description: String {
            "'\(word)' is no rule and no group of rules" + (nearest.map { "; did you mean '\($0)'?" } ?? "; 'xep explain' lists them")
        }
    }

    /// The rules that run when nothing is selected: all but those that are off unless asked for; then without the ignored ones.
    ///
    /// `enabled`: the names of those that run then, where a configuration says so.
    public static func rules(select: [String], ignore: [String], enabled: Set<String>? = nil) throws(Unknown) -> [any Rule.Type] {
        var rules = RuleRegistry.rules.filter { enabled?.contains($0.info.name) ?? ($0.info.severity > .info) }
        if !select.isEmpty {
            let names = try names(select)
            rules = RuleRegistry.rules.filter { names.contains($0.info.name) }
        }
        let ignored = try names(ignore)
        return rules.filter { !ignored.contains($0.info.name) }
    }

    /// The rule with this name.
    public static func rule(named name: String) throws(Unknown) -> any Rule.Type {
        if let rule = RuleRegistry.rules.first(where: { $0.info.name == name }) { return rule }
        throw notFound(name)
    }

    private static func names(_ words: [String]) throws(Unknown) -> Set<String> {
        var names: Set<String> = []
        for word in words.joined(separator: ",").split(separator: ",").map(String.init) {
            let found = matches(word)
            if found.isEmpty { throw notFound(word) }
            names.formUnion(found)
        }
        return names
    }

    private static func matches(_ word: String) -> [String] {
        let infos = RuleRegistry.rules.map { $0.info }
        return infos.filter { $0.name == word || $0.group == word || word == "all" }.map(\.name)
    }

    /// The mistake where a word names neither a rule nor a group; nil where it does.
    static func unknown(_ word: String) -> Unknown? { matches(word).isEmpty ? notFound(word) : nil }

    private static func notFound(_ word: String) -> Unknown {
        let infos = RuleRegistry.rules.map { $0.info }
        let nearest = Nearest.word(to: word, among: Set(infos.map(\.name) + infos.map(\.group) + ["all"]))
            // A rule's own part of the name, without its group.
            ?? infos.first { $0.name.hasSuffix("/" + word) }?.name
        return Unknown(word: word, nearest: nearest)
    }
}
