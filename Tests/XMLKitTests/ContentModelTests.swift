import Testing
import XMLKit

@Suite struct ContentModelTests {
    @Test func findsTheFirstChildThatDoesNotFit() throws {
        let model = try #require(ContentModel("(title , (p | ul)* , note?)"))
        #expect(model.check(["title", "p", "ul", "note"]) == .valid)
        #expect(model.check(["title"]) == .valid)
        #expect(model.check(["title", "note", "p"]) == .unexpected(1 + 1, expected: []))
        #expect(model.check(["p"]) == .unexpected(0, expected: ["title"]))
        #expect(model.check([]) == .incomplete(expected: ["title"]))
        #expect(model.check(["title", "dl"]) == .unexpected(1, expected: ["p", "ul", "note"]))
    }

    @Test func readsOccurrences() throws {
        let model = try #require(ContentModel("(revision+)"))
        #expect(model.check(["revision", "revision"]) == .valid)
        #expect(model.check([]) == .incomplete(expected: ["revision"]))
        #expect(try #require(ContentModel("(#PCDATA | p)*")).allowsText)
    }

    @Test(arguments: ["", "EMPTY x", "(a", "(a,b|c)", "(a ...", "()"])
    func refusesWhatIsNoModel(text: String) {
        #expect(ContentModel(text) == nil)
    }
}
