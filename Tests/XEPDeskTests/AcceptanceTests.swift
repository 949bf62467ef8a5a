import Testing
import XEPDesk
import XEPKit
import XEPLint
import XMLKit

/// A ProtoXEP becomes a XEP with a number, and not a byte else changes.
@Suite struct AcceptanceTests {
    private func acceptance() throws -> Acceptance {
        var acceptance = Acceptance(number: 518, date: try #require(Day("2026-03-01")))
        acceptance.initials = "XEP Editor: jc"
        return acceptance
    }

    private func accepted(_ proposal: Proposal, _ acceptance: Acceptance? = nil) throws -> String {
        let xep = proposal.xep
        return String(decoding: try (acceptance ?? self.acceptance()).edits(of: xep).applied(to: xep.source.bytes), as: UTF8.self)
    }

    /// The same document with the changes made by hand.
    private func expected(_ proposal: Proposal, vote: String = "", by body: String = "Council", version: String = "0.1.0") -> String {
        proposal.text.replacing("<number>xxxx<", with: "<number>0518<").replacing("<status>ProtoXEP<", with: "<status>Experimental<")
            .replacing("  <revision>\n", with: """
                  <revision>
                    <version>\(version)</version>
                    <date>2026-03-01</date>
                    <initials>XEP Editor: jc</initials>
                    <remark><p>Accepted as Experimental by vote of the \(body)\(vote).</p></remark>
                  </revision>
                  <revision>

                """)
    }

    @Test func headerChangesAndNothingElse() throws {
        let proposal = Proposal()
        #expect(try accepted(proposal) == expected(proposal))
        var acceptance = try acceptance()
        acceptance.vote = Day("2026-02-24")
        #expect(try accepted(proposal, acceptance) == expected(proposal, vote: " on 2026-02-24"))
    }

    @Test func carriageReturnsStay() throws {
        let proposal = Proposal()
        let xep = XEP(Source(name: "inbox/lamps.xml", text: proposal.text.replacing("\n", with: "\r\n")))
        let bytes = try acceptance().edits(of: xep).applied(to: xep.source.bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == expected(proposal).replacing("\n", with: "\r\n"))
    }

    @Test func whatIsWrittenLintsClean() throws {
        let source = Source(name: "xep-0518.xml", text: try accepted(Proposal()))
        let today = try #require(Day("2026-03-01"))
        let found = Linter(rules: RuleRegistry.rules.filter { $0.info.severity != .info }).lint(LintContext(XEP(source, resolver: FileResolver(folders: [])), today: today))
        #expect(found.map(\.message) == [])
    }

    @Test func numberInAnEntityIsWrittenThere() throws {
        var proposal = Proposal()
        proposal.doctype = "<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!-- <!ENTITY no \"xxxx\"> --><!ENTITY xep-number \"XXXX\">\n  <!ENTITY % ents SYSTEM 'xep.ent'>\n%ents;\n]>"
        proposal.number = "&xep-number;"
        #expect(try accepted(proposal) == expected(proposal).replacing("number \"XXXX\"", with: "number \"0518\""))
    }

    @Test func pathsLeadFromTheNewFolder() throws {
        var proposal = Proposal()
        proposal.doctype = "<!DOCTYPE xep SYSTEM \"../xep.dtd\" [\n  <!ENTITY % ents SYSTEM '../xep.ent'>\n%ents;\n]>"
        #expect(try accepted(proposal) == expected(proposal).replacing("../xep.", with: "xep."))
    }

    @Test func placeholdersOfTheNumberAreFilled() throws {
        var proposal = Proposal()
        proposal.body = "<p>XEP-xxxx of others</p><code>XEP-XXXX: http://xmpp.org/extensions/xep-xxxx.html</code><p><link url='https://xmpp.org/extensions/inbox/lamps.html#intro'>x</link></p>"
        let text = expected(proposal).replacing("XEP-XXXX", with: "XEP-0518").replacing("xep-xxxx.html", with: "xep-0518.html")
        #expect(try accepted(proposal) == text.replacing("inbox/lamps.html", with: "xep-0518.html"))
    }

    @Test func missingApprovingBodyFollowsTheType() throws {
        var proposal = Proposal()
        proposal.approver = ""
        #expect(try accepted(proposal) == expected(proposal).replacing("<sig>Standards</sig>", with: "<sig>Standards</sig>\n  <approver>Council</approver>"))
        proposal.type = "Procedural"
        #expect(throws: DeskFailure.self) { try accepted(proposal) }
        var acceptance = try acceptance()
        acceptance.approver = .board
        #expect(try accepted(proposal, acceptance) == expected(proposal, by: "Board").replacing("<sig>Standards</sig>", with: "<sig>Standards</sig>\n  <approver>Board</approver>"))
    }

    @Test func versionIsAlwaysANewOne() throws {
        var proposal = Proposal()
        proposal.version = "0.1.0"
        #expect(try accepted(proposal) == expected(proposal, version: "0.2.0"))
    }

    @Test func humourIsActiveAtOnce() throws {
        var proposal = Proposal()
        (proposal.type, proposal.approver) = ("Humorous", "\n  <approver>Editor</approver>")
        let text = try accepted(proposal)
        #expect(text.contains("<status>Active</status>") && text.contains("<version>1.0.0</version>") && text.contains("Accepted as Active by the XEP Editor."))
    }

    @Test func whatIsNoProposalIsRefused() throws {
        var numbered = Proposal()
        numbered.file = "xep-0518.xml"
        var old = Proposal()
        old.status = "Deferred"
        var broken = Proposal()
        broken.body = "<p>"
        for proposal in [numbered, old, broken] { #expect(throws: DeskFailure.self) { try accepted(proposal) } }
        for text in ["", "<xep/>", "<xep><header/></xep>", "<html>", "\u{0}"] {
            #expect(throws: DeskFailure.self) { try acceptance().edits(of: XEP(Source(name: "x.xml", text: text))) }
        }
    }

    @Test func entityLineStandsInItsPlace() throws {
        let line = EntityLine(number: 518, title: "Lamps & \"Candles\" 100% é")
        let declared = "<!ENTITY xep0517 \"x\">\r\n<!ENTITY xep0519 \"x\">\r\n"
        let edit = try line.edit(in: Array(declared.utf8), name: "xep.ent")
        let text = String(decoding: [edit].applied(to: Array(declared.utf8)), as: UTF8.self)
        #expect(text == "<!ENTITY xep0517 \"x\">\r\n\(line.text)\r\n<!ENTITY xep0519 \"x\">\r\n")
        let tree = XMLTree(Source(name: "x.xml", text: "<!DOCTYPE x [\n\(line.text)]><x>&xep0518;</x>"))
        #expect(tree.problems.isEmpty)
        #expect(tree.root?.text == "Lamps & \"Candles\" 100% é (XEP-0518) XEP-0518: Lamps & \"Candles\" 100% é <https://xmpp.org/extensions/xep-0518.html>.")
        #expect(throws: DeskFailure.self) { try EntityLine(number: 519, title: "x").edit(in: Array(declared.utf8), name: "xep.ent") }
    }
}
