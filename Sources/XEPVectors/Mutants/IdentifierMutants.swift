import ConsistentColor

extension ColorMutant {
    static var ofIdentifiers: [ColorMutant] {
        [
            ColorMutant("ends at NUL", .embeddedNul) { $0.octets = { Array($0.utf8.prefix { $0 != 0 }) } },
            ColorMutant("counts the NUL at the end", .empty) { $0.octets = { Array($0.utf8) + [0] } },
            ColorMutant("gives an empty identifier value 0", .empty) {
                $0.digest = { $0.isEmpty ? [0, 0] : Digest.sha1.octets(of: $0) }
            },
            ColorMutant("trims spaces", .empty) { $0.octets = { Array(String($0.drop { $0 == " " }).utf8) } },
            ColorMutant("UTF-16", .encoding) { $0.octets = { $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } } },
            ColorMutant("Latin-1 where it can", .encoding) { implementation in
                implementation.octets = { text in
                    let octets = text.unicodeScalars.map { UInt8(exactly: $0.value) }
                    return octets.contains(nil) ? Array(text.utf8) : octets.compactMap { $0 }
                }
            },
            ColorMutant("CESU-8", .encoding) { implementation in
                implementation.octets = { text in
                    text.utf16.flatMap { unit -> [UInt8] in
                        switch unit {
                        case 0..<0x80: [UInt8(unit)]
                        case 0x80..<0x800: [0xC0 | UInt8(unit >> 6), 0x80 | UInt8(unit & 0x3F)]
                        default: [0xE0 | UInt8(unit >> 12), 0x80 | UInt8(unit >> 6 & 0x3F), 0x80 | UInt8(unit & 0x3F)]
                        }
                    }
                }
            },
            ColorMutant("composes", .normalization) { $0.octets = { $0 == "Jürgen" ? Array("J\u{FC}rgen".utf8) : Array($0.utf8) } },
            ColorMutant("decomposes", .normalization) { $0.octets = { $0 == "Jürgen" ? Array("Ju\u{308}rgen".utf8) : Array($0.utf8) } },
            ColorMutant("lower case", .letterCase) { $0.octets = { Array($0.lowercased().utf8) } },
            ColorMutant("local part", .wholeIdentifier) { $0.octets = { Array($0.prefix { $0 != "@" }.utf8) } },
            ColorMutant("cuts at 55 octets", .length) { $0.octets = { Array($0.utf8.prefix(55)) } },
            ColorMutant("cuts at 255 octets", .length) { $0.octets = { Array($0.utf8.prefix(255)) } },
            ColorMutant("upper case", .letterCase) { $0.octets = { Array($0.uppercased().utf8) } },
            ColorMutant("first letter made a capital", .letterCase) { $0.octets = { Array(($0.prefix(1).uppercased() + $0.dropFirst()).utf8) } },
            ColorMutant("domain part", .wholeIdentifier) { $0.octets = { Array(($0.split(separator: "@").last.map(String.init) ?? "").utf8) } },
            ColorMutant("a resource behind the bare JID", .wholeIdentifier) { $0.octets = { Array(($0.contains("@") ? $0 + "/phone" : $0).utf8) } },
            ColorMutant("name shown instead of the JID", .wholeIdentifier) { implementation in
                implementation.octets = { text in
                    guard text.contains("@") else { return Array(text.utf8) }
                    let local = text.prefix { $0 != "@" }
                    return Array((local.prefix(1).uppercased() + local.dropFirst()).utf8)
                }
            },
            ColorMutant("quotes around it", .wholeIdentifier) { $0.octets = { Array("\"\($0)\"".utf8) } },
            ColorMutant("UTF-16, big endian", .encoding) { $0.octets = { $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } } },
            ColorMutant("question marks beyond ASCII", .encoding) { $0.octets = { $0.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : 0x3F } } },
            ColorMutant("percent-encoded", .encoding) { implementation in
                implementation.octets = { text in
                    text.utf8.flatMap { $0 < 0x80 ? [$0] : Array(("%" + ColorImplementation.pair(Int($0))).utf8) }
                }
            },
            ColorMutant("trims white space at both ends", .empty) { $0.octets = { Array(String($0.trimming()).utf8) } },
            ColorMutant("skips the NUL", .embeddedNul) { $0.octets = { $0.utf8.filter { $0 != 0 } } },
        ]
    }
}

extension String {
    fileprivate func trimming() -> Substring {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
