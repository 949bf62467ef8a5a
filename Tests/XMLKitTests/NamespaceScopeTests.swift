import Testing
import XMLKit

/// What prefixes stand for where they are used (Namespaces in XML 1.0 §6).
@Suite struct NamespaceScopeTests {
    private func tree(_ text: String, _ namespaces: [String: String] = [:]) -> XMLTree { XMLTree(fragment: Array(text.utf8), namespaces: XMLScope(namespaces)) }

    @Test func aDeclarationEndsWithItsElement() {
        let tree = tree("<p:a xmlns:p='u1'><p:b xmlns:p='u2' xmlns:q='u3'><q:c/><p:d xmlns:p='u4'/><p:e/></p:b><p:f/><q:g/></p:a><p:h/>")
        #expect(tree.elements.map(\.namespace) == ["u1", "u2", "u3", "u4", "u2", "u1", nil, nil])
        #expect(tree.problems.map(\.kind) == [.unboundPrefix("q"), .unboundPrefix("p")])
    }

    @Test func theDefaultIsForElementsAloneAndCanBeTakenBack() {
        let tree = tree("<a xmlns='u1' k=''><b xmlns=''><c xmlns='u2' xmlns:p='u3' p:k='' k=''/><d/></b><e/></a>")
        #expect(tree.elements.map(\.namespace) == ["u1", nil, "u2", nil, "u1"])
        let xmlns = "http://www.w3.org/2000/xmlns/"
        #expect(tree.elements.flatMap { $0.attributes.map(\.name.namespace) } == [xmlns, nil, xmlns, xmlns, xmlns, "u3", nil])
        #expect(tree.problems.isEmpty)
    }

    @Test func prefixesFromOutsideAreInScopeAndCanBeReplaced() {
        let tree = tree("<a><s:b/><c xmlns='u3' xmlns:s='u4'><s:d/></c><s:e/></a>", ["": "u1", "s": "u2"])
        #expect(tree.elements.map(\.namespace) == ["u1", "u2", "u3", "u4", "u2"])
    }

    /// §3: the prefix xml needs no declaration, and one without a name stands for nothing.
    @Test func reservedAndEmpty() {
        let tree = tree("<a xml:lang='en' xmlns:p=''><p:b/></a>")
        #expect(tree.root.flatMap { Array($0.attributes).first }?.name.namespace == "http://www.w3.org/XML/1998/namespace")
        #expect(tree.elements.map(\.namespace) == [nil, nil])
        #expect(tree.problems.map(\.kind) == [.unboundPrefix("p")])
    }

    /// An end tag ends the element with its name, whatever that stands for.
    @Test func endTagsAreMatchedAsWritten() {
        let tree = tree("<p:a xmlns:p='u' xmlns:q='u'></q:a></p:a>")
        #expect(tree.problems.map(\.kind) == [.loneEndTag(name: "q:a")])
    }
}
