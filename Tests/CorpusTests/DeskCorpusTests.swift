import TestSupport
import Testing
import XEPDesk
import XEPKit
import XEPLint
import XMLKit

/// The XEP Editor's edits on documents of the published series: what is not edited stays byte for byte, and nothing becomes wrong.
@Suite struct DeskCorpusTests {
    private static let proposals = Shared.corpus.filter { $0.contains("/inbox/") }
    /// Every eleventh of the others, with the step that its status allows.
    private static let numbered = Shared.corpus.filter { XEPName.number(ofFile: String($0.suffix(12))) != nil }.enumerated()
        .filter { $0.offset % 11 == 0 }.map(\.element)
    /// A number that no text of the series mentions.
    private static let number = 9997

    private static func day() throws -> Day { try #require(Day("2026-07-01")) }

    private static func findings(_ source: Source) throws -> [String: Int] {
        let linter = Linter(rules: RuleRegistry.rules.filter { $0.info.severity != .info && !["series", "vector"].contains($0.info.group) })
        return linter.lint(LintContext(XEP(source, resolver: Shared.resolver()), hasSeriesEntities: true, today: try day()))
            .reduce(into: [:]) { $0[$1.rule, default: 0] += 1 }
    }

    /// What the edits have put in, taken out again by what the new document says, not by the edits.
    private static func undone(_ new: XEP, as old: XEP) throws -> [UInt8] {
        var bytes = new.source.bytes
        let revisions = new.header.revisions
        try #require(revisions.count == old.header.revisions.count + 1)
        bytes.removeSubrange(revisions[0].element.range.lowerBound..<revisions[1].element.range.lowerBound)
        if old.header.approvers.isEmpty, let approver = new.header.approvers.first, let sig = new.header.sig {
            bytes.removeSubrange(sig.element.range.upperBound..<approver.element.range.upperBound)
        }
        let status = try #require(new.header.status)
        if new.header.lastCalls.count > old.header.lastCalls.count, let lastCall = new.header.lastCalls.first {
            bytes.removeSubrange(status.element.range.upperBound..<lastCall.element.range.upperBound)
        }
        bytes.replaceSubrange(status.range, with: old.source.bytes[try #require(old.header.status).range])
        return bytes
    }

    @Test(arguments: proposals) func acceptedProposalsKeepTheirBytes(path: String) throws {
        let old = XEP(Shared.source(path), resolver: Shared.resolver())
        let acceptance = Acceptance(number: Self.number, date: try Self.day())
        let bytes = try acceptance.edits(of: old).applied(to: old.source.bytes)
        let new = XEP(Source(name: "xep-9997.xml", file: bytes), resolver: Shared.resolver())
        #expect(new.header.number?.text == "9997" && new.header.knownStatus == .experimental && !new.header.approvers.isEmpty)
        let rest = try Self.undone(new, as: old)
        let before = String(decoding: old.source.bytes, as: UTF8.self).replacing("'../xep.", with: "'xep.")
        // Only where the old text has a placeholder may the new one have the number.
        let digits = Set("9997".utf8), marks = Set("xX".utf8)
        #expect(rest.count == before.utf8.count)
        #expect(zip(rest, before.utf8).allSatisfy { $0 == $1 || digits.contains($0) && marks.contains($1) })
        let found = try Self.findings(new.source)
        var known = try Self.findings(old.source)
        // A proposal may build on another, and only a XEP has to know its number.
        known["header/dependencies", default: 0] += old.header.dependencies.count { $0.text.lowercased() == "xep-xxxx" }
        for (rule, count) in found { #expect(count <= known[rule, default: 0], "\(path): \(rule)") }
    }

    @Test(arguments: numbered) func changedStatusesKeepTheOtherBytes(path: String) throws {
        let old = XEP(Shared.source(path), resolver: Shared.resolver())
        let status = try #require(old.header.knownStatus)
        var change = StatusChange(to: Transition.next(after: status, type: old.header.knownType).first ?? .experimental, date: try Self.day())
        change.isForced = Transition.next(after: status, type: old.header.knownType).isEmpty
        let bytes = try change.edits(of: old).applied(to: old.source.bytes)
        let new = XEP(Source(name: path, file: bytes), resolver: Shared.resolver())
        #expect(new.header.knownStatus == change.status)
        #expect(try Self.undone(new, as: old) == old.source.bytes)
        let (found, known) = (try Self.findings(new.source), try Self.findings(old.source))
        for (rule, count) in found where !change.isForced { #expect(count <= known[rule, default: 0], "\(path): \(rule)") }
    }
}
