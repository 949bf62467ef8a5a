import ConsistentColor
import Testing

@Suite struct MixingTests {
    /// FIPS 180 and RFC 3174: SHA-1 of "abc" is a9993e36…, of nothing da39a3ee….
    @Test func takesTheFirstTwoOctetsOfTheDigest() {
        #expect(Mixing.sha1LittleEndian.value(of: "abc".utf8) == 0x99A9)
        #expect(Mixing.sha1BigEndian.value(of: "abc".utf8) == 0xA999)
        #expect(Mixing.sha1LittleEndian.value(of: "".utf8) == 0x39DA)
    }

    /// The check value of CRC-32 is cbf43926, of "123456789".
    @Test func foldsTheCRC() {
        #expect(Mixing.crc32.value(of: "123456789".utf8) == 0xCBF4 ^ 0x3926)
        #expect(Mixing.crc32.value(of: "".utf8) == 0)
    }

    @Test(arguments: [
        ("user165437@example.org", 0), ("user30795@example.org", 1), ("user74379@example.org", 255),
        ("user20846@example.org", 32767), ("user86979@example.org", 32768), ("user55670@example.org", 65280),
        ("user18301@example.org", 65535),
    ])
    func edges(name: String, value: UInt16) {
        #expect(Mixing.sha1LittleEndian.value(of: name.utf8) == value)
    }
}
