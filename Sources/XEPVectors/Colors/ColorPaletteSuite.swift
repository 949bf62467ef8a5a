import ConsistentColor

extension Suite {
    /// Hues through the mapping to the web-safe palette of XEP-0392 1.0.1: every entry of the palette, and both sides
    /// of every border between two.
    public static var colorPalette: Suite {
        let map = PaletteMap(.webSafe, by: Variant(.v1_0_1).palette)
        let entries = map.entries.sorted { $0.angle < $1.angle }
        let vectors = ends(map) + entryVectors(entries) + borders(entries)
        return Suite(
            name: "colors-palette", version: 1, title: "Consistent Color Generation: from a hue to a color of a palette",
            xep: Source(number: "0392", version: Variant.Version.v1_0_1.rawValue, section: "algorithm-mappalette"),
            parameters: ["palette": "web-safe"],
            tolerance: ["angle": .number(1e-6, places: 6), "rgb": .number(5e-4, places: 4)],
            notes: ColorFlag.notes(in: vectors.flatMap { $0.flags.compactMap(ColorFlag.init(rawValue:)) }),
            vectors: vectors,
            forms: Forms(input: ColorForm.hue, expected: ColorForm.paletteColor))
    }

    private static func vector(_ hue: Double, _ comment: String, _ flags: [ColorFlag], _ entry: PaletteMap.Entry) -> Vector {
        let name = (Fixed.text(hue, places: 2, trimmed: true) ?? "").split(separator: ".").joined(separator: "-")
        return Vector(
            id: "hue-" + name, comment: comment, flags: flags.map(\.rawValue), input: ["hue": .number(hue, places: 2)],
            expected: ["angle": .number(entry.angle, places: 0), "rgb": ColorForm.channels(entry.color)])
    }

    /// The first hue and one just before 360, whose neighbors lie across it.
    private static func ends(_ map: PaletteMap) -> [Vector] {
        [0, 359.99].compactMap { hue in
            map.nearest(to: hue).map { vector(hue, "at the end of the circle", [.wrap], $0) }
        }
    }

    private static func entryVectors(_ entries: [PaletteMap.Entry]) -> [Vector] {
        let others = PaletteMap(.webSafe, by: .hue, preferringLightness: 50).entries
        return entries.map { entry in
            let isTarget = others.contains { $0.angle == entry.angle && $0.color != entry.color }
            return vector(
                entry.angle, isTarget ? "a hue of the palette that several colors share" : "a hue of the palette",
                isTarget ? [.targetLightness] : [], entry)
        }
    }

    /// A quarter of a degree to either side of the middle between two entries; where they are neighboring integers,
    /// rounding decides and the middle is no border.
    private static func borders(_ entries: [PaletteMap.Entry]) -> [Vector] {
        guard let first = entries.first else { return [] }
        return zip(entries, entries.dropFirst() + [first]).flatMap { low, high -> [Vector] in
            let width = (high.angle - low.angle + 360).truncatingRemainder(dividingBy: 360)
            guard width > 1 else { return [] }
            let middle = low.angle + width / 2
            let flags: [ColorFlag] = high.angle < low.angle ? [.nearest, .wrap] : [.nearest]
            return [(middle - 0.25, "below", low), (middle + 0.25, "above", high)].map { hue, side, entry in
                vector(hue.truncatingRemainder(dividingBy: 360), "just \(side) the middle between two entries", flags, entry)
            }
        }
    }
}
