import TestSupport
import Testing
import XMLKit

@testable import XEPKit

@Suite struct SchemaUsageTests {
    private static let schema = SchemaRegistryTests.block(
        "<xs:element name='lamp'><xs:complexType><xs:attribute name='on' type='xs:boolean' use='required'/><xs:attribute name='shade'/></xs:complexType></xs:element>")
    private static let kept = "<example caption='x'><![CDATA[<message><lamp xmlns='urn:lamps' on='true'/></message>]]></example>"
    private static let broken = "<example caption='x'><![CDATA[<message><lamp xmlns='urn:lamps' shade='red'/></message>]]></example>"

    /// Documents from 0001 on, each with one example, of which some do not keep the schema that the last describes.
    private func series(_ count: Int, broken: (Int) -> Bool, owner: String = "") -> Series {
        let users = (1...count).map { number in
            SchemaRegistryTests.document("xep-\(XEPName.digits(number)).xml", broken(number) ? Self.broken : Self.kept)
        }
        return Series(documents: users + [SchemaRegistryTests.document("xep-0900.xml", Self.schema + owner)])
    }

    private func usage(_ series: Series) throws -> SchemaUsage {
        let schema = try #require(series.schemas.schema(of: "urn:lamps"))
        return series.schemas.usage(of: "urn:lamps", by: schema)
    }

    private func files(_ seen: SchemaUsage.Seen) -> [String] { seen.breaks.values.first?.files ?? [] }

    @Test func noMoreIsReadThanIsAskedFor() throws {
        let series = series(40) { $0 % 10 == 1 }
        let usage = try usage(series)
        var asked = 0
        let first = usage.seen { seen in
            asked += 1
            return !seen.breaks.isEmpty
        }
        #expect(asked == 1 && files(first) == ["xep-0001.xml"])
        #expect(files(usage.whole()) == ["xep-0001.xml", "xep-0011.xml", "xep-0021.xml", "xep-0031.xml"])
        #expect(usage.whole().examples["lamp"]?.count == 40)
        // Who asks later sees what he would have seen before.
        #expect(files(usage.seen { !$0.breaks.isEmpty }) == files(first))
    }

    @Test func whoAsksForAllFirstChangesNothing() throws {
        let one = try usage(series(70) { $0 % 10 == 3 })
        let other = try usage(series(70) { $0 % 10 == 3 })
        _ = other.whole()
        for count in [1, 8, 9, 16, 33, 64, 90] {
            let (lazily, eagerly) = (one.seen { $0.examples["lamp"]?.count ?? 0 >= count }, other.seen { $0.examples["lamp"]?.count ?? 0 >= count })
            #expect(files(lazily) == files(eagerly))
            #expect(lazily.examples == eagerly.examples)
            // The first of the first eight is the owner, which has none.
            #expect(lazily.examples["lamp"]?.count == min(70, (count + 8) / 8 * 8 - 1))
        }
    }

    @Test func theOwnersExamplesAreReadFirst() throws {
        let series = series(40, broken: { _ in false }, owner: Self.broken)
        #expect(files(try usage(series).seen { _ in true }) == ["xep-0900.xml"])
    }

    @Test func ofDocumentsThatAllUseItTheFirstAreRead() throws {
        let users = (1...60).map { SchemaRegistryTests.document("xep-\(XEPName.digits($0)).xml", String(repeating: Self.kept, count: 4)) }
        let series = Series(documents: users + [SchemaRegistryTests.document("xep-0900.xml", Self.schema)])
        #expect(try usage(series).whole().examples["lamp"]?.values.reduce(0, +) == 160)
    }

    @Test(arguments: [(1, true), (3, true), (4, false), (30, false)])
    func whatNextToNobodyElseLeavesOutIsAMistake(others: Int, isMistake: Bool) {
        // Nothing is rare that a fifth of those do who use it.
        let series = series(others > 20 ? 40 : 20) { $0 <= others }
        let xep = XEP(SchemaRegistryTests.document("xep-0800.xml", Self.broken))
        let verdict = SchemaRegistry(xep, series: series).verdict(on: xep.blocks.map { ($0, $0.read()) })
        #expect(verdict.failures.isEmpty != isMistake)
    }

    @Test func besideTheSeriesOnTwoThreadsTheVerdictIsTheSame() {
        let series = series(10) { $0 % 3 == 1 }
        let xep = XEP(SchemaRegistryTests.document("xep-0900.xml", Self.schema + Self.broken))
        let examples = xep.blocks.map { ($0, $0.read()) }
        let (one, two) = (SchemaRegistry(xep, series: series).verdict(on: examples), SchemaRegistry(xep, series: series).verdict(on: examples, onTwoThreads: true))
        #expect(one.strict.map { $0.elsewhere.map(\.fileName) } == [["xep-0001.xml", "xep-0004.xml", "xep-0007.xml", "xep-0010.xml"]])
        #expect(two.strict.map { $0.elsewhere.map(\.fileName) } == one.strict.map { $0.elsewhere.map(\.fileName) })
        #expect(two.failures.map(\.key) == one.failures.map(\.key))
    }

    @Test func whoAsksForOthersIsSparedHisOwnWhichCountAllTheSame() throws {
        let own = String(repeating: Self.broken, count: 12)
        let users = (1...50).map { SchemaRegistryTests.document("xep-\(XEPName.digits($0)).xml", String(repeating: Self.kept, count: 4)) }
        let usage = try usage(Series(documents: users + [SchemaRegistryTests.document("xep-0900.xml", Self.schema + own)]))
        let (all, others) = (usage.whole(), usage.whole(without: "xep-0900.xml"))
        #expect(files(all) == ["xep-0900.xml"] && others.breaks.isEmpty)
        #expect(usage.examples(with: "lamp", in: "xep-0900.xml") == 12 && usage.examples(with: "shade", in: "xep-0900.xml") == 0)
        // 160 are read, twelve of them the owner's.
        #expect(all.examples["lamp"]?.values.reduce(0, +) == 160)
        #expect(others.examples["lamp"]?.values.reduce(0, +) == 148)
    }

    /// Files in other encodings than UTF-8, of which a place is one in the text that they stand for.
    @Test func documentsInAFolderAreJudgedByTheirTextWhateverTheirEncoding() throws {
        let folder = try TemporaryFolder()
        let text = "<xep><p>caf\u{E9} \u{E9}t\u{E9}</p>\(Self.broken)</xep>"
        let latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + text
        try folder.write(text, to: "xep-0001.xml")
        try folder.write(latin.unicodeScalars.map { UInt8($0.value) }, to: "xep-0002.xml")
        try folder.write([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "xep-0003.xml")
        try folder.write([0xEF, 0xBB, 0xBF] + Array(text.utf8), to: "xep-0004.xml")
        try folder.write(String(decoding: SchemaRegistryTests.document("xep-0900.xml", Self.schema).bytes, as: UTF8.self), to: "xep-0900.xml")
        let series = Series(folder: folder.path)
        let places = try #require(try usage(series).whole().breaks.values.first).places
        #expect(places.map(\.fileName) == ["xep-0001.xml", "xep-0002.xml", "xep-0003.xml", "xep-0004.xml"])
        for place in places {
            let source = try #require(series.source(inFile: place.fileName))
            #expect(source.text(place.range) == "lamp", "\(place.fileName)")
        }
    }
}
