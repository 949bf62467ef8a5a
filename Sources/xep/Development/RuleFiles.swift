import XEPLint
import XMLKit

/// The registry of rules, made from the names of their files; and the pages of docs/rules, made from the rules built in.
enum RuleFiles {
    static func files(root: String) throws -> [GeneratedFile] {
        let folder = root + "/Sources/XEPLint/Rules"
        guard let groups = LocalFile.names(in: folder, suffix: "") else { throw Failure(folder, "cannot be listed") }
        let types = groups.flatMap { LocalFile.names(in: folder + "/" + $0, suffix: ".swift") ?? [] }.map { String($0.dropLast(6)) }
        let pages = RuleRegistry.rules.map { GeneratedFile(path: "docs/rules/" + RulePage.file(of: $0.info), text: RulePage.markdown($0)) }
        return [
            GeneratedFile(path: "Sources/XEPLint/Generated/RuleRegistry.swift", text: RuleRegistryText.text(types: types)),
            GeneratedFile(path: "docs/rules/README.md", text: RulePage.index(RuleRegistry.rules)),
        ] + pages
    }

    /// The pages of rules that are no more.
    static func leftovers(root: String) -> [String] {
        let known = Set(RuleRegistry.rules.map { RulePage.file(of: $0.info) } + ["README.md"])
        return (LocalFile.names(in: root + "/docs/rules", suffix: ".md") ?? []).filter { !known.contains($0) }.map { "docs/rules/" + $0 }
    }
}
