import Testing
import XMLKit

@Suite struct DoctypeTests {
    private struct Entities: XMLResolver {
        func library(systemID: String) -> EntityLibrary? {
            systemID == "x.ent" ? EntityLibrary(name: systemID, bytes: Array("<!ENTITY e 'text'>".utf8)) : nil
        }
    }

    @Test(arguments: [
        "<!DOCTYPE a>", "<!DOCTYPE a >", "<!DOCTYPE a []>", "<!DOCTYPE a SYSTEM\n\"b\"[] >", "<!DOCTYPE SYSTEM>", "<!DOCTYPE system [ ]>",
        "<!DOCTYPE a PUBLIC '-//B//C' \"d\" [<!-- ' ]> --><?p ' ]> ?>]>", "<!DOCTYPE a [<!ENTITY SYSTEM 'x'><!ENTITY % PUBLIC 'y'>%PUBLIC;\n]>",
        "<!DOCTYPE a [<!ENTITY b 'c>\nd <e/> ]>'  ><!ENTITY f SYSTEM 'g' NDATA h>]>", "<!DOCTYPE a SYSTEM 'b>c'\n[]>",
        "<!DOCTYPE a [<!ATTLIST b c CDATA 'd\ne>' f (g|h) #IMPLIED><!ELEMENT b (#PCDATA)*><!NOTATION n PUBLIC 'p'>]>",
    ])
    func findsNothingInWhatIsRight(text: String) {
        let tokens = XMLTokens(Array((text + "<a/>").utf8))
        #expect(tokens.problems == [])
        #expect(tokens.tokens.first.map { $0.range.upperBound } == text.utf8.count)
    }

    @Test(arguments: [
        ("SYSTEM 'x.dtd [<!ENTITY % x SYSTEM 'x.ent'>%x;]>", DoctypeFault.unclosedQuote("x.dtd")),
        ("SYSTEM 'x.dtd' [<!ENTITY % x SYSTEM 'x.ent>\n%x;]>\n", .unclosedQuote("x.ent")),
        ("SYSTEM x.dtd [<!ENTITY % x SYSTEM 'x.ent'>%x;]>", .unquoted("x.dtd")),
        ("'x.dtd' [<!ENTITY % x SYSTEM 'x.ent'>%x;]>", .missingSystem(file: "x.dtd")),
        ("PUBLIC 'x.dtd' [<!ENTITY % x SYSTEM 'x.ent'>%x;]>", .lonePublic),
        ("system 'x.dtd' [<!ENTITY % x SYSTEM 'x.ent'>%x;]>", .keyword("SYSTEM")),
        ("[<!ENTITY % x SYSTEM \u{2018}x.ent\u{2019}>%x;]>", .unquoted("x.ent")),
        ("[<!entity % x SYSTEM 'x.ent'>%x;]>", .keyword("ENTITY")),
        ("[<!ENTITY %x SYSTEM 'x.ent'>%x;]>", .missingSpaceAfterPercent(name: "x")),
        ("[<!ENTITY % x SYSTEM 'x.ent'>%x]>", .unfinishedReference(name: "x")),
        ("[<!ENTITY % x SYSTEM 'x.ent'>% x;]>", .spacedReference(name: "x")),
        ("[<!ENTITY % x SYSTEM 'x.ent'>&x;]>", .generalReference(name: "x")),
        ("[<!ENTITY % x SYSTEM 'x.ent'\n%x;]>", .missingDeclarationEnd),
        ("[<!ENTITY % x SYSTEM 'x.ent'>%x;]\n", .missingEnd(">")),
        ("[<!ENTITY % x SYSTEM 'x.ent'>%x;>", .missingSubsetEnd),
        ("[<!ENTITY % x SYSTEM 'x.ent'>%x;\n<?p x?>\n", .missingEnd("]>")),
        ("SYSTEM 'x.dtd'\n<!ENTITY % x SYSTEM 'x.ent'>%x;]>", .missingBracket),
        ("[<!ENTITY % x SYSTEM 'x.ent'>oh %x;]>", .stray("oh")),
    ])
    func namesOneMistakeAndReadsOn(rest: String, fault: DoctypeFault) {
        let tree = XMLTree(Source(name: "a.xml", text: "<!DOCTYPE a \(rest)<a b='1'>&e;</a>"), resolver: Entities())
        #expect(tree.problems.count == 1)
        guard case .doctype(let found, _)? = tree.problems.first?.kind else { return #expect(Bool(false), "\(tree.problems)") }
        #expect(found == fault)
        #expect(tree.root?.text == "text")
    }

    @Test(arguments: ["<!DOCTYPE", "<!DOCTYPE a", "<!DOCTYPE a [", "<!DOCTYPE a [<!ENTITY", "<!DOCTYPE a [<!ENTITY % ", "<!DOCTYPE a SYSTEM '", "<!DOCTYPE a [%", "<!DOCTYPE a [&", "<!DOCTYPE a ]", "<!DOCTYPE a [<!ENTITY b '"])
    func endsWithTheText(text: String) {
        let tokens = XMLTokens(Array(text.utf8))
        #expect(!tokens.problems.isEmpty)
        #expect(tokens.tokens.last?.range.upperBound == text.utf8.count)
    }

    @Test func staysLinear() {
        for part in ["<!ENTITY a 'x>\n", "'", "<!ENTITY % x SYSTEM \"y\n", "%", "& ", "<!ATTLIST 'a"] {
            let text = "<!DOCTYPE a [" + String(repeating: part, count: 200_000)
            #expect(XMLTokens(Array(text.utf8)).problems.count < 20)
        }
    }
}
