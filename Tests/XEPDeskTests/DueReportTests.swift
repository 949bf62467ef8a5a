import Testing
import XEPDesk
import XEPKit
import XMLKit

/// What is due in a series.
@Suite struct DueReportTests {
    private func document(_ number: Int, _ status: String, _ header: String = "", revisions: [(String, String)] = [("0.1", "2025-01-01")]) -> DueDocument {
        let history = revisions.map { "<revision><version>\($0.0)</version><date>\($0.1)</date></revision>" }.joined()
        return DueDocument(XEP(Source(
            name: "x/xep-000\(number).xml", text: "<xep><header><title>T\(number)</title><status>\(status)</status>\(header)\(history)</header></xep>")))
    }

    private func kinds(_ documents: [DueDocument], _ today: String = "2026-01-02") throws -> [String] {
        DueReport(documents, today: try #require(Day(today))).items.map { "\($0.kind.rawValue) \($0.file) \($0.since.map(\.description) ?? "-")" }
    }

    @Test func editorialRevisionsAreNoActivity() throws {
        let quiet = document(1, "Experimental", revisions: [("0.2.2", "2025-12-01"), ("0.2.1", "2025-06-01"), ("0.2", "2025-01-01"), ("0.1", "2024-01-01")])
        #expect(try kinds([quiet]) == ["deferral xep-0001.xml 2026-01-01"])
        #expect(try kinds([quiet], "2026-01-01") == [])
        #expect(try kinds([document(1, "Experimental", revisions: [("0.3", "2025-06-01"), ("0.2", "2025-01-01")])]) == [])
        #expect(try kinds([document(1, "Draft"), document(2, "Deferred")]) == [])
    }

    @Test func leapDayIsAYearLaterOnTheFirstOfMarch() throws {
        let leap = document(1, "Experimental", revisions: [("0.1", "2024-02-29")])
        #expect(try kinds([leap], "2025-03-01") == [])
        #expect(try kinds([leap], "2025-03-02") == ["deferral xep-0001.xml 2025-03-01"])
    }

    @Test func lastCallsEndOnTheirLatestDate() throws {
        let called = document(1, "Proposed", "<lastcall>2026-01-01</lastcall><lastcall>2025-01-01</lastcall>")
        #expect(try kinds([called]) == ["last-call xep-0001.xml 2026-01-01"])
        #expect(try kinds([called], "2026-01-01") == [])
        #expect(try kinds([document(1, "Proposed")]) == ["last-call xep-0001.xml -"])
        #expect(try kinds([document(1, "Draft", "<lastcall>2020-01-01</lastcall>")]) == [])
    }

    @Test func expiredOnesAreNamedUntilTheyAreObsolete() throws {
        let expiring = "<expires>2026-01-01</expires>"
        #expect(try kinds([document(1, "Deprecated", expiring)]) == ["expired xep-0001.xml 2026-01-01"])
        #expect(try kinds([document(1, "Obsolete", expiring), document(2, "Deprecated", "<expires>2026-01-02</expires>")]) == [])
    }

    @Test func theLivingDoNotDependOnTheDead() throws {
        let dead = document(1, "Obsolete", "<supersededby><spec>XEP-0003</spec></supersededby>")
        let depends = "<dependencies><spec>XEP-0001</spec><spec>XEP-0009</spec></dependencies>"
        let report = DueReport([document(2, "Draft", depends), dead], today: try #require(Day("2026-01-02")))
        #expect(report.items.map(\.reason) == ["is Stable and depends on XEP-0001 (T1), which is Obsolete; its successor is XEP-0003"])
        #expect(try kinds([dead, document(2, "Deferred", depends), document(3, "Draft", depends + "<supersedes><spec>XEP-0001</spec></supersedes>")]) == [])
    }

    @Test func bothFormsSayTheSame() throws {
        let report = DueReport([document(1, "Experimental")], today: try #require(Day("2026-01-02")))
        #expect(DueText().text(report).hasSuffix("(1):\n  xep-0001.xml: T1: the last substantial revision is of 2025-01-01\n"))
        #expect(DueJSON().text(report).contains("\"kind\": \"deferral\", \"file\": \"xep-0001.xml\""))
        #expect(DueText().text(DueReport([], today: report.today)) == "nothing is due on 2026-01-02\n")
    }
}
