import XEPLint

/// Who judges each document: the rules that its configuration and the command line choose, and what they ask for.
struct Judges: Sendable {
    private let configurations: Configurations
    private let select: [String]
    private let ignore: [String]

    /// Throws where a word names no rule.
    init(_ configurations: Configurations, select: [String], ignore: [String]) throws {
        self.configurations = configurations
        self.select = select
        self.ignore = ignore
        if !select.isEmpty || !ignore.isEmpty { _ = try LintSettings().linter(select: select, ignore: ignore) }
    }

    /// The judge of the document at a path.
    func judge(of path: String) throws -> (linter: Linter, options: LintOptions) {
        let settings = configurations.settings(of: path, in: Surroundings.folder(of: path))
        return (try settings.linter(select: select, ignore: ignore), settings.options)
    }

    /// All rules that run on any of the documents, in the order of the registry.
    func rules(for paths: [String]) throws -> [any Rule.Type] {
        var names: Set<String> = []
        for path in paths { names.formUnion(try judge(of: path).linter.rules.map { $0.info.name }) }
        return RuleRegistry.rules.filter { names.contains($0.info.name) }
    }
}
