import TestSupport
import Testing
import XMLKit

private let program = Shared.root + "/.build/test-tools/bin/pre-commit"

/// The hook for pre-commit in a repository of its own, as `git commit` runs it.
@Suite(.enabled(if: LocalFile.isThere(program), "pre-commit is absent")) struct PreCommitTests {
    @Test func aCommitWithAMistakeIsRefused() throws {
        let folder = try TemporaryFolder()
        let hooks = try #require(LocalFile.read(Shared.root + "/.pre-commit-hooks.yaml"))
        try folder.write(String(decoding: hooks, as: UTF8.self), to: "hooks/.pre-commit-hooks.yaml")
        let name = LintTests.good.replacing("<status>ProtoXEP", with: "<status>Proto")
        try folder.write(LintTests.good, to: "work/inbox/good.xml")
        try folder.write("<a>", to: "work/other.xml")
        try folder.write(
            """
            repos:
              - repo: \(folder.path)/hooks
                rev: 0.1.0
                hooks: [{ id: xep-lint-system, args: [--fail-on, warning] }]

            """, to: "work/.pre-commit-config.yaml")
        let executable = try #require(Command.executable)
        let git = "git -c user.name=t -c user.email=t@example.com -c commit.gpgsign=false"
        func shell(_ script: String) throws -> Command.Outcome {
            var command = Command()
            command.wrapper = ["bash", "--noprofile", "--norc", "-e", "-c", script]
            command.folder = folder.path
            command.environment = ["PRE_COMMIT_HOME": folder.path + "/home", "PATH": folder.path + "/bin:/usr/local/bin:/usr/bin:/bin"]
            return try command.run()
        }
        let start = """
            mkdir bin && ln -s '\(executable)' bin/xep
            (cd hooks && git init -q -b main . && git add . && \(git) commit -q -m a && git tag 0.1.0)
            cd work && git init -q -b main . && '\(program)' install >/dev/null && git add . && \(git) commit -m a
            """
        // What is no XEP is not looked at.
        let clean = try shell(start)
        #expect(clean.status == 0, "\(clean.output)\(clean.errors)")
        try folder.write(name, to: "work/inbox/bad.xml")
        let refused = try shell("cd work && git add . && \(git) commit -m b")
        let said = refused.output + refused.errors
        #expect(refused.status == 1 && said.contains("inbox/bad.xml:") && said.contains("[header/status]") && !said.contains("other.xml"), "\(said)")
    }
}
