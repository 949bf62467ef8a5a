import TestSupport
import Testing

/// The reports of `xep lint` for build servers.
@Suite struct LintReportTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(LintTests.good.replacing("Hush.", with: "Hush the the night."), to: "checkout/a.xml")
        try folder.write(LintTests.good.replacing("<status>ProtoXEP", with: "<status>Experimental"), to: "checkout/b.xml")
        try folder.write(LintTests.good, to: "checkout/c.xml")
    }

    private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Command.Outcome {
        var command = Command()
        command.arguments = ["lint"] + arguments
        command.folder = folder.path + "/checkout"
        command.environment = environment
        return try command.run()
    }

    @Test func annotationsHaveErrorsFirstAndPathsOfTheCheckout() throws {
        let outcome = try run(".", "--format", "github", environment: ["GITHUB_WORKSPACE": folder.path])
        let lines = outcome.output.split(separator: "\n")
        #expect(outcome.status == 1 && lines.count == 3)
        #expect(lines[0].hasPrefix("::error file=checkout/b.xml,line=4,"))
        #expect(lines[1].hasPrefix("::warning file=checkout/a.xml,line=7,"))
        #expect(lines[2].hasPrefix("1 error, 1 warning in 2 of 3 XEPs"))
    }

    @Test func theSummaryOfTheJobIsAppended() throws {
        try folder.write("before\n", to: "summary.md")
        let environment = [
            "GITHUB_STEP_SUMMARY": folder.path + "/summary.md", "GITHUB_WORKSPACE": folder.path, "GITHUB_SERVER_URL": "https://github.com",
            "GITHUB_REPOSITORY": "o/r", "GITHUB_SHA": "123",
        ]
        #expect(try run(".", "--format", "text", environment: environment).status == 1)
        #expect(try folder.read("summary.md") == "before\n")
        #expect(try run(".", "--format", "github", environment: environment).status == 1)
        let summary = try folder.read("summary.md").split(separator: "\n")
        #expect(summary[0] == "before" && summary.count == 7)
        #expect(summary[4].hasPrefix("| error | [checkout/b.xml:4:9](<https://github.com/o/r/blob/123/checkout/b.xml#L4>) |"))
        #expect(summary[5].hasPrefix("| warning | [checkout/a.xml:7:"))
    }

    /// GitHub shows nothing of a summary of more than 1 MiB.
    @Test func aSummaryKeepsToTheLimit() throws {
        let words = String(repeating: "<p>Hush the the night.</p>", count: 12_000)
        try folder.write(LintTests.good.replacing("<p>Hush.</p>", with: words), to: "checkout/a.xml")
        #expect(try run("a.xml", "b.xml", "--format", "github", environment: ["GITHUB_STEP_SUMMARY": folder.path + "/summary.md"]).status == 1)
        let summary = try folder.read("summary.md")
        #expect(summary.utf8.count < 1 << 20 && summary.utf8.count > 900_000)
        #expect(summary.contains("| error | b.xml:4:9 |") && summary.contains("more than a summary may hold"))
    }

    @Test func junitIsXMLForOthers() throws {
        guard Python.has("xml.etree.ElementTree") else { return }
        #expect(try run(".", "--format", "junit", "--output", folder.path + "/junit.xml").status == 1)
        let program = """
            import sys, xml.etree.ElementTree as tree
            for suite in tree.parse(sys.argv[1]).getroot():
                print(suite.get('name'), suite.get('tests'), suite.get('failures'), suite.get('skipped'))
            """
        #expect(try Python.run(program, folder.path + "/junit.xml") == "a.xml 1 0 1\nb.xml 1 1 0\nc.xml 1 0 0\n")
    }

    static let schema = Shared.root + "/.build/test-tools/sarif-2.1.0-rtm.4.json"

    @Test(.enabled(if: Python.has("jsonschema") && Shared.exists(schema), "scripts/test-tools.sh has not put the schema of SARIF there"))
    func sarifIsValid() throws {
        #expect(try run(".", "--select", "all", "--format", "sarif", "--output", folder.path + "/a.sarif").status == 1)
        let program = """
            import json, jsonschema, sys
            schema, report = [json.load(open(name, encoding='utf-8')) for name in sys.argv[1:]]
            judge = jsonschema.validators.validator_for(schema)
            judge.check_schema(schema)
            for error in judge(schema).iter_errors(report): print(error.json_path, error.message)
            results = report['runs'][0]['results']
            print(len(results) > 1 and any('fixes' in result for result in results))
            """
        #expect(try Python.run(program, Self.schema, folder.path + "/a.sarif") == "True\n")
    }
}
