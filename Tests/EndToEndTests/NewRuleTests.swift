import TestSupport
import Testing

/// The steps by which CONTRIBUTING has a newcomer add a rule, in a copy of the folders that they touch.
@Suite struct NewRuleTests {
    private static let steps: [String] = {
        let text = (try? Command.program("cat", Shared.root + "/CONTRIBUTING.md").output) ?? ""
        let section = text.split(separator: "## ").first { $0.hasPrefix("Add a rule") } ?? ""
        return section.split(separator: "\n").filter { $0.hasPrefix("       ") }.map { String($0.drop { $0 == " " }) }
    }()

    private func copy() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for target in ["XMLKit", "XEPKit", "XEPRender", "XEPLint"] {
            try folder.write("", to: "Sources/\(target)/Resources/.keep")
            try folder.write("", to: "Sources/\(target)/Generated/.keep")
        }
        try folder.write("", to: "docs/rules/.keep")
        _ = try Command.program("cp", arguments: ["-R", Shared.root + "/Sources/XEPLint/Rules", folder.path + "/Sources/XEPLint/Rules"])
        return folder
    }

    private func run(_ arguments: [String], in folder: TemporaryFolder) throws -> Command.Outcome {
        var command = Command()
        command.arguments = arguments
        command.folder = folder.path
        return try command.run()
    }

    @Test func theStepsLeadToARegisteredRule() throws {
        #expect(Self.steps.count == 4)
        let folder = try copy()
        for step in Self.steps where step.hasPrefix("xep dev ") {
            let outcome = try run(step.split(separator: " ").dropFirst().map(String.init), in: folder)
            #expect(outcome.status == 0, "\(step): \(outcome.errors)")
        }
        let file = "Sources/XEPLint/Rules/Header/HeaderBalcony.swift"
        #expect(try folder.read(file).contains("enum HeaderBalcony: Rule {"))
        #expect(try folder.read("Sources/XEPLint/Generated/RuleRegistry.swift").contains("        HeaderBalcony.self,\n"))
        // The compiler reads it; the registry's own tests judge the rest of it once it is built.
        _ = try Command.program("swiftc", "-frontend", "-parse", folder.path + "/" + file)
    }

    @Test(arguments: [
        ("header", "group/kebab-name"), ("header/Title", "group/kebab-name"), ("header/", "group/kebab-name"), ("header/a--b", "group/kebab-name"),
        ("headr/x", "did you mean 'header'?"), ("header/title", "is a rule already"), ("../header/x", "group/kebab-name"),
    ])
    func aNameThatCannotBeIsRefused(name: String, words: String) throws {
        let folder = try copy()
        let outcome = try run(["dev", "new-rule", name], in: folder)
        #expect(outcome.status == 2 && outcome.errors.contains(words), "\(outcome.errors)")
    }

    @Test func aFileIsNotOverwritten() throws {
        let folder = try copy()
        #expect(try run(["dev", "new-rule", "prose/whispered"], in: folder).status == 0)
        #expect(try run(["dev", "new-rule", "prose/whispered"], in: folder).status == 2)
    }
}
