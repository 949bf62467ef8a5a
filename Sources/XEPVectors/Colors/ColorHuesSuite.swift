import ConsistentColor

extension Suite {
    /// Every hue that an identifier can have, in 256 runs of 256, as colors in 8 bits a channel; with one checksum over all of them.
    public static var colorHues: Suite {
        let octets = allHues()
        let runs = (0..<256).map { run in octets[run * 768..<(run + 1) * 768] }
        let vectors = runs.enumerated().map { run, colors in
            Vector(
                id: "values-from-\(run * 256)", comment: "16 bits from \(run * 256) to \(run * 256 + 255)", flags: [ColorFlag.gamutEdge.rawValue],
                input: ["first": .integer(run * 256), "count": 256], expected: ["colors": .string(ColorForm.hex(colors))])
        }
        return Suite(
            name: "colors-hues", version: 1, title: "Consistent Color Generation: all hues",
            xep: Source(number: "0392", version: Variant.Version.v1_0_1.rawValue, section: "algorithm-rgb"),
            parameters: ["saturation": 100, "lightness": 50, "sha256": .string(Digest.sha256.hex(of: octets))],
            tolerance: ["colors": 1], notes: [ColorFlag.gamutEdge.note], vectors: vectors,
            forms: Forms(
                input: object([
                    "first": ["description": "the first 16 bits, before they are divided by 65536", "type": "integer", "minimum": 0, "maximum": 65280],
                    "count": ["description": "how many follow each other", "const": 256],
                ]),
                expected: object([
                    "colors": [
                        "description": "six hexadecimal digits for each, rounded to the nearest; the parameter sha256 is that of the octets of all",
                        "type": "string", "pattern": "^([0-9a-f]{6}){256}$",
                    ]
                ])))
    }

    /// Three octets for each of the 65,536 values.
    private static func allHues() -> [UInt8] {
        let variant = Variant(.v1_0_1)
        let circle = HueCircle(saturation: 100, lightness: 50)
        var octets: [UInt8] = []
        octets.reserveCapacity(3 << 16)
        for value in 0...UInt16.max {
            let color = circle.rgb(hue: variant.angle(of: value)).clamped
            octets.append(octet(color.red))
            octets.append(octet(color.green))
            octets.append(octet(color.blue))
        }
        return octets
    }

    private static func octet(_ channel: Double) -> UInt8 { UInt8(exactly: (channel * 255).rounded()) ?? 0 }
}
