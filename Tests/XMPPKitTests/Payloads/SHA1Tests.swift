import Testing
import XMPPKit

@Suite struct SHA1Tests {
    /// RFC 3174 §7.3, TEST1 and TEST2.
    @Test(arguments: [
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    ])
    func vectors(text: String, digest: String) {
        #expect(SHA1.hexadecimal(Array(text.utf8)) == digest)
        #expect(SHA1.digest(Array(text.utf8)).count == 20)
    }
}
