import Testing
import XMLKit

@Suite struct ContentOrderTests {
    private static let header = "(title , number , last* , type , sig? , by* , needs , then , author+ , revision+ , note?)"

    private func faults(_ children: String, in model: String = header) throws -> [ContentOrder.Fault]? {
        let model = try #require(ContentModel(model))
        return ContentOrder(children.split(separator: " ").map(String.init), in: model)?.faults
    }

    @Test func findsNothingInWhatFollows() throws {
        #expect(try faults("title number last last type by by needs then author author revision note") == [])
        #expect(try faults("title number type needs then author revision") == [])
    }

    @Test func namesWhatIsMissingAndItsNeighbours() throws {
        #expect(try faults("title number last type by then author revision") == [.missing(["needs"], after: 4, before: 5)])
        #expect(try faults("title number type author revision") == [.missing(["needs", "then"], after: 2, before: 3)])
        #expect(try faults("number type needs then author revision") == [.missing(["title"], after: nil, before: 0)])
        #expect(try faults("title number type needs then author") == [.missing(["revision"], after: 5, before: nil)])
    }

    @Test func movesAsFewAsCanBe() throws {
        #expect(try faults("title number type last last needs then author revision") == [.late(3..<5, after: 2)])
        #expect(try faults("title number needs then type author revision") == [.late(4..<5, after: 2)])
        #expect(try faults("title by number type sig needs then author revision") == [.early(1..<2, before: 4)])
        #expect(try faults("title number type needs then author revision author revision revision") == [.late(7..<8, after: 6)])
        #expect(try faults("needs title number type then author revision") == [.early(0..<1, before: 3)])
    }

    @Test func letsTheFirstStayOfTwoThatChangedPlaces() throws {
        #expect(try faults("number title type needs then author revision") == [.late(1..<2, after: 0)])
        #expect(try faults("title number last type sig needs by then author revision") == [.late(6..<7, after: 5)])
    }

    @Test func tellsTheSurplusFromTheMisplaced() throws {
        #expect(try faults("title title number type needs then author revision") == [.surplus(1, of: 0)])
        #expect(try faults("type title number type needs then author revision") == [.surplus(0, of: 3)])
    }

    @Test(arguments: ["(a | b)*", "(a , b , a)", "(#PCDATA | a)*"])
    func knowsNoOrderWhereThereIsNone(model: String) throws {
        #expect(try faults("a b", in: model) == nil)
    }

    @Test func readsSequencesInsideOthers() throws {
        #expect(try faults("a c b", in: "(a , (b , (c)))") == [.late(2..<3, after: 1)])
        #expect(try faults("x", in: "(a , b)") == nil)
    }

    /// Runs of alternating children would be the square of a thing.
    @Test func staysLinear() throws {
        let children = Array(repeating: "author revision", count: 100_000).joined(separator: " ")
        #expect(try faults("title number type needs then " + children)?.count == 99_999)
    }
}
