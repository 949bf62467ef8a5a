import XEPKit
import XEPVectors
import XMLKit

/// A small XEP with something in its only section, and what is found in it.
struct Document {
    var source: Source
    var report: TableReport

    init(
        _ content: String, number: String = "0392", version: String = "1.0.1", anchor: String = "vectors",
        topic: String = "Test Vectors"
    ) {
        source = Source(
            name: "xep.xml",
            text: """
                <xep><header><number>\(number)</number><revision><version>\(version)</version></revision>\
                <revision><version>0.1</version></revision></header>
                <section1 anchor='all' topic='All'><section2 anchor='\(anchor)' topic='\(topic)'>
                \(content)
                </section2></section1></xep>
                """)
        report = TableReport(of: XEP(source))
    }

    /// What stands at the places of the findings.
    var places: [String] { report.findings.map { source.text($0.range) } }
}
