import TestSupport
import Testing
import XEPRender

@Suite struct HeaderTests {
    @Test func theWordForStableIsStable() throws {
        let page = try Page(status: "Draft")
        #expect(page.texts("p").first?.hasPrefix("Stable Standards Track Version 0.1.0 2024-02-03") == true)
        #expect(!page.text.contains("Draft"))
    }

    @Test(arguments: [
        ("Standards Track", "Draft", "Experimental Proposed Stable Final", "Stable"),
        ("Informational", "Active", "Experimental Proposed Active", "Active"),
        ("Standards Track", "ProtoXEP", "ProtoXEP Experimental Proposed Stable Final", "ProtoXEP"),
        ("Standards Track", "Deferred", "Experimental Deferred Proposed Stable Final", "Deferred"),
        ("Historical", "Obsolete", "Experimental Proposed Active Deprecated Obsolete", "Obsolete"),
        ("Procedural", "Rejected", "Experimental Proposed Rejected", "Rejected"),
        ("Standards Track", "Retracted", "Experimental Retracted", "Retracted"),
    ])
    func lifeCycle(type: String, status: String, steps: String, current: String) throws {
        let page = try Page(status: status, type: type)
        let items = page.html.all { $0.name == "li" }.filter { item in
            page.html.elements[item].parent.flatMap { page.html.elements[$0].parent }.map { page.html.elements[$0].classes == ["life"] } == true
        }
        #expect(items.map { page.html.text(of: $0) }.joined(separator: " ") == steps)
        #expect(items.filter { page.html.elements[$0].attributes["aria-current"] == "step" }.map { page.html.text(of: $0) } == [current])
    }

    private static let statuses = [
        ("ProtoXEP", "Standards Track"), ("Experimental", "Standards Track"), ("Experimental", "Informational"), ("Experimental", "Procedural"),
        ("Proposed", "Standards Track"), ("Proposed", "Informational"), ("Proposed", "Procedural"), ("Draft", "Standards Track"), ("Final", "Standards Track"),
        ("Active", "Procedural"), ("Active", "Historical"), ("Active", "Humorous"), ("Active", "SIG Formation"), ("Active", "Informational"),
        ("Deferred", "Standards Track"), ("Retracted", "Standards Track"), ("Rejected", "Standards Track"), ("Deprecated", "Standards Track"),
        ("Deprecated", "Historical"), ("Obsolete", "Standards Track"),
    ]

    @Test func eachStatusHasItsNotice() throws {
        let notices = try Self.statuses.map { status, type in
            let page = try Page(status: status, type: type)
            let notice = try #require(page.html.all { $0.classes.first == "notice" }.first)
            return normalized(page.html.text(of: notice))
        }
        #expect(Set(notices).count == notices.count && notices.allSatisfy { $0.count > 60 })
    }

    @Test func successorsAreLinks() throws {
        let page = try Page(status: "Obsolete", header: "<supersedes><spec>XEP-0001</spec></supersedes><supersededby><spec>XEP-0002</spec><spec>XEP-0003</spec></supersededby>")
        #expect(page.html.links.filter { $0 == "https://xmpp.org/extensions/xep-0002.html" }.count == 3)
        #expect(page.text.contains("It is superseded by XEP-0002, XEP-0003."))
        #expect(page.html.links.contains("https://xmpp.org/extensions/xep-0001.html"))
    }

    @Test func lastCallExpiryAndCouncilNote() throws {
        let page = try Page(status: "Proposed", header: "<lastcall>2024-05-06</lastcall><lastcall>2022-01-02</lastcall><expires>2025-06-07</expires><councilnote>Mind the gap.</councilnote>")
        #expect(page.text.contains("the Last Call ends on 2024-05-06") && page.text.contains("It expires on 2025-06-07") && page.text.contains("Mind the gap."))
    }

    @Test func fieldsForMachines() throws {
        let page = try Page(number: "0030", header: "<tags><tag>a</tag><tag>b</tag></tags>", revisions: Page.revision("1.0.0", "2024-02-03") + Page.revision("0.1.0", "2020-01-02"))
        let dublin = ["Title", "Creator", "Description", "Publisher", "Contributor", "Date", "Type", "Format", "Identifier", "Language", "Rights"]
        for name in dublin { #expect(page.content(ofMeta: "DC.\(name)").count == 1, "\(name)") }
        #expect(page.content(ofMeta: "DC.Title") == ["XEP-0030: Title of it"] && page.content(ofMeta: "DC.Creator") == ["Ada Example"])
        #expect(page.content(ofMeta: "og:url") == ["https://xmpp.org/extensions/xep-0030.html"])
        #expect(page.content(ofMeta: "article:published_time") == ["2020-01-02"] && page.content(ofMeta: "article:modified_time") == ["2024-02-03"])
        #expect(page.html.elements.filter { $0.attributes["name"]?.hasPrefix("twitter:") == true }.count == 5)
        #expect(page.html.elements.filter { $0.attributes["property"] != nil }.count == 8)
        #expect(page.content(ofMeta: "keywords") == ["a, b"])
        #expect(page.text.contains("© 2020–2024"))
    }

    @Test(arguments: [
        // The version before, the one before that, and what may be linked.
        (("1.1", "2010-02-03"), ("1.0", "2009-01-02"), "xep-9999-1.1"),
        (("0.0.2", "2010-02-03"), ("0.0.1", "2009-01-02"), nil),
        (("2.5rc3", "2010-02-03"), ("2.4", "2009-01-02"), "xep-9999-2.4"),
        (("1.1", "2011-04-05"), ("1.0", "2009-01-02"), "xep-9999-1.0"),
        (("1.1", ""), ("1.0", ""), nil),
    ]) func anEarlierVersionIsLinkedOnlyWhereItWasPublished(before: (String, String), earlier: (String, String), link: String?) throws {
        func links(latest: String) throws -> [String] {
            let revisions = Page.revision("1.2", latest) + Page.revision(before.0, before.1) + Page.revision(earlier.0, earlier.1)
            let page = try Page(revisions: revisions)
            #expect(page.text.contains("New in version 1.2"))
            return page.html.links.filter { $0.contains("/attic/") }
        }
        #expect(try links(latest: "2011-04-05") == (link.map { ["https://xmpp.org/extensions/attic/\($0).html"] } ?? []))
    }

    /// XEP-0045 links version 1.19 of itself, replaced in 2005, as jep-0045-1.19.html, and XEP-0048 1.0, replaced in 2007, as xep-0048-1.0.html.
    @Test func whatWasReplacedUnderTheOldNameOfTheSeriesIsNotLinked() throws {
        for (day, count) in [("2005-09-08", 0), ("2006-10-04", 1)] {
            let page = try Page(revisions: Page.revision("1.20", day) + Page.revision("1.19", "2005-04-21"))
            #expect(page.html.links.count { $0.contains("/attic/") } == count, "\(day)")
        }
    }

    @Test func aProposalClaimsNoAddress() throws {
        let page = try Page(status: "ProtoXEP", number: "xxxx")
        #expect(page.content(ofMeta: "og:url").isEmpty && page.content(ofMeta: "DC.Identifier") == ["XEP-XXXX"])
        #expect(!page.contains("rel=\"canonical\""))
    }

    @Test func aJokeWithoutANumberIsNoPartOfTheSeries() throws {
        let joke = try Page(status: "ProtoXEP", type: "Humorous", number: "xxxx")
        #expect(joke.text.contains("ProtoXEP") && !joke.contains(">Experimental<") && !joke.contains(">Proposed<"))
        #expect(!(try Page(status: "Active", type: "Humorous", number: "xxxx")).text.contains("part of the series"))
        #expect(try Page(status: "Active", type: "Humorous").text.contains("part of the series"))
    }
}
