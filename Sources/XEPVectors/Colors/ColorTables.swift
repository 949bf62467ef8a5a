import ConsistentColor

/// What documents show of the suite "colors".
enum ColorTables {
    static var all: [SuiteTable] {
        [
            SuiteTable("steps", columns: ["Step", "Outcome"], rows: steps),
            SuiteTable("full-range", columns: headers("Value", "Angle", "R", "G", "B"), rows: rows(texts, fullRange)),
            SuiteTable("edges", columns: headers("Value", "Angle", "R", "G", "B"), rows: rows(edges, fullRange)),
            SuiteTable("palette", columns: headers("Angle", "Best angle", "R", "G", "B"), rows: rows(texts + edges, palette)),
            SuiteTable("contrast", columns: ["Lightness", "Contrast to white", "Contrast to black"], rows: contrast),
            SuiteTable(
                "xep-0392-fullrange", columns: [.text("text"), .text("hextext"), "angle", "hue", "r", "g", "b"],
                rows: rows(published) { [angle($0.angle), angle($0.hue)] + channels($0.color.clamped) }),
            SuiteTable(
                "xep-0392-palette", columns: [.text("text"), .text("hextext"), "hue", "best_hue", "r", "g", "b"], rows: rows(published, palette)),
        ]
    }

    private static let published = ["romeo", "juliet", "cat", "council", "board"]
    private static let texts = published + ["romeo-lower", "umlaut", "cyrillic", "katakana", "uri"]
    private static let edges = [0, 1, 255, 4096, 32767, 32768, 36864, 65280, 65535].map { "value-\($0)" }
    private static let variant = Variant(.v1_0_1)

    private static func headers(_ names: String...) -> [SuiteTable.Column] {
        [.text("Text"), .text("Octets")] + names.map { SuiteTable.Column($0) }
    }

    private static func rows(_ ids: [String], _ cells: (Derivation) -> [String]) -> [[String]] {
        let identifiers = ColorIdentifier.all
        return ids.compactMap { id in
            identifiers.first { $0.id == id }.map { identifier in
                let octets = identifier.text.utf8
                return [identifier.text, ColorForm.hex(octets)] + cells(variant.derivation(of: octets))
            }
        }
    }

    private static func fullRange(_ result: Derivation) -> [String] {
        [String(result.value), angle(result.angle)] + channels(result.color.clamped)
    }

    private static func palette(_ result: Derivation) -> [String] {
        guard let entry = PaletteMap.mostRecent.nearest(to: result.hue) else { return [] }
        return [angle(result.hue), text(entry.angle, places: 0)] + channels(entry.color)
    }

    private static var steps: [[String]] {
        let octets = Array("Romeo".utf8)
        let result = variant.derivation(of: octets)
        let hex = ColorForm.hex(result.color).dropFirst()
        return [
            ["octets of UTF-8", spaced(ColorForm.hex(octets))],
            ["SHA-1", ColorForm.hex(Mixing.digest(of: octets))],
            ["first two octets, little endian", "0x\(String(result.value, radix: 16)), which is \(result.value)"],
            ["angle", "\(result.value) / 65536 · 360 = \(angle(result.angle))"],
            ["color", channels(result.color.clamped).joined(separator: ", ")],
            ["three octets", spaced(String(hex))],
        ]
    }

    /// Contrast ratios of the Web Content Accessibility Guidelines 2; at one lightness all hues have the same.
    private static var contrast: [[String]] {
        [20.0, 30, 40, 49, 50, 60, 70, 80].map { lightness in
            let color = HSLuv(hue: 0, saturation: 0, lightness: lightness).rgb
            return [text(lightness, places: 0), text(color.contrast(to: .white), places: 2), text(color.contrast(to: .black), places: 2)]
        }
    }

    // MARK: Printing

    private static func angle(_ number: Double) -> String { text(number, places: 6) }

    private static func channels(_ color: RGB) -> [String] { color.channels.map { text($0, places: 3) } }

    private static func text(_ number: Double, places: Int) -> String { Fixed.text(number, places: places) ?? "" }

    private static func spaced(_ hex: String) -> String {
        let digits = Array(hex)
        return stride(from: 0, to: digits.count - 1, by: 2).map { String(digits[$0...$0 + 1]) }.joined(separator: " ")
    }
}
