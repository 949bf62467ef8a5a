import Testing
import XEPDesk
import XEPKit
import XMLKit

/// A XEP goes from one status to the next.
@Suite struct StatusChangeTests {
    private func changed(
        _ status: Status, from old: String, version: String = "0.4.1", type: String = "Standards Track", _ adjust: (inout StatusChange) -> Void = { _ in }
    ) throws -> (old: String, new: String) {
        var proposal = Proposal()
        (proposal.file, proposal.number, proposal.status, proposal.version, proposal.type) = ("xep-0518.xml", "0518", old, version, type)
        var change = StatusChange(to: status, date: try #require(Day("2026-02-20")))
        adjust(&change)
        let xep = proposal.xep
        return (proposal.text, String(decoding: try change.edits(of: xep).applied(to: xep.source.bytes), as: UTF8.self))
    }

    private func revision(_ version: String, _ remark: String) -> String {
        """
          <revision>
            <version>\(version)</version>
            <date>2026-02-20</date>
            <initials>XEP Editor</initials>
            <remark><p>\(remark)</p></remark>
          </revision>
          <revision>

        """
    }

    @Test func deferralIsNoActivity() throws {
        let (old, new) = try changed(.deferred, from: "Experimental")
        #expect(new == old.replacing(">Experimental<", with: ">Deferred<")
            .replacing("  <revision>\n", with: revision("0.4.2", "Deferred, since it has not been updated for twelve months.")))
    }

    @Test func proposedHasALastCallOfFourteenDays() throws {
        let (old, new) = try changed(.proposed, from: "Deferred")
        #expect(new == old.replacing("<status>Deferred</status>", with: "<status>Proposed</status>\n  <lastcall>2026-03-06</lastcall>")
            .replacing("  <revision>\n", with: revision("0.4.2", "Proposed; issued a Last Call.")))
        #expect(throws: DeskFailure.self) { try changed(.proposed, from: "Experimental") { $0.lastCall = Day("2026-03-05") } }
        #expect(try changed(.proposed, from: "Proposed") { $0.lastCall = Day("2026-04-01") }.new.contains("<status>Proposed</status>\n  <lastcall>2026-04-01</lastcall>"))
    }

    @Test(arguments: [
        (Status.draft, "Proposed", "0.4.1", "Standards Track", "1.0.0"), (.active, "Proposed", "0.4.1", "Informational", "1.0.0"),
        (.final, "Draft", "1.2", "Standards Track", "2.0.0"), (.deprecated, "Final", "2.0", "Standards Track", "2.1.0"),
        (.obsolete, "Deprecated", "1.3.1", "Historical", "1.4.0"), (.rejected, "Proposed", "0.3", "Standards Track", "0.3.1"),
    ]) func versionTellsTheStatus(status: Status, old: String, version: String, type: String, expected: String) throws {
        let new = try changed(status, from: old, version: version, type: type).new
        #expect(new.contains("<version>\(expected)</version>") && new.contains("<status>\(status.rawValue)</status>"))
    }

    @Test func stepsThatAreNoneNeedForce() throws {
        for (status, old) in [(Status.final, "Experimental"), (.active, "Proposed"), (.deferred, "Draft"), (.experimental, "Rejected"), (.deferred, "Deferred"), (.draft, "Stable")] {
            #expect(throws: DeskFailure.self, "\(old) to \(status)") { try changed(status, from: old) }
            #expect(try changed(status, from: old) { $0.isForced = true }.new.contains("<status>\(status.rawValue)</status>"))
        }
        #expect(throws: DeskFailure.self) { try changed(.deferred, from: "Experimental") { $0.lastCall = Day("2026-03-31") } }
    }

    @Test func tagsAndCommentsStay() throws {
        var proposal = Proposal()
        (proposal.file, proposal.number, proposal.status) = ("xep-0518.xml", "0518", "<!-- a --> Experimental\n ")
        let xep = proposal.xep
        let new = try StatusChange(to: .deferred, date: try #require(Day("2026-02-20"))).edits(of: xep).applied(to: xep.source.bytes)
        #expect(String(decoding: new, as: UTF8.self).contains("<status><!-- a --> Deferred\n </status>"))
    }

    @Test func remarkIsEscaped() throws {
        let new = try changed(.deferred, from: "Experimental") { ($0.remark, $0.initials) = ("Less <x/> & more", "XEP Editor: jé") }.new
        #expect(new.contains("<remark><p>Less &lt;x/&gt; &amp; more</p></remark>") && new.contains("<initials>XEP Editor: j&#233;</initials>"))
    }
}
