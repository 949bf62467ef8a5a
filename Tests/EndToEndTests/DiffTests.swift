import TestSupport
import Testing

/// `xep diff`: files and revisions, as text, JSON and page.
@Suite struct DiffTests {
    private static let changed = Document.changed {
        $0.protocolText.replace("MUST", with: "SHOULD")
        $0.example.replace("volume='3'", with: "volume='4'")
        $0.schema.replace("use='optional'", with: "use='required'")
    }.text

    private func diff(_ arguments: String..., folder: String? = nil) throws -> Command.Outcome {
        var command = Command("diff", "--today", "2026-01-31")
        command.arguments += arguments
        command.folder = folder
        return try command.run()
    }

    @Test func twoFilesForImplementersFirst() throws {
        let folder = try TemporaryFolder()
        let (old, new) = (try folder.write(Document().text, to: "old/xep-0999.xml"), try folder.write(Self.changed, to: "xep-0999.xml"))
        let outcome = try diff(old, new)
        #expect(outcome.status == 0 && outcome.errors == "")
        let places = ["For implementers", "Schema", "use was 'optional' and is 'required'", "Requirements", "MUST became SHOULD", "Examples",
                      "/message/whisper/@volume: '3' became '4'", "Editorial", "<version>0.2.0</version>", "<date>2026-01-31</date>"]
            .map { outcome.output.firstRange(of: $0)?.lowerBound }
        #expect(!places.contains(nil), "\(outcome.output)")
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
        #expect(try diff(old, old).output == "no difference that a reader would see\n")
        let json = try diff("--format", "json", old, new).output
        #expect(json.contains("\"impact\": \"incompatible\"") && json.contains("\"subject\": \"schema\""))
    }

    @Test func aPageWithBothVersions() throws {
        let folder = try TemporaryFolder()
        let (old, new) = (try folder.write(Document().text, to: "old/xep-0999.xml"), try folder.write(Self.changed, to: "xep-0999.xml"))
        let outcome = try diff("--format", "html", "--output", folder.path + "/page.html", old, new)
        #expect(outcome.status == 0 && outcome.errors == "")
        let page = try folder.read("page.html")
        #expect(page.contains("<del>MUST</del> <ins>SHOULD</ins>") && page.contains("What changed") && page.contains("Content-Security-Policy"))
        #expect(page.contains("/message/whisper/@volume: '3' became '4'"))
        // The list leads to each place.
        let html = HTML(Array(page.utf8))
        let links = html.links.filter { $0.hasPrefix("#change-") }.map { String($0.dropFirst()) }
        #expect(links.count == 4 && Set(links).isSubset(of: html.ids), "\(links)")
        #expect(html.links.contains("#difference") && page.contains("(what changed)</title>"))
    }

    @Test(.enabled(if: GitRepository.exists, "git is not here")) func revisions() throws {
        let repository = try GitRepository()
        try repository.commit(["xep-0999.xml": Document().text])
        try repository.git("tag", "one")
        try repository.commit(["xep-0999.xml": Self.changed])
        let folder = repository.path
        #expect(try diff("one", "xep-0999.xml", folder: folder).output.contains("MUST became SHOULD"))
        #expect(try diff("one..HEAD", "xep-0999.xml", folder: folder).output.contains("MUST became SHOULD"))
        #expect(try diff("HEAD..one", "xep-0999.xml", folder: folder).output.contains("SHOULD became MUST"))
        #expect(try diff("HEAD", "xep-0999.xml", folder: folder).output == "no difference that a reader would see\n")
        for (arguments, words) in [(["two", "xep-0999.xml"], "no revision"), (["one", "xep-0001.xml"], "xep-0001.xml"), (["--", "-x", "xep-0999.xml"], "no revision")] {
            var command = Command("diff")
            command.arguments += arguments
            command.folder = folder
            let outcome = try command.run()
            #expect(outcome.status == 2 && outcome.errorLines.count == 1 && outcome.errors.contains(words), "\(outcome.errors)")
        }
        let lonely = try TemporaryFolder()
        let outcome = try diff("one", try lonely.write(Document().text, to: "xep-0999.xml"))
        #expect(outcome.status == 2 && outcome.errorLines.count == 1)
    }
}
