import Testing
import TestSupport
import XEPKit
import XMLKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Bad input read in this process: it ends, in time, with something said, and nothing read that is none of its business.
@Suite(.timeLimit(.minutes(10))) struct ReadingTests {
    /// Reads a file as every command does, with both readers; returns all text that they found and whether anything is wrong.
    func read(_ bytes: [UInt8], in folder: TemporaryFolder) -> (text: String, isWrong: Bool) {
        let source = Source(name: folder.path + "/hostile.xml", file: bytes)
        let xep = XEP(source, resolver: FileResolver(folders: [folder.path]))
        #expect(xep.tree.problems.allSatisfy { 0 <= $0.range.lowerBound && $0.range.upperBound <= source.bytes.count })
        var text = xep.tree.root?.text ?? ""
        do {
            let document = try XMLDocument(xep.tree)
            for case .text(let piece) in document.events() { text += piece }
            return (text, !xep.tree.problems.isEmpty || !xep.tree.entities.missing.isEmpty || !document.dtdViolations().isEmpty)
        } catch {
            return (text, true)
        }
    }

    @Test(arguments: HostileDocument.all) func isReadInTimeAndJudged(document: HostileDocument) throws {
        let folder = try TemporaryFolder()
        try folder.write(HostileDocument.secret, to: "secret.txt")
        let start = ContinuousClock.now
        let result = read(document.bytes, in: folder)
        #expect(ContinuousClock.now - start < .seconds(240))
        #expect(!result.text.contains(HostileDocument.secret) && !result.text.contains("root:"))
        if document.fault == .inDocument { #expect(result.isWrong) }
    }

    @Test(.enabled(if: Shared.series != nil, "../shared is absent"), arguments: ["xep-0302", "xep-0317", "xep-0402"])
    func truncatedAnywhere(name: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(try #require(Shared.series))/\(name).xml")))
        let folder = try TemporaryFolder()
        for end in stride(from: 0, to: bytes.count, by: 64) {
            #expect(read(Array(bytes[..<end]), in: folder).isWrong, "nothing said of \(name) cut at \(end)")
        }
    }
}
