import ConsistentColor
import XEPVectors

/// docs/vectors/color-variants.md: what each published version of XEP-0392 does, stage by stage.
enum VariantFile {
    static var file: GeneratedFile {
        var text = """
            # The versions of XEP-0392

            Each is a `Variant` of the library ConsistentColor, and a line of `xep colors NAME`. "(tables)" is what the published tables of a version follow
            where its text says something else; `xep vectors check` names the rows that do not follow from the text, and what they follow instead.

            | variant | 16 bits | angle | correction: red-green-blind; blue-blind | color | palette | background |
            |-|-|-|-|-|-|-|

            """
        for variant in Variant.all {
            let cells = [
                variant.name, bits(variant), angle(variant), correction(variant.correction), color(variant.space), palette(variant.palette),
                variant.mixesWithBackground ? "0.2 · (1 − background) + 0.8 · color" : "not mixed",
            ]
            text += "| " + cells.joined(separator: " | ") + " |\n"
        }
        return GeneratedFile(path: "docs/vectors/color-variants.md", text: text)
    }

    private static func bits(_ variant: Variant) -> String {
        switch variant.mixing {
        case .crc32: "CRC-32, upper half XOR lower half"
        case .sha1BigEndian: "SHA-1, octets 0 and 1, big endian"
        case .sha1LittleEndian: "SHA-1, octets 0 and 1, little endian"
        }
    }

    private static func angle(_ variant: Variant) -> String {
        let turn = variant.unit == .radians ? "2π" : "360"
        let plain = "n / \(Int(variant.divisor)) · \(turn)"
        func turned(_ turn: Variant.Turn) -> String {
            switch turn {
            case .none: "θ"
            case .back: "(θ − 90) mod 360"
            case .doubledAndBack: "(2θ − 90) mod 360"
            }
        }
        guard variant.fullRangeTurn != .none || variant.paletteTurn != .none else { return plain }
        return "θ = \(plain); then \(turned(variant.fullRangeTurn)), for the palette \(turned(variant.paletteTurn))"
    }

    private static func correction(_ correction: VisionCorrection) -> String {
        switch correction {
        case .none: "none"
        case .halved: "a / 2; a / 2 + quarter turn"
        case .folded: "a mod half turn; (a − quarter) mod half + quarter"
        case .misplaced: "a mod 180 − 90; (a − 90) mod 180"
        case .turned: "((a + 90) mod 180 − 90) mod 360; a mod 180"
        }
    }

    private static func color(_ space: Variant.Space) -> String {
        switch space {
        case .yCbCr(let luma): "YCbCr of BT.601, Y \(NamedColors.decimal(luma, places: 3)), on the square of side 1"
        case .hsluv(let saturation, let lightness): "HSLuv, S \(NamedColors.decimal(saturation, places: 0)), L \(NamedColors.decimal(lightness, places: 0))"
        }
    }

    private static func palette(_ rule: PaletteRule) -> String {
        switch rule {
        case .chroma: "nearest Cb and Cr, rounded to 2 places"
        case .angle(let skipsGray): "nearest atan2, rounded to 2 places\(skipsGray ? ", without grays" : "")"
        case .hue: "nearest hue in whole degrees, without grays; lightness nearest 73.2"
        }
    }
}
