import TestSupport
import Testing

/// The files of the package that are made from others, against what they are made from.
@Suite struct GeneratedFilesTests {
    @Test func nothingIsStale() throws {
        let outcome = try Command("dev", "generate", "--check", "--root", Shared.root).run()
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }

    @Test func whatIsStaleIsNamedAndMended() throws {
        let folder = try TemporaryFolder()
        for target in ["XMLKit", "XEPKit", "XEPRender", "XEPSite", "XEPPreview"] {
            try folder.write("<!ELEMENT xep EMPTY>\n", to: "Sources/\(target)/Resources/xep.dtd")
            try folder.write("", to: "Sources/\(target)/Generated/EmbeddedFiles.swift")
        }
        try folder.write("", to: "Sources/XEPLint/Rules/Header/HeaderNumber.swift")
        try folder.write("", to: "Sources/XEPLint/Generated/RuleRegistry.swift")
        try folder.write("", to: "docs/rules/header-gone.md")
        let check = Command("dev", "generate", "--check", "--root", folder.path)
        let stale = try check.run()
        #expect(stale.status == 1)
        #expect(stale.output.contains("Sources/XMLKit/Generated/EmbeddedFiles.swift: stale"))
        #expect(stale.output.contains("docs/rules/header-gone.md: stale"))
        #expect(try Command("dev", "generate", "--root", folder.path).run().status == 0)
        #expect(try folder.read("Sources/XEPLint/Generated/RuleRegistry.swift").contains("        HeaderNumber.self,\n"))
        #expect(try check.run().status == 0)
    }
}
