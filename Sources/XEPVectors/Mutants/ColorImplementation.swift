import ConsistentColor

/// An implementation of XEP-0392 1.0.1 of which every step can be replaced by a wrong one.
struct ColorImplementation: Sendable {
    var octets: @Sendable (String) -> [UInt8] = { Array($0.utf8) }
    var digest: @Sendable ([UInt8]) -> [UInt8] = { Digest.sha1.octets(of: $0) }
    /// The digest as a number; a wrong one may be negative.
    var value: @Sendable ([UInt8]) -> Int = { Int($0[0]) | Int($0[1]) << 8 }
    var angle: @Sendable (Int) -> Double = { Double($0) / 65536 * 360 }
    var color: @Sendable (Double) -> RGB = { HSLuv(hue: $0, saturation: 100, lightness: 50).rgb.clamped }
    var hex: @Sendable (RGB) -> String = { color in
        "#" + color.channels.map { pair(Int(($0 * 255).rounded())) }.joined()
    }
    var palette: @Sendable (Double) -> (angle: Double, color: RGB)? = { hue in
        PaletteMap.mostRecent.nearest(to: hue).map { ($0.angle, $0.color) }
    }

    static func pair(_ number: Int) -> String {
        (number >= 0 && number < 16 ? "0" : "") + String(number, radix: 16)
    }

    /// What it gives for an input of a suite of colors, in the form of the expectation; nil for any other input.
    func result(for input: JSON) -> JSON? {
        if case .string(let text)? = input["text"] {
            let value = value(digest(octets(text)))
            let angle = angle(value)
            let color = color(angle)
            return [
                "value": .integer(value), "angle": .number(angle, places: 13), "rgb": Self.channels(color), "hex": .string(hex(color)),
                "palette": found(angle),
            ]
        }
        return input["hue"]?.number.map(found)
    }

    private func found(_ hue: Double) -> JSON {
        guard let match = palette(hue) else { return [:] }
        return ["angle": .number(match.angle, places: 3), "rgb": Self.channels(match.color)]
    }

    private static func channels(_ color: RGB) -> JSON { .array(color.channels.map { .number($0, places: 13) }) }
}

extension PaletteMap {
    /// The web-safe palette as the latest version maps it.
    static let mostRecent = PaletteMap(.webSafe, by: .hue)
}
