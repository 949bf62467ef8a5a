import Testing
import XMLKit

/// Trees of small documents, whose places are counted by hand.
@Suite struct XMLTreeTests {
    private func source(_ text: String) -> Source { Source(name: "test.xml", text: text) }

    @Test func knowsThePlaceOfElementsAttributesAndText() throws {
        let source = source("<a>\n  <b c='d' e=\"f\">text</b>\n</a>")
        let tree = XMLTree(source)
        let element = try #require(tree.root?.element("b"))
        #expect(source.text(element.range) == "<b c='d' e=\"f\">text</b>")
        #expect(source.text(element.startTag) == "<b c='d' e=\"f\">")
        #expect(source.text(element.nameRange) == "b")
        #expect(source.text(element.contentRange) == "text")
        let attribute = try #require(element.attribute("e"))
        #expect(source.text(attribute.range) == "e=\"f\"")
        #expect(source.text(attribute.valueRange) == "f")
        #expect(LineIndex(source).position(of: attribute.range.lowerBound) == SourcePosition(line: 2, column: 12))
    }

    /// A colon at either end separates nothing (Namespaces in XML 1.0 §4).
    @Test(arguments: [("a:b", "a", "b"), ("a:b:c", "a", "b:c"), (":a", "", ":a"), ("a:", "", "a:"), (":", "", ":"), ("\u{E9}:\u{17A}", "\u{E9}", "\u{17A}"), ("ab", "", "ab")])
    func aColonSeparatesThePrefix(name: String, prefix: String, local: String) throws {
        let root = try #require(XMLTree(fragment: Array("<\(name) \(name)=''/>".utf8)).root)
        #expect(root.name.prefix == prefix && root.localName == local)
        #expect(root.attributes.map(\.name.prefix) == [prefix] && root.attributes.map(\.name.local) == [local])
    }

    @Test func manyNamesAreToldApart() {
        let names = (0..<700).map { "n\($0 % 350)" }
        let tree = XMLTree(fragment: Array(names.map { "<\($0) xmlns='urn:\($0.count)'></\($0)>" }.joined().utf8))
        #expect(tree.roots.map(\.localName) == names && tree.problems.isEmpty)
        #expect(tree.roots.map(\.namespace) == names.map { "urn:\($0.count)" })
        let broken = XMLTree(fragment: Array("<left><middle></left></x:right>".utf8))
        #expect(broken.problems.map(\.kind) == [.mismatchedEndTag(open: "middle", close: "left"), .loneEndTag(name: "x:right")])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func linesAreExactWhateverEndsThem(lineEnd: String) throws {
        let source = source("<a>" + lineEnd + "x" + lineEnd + "<b/></a>")
        let tree = XMLTree(source)
        let place = try #require(tree.root?.element("b")).range.lowerBound
        #expect(LineIndex(source).position(of: place) == SourcePosition(line: 3, column: 1))
        #expect(tree.root?.text == "\nx\n")
    }

    @Test func exactPastTheLineThatLibXMLSaturatesAt() throws {
        let source = source("<a>" + String(repeating: "\n", count: 70_000) + "<b><c></b></a>")
        let problem = try #require(XMLTree(source).problems.first)
        #expect(problem.kind == .mismatchedEndTag(open: "c", close: "b"))
        #expect(LineIndex(source).position(of: problem.range.lowerBound) == SourcePosition(line: 70_001, column: 7))
    }

    @Test func aByteOrderMarkIsNoColumn() throws {
        let source = source("\u{FEFF}<a><b/></a>")
        let tree = XMLTree(source)
        #expect(tree.problems.isEmpty)
        let place = try #require(tree.root?.element("b")).range.lowerBound
        #expect(LineIndex(source).position(of: place) == SourcePosition(line: 1, column: 4))
    }

    @Test(arguments: [true, false])
    func readsUTF16(isLittleEndian: Bool) throws {
        let text = "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?>\n<a>\u{1F680}<b/></a>"
        let file = text.utf16.flatMap { unit in
            isLittleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        let source = Source(name: "test.xml", file: file)
        #expect(source.encoding == (isLittleEndian ? .utf16LittleEndian : .utf16BigEndian))
        let tree = XMLTree(source)
        #expect(tree.problems.isEmpty)
        #expect(tree.root?.text == "\u{1F680}")
        let place = try #require(tree.root?.element("b")).range.lowerBound
        #expect(LineIndex(source).position(of: place) == SourcePosition(line: 2, column: 5))
        #expect(try XMLDocument(tree).events() == tree.events())
    }

    @Test func readsADeclaredEncoding() throws {
        let text = "<?xml version='1.0' encoding='ISO-8859-1'?><a b='\u{E9}'>\u{E9}<c/></a>"
        let file = text.unicodeScalars.map { UInt8($0.value) }
        let tree = XMLTree(Source(name: "test.xml", file: file))
        #expect(tree.problems.isEmpty)
        #expect(tree.root?.text == "\u{E9}")
        #expect(try XMLDocument(tree).events() == tree.events())
    }

    @Test func whatAnEntityBringsInStandsAtTheReference() throws {
        let source = source("<!DOCTYPE a [<!ENTITY e '<b c=\"d\">x &lt; y</b>'>]><a>1&e;2&e;<f/></a>")
        let tree = XMLTree(source)
        let elements = try #require(tree.root).descendants.map { $0 }
        #expect(elements.map(\.localName) == ["b", "b", "f"])
        #expect(elements.map { source.text($0.range) } == ["&e;", "&e;", "<f/>"])
        #expect(tree.root?.text == "1x < y2x < y")
        #expect(tree.references.map(\.name) == ["e", "e"])
        #expect(try XMLDocument(tree).events() == tree.events())
    }

    @Test func aNamespaceNameIsAnAttributeValue() throws {
        let tree = XMLTree(source("<!DOCTYPE a [<!ENTITY ns 'urn:x:0'>]><a xmlns='&ns;'><b xmlns='u&lt;&#118;\nw'/></a>"))
        #expect(tree.root?.namespace == "urn:x:0")
        #expect(tree.root?.element("b")?.namespace == "u<v w")
        #expect(try XMLDocument(tree).events() == tree.events())
    }

    @Test func textLeadsBackThroughCDATAAndEntities() throws {
        let source = source("<!DOCTYPE a [<!ENTITY ns 'urn:x'>]><a><![CDATA[<b xmlns=']]>&ns;<![CDATA['/>]]></a>")
        let content = try #require(XMLTree(source).root).content
        #expect(String(decoding: content.bytes, as: UTF8.self) == "<b xmlns='urn:x'/>")
        #expect(source.text(content.sourceRange(0..<2)) == "<b")
        #expect(source.text(content.sourceRange(10..<15)) == "&ns;")
        #expect(source.text(content.sourceRange(16..<18)) == "/>")
        #expect(!content.isLiteral(10..<15))
    }

    @Test(arguments: [
        ("<a><b></a>", XMLProblem.Kind.mismatchedEndTag(open: "b", close: "a")),
        ("<a><bb></bc></a>", .mismatchedEndTag(open: "bb", close: "bc")),
        ("<a></b></a>", .loneEndTag(name: "b")),
        ("<a><b>", .unclosedElement(name: "b")),
        ("<a/><b/>", .secondRoot(name: "b")),
        ("<a/>x", .textOutsideRoot),
        ("", .noRoot),
        ("<a>&nosuch;</a>", .undeclaredEntity(name: "nosuch")),
        ("<!DOCTYPE a [<!ENTITY e '&f;'><!ENTITY f '&e;'>]><a>&e;</a>", .entityLoop(name: "e")),
        ("<!DOCTYPE a [<!ENTITY e SYSTEM '/etc/passwd'>]><a>&e;</a>", .externalEntity(name: "e")),
        ("<!DOCTYPE a [<!ENTITY e '<b>'>]><a>&e;</a>", .unbalancedEntity(name: "b")),
        ("<x:a/>", .unboundPrefix("x")),
    ])
    func namesWhatIsWrong(text: String, kind: XMLProblem.Kind) {
        #expect(XMLTree(source(text)).problems.map(\.kind) == [kind])
    }

    @Test func aDeclarationOfTheDocumentAfterTheEntityFileDoesNotOverrideIt() throws {
        struct OneFile: XMLResolver {
            func library(systemID: String) -> EntityLibrary? {
                EntityLibrary(name: systemID, bytes: Array("<!ENTITY e 'file'>".utf8))
            }
        }
        let after = "<!DOCTYPE a [<!ENTITY % f SYSTEM 'x.ent'>\n%f;\n<!ENTITY e 'own'>]><a>&e;</a>"
        let before = "<!DOCTYPE a [<!ENTITY e 'own'><!ENTITY % f SYSTEM 'x.ent'>\n%f;]><a>&e;</a>"
        for (text, value) in [(after, "file"), (before, "own")] {
            let tree = XMLTree(source(text), resolver: OneFile())
            #expect(tree.root?.text == value)
            #expect(try XMLDocument(tree).events() == tree.events())
        }
    }

    @Test func limitsEndTheReading() {
        let deep = String(repeating: "<a>", count: 20_000)
        #expect(XMLTree(source(deep)).isRefused)
        let bomb =
            "<!DOCTYPE a [<!ENTITY e0 'lol'>"
            + (1..<12).map { "<!ENTITY e\($0) '" + String(repeating: "&e\($0 - 1);", count: 10) + "'>" }.joined() + "]><a>&e11;</a>"
        let tree = XMLTree(source(bomb))
        #expect(tree.isRefused)
        #expect(tree.problems.last.map { if case .limit = $0.kind { true } else { false } } == true)
        #expect(throws: XMLDocument.NotWellFormed.self) { _ = try XMLDocument(tree) }
        let quadratic =
            "<!DOCTYPE a [<!ENTITY e '" + String(repeating: "x", count: 50_000) + "'>]><a>" + String(repeating: "&e;", count: 50_000) + "</a>"
        #expect(XMLTree(source(quadratic)).isRefused)
    }
}
