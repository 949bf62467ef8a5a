/// The CRC-32 of zlib and Ethernet (polynomial 0xEDB88320, reflected), which XEP-0392 0.1 ran identifiers through.
enum CRC32 {
    static func checksum(_ octets: some Sequence<UInt8>) -> UInt32 {
        // Bit by bit: identifiers are short, and a table would be longer than this function.
        ~octets.reduce(~0 as UInt32) { remainder, octet in
            (0..<8).reduce(remainder ^ UInt32(octet)) { bits, _ in
                bits & 1 == 1 ? bits >> 1 ^ 0xEDB8_8320 : bits >> 1
            }
        }
    }
}
