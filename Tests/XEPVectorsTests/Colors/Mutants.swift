import ConsistentColor
import Crypto
import Testing

/// An implementation with one mistake in it, and the flag whose vectors are there to catch it.
struct Mutant: Sendable, CustomTestStringConvertible {
    var name: String
    var flag: String
    var make: @Sendable (inout Implementation) -> Void

    init(_ name: String, _ flag: String, _ make: @escaping @Sendable (inout Implementation) -> Void) {
        self.name = name
        self.flag = flag
        self.make = make
    }

    var testDescription: String { name }
}

extension Mutant {
    static let all: [Mutant] = ofIdentifiers + ofDigests + ofAngles + ofColors + ofPalettes

    static let ofIdentifiers = [
        Mutant("ends at NUL", "EmbeddedNul") { $0.octets = { Array($0.utf8.prefix { $0 != 0 }) } },
        Mutant("counts the NUL at the end", "Empty") { $0.octets = { Array($0.utf8) + [0] } },
        Mutant("gives an empty identifier value 0", "Empty") {
            $0.digest = { $0.isEmpty ? [0, 0] : Array(Insecure.SHA1.hash(data: $0)) }
        },
        Mutant("trims spaces", "Empty") { $0.octets = { Array(String($0.drop { $0 == " " }).utf8) } },
        Mutant("UTF-16", "Encoding") { $0.octets = { $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } } },
        Mutant("Latin-1 where it can", "Encoding") { implementation in
            implementation.octets = { text in
                let octets = text.unicodeScalars.map { UInt8(exactly: $0.value) }
                return octets.contains(nil) ? Array(text.utf8) : octets.compactMap { $0 }
            }
        },
        Mutant("CESU-8", "Encoding") { implementation in
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
        Mutant("composes", "Normalization") { $0.octets = { $0 == "Jürgen" ? Array("J\u{FC}rgen".utf8) : Array($0.utf8) } },
        Mutant("decomposes", "Normalization") { $0.octets = { $0 == "Jürgen" ? Array("Ju\u{308}rgen".utf8) : Array($0.utf8) } },
        Mutant("lower case", "Case") { $0.octets = { Array($0.lowercased().utf8) } },
        Mutant("local part", "WholeIdentifier") { $0.octets = { Array($0.prefix { $0 != "@" }.utf8) } },
        Mutant("cuts at 55 octets", "Length") { $0.octets = { Array($0.utf8.prefix(55)) } },
        Mutant("cuts at 255 octets", "Length") { $0.octets = { Array($0.utf8.prefix(255)) } },
    ]

    static let ofDigests = [
        Mutant("big endian", "ByteOrder") { $0.value = { Int($0[0]) << 8 | Int($0[1]) } },
        Mutant("last two octets", "DigestEnd") { $0.value = { Int($0[18]) | Int($0[19]) << 8 } },
        Mutant("last two octets, big endian", "DigestEnd") { $0.value = { Int($0[18]) << 8 | Int($0[19]) } },
        Mutant("SHA-256", "ByteOrder") { $0.digest = { Array(SHA256.hash(data: $0)) } },
        Mutant("MD5", "ByteOrder") { $0.digest = { Array(Insecure.MD5.hash(data: $0)) + [0, 0, 0, 0] } },
        Mutant("the digits of the digest", "ByteOrder") { implementation in
            implementation.digest = { Insecure.SHA1.hash(data: $0).flatMap { Implementation.pair(Int($0)).utf8 } }
        },
        Mutant("first octet alone", "EightBits") { $0.value = { Int($0[0]) } },
        Mutant("second octet alone", "EightBits") { $0.value = { Int($0[1]) << 8 } },
        Mutant("signed octets", "SignedByte") { $0.value = { Int(Int8(bitPattern: $0[0])) | Int(Int8(bitPattern: $0[1])) << 8 } },
        Mutant("signed first octet", "SignedByte") { $0.value = { (Int(Int8(bitPattern: $0[0])) | Int($0[1]) << 8) & 0xFFFF } },
        Mutant("signed second octet", "SignedByte") { $0.value = { Int($0[0]) | Int(Int8(bitPattern: $0[1])) << 8 } },
        Mutant("a + b << 8 as (a + b) << 8", "ShiftPrecedence") { $0.value = { (Int($0[0]) + Int($0[1])) << 8 } },
        Mutant("(a + b) << 8, cut to 16 bits", "ShiftPrecedence") { $0.value = { (Int($0[0]) + Int($0[1])) << 8 & 0xFFFF } },
        Mutant("a | b << 7", "ByteOrder") { $0.value = { Int($0[0]) | Int($0[1]) << 7 } },
    ]

    static let ofAngles = [
        Mutant("/ 65535", "Divisor") { $0.angle = { Double($0) / 65535 * 360 } },
        Mutant("/ 65565", "Divisor") { $0.angle = { Double($0) / 65565 * 360 } },
        Mutant("radians", "Divisor") { $0.angle = { Double($0) / 65536 * 2 * Double.pi } },
        Mutant("integer division", "Divisor") { $0.angle = { Double($0 * 360 / 65536) } },
        Mutant("rounded to 360", "Divisor") { $0.angle = { (Double($0) / 65536 * 360).rounded() } },
        Mutant("minus 90", "Divisor") { $0.angle = { (Double($0) / 65536 * 360 + 270).truncatingRemainder(dividingBy: 360) } },
        Mutant("mod 180", "Divisor") { $0.angle = { (Double($0) / 65536 * 360).truncatingRemainder(dividingBy: 180) } },
    ]

    static let ofColors = [
        Mutant("saturation 50", "GamutEdge") { $0.color = { HSLuv(hue: $0, saturation: 50, lightness: 50).rgb.clamped } },
        Mutant("lightness 73.2", "GamutEdge") { $0.color = { HSLuv(hue: $0, saturation: 100, lightness: 73.2).rgb.clamped } },
        Mutant("HPLuv", "GamutEdge") { $0.color = { HPLuv(hue: $0, saturation: 100, lightness: 50).rgb.clamped } },
        Mutant("HSL", "GamutEdge") { $0.color = { hue in RGB(hue: hue, saturation: 1, lightness: 0.5) } },
        Mutant("blue first", "GamutEdge") { implementation in
            let color = implementation.color
            implementation.color = {
                let right = color($0)
                return RGB(red: right.blue, green: right.green, blue: right.red)
            }
        },
        Mutant("floor of an unclamped channel", "GamutEdge") { implementation in
            implementation.color = { HSLuv(hue: $0, saturation: 100, lightness: 50).rgb }
            implementation.hex = { "#" + $0.channels.map { Implementation.pair(Int(($0 * 256).rounded(.down))) }.joined() }
        },
        Mutant("no padding", "Padding") { $0.hex = { "#" + $0.channels.map { String(Int($0 * 255), radix: 16) }.joined() } },
    ]

    static let ofPalettes = [
        Mutant("distance without wrap", "Wrap") { $0.palette = nearest { abs($0 - $1) } },
        Mutant("% of C", "Wrap") { implementation in
            implementation.palette = nearest {
                min(($0 - $1).truncatingRemainder(dividingBy: 360), ($1 - $0).truncatingRemainder(dividingBy: 360))
            }
        },
        Mutant("next lower hue", "Nearest") { $0.palette = nearest { $0 >= $1 ? $0 - $1 : $0 - $1 + 360 } },
        Mutant("next higher hue", "Nearest") { $0.palette = nearest { $1 >= $0 ? $1 - $0 : $1 - $0 + 360 } },
        Mutant("hues of HSL", "Nearest") { implementation in
            let entries = Palette.webSafe.colors.filter { !$0.isGray }.map { ($0.hslHue.rounded(), $0) }
            implementation.palette = nearest(entries) { angle, beta in min(abs(angle - beta), 360 - abs(angle - beta)) }
        },
        Mutant("cuts hues", "Rounding") { implementation in
            var known: [Double: (Double, RGB)] = [:]
            for color in Palette.webSafe.colors where !color.isGray {
                let hsluv = HSLuv(color), key = hsluv.hue.rounded(.down)
                if let old = known[key], abs(old.0 - 73.2) <= abs(hsluv.lightness - 73.2) { continue }
                known[key] = (hsluv.lightness, color)
            }
            implementation.palette = nearest(known.map { ($0.key, $0.value.1) }.sorted { $0.0 < $1.0 }) {
                min(abs($0 - $1), 360 - abs($0 - $1))
            }
        },
        Mutant("keeps grays", "Wrap") { implementation in
            let entries = Implementation.webSafe.entries.map { ($0.angle, $0.color) }
            implementation.palette = nearest(entries + [(0, RGB(red: 0.8, green: 0.8, blue: 0.8))]) {
                min(abs($0 - $1), 360 - abs($0 - $1))
            }
        },
        Mutant("lightness nearest 50", "TargetLightness") { implementation in
            let map = PaletteMap(.webSafe, by: .hue, preferringLightness: 50)
            implementation.palette = { hue in map.nearest(to: hue).map { ($0.angle, $0.color) } }
        },
        Mutant("first color of a hue", "TargetLightness") { implementation in
            var entries: [(Double, RGB)] = []
            for color in Palette.webSafe.colors where !color.isGray {
                let key = HSLuv(color).hue.rounded()
                if !entries.contains(where: { $0.0 == key }) { entries.append((key, color)) }
            }
            implementation.palette = nearest(entries) { min(abs($0 - $1), 360 - abs($0 - $1)) }
        },
    ]

    /// The look-up with another distance of two hues, over the right palette or another.
    private static func nearest(
        _ entries: [(Double, RGB)] = Implementation.webSafe.entries.map { ($0.angle, $0.color) },
        by distance: @escaping @Sendable (Double, Double) -> Double
    ) -> (Double) -> (angle: Double, color: RGB)? {
        { hue in
            entries.min { distance(hue, $0.0) < distance(hue, $1.0) }.map { (angle: $0.0, color: $0.1) }
        }
    }
}

extension RGB {
    /// HSL as CSS Color 4 has it, hue in degrees, the rest from 0 to 1.
    init(hue: Double, saturation: Double, lightness: Double) {
        func channel(_ n: Double) -> Double {
            let k = (n + hue / 30).truncatingRemainder(dividingBy: 12)
            return lightness - saturation * min(lightness, 1 - lightness) * max(-1, min(k - 3, 9 - k, 1))
        }
        self.init(red: channel(0), green: channel(8), blue: channel(4))
    }

    /// The hue of HSL in degrees.
    var hslHue: Double {
        let (low, high) = (min(red, green, blue), max(red, green, blue))
        let sector =
            high == red
            ? (green - blue) / (high - low) : high == green ? (blue - red) / (high - low) + 2 : (red - green) / (high - low) + 4
        return (sector * 60 + 360).truncatingRemainder(dividingBy: 360)
    }
}
