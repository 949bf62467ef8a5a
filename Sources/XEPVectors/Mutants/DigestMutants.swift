import ConsistentColor

extension ColorMutant {
    static var ofDigests: [ColorMutant] {
        [
            ColorMutant("big endian", .byteOrder) { $0.value = { Int($0[0]) << 8 | Int($0[1]) } },
            ColorMutant("last two octets", .digestEnd) { $0.value = { Int($0[18]) | Int($0[19]) << 8 } },
            ColorMutant("last two octets, big endian", .digestEnd) { $0.value = { Int($0[18]) << 8 | Int($0[19]) } },
            ColorMutant("SHA-256", .byteOrder) { $0.digest = { Digest.sha256.octets(of: $0) } },
            ColorMutant("MD5", .byteOrder) { $0.digest = { Digest.md5.octets(of: $0) + [0, 0, 0, 0] } },
            ColorMutant("the digits of the digest", .byteOrder) { implementation in
                implementation.digest = { Digest.sha1.octets(of: $0).flatMap { ColorImplementation.pair(Int($0)).utf8 } }
            },
            ColorMutant("first octet alone", .eightBits) { $0.value = { Int($0[0]) } },
            ColorMutant("second octet alone", .eightBits) { $0.value = { Int($0[1]) << 8 } },
            ColorMutant("signed octets", .signedByte) { $0.value = { Int(Int8(bitPattern: $0[0])) | Int(Int8(bitPattern: $0[1])) << 8 } },
            ColorMutant("signed first octet", .signedByte) { $0.value = { (Int(Int8(bitPattern: $0[0])) | Int($0[1]) << 8) & 0xFFFF } },
            ColorMutant("signed second octet", .signedByte) { $0.value = { Int($0[0]) | Int(Int8(bitPattern: $0[1])) << 8 } },
            ColorMutant("a + b << 8 as (a + b) << 8", .shiftPrecedence) { $0.value = { (Int($0[0]) + Int($0[1])) << 8 } },
            ColorMutant("(a + b) << 8, cut to 16 bits", .shiftPrecedence) { $0.value = { (Int($0[0]) + Int($0[1])) << 8 & 0xFFFF } },
            ColorMutant("a | b << 7", .byteOrder) { $0.value = { Int($0[0]) | Int($0[1]) << 7 } },
            ColorMutant("CRC-32 of zlib, folded", .byteOrder) { implementation in
                implementation.digest = { octets in
                    let value = Mixing.crc32.value(of: octets)
                    return [UInt8(value & 0xFF), UInt8(value >> 8)] + [UInt8](repeating: 0, count: 18)
                }
            },
            ColorMutant("hash of 31 as Java has it", .byteOrder) { implementation in
                implementation.digest = { octets in
                    let hash = octets.reduce(0 as UInt32) { $0 &* 31 &+ UInt32($1) }
                    return [UInt8(hash & 0xFF), UInt8(hash >> 8 & 0xFF)] + [UInt8](repeating: 0, count: 18)
                }
            },
            ColorMutant("second and third octet", .byteOrder) { $0.value = { Int($0[1]) | Int($0[2]) << 8 } },
            ColorMutant("first octet twice", .byteOrder) { $0.value = { Int($0[0]) | Int($0[0]) << 8 } },
            ColorMutant("digest of the digest", .byteOrder) { $0.digest = { Digest.sha1.octets(of: Digest.sha1.octets(of: $0)) } },
            ColorMutant("a + b << 8 with a in 8 bits", .shiftPrecedence) { $0.value = { Int($0[0] &+ $0[1]) << 8 } },
            ColorMutant("xor of the two octets", .eightBits) { $0.value = { Int($0[0] ^ $0[1]) } },
            ColorMutant("the top bit lost", .signedByte) { $0.value = { (Int($0[0]) | Int($0[1]) << 8) & 0x7FFF } },
        ]
    }
}
