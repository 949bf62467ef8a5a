import ConsistentColor

extension Suite {
    /// Identifiers through every stage of XEP-0392 1.0.1.
    public static var colors: Suite {
        let variant = Variant(.v1_0_1)
        let map = PaletteMap(.webSafe, by: variant.palette)
        return Suite(
            name: "colors", version: 1, title: "Consistent Color Generation: from an identifier to a color",
            xep: Source(number: "0392", version: variant.version.rawValue, section: "algorithm"),
            parameters: ["saturation": 100, "lightness": 50, "palette": "web-safe"],
            // Half a unit of the last place that the XEP prints, but for the angle, which every binary float holds exactly.
            tolerance: ["angle": .number(1e-6, places: 6), "rgb": .number(5e-4, places: 4), "hex": 1],
            notes: ColorFlag.notes(in: ColorIdentifier.all.flatMap(\.flags)),
            vectors: ColorIdentifier.all.map { vector($0, variant, map) },
            forms: Forms(input: ColorForm.identifier, expected: ColorForm.color), tables: ColorTables.all)
    }

    private static func vector(_ identifier: ColorIdentifier, _ variant: Variant, _ map: PaletteMap) -> Vector {
        let result = variant.derivation(of: identifier.text.utf8)
        var expected: [JSON.Member] = [
            .init("value", .integer(Int(result.value))),
            .init("angle", .number(result.angle, places: 13)),
            .init("rgb", ColorForm.channels(result.color)),
            .init("hex", .string(ColorForm.hex(result.color))),
        ]
        if let entry = map.nearest(to: variant.paletteHue(of: identifier.text.utf8)) {
            expected.append(.init("palette", ["angle": .number(entry.angle, places: 0), "rgb": ColorForm.channels(entry.color)]))
        }
        return Vector(
            id: identifier.id, comment: identifier.comment, flags: identifier.flags.map(\.rawValue), source: identifier.source,
            input: ["text": .string(identifier.text), "hex": .string(ColorForm.hex(identifier.text.utf8))],
            expected: .object(expected))
    }
}

extension ColorFlag {
    /// The notes of the flags in use, in the order of the cases.
    static func notes(in used: [ColorFlag]) -> [Suite.Note] {
        allCases.filter(Set(used).contains).map(\.note)
    }
}
