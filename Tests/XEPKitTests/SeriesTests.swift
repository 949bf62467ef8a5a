import TestSupport
import Testing
import XEPKit
import XMLKit

@Suite struct SeriesTests {
    static func document(_ title: String, status: String = "Draft", anchor: String = "a") -> String {
        "<xep><header><title>\(title)</title><status>\(status)</status><supersedes><spec>XEP-0009</spec></supersedes></header>"
            + "<section1 topic='t' anchor='\(anchor)'><p>x</p></section1></xep>"
    }

    @Test func aFolderAndItsInboxAreOneSeries() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.document("Hats"), to: "xep-0317.xml")
        try folder.write(Self.document("Proto"), to: "inbox/proto.xml")
        try folder.write("no xep", to: "notes.txt")
        let series = Series(folder: folder.path)
        #expect(series.entries.map(\.fileName) == ["proto.xml", "xep-0317.xml"])
        #expect(series[317]?.title == "Hats")
        #expect(series[317]?.knownStatus == .draft)
        #expect(series.anchors(of: 317) == ["a"])
        #expect(series[317]?.supersedes == ["XEP-0009"])
        #expect(series[318] == nil)
    }

    @Test func aLintedDocumentStandsInForThePublishedOne() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.document("Old"), to: "xep-0317.xml")
        let linted = Source(name: "elsewhere/xep-0317.xml", text: Self.document("New", anchor: "b"))
        let series = Series(folder: folder.path, standIns: [.source(linted)])
        #expect(series.entries.count == 1)
        #expect(series[317]?.title == "New")
        #expect(series.anchors(of: 317) == ["b"])
    }

    @Test func aFolderIsTheWholeSeriesWhereXEP0001Is() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.document("Hats"), to: "xep-0317.xml")
        #expect(!Series(folder: folder.path).isWhole)
        try folder.write(Self.document("Process"), to: "xep-0001.xml")
        #expect(Series(folder: folder.path).isWhole)
    }

    @Test func aFolderThatIsNotThereIsEmpty() {
        #expect(Series(folder: "/nonexistent").entries.isEmpty)
        #expect(Series.none.entries.isEmpty && !Series.none.isWhole)
    }

    @Test(.enabled(if: Shared.series != nil, "../shared is absent"))
    func thePublishedSeriesIsIndexed() throws {
        let series = Series(folder: try #require(Shared.series))
        #expect(series.entries.count == 539)
        #expect(series[1]?.title == "XMPP Extension Protocols")
        #expect(series.entries.filter { $0.title.isEmpty || $0.status.isEmpty }.map(\.fileName) == [])
    }
}
