import TestSupport
import Testing
import XMLKit

@Suite struct XMLDocumentTests {
    private struct DTD: XMLResolver {
        let text: String

        func library(systemID: String) -> EntityLibrary? { EntityLibrary(name: systemID, bytes: Array(text.utf8)) }
    }

    private func tree(_ text: String, dtd: String) -> XMLTree {
        XMLTree(Source(name: "test.xml", text: "<!DOCTYPE a SYSTEM 'a.dtd'>" + text), resolver: DTD(text: dtd))
    }

    private func attributes(_ document: XMLDocument) -> [String] {
        document.events().compactMap { if case .attribute(let name, _, let value) = $0 { "\(name)=\(value)" } else { nil } }
    }

    @Test func aTransformationDoesWithoutTheDeclarationsOfElementsAndPlainAttributes() throws {
        let dtd = """
            <!ELEMENT a (b*)>
            <!ATTLIST a class CDATA '' style CDATA #IMPLIED>
            <!ATTLIST b
                kind CDATA 'x>y'
                note CDATA #FIXED 'z'>
            <!ATTLIST b key NMTOKEN #IMPLIED>
            <!ENTITY e 'words'>
            """
        let tree = tree("<a style=' x '><b/><b note='z' key=' k '/>&e;</a>", dtd: dtd)
        #expect(tree.problems.isEmpty)
        let document = try XMLDocument(tree, for: .transformation)
        // A token loses the white space around it (XML 1.0, 3.3.3), plain text does not.
        #expect(attributes(document) == ["style= x ", "note=z", "key=k"])
        #expect(try document.events() == XMLDocument(tree).events())
        #expect(try document.dtdViolations().count > XMLDocument(tree).dtdViolations().count)
    }

    /// Text is a fault in an element that takes none or is empty, and white space in the second alone, whatever it says (XML 1.0 §3.2).
    @Test func validationNeedsNothingThatTextSays() throws {
        let (words, spaces) = (String(repeating: "]] \u{E9}\n", count: 40), String(repeating: " \n", count: 40))
        let tree = tree(
            "<a>\(spaces)<b>\(words)</b><b><![CDATA[<z/>\(words)]]></b><c>\(words)</c><c>\(spaces)</c><c><![CDATA[\(spaces)]]></c><d>\(words)</d><d><![CDATA[\(words)]]></d><d>\(spaces)</d></a>",
            dtd: "<!ELEMENT a (b*, c*, d*)><!ELEMENT b (#PCDATA)><!ELEMENT c EMPTY><!ELEMENT d (b?)>")
        #expect(tree.problems.isEmpty)
        func faults(_ document: XMLDocument) -> [String] { document.dtdViolations().map { "\($0.kind) \($0.element?.range.lowerBound ?? -1)" } }
        let found = faults(try XMLDocument(tree, for: .validation))
        #expect(found.count == 5)
        #expect(faults(try XMLDocument(tree)) == found)
    }

    @Test func textLosesItsEndBeforeAnElement() throws {
        let tree = XMLTree(Source(name: "test.xml", text: """
            <!DOCTYPE a [<!ENTITY n '<n>e</n>'>]><a>one \t<n>1</n> two
              <b/>\n  <n/><![CDATA[ cd ]]><n/>three &n; four </a>
            """))
        let document = try XMLDocument(tree)
        document.trimText(before: "n")
        let texts = document.events().compactMap { if case .text(let text) = $0 { text } else { nil } }
        #expect(texts == ["one", "1", " two\n  ", " cd", "three", "e", " four "])
        #expect(tree.root?.text.hasPrefix("one \t1 two") == true)
    }
}
