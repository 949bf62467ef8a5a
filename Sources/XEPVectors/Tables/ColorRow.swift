import ConsistentColor

/// The values of a row of color vectors, computed.
struct ColorRow {
    private var values: [ColorColumn: Double]

    init(octets: [UInt8], variant: Variant, vision: Vision, palette: PaletteMap?) {
        let result = variant.derivation(of: octets, for: vision)
        values = [.value: Double(result.value)]
        if let palette {
            let hue = variant.paletteHue(of: octets, for: vision)
            let chroma = variant.unit == .radians ? Chroma(radians: hue) : nil
            values[.angle] = hue
            values[.hue] = hue
            set(chroma)
            if let entry = palette.nearest(to: hue) {
                values[.bestAngle] = entry.angle
                set(entry.color)
            }
        } else {
            // The versions in radians print the corrected angle, those in degrees the corrected one as hue.
            values[.angle] = variant.unit == .radians ? result.hue : result.angle
            values[.hue] = result.hue
            set(result.chroma)
            set(result.color.clamped)
        }
    }

    private mutating func set(_ chroma: Chroma?) {
        values[.cb] = chroma?.cb
        values[.cr] = chroma?.cr
    }

    private mutating func set(_ color: RGB) {
        values[.red] = color.red
        values[.green] = color.green
        values[.blue] = color.blue
    }

    /// The number of a column; nil where the version has no such thing.
    subscript(column: ColorColumn) -> Double? { values[column] }
}
