import TestSupport
import Testing
import XMLKit

/// What build servers are given: the shell steps run as they stand, and the files are held against their schemas.
@Suite struct BuildServerTests {
    private static let checker = Shared.root + "/.build/test-tools/bin/check-jsonschema"
    private static let hasTools = LocalFile.isThere(checker)

    /// The fenced blocks of a language in docs/ci.md.
    private static func blocks() throws -> [String] {
        let text = String(decoding: try #require(LocalFile.read(Shared.root + "/docs/ci.md")), as: UTF8.self)
        return text.components(between: "```yaml\n", and: "```")
    }

    @Test(.enabled(if: hasTools, "check-jsonschema is absent")) func filesKeepTheirSchemas() throws {
        let folder = try TemporaryFolder()
        let blocks = try Self.blocks()
        #expect(blocks.count == 3)
        let files = [
            ("vendor.github-actions", Shared.root + "/action.yml"),
            ("vendor.github-workflows", try folder.write(blocks[0], to: "workflow.yml")),
            ("vendor.gitlab-ci", try folder.write(blocks[1], to: "gitlab.yml")),
        ]
        for (schema, file) in files {
            let outcome = try Command.program(Self.checker, "--builtin-schema", schema, file)
            #expect(outcome.output.contains("ok"))
        }
        let hooks = try Command.program(Shared.root + "/.build/test-tools/bin/pre-commit", "validate-manifest", Shared.root + "/.pre-commit-hooks.yaml")
        #expect(hooks.errors.isEmpty)
    }

    /// The shell text of a step of action.yml.
    private static func step(_ name: String) throws -> String {
        let text = String(decoding: try #require(LocalFile.read(Shared.root + "/action.yml")), as: UTF8.self)
        let step = try #require(text.components(between: "- name: \(name)\n", and: "\n\n").first)
        let lines = step.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.hasSuffix("run: |") })
        return lines[(start + 1)...].map { String($0.dropFirst(8)) }.joined(separator: "\n")
    }

    private static func shell(_ script: String, in folder: TemporaryFolder, _ variables: [String: String]) throws -> Command.Outcome {
        var command = Command()
        command.wrapper = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script]
        command.folder = folder.path
        command.environment = variables
        return try command.run()
    }

    @Test func theVersionIsThatOfTheFiles() throws {
        let folder = try TemporaryFolder()
        for (name, text) in [("a/Package.swift", "1"), ("a/Package.resolved", "2"), ("a/Sources/x.swift", "3")] { try folder.write(text, to: name) }
        let variables = [
            "ACTION": folder.path + "/a", "RUNNER_OS": "Linux", "RUNNER_ARCH": "X64", "RUNNER_TEMP": folder.path, "GITHUB_OUTPUT": folder.path + "/out",
        ]
        #expect(try Self.shell(Self.step("Find the version"), in: folder, variables).status == 0)
        let first = try folder.read("out")
        #expect(first.hasPrefix("key=xepkit-Linux-X64-") && first.contains("folder=\(folder.path)/xepkit\n"))
        try folder.write("4", to: "a/Sources/x.swift")
        try folder.write("", to: "out")
        #expect(try Self.shell(Self.step("Find the version"), in: folder, variables).status == 0)
        #expect(try folder.read("out").split(separator: "\n").first != first.split(separator: "\n").first)
    }

    @Test func aBuiltOneIsFetchedAndHeldAgainstItsSum() throws {
        let folder = try TemporaryFolder()
        try folder.write("#!/bin/sh\necho built\n", to: "xep")
        let sum = try Command.program("sha256sum", folder.path + "/xep").output.prefix(64)
        var variables = ["ADDRESS": "file://" + folder.path + "/xep", "SUM": String(sum), "FOLDER": folder.path + "/to"]
        #expect(try Self.shell(Self.step("Download xep"), in: folder, variables).status == 0)
        #expect(try Command.program(folder.path + "/to/xep").output == "built\n")
        variables["SUM"] = String(repeating: "0", count: 64)
        #expect(try Self.shell(Self.step("Download xep"), in: folder, variables).status != 0)
    }

    /// A checkout with one good XEP, and a branch that makes another one bad.
    private static func checkout() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(LintTests.good.replacing("<status>ProtoXEP", with: "<status>Experimental"), to: "old.xml")
        try folder.write(LintTests.good, to: "inbox/new.xml")
        let git = "git -c user.name=t -c user.email=t@example.com -c commit.gpgsign=false"
        let bad = "sed -i.bak 's/<status>ProtoXEP/<status>Proto/' inbox/new.xml && rm inbox/new.xml.bak"
        let script = "git init -q -b main . && git add . && \(git) commit -q -m a && git checkout -q -b b && \(bad) && \(git) commit -q -am b"
        let outcome = try Self.shell(script, in: folder, [:])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return folder
    }

    @Test func onlyWhatIsChangedIsLinted() throws {
        let folder = try Self.checkout()
        try folder.write("#!/bin/sh\nprintf '%s ' \"$@\" >>\"$LOG\"; echo >>\"$LOG\"\n", to: "stub")
        _ = try Self.shell("chmod +x stub", in: folder, [:])
        let variables = [
            "XEP": folder.path + "/stub", "LOG": folder.path + "/log", "ACTION": Shared.root, "RUNNER_TEMP": folder.path, "GITHUB_OUTPUT": folder.path + "/out",
            "XEP_SINCE": "main", "XEP_FORMAT": "github", "XEP_FAIL_ON": "warning", "XEP_OPTIONS": "--ignore prose",
        ]
        let outcome = try Self.shell(Self.step("Lint"), in: folder, variables)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(
            try folder.read("log") == """
                lint --format sarif --output \(folder.path)/xep.sarif --fail-on never --ignore prose --since main inbox/new.xml\u{20}
                lint --format github --fail-on warning --ignore prose --since main inbox/new.xml\u{20}

                """)
        #expect(try folder.read("out") == "sarif=\(folder.path)/xep.sarif\n")
    }

    @Test func withoutARevisionAllIsLinted() throws {
        let folder = try Self.checkout()
        let variables = ["XEP": try #require(Command.executable), "XEP_FORMAT": "json", "XEP_OUTPUT": "report.json", "XEP_SARIF": "xep.sarif"]
        let outcome = try Self.shell(Shared.root + "/scripts/lint-changes.sh", in: folder, variables)
        #expect(outcome.status == 1 && outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(try folder.read("report.json").contains("old.xml") && folder.read("xep.sarif").contains("\"2.1.0\""))
    }

    @Test func nothingChangedIsAnEmptyReport() throws {
        let folder = try Self.checkout()
        let outcome = try Self.shell(Shared.root + "/scripts/lint-changes.sh", in: folder, ["XEP": "false", "XEP_SINCE": "HEAD", "XEP_SARIF": "xep.sarif"])
        #expect(outcome.status == 0 && outcome.output.contains("no XEP is changed"))
        #expect(try folder.read("xep.sarif").contains("\"results\": []"))
        #expect(try Self.shell(Shared.root + "/scripts/lint-changes.sh", in: folder, ["XEP_SINCE": "nowhere"]).status == 2)
    }
}

extension String {
    /// The texts between two marks, in their order.
    fileprivate func components(between start: String, and end: String) -> [String] {
        var found: [String] = []
        var rest = self[...]
        while let from = rest.firstRange(of: start) {
            rest = rest[from.upperBound...]
            guard let to = rest.firstRange(of: end) else { break }
            found.append(String(rest[..<to.lowerBound]))
            rest = rest[to.upperBound...]
        }
        return found
    }
}
