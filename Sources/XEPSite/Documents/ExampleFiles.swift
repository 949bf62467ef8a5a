internal import XEPRender
internal import XMLKit
internal import XMPPKit

/// The examples of a document as files of XML, each by itself.
enum ExampleFiles {
    /// Those that are well-formed: `example-3.xml`, with one element or, where there are several, these inside `<examples>`; and
    /// a file by the name of the document that holds them all.
    ///
    /// Namespaces are declared where they are needed, speakers and what was left out between elements are gone. A stream
    /// that an example opens is left out, and what it holds stands by itself.
    static func files(of document: SiteDocument) -> [SiteFile] {
        let shown = document.contents.examples.compactMap { example -> (number: Int, comment: String, elements: String, count: Int)? in
            guard let reading = example.reading, reading.classification == .xml else { return nil }
            let roots = reading.roots.filter { !ExampleReading.isStream($0) }
            guard !roots.isEmpty else { return nil }
            let serializer = XMLSerializer()
            let elements = roots.map { serializer.text(of: XMLValue($0)) }
            let caption = Markup.comment("\(document.label), example \(example.number): \(example.caption)")
            return (example.number, caption, elements.joined(separator: "\n") + "\n", elements.count)
        }
        guard !shown.isEmpty else { return [] }
        let all = "<examples>\n" + shown.map { $0.comment + $0.elements }.joined() + "</examples>\n"
        return [SiteFile("examples/\(document.folder).xml", Markup.declaration + all)] + shown.map { example in
            let content = example.count == 1 ? example.elements : "<examples>\n" + example.elements + "</examples>\n"
            return SiteFile("examples/\(document.folder)/example-\(example.number).xml", Markup.declaration + example.comment + content)
        }
    }
}

extension SiteDocument {
    /// The folder that holds what is made of it in several files.
    var folder: String { (isInInbox ? "inbox/" : "") + stem }
}
