import ConsistentColor

/// How colors and identifiers are written in the suites, and the JSON Schemas that say so.
enum ColorForm {
    static let identifier = Suite.object([
        "text": ["description": "the identifier", "type": "string"],
        "hex": ["description": "its UTF-8, two digits an octet", "type": "string", "pattern": "^([0-9a-f]{2})*$"],
    ])
    static let hue = Suite.object(["hue": degrees])

    static let color = Suite.object([
        "value": [
            "description": "the first two octets of the SHA-1 digest, little endian", "type": "integer", "minimum": 0,
            "maximum": 65535,
        ],
        "angle": degrees,
        "rgb": rgb,
        "hex": [
            "description": "the color in 8 bits a channel, rounded to the nearest; the XEP leaves the rounding open",
            "type": "string",
            "pattern": "^#[0-9a-f]{6}$",
        ],
        "palette": paletteColor,
    ])
    static let paletteColor = Suite.object([
        "angle": [
            "description": "the whole degree under which the palette has the color", "type": "integer", "minimum": 0,
            "maximum": 360,
        ],
        "rgb": rgb,
    ])

    private static let degrees: JSON = ["description": "degrees", "type": "number", "minimum": 0, "exclusiveMaximum": 360]
    private static let rgb: JSON = [
        "description": "red, green and blue of sRGB", "type": "array", "minItems": 3, "maxItems": 3,
        "items": ["type": "number", "minimum": 0, "maximum": 1],
    ]

    /// Ten decimals: more would differ between C libraries.
    static func channels(_ color: RGB) -> JSON {
        .array(color.clamped.channels.map { .number($0, places: 10) })
    }

    static func hex(_ color: RGB) -> String {
        "#" + hex(color.clamped.channels.map { Fixed.units($0 * 255, places: 0).flatMap(UInt8.init(exactly:)) ?? 0 })
    }

    static func hex(_ octets: some Sequence<UInt8>) -> String {
        octets.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
