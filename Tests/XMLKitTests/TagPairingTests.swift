import Testing
import XMLKit

@Suite struct TagPairingTests {
    private func faults(_ text: String) -> [TagPairing.Fault] {
        let bytes = Array(text.utf8)
        return TagPairing(XMLTokens(bytes), in: bytes).faults
    }

    @Test(arguments: [
        ("<a><b></b></a>", []), ("<a>\n<b></a>", [.unclosed(start: 2)]), ("<a></b></a>", [.lone(end: 1)]),
        ("<a><b></c></a>", [.mismatched(start: 1, end: 2)]), ("<a><b>x<b></a>", [.startForEnd(start: 1, second: 3)]),
        ("<a><b></a></b>", [.crossed(inner: 1, end: 2)]),
        // The layout says which of two of one name was forgotten.
        ("<x>\n  <x>\n</x>", [.unclosed(start: 2)]), ("  <x>\n<x>\n  </x>", [.unclosed(start: 3)]),
        ("<a>\n  <b>\n</a>\n  </b>", [.crossed(inner: 2, end: 4)]),
    ] as [(String, [TagPairing.Fault])])
    func findsTheFewestMistakes(text: String, expected: [TagPairing.Fault]) {
        #expect(faults(text) == expected)
    }

    @Test func pairsWhatBelongsTogether() {
        let bytes = Array("<a><b/><c>x</c></a>".utf8)
        #expect(TagPairing(XMLTokens(bytes), in: bytes).partners == [5, -1, 4, -1, 2, 0])
    }
}
