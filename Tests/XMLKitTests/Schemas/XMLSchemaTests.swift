import TestSupport
import Testing
import XMLKit

/// Verdicts as `xmllint --schema` gives them for the same texts.
@Suite struct XMLSchemaTests {
    static func document(_ content: String, namespace: String = "urn:lamps", name: String = "lamps", more: String = "") -> XMLSchema.Document {
        let text = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns='\(namespace)' targetNamespace='\(namespace)' elementFormDefault='qualified' \(more)>\(content)</xs:schema>"
        return XMLSchema.Document(name: name, namespace: namespace, bytes: Array(text.utf8))
    }

    static let lamp = document("""
        <xs:element name='lamp'>
          <xs:complexType>
            <xs:sequence><xs:element name='shade' type='xs:string'/></xs:sequence>
            <xs:attribute name='watt' type='xs:unsignedByte' use='required'/>
            <xs:attribute name='colour'><xs:simpleType><xs:restriction base='xs:NCName'><xs:enumeration value='red'/></xs:restriction></xs:simpleType></xs:attribute>
          </xs:complexType>
        </xs:element>
        """)

    private func violations(_ text: String, _ documents: [XMLSchema.Document] = [lamp], at path: [String] = []) throws -> [XMLSchemaViolation] {
        let root = try #require(XMLTree(fragment: Array(text.utf8)).root)
        let instance = try #require(XMLInstance(root))
        let number = path.isEmpty ? 0 : try #require(instance.elements.firstIndex { $0.localName == path.last })
        return instance.violations(of: try XMLSchema(documents), at: number)
    }

    @Test func aValidElementHasNoViolation() throws {
        #expect(try violations("<lamp xmlns='urn:lamps' watt='60' colour='red'><shade>x</shade></lamp>").isEmpty)
    }

    @Test(arguments: [
        ("<lmap xmlns='urn:lamps'/>", XMLSchemaViolation.Kind.undeclaredElement, 0, nil),
        ("<lamp xmlns='urn:lamps' watt='1'><shad/></lamp>", .unexpectedElement, 1, nil),
        ("<lamp xmlns='urn:lamps' watt='1'/>", .incomplete, 0, nil),
        ("<lamp xmlns='urn:lamps'><shade/></lamp>", .attributeMissing("watt"), 0, nil),
        ("<lamp xmlns='urn:lamps' watt='1' on='y'><shade/></lamp>", .attributeNotAllowed, 0, "on"),
        ("<lamp xmlns='urn:lamps' watt='300'><shade/></lamp>", .value("300", type: "xs:unsignedByte"), 0, "watt"),
        ("<lamp xmlns='urn:lamps' watt='1' colour='blue'><shade/></lamp>", .enumeration("blue", of: ["red"]), 0, "colour"),
        ("<lamp xmlns='urn:lamps' watt='1'>x<shade/></lamp>", .textNotAllowed, 0, nil),
        ("<lamp xmlns='urn:lamps' watt='1'><shade><b/></shade></lamp>", .childrenNotAllowed, 1, nil),
    ] as [(String, XMLSchemaViolation.Kind, Int, String?)])
    func oneViolationOfEachKind(text: String, kind: XMLSchemaViolation.Kind, element: Int, attribute: String?) throws {
        let found = try #require(try violations(text).first)
        #expect(found.kind == kind)
        #expect(found.element == element)
        #expect(found.attribute?.local == attribute)
    }

    @Test func whatWouldFitIsNamed() throws {
        #expect(try violations("<lamp xmlns='urn:lamps' watt='1'><shad/></lamp>").first?.expected == [XMLName(local: "shade", namespace: "urn:lamps")])
    }

    @Test func aPartIsValidatedWherePrefixesOfItsAncestorsAreInScope() throws {
        let schema = Self.document("<xs:element name='kind' type='xs:QName'/>")
        #expect(try violations("<a xmlns:p='urn:p'><kind xmlns='urn:lamps'>p:x</kind></a>", [schema], at: ["kind"]).isEmpty)
        #expect(try !violations("<a><kind xmlns='urn:lamps'>p:x</kind></a>", [schema], at: ["kind"]).isEmpty)
    }

    @Test func whatIsTakenOutIsNotValidated() throws {
        let root = try #require(XMLTree(fragment: Array("<lamp xmlns='urn:lamps' on='y' watt='1'>x<moth xmlns='urn:m'><leg/></moth><shade/></lamp>".utf8)).root)
        let instance = try #require(XMLInstance(root))
        let schema = try XMLSchema([Self.lamp])
        #expect(instance.elements.map(\.localName) == ["lamp", "moth", "leg", "shade"])
        instance.removeElement(1)
        instance.removeElement(2)
        instance.removeAttribute(XMLName(local: "on"), of: 0)
        #expect(instance.violations(of: schema, at: 0).map(\.kind) == [.textNotAllowed])
        instance.removeText(of: 0)
        #expect(instance.violations(of: schema, at: 0).isEmpty)
        // What is gone, or never was, is not there to be validated.
        #expect(instance.violations(of: schema, at: 1).isEmpty && instance.violations(of: schema, at: 99).isEmpty)
    }

    @Test func documentsImportEachOtherByNamespace() throws {
        let other = Self.document("<xs:element name='moth' type='xs:byte'/>", namespace: "urn:moths", name: "moths")
        let both = Self.document(
            "<xs:import namespace='urn:moths'/><xs:element name='lamp'><xs:complexType><xs:sequence><xs:element ref='m:moth'/></xs:sequence></xs:complexType></xs:element>",
            more: "xmlns:m='urn:moths'")
        #expect(try violations("<lamp xmlns='urn:lamps'><moth xmlns='urn:moths'>1</moth></lamp>", [other, both]).isEmpty)
        #expect(try violations("<lamp xmlns='urn:lamps'><moth xmlns='urn:moths'>x</moth></lamp>", [other, both]).first?.element == 1)
    }

    @Test func neitherImportNorIncludeReadsAFile() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(String(decoding: Self.lamp.bytes, as: UTF8.self), to: "lamps.xsd")
        for location in [path, "file://" + path] {
            #expect(throws: XMLSchema.Failure.self) {
                try XMLSchema([Self.document("<xs:include schemaLocation='\(location)'/><xs:element name='two' type='lamp'/>")])
            }
            let importing = Self.document(
                "<xs:import namespace='urn:lamps' schemaLocation='\(location)'/><xs:element name='two'><xs:complexType><xs:sequence><xs:element ref='l:lamp'/></xs:sequence></xs:complexType></xs:element>",
                namespace: "urn:two", name: "two", more: "xmlns:l='urn:lamps'")
            #expect(throws: XMLSchema.Failure.self) { try XMLSchema([importing]) }
            #expect(throws: Never.self) { try XMLSchema([Self.lamp, importing]) }
        }
    }

    @Test(arguments: [
        ("<xs:element name='a' type='xs:strnig'/>", XMLSchemaProblem.Kind.unresolved(name: "strnig", namespace: "http://www.w3.org/2001/XMLSchema", component: "type definition"), 1),
        ("<xs:element name='a'/><xs:element nam='b' name='c'/>", .attributeNotAllowed("nam"), 2),
        ("<xs:element name='a'><xs:complexType><xs:attribute/></xs:complexType></xs:element>", .attributeMissing("name"), 3),
        ("<xs:element name='a'><xs:complexType><xs:attribute name='b' use='must'/></xs:complexType></xs:element>", .attributeValue("use"), 3),
        ("<xs:element name='a'/><xs:element name='a'/>", .duplicate, 2),
        ("<xs:complexType name='a'><xs:attribute name='b'/><xs:attribute name='b'/></xs:complexType>", .duplicateAttribute("b"), 1),
        ("<xs:element name='a'><xs:complexType><xs:sequence><xs:any processContents='any'/></xs:sequence></xs:complexType></xs:element>", .attributeValue("processContents"), 4),
        ("<xs:simpleType name='a'/>", .lacking, 1),
    ] as [(String, XMLSchemaProblem.Kind, Int)])
    func aProblemNamesItsPlace(content: String, kind: XMLSchemaProblem.Kind, element: Int) throws {
        let failure = #expect(throws: XMLSchema.Failure.self) { try XMLSchema([Self.document(content)]) }
        let problem = try #require(failure?.problems.first)
        #expect(problem.kind == kind)
        #expect(problem.element == element)
        #expect(problem.document == "lamps")
    }

    @Test func aGrammarMistakeSaysWhatWasExpected() throws {
        let failure = #expect(throws: XMLSchema.Failure.self) {
            try XMLSchema([Self.document("<xs:element name='a'><xs:complexType><xs:sequence><xs:attribute name='b'/></xs:sequence></xs:complexType></xs:element>")])
        }
        let problem = try #require(failure?.problems.first)
        guard case .content(let expected) = problem.kind else {
            Issue.record("\(problem.kind)")
            return
        }
        #expect(expected?.contains("choice") == true && problem.element == 4)
    }

    /// Each twice in the one before.
    private static func groups(_ reference: (Int) -> String) -> String {
        (0..<60).map { number in
            let inner = "<xs:group ref='\(reference(number + 1))'/>"
            return "<xs:group name='g\(number)'><xs:sequence>\(inner)\(inner)</xs:sequence></xs:group>"
        }.joined()
            + "<xs:group name='g60'><xs:sequence><xs:element name='z'/></xs:sequence></xs:group><xs:element name='a'><xs:complexType><xs:group ref='\(reference(0))'/></xs:complexType></xs:element>"
    }

    @Test(arguments: [
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:element name='b' maxOccurs='99999999'/></xs:sequence></xs:complexType></xs:element>",
        "<xs:simpleType name='a'><xs:restriction base='xs:string'><xs:pattern value='(a{9999999}){9999999}'/></xs:restriction></xs:simpleType>",
        String(repeating: "<xs:sequence>", count: 120) + String(repeating: "</xs:sequence>", count: 120),
        String(repeating: "<xs:element name='a'/>", count: 20_001),
        "<xs:element name='a'><xs:complexType><xs:sequence>" + (0..<2000).map { "<xs:element name='e\($0)' minOccurs='0'/>" }.joined() + "</xs:sequence></xs:complexType></xs:element>",
        groups { "g\($0)" }, groups { "&#103;\($0)" },
        "<xs:simpleType name='t0'><xs:restriction base='xs:string'/></xs:simpleType>"
            + (1..<5000).map { "<xs:simpleType name='t\($0)'><xs:restriction base='t\($0 - 1)'/></xs:simpleType>" }.reversed().joined(),
    ])
    func whatWouldTakeForEverIsRefused(content: String) throws {
        let failure = #expect(throws: XMLSchema.Failure.self) { try XMLSchema([Self.document(content)]) }
        guard case .limit = try #require(failure?.problems.first).kind else {
            Issue.record("no limit")
            return
        }
    }

    @Test(arguments: [
        "", "<", "<a/>", "\u{0}", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:group name='g'><xs:sequence><xs:group ref='g'/></xs:sequence></xs:group></xs:schema>",
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:simpleType name='t'><xs:restriction base='t'/></xs:simpleType></xs:schema>",
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:complexType name='t'><xs:complexContent><xs:extension base='t'/></xs:complexContent></xs:complexType></xs:schema>",
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='e' substitutionGroup='e'/></xs:schema>",
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:simpleType name='t'><xs:restriction base='xs:string'><xs:pattern value='((('/></xs:restriction></xs:simpleType></xs:schema>",
    ])
    func brokenSchemasDoNotCrash(text: String) {
        _ = try? XMLSchema([XMLSchema.Document(name: "x", namespace: nil, bytes: Array(text.utf8))])
    }

    @Test func oneSchemaServesManyThreads() async throws {
        let schema = try XMLSchema([Self.lamp])
        let wrong = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<200).filter { round in
                        let watt = round % 2 == 0 ? "60" : "x"
                        let tree = XMLTree(fragment: Array("<lamp xmlns='urn:lamps' watt='\(watt)'><shade>\(task)</shade></lamp>".utf8))
                        guard let root = tree.root, let instance = XMLInstance(root) else { return true }
                        return instance.violations(of: schema, at: 0).isEmpty != (round % 2 == 0)
                    }.count
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }
}
