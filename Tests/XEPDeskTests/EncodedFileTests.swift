import Testing
import XEPDesk
import XMLKit

/// Edits of text in the bytes of its file.
@Suite struct EncodedFileTests {
    /// The edits of "<a>é😀x</a>"-like text: x becomes yz, and q is put in before the end tag.
    private func edited(_ file: [UInt8]) throws -> [UInt8] {
        let encoded = EncodedFile(name: "x.xml", bytes: file)
        let text = encoded.source.bytes
        let place = try #require(text.lastIndex(of: UInt8(ascii: "x")))
        let end = place + 1
        return try encoded.applying([TextEdit(end..<end, "q"), TextEdit(place..<end, "yz")])
    }

    private func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return littleEndian ? [low, high] : [high, low]
        }
    }

    @Test(arguments: [true, false]) func utf16KeepsItsBytes(littleEndian: Bool) throws {
        let text = "\u{FEFF}<?xml version='1.0'?>\r\n<a>\u{E9}\u{1F600}\u{10FFFF}x</a>\r\n"
        let expected = text.replacing("x</a>", with: "yzq</a>")
        #expect(try edited(utf16(text, littleEndian: littleEndian)) == utf16(expected, littleEndian: littleEndian))
    }

    @Test func latin1KeepsItsBytes() throws {
        let front = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8)
        #expect(try edited(front + [0xE9, 0xFC] + Array("x</a>".utf8)) == front + [0xE9, 0xFC] + Array("yzq</a>".utf8))
    }

    @Test func whatIsNotUTF8StaysAsItIs() throws {
        #expect(try edited([0xEF, 0xBB, 0xBF] + Array("<a>".utf8) + [0xFF, 0xFE] + Array("x</a>".utf8))
            == [0xEF, 0xBB, 0xBF] + Array("<a>".utf8) + [0xFF, 0xFE] + Array("yzq</a>".utf8))
    }

    @Test func halfACharacterIsRefused() {
        #expect(throws: DeskFailure.self) { try edited(utf16("<?xml version='1.0'?><a>x</a>", littleEndian: true) + [0x20]) }
    }
}
