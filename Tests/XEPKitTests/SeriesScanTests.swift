import TestSupport
import Testing
import XMLKit
import XMPPKit

@testable import XEPKit

@Suite struct SeriesScanTests {
    private func values(_ text: String) -> [String] {
        Array(text.utf8).withUnsafeBytes { NamespaceScan.values(of: "xmlns", in: $0) }
    }

    @Test func namesStandBehindTheWord() {
        #expect(values("<a xmlns='urn:a'><b xmlns:x = \"urn:b\"/><c xmlns='urn:a'/></a>") == ["urn:a", "urn:b"])
        #expect(values("xmlns xmlns= xmlns='<' xmlns='urn:open").isEmpty)
        #expect(values("xmlns='\(String(repeating: "u", count: 500))'").isEmpty)
    }

    @Test func aFileOfTheSeriesIsInTheIndexOfWhatItUsesAndDescribes() {
        let documents = [
            SchemaRegistryTests.document("xep-0001.xml", SchemaRegistryTests.block("<xs:element name='lamp'/>")),
            SchemaRegistryTests.document("xep-0002.xml", "<example><![CDATA[<lamp xmlns='urn:lamps'/>]]></example>"),
            SchemaRegistryTests.document("xep-0003.xml", "<p>urn:lamps</p>"),
        ]
        let index = NamespaceIndex(SeriesDocuments(folder: nil, standIns: documents.map { .source($0) }))
        #expect(index.describing("urn:lamps") == [0] && index.using("urn:lamps") == [0, 1])
        #expect(index.using("urn:nobody").isEmpty)
    }

    /// Independent of the scan: every xmlns attribute of every element in every block, as the tree has them.
    @Test(.enabled(if: Shared.series != nil, "../shared is absent")) func theIndexKnowsWhatTheBlocksUse() {
        let paths = Shared.corpus.filter { !$0.contains("/inbox/") }.prefix(60)
        let index = NamespaceIndex(SeriesDocuments(folder: nil, standIns: paths.map { .file(path: $0) }))
        for path in paths {
            let number = index.documents.all.firstIndex { $0.fileName == path.split(separator: "/").last.map(String.init) }
            for block in XEP(Shared.source(path), resolver: Shared.resolver()).blocks {
                for element in block.read().tree.elements {
                    guard let namespace = element["xmlns"], !namespace.isEmpty else { continue }
                    #expect(index.using(namespace).contains { $0 == number }, "\(path) \(namespace)")
                }
            }
        }
    }

    @Test func workIsDividedAndComesBackInOrder() {
        for count in [0, 1, 15, 16, 17, 1000] {
            let squares: [Int?] = Threads.map(count) { next, take in
                while let number = next() { if number % 7 != 3 { take(number, number * number) } }
            }
            #expect(squares == (0..<count).map { $0 % 7 == 3 ? nil : $0 * $0 })
        }
    }
}
