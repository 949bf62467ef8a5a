import TestSupport
import Testing

/// `xep triage` on pull requests in git repositories.
@Suite(.enabled(if: GitRepository.exists, "git is not here")) struct TriageTests {
    private func repository(_ request: PullRequest) throws -> GitRepository {
        let repository = try GitRepository()
        try repository.commit(request.before)
        try repository.git("checkout", "--quiet", "-b", "request")
        for (name, text) in request.after where text == nil { try repository.git("rm", "--quiet", name) }
        try repository.commit(request.after.compactMapValues { $0 })
        return repository
    }

    private func triage(_ repository: GitRepository, _ arguments: String...) throws -> Command.Outcome {
        var command = Command("triage")
        command.arguments += arguments
        command.folder = repository.path
        return try command.run()
    }

    @Test(arguments: PullRequest.all) func hasTheRightLabels(request: PullRequest) throws {
        let outcome = try triage(repository(request), "--since", "main")
        #expect(outcome.status == 0 && outcome.errors == "")
        let last = outcome.output.split(separator: "\n").last ?? ""
        let labels = request.labels.isEmpty ? "none" : request.labels.joined(separator: ", ")
        #expect(last == "labels: \(labels)\(request.isCertain ? "" : " (a person has to look)")", "\(outcome.output)")
    }

    @Test func asJSONAndAsAComment() throws {
        let evil = PullRequest("evil", [], from: Document()) { $0.protocolText += "<p>A `x` | <b>@juliet</b> MUST go.</p>" }
        let repository = try repository(evil)
        let json = try triage(repository, "--format", "json").output
        #expect(json.contains("\"format\": \"xepkit triage\"") && json.contains("needs Author"))
        let comment = try triage(repository, "--format", "github").output
        // Nobody is called, and nothing is markup that the pull request brought.
        let cells = comment.split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { $0.split(separator: "|") }
        #expect(cells.filter { $0.contains("@juliet") }.allSatisfy { $0.filter { $0 == "`" }.count == 2 })
        #expect(comment.hasPrefix("**needs Author, needs version block**"))
    }

    @Test func withoutARevisionToStartFrom() throws {
        let repository = try GitRepository()
        try repository.commit(["xep-0999.xml": Document().text])
        try repository.git("branch", "-m", "other")
        let outcome = try triage(repository)
        #expect(outcome.status == 2 && outcome.errorLines.count == 1 && outcome.errors.contains("--since: is needed"))
    }
}

extension String {
    /// Replaces in place, and says where there is nothing to replace by changing all.
    mutating func replace(_ old: String, with new: String) {
        self = contains(old) ? replacing(old, with: new) : "nothing to replace: \(old)"
    }
}
