import ConsistentColor

extension ColorMutant {
    static var ofPalettes: [ColorMutant] {
        [
            ColorMutant("distance without wrap", .wrap) { $0.palette = nearest { abs($0 - $1) } },
            ColorMutant("% of C", .wrap) { implementation in
                implementation.palette = nearest {
                    min(($0 - $1).truncatingRemainder(dividingBy: 360), ($1 - $0).truncatingRemainder(dividingBy: 360))
                }
            },
            ColorMutant("next lower hue", .nearest) { $0.palette = nearest { $0 >= $1 ? $0 - $1 : $0 - $1 + 360 } },
            ColorMutant("next higher hue", .nearest) { $0.palette = nearest { $1 >= $0 ? $1 - $0 : $1 - $0 + 360 } },
            ColorMutant("hues of HSL", .nearest) { implementation in
                let entries = Palette.webSafe.colors.filter { !$0.isGray }.map { ($0.hslHue.rounded(), $0) }
                implementation.palette = nearest(entries) { angle, beta in min(abs(angle - beta), 360 - abs(angle - beta)) }
            },
            ColorMutant("cuts hues", .rounding) { implementation in
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
            ColorMutant("keeps grays", .wrap) { implementation in
                let entries = PaletteMap.mostRecent.entries.map { ($0.angle, $0.color) }
                implementation.palette = nearest(entries + [(0, RGB(red: 0.8, green: 0.8, blue: 0.8))]) {
                    min(abs($0 - $1), 360 - abs($0 - $1))
                }
            },
            ColorMutant("lightness nearest 50", .targetLightness) { implementation in
                let map = PaletteMap(.webSafe, by: .hue, preferringLightness: 50)
                implementation.palette = { hue in map.nearest(to: hue).map { ($0.angle, $0.color) } }
            },
            ColorMutant("first color of a hue", .targetLightness) { implementation in
                var entries: [(Double, RGB)] = []
                for color in Palette.webSafe.colors where !color.isGray {
                    let key = HSLuv(color).hue.rounded()
                    if !entries.contains(where: { $0.0 == key }) { entries.append((key, color)) }
                }
                implementation.palette = nearest(entries) { min(abs($0 - $1), 360 - abs($0 - $1)) }
            },
            ColorMutant("nearest color by red, green and blue", .nearest) { implementation in
                implementation.palette = { hue in
                    let wanted = HSLuv(hue: hue, saturation: 100, lightness: 50).rgb.clamped
                    func distance(_ color: RGB) -> Double {
                        zip(color.channels, wanted.channels).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
                    }
                    return Palette.webSafe.colors.min { distance($0) < distance($1) }.map { (HSLuv($0).hue.rounded(), $0) }
                }
            },
            ColorMutant("hues of the plane of Cb and Cr", .nearest) { implementation in
                let entries = Palette.webSafe.colors.filter { !$0.isGray }.map { ((Chroma($0).radians * 180 / Double.pi).rounded(), $0) }
                implementation.palette = nearest(entries) { min(abs($0 - $1), 360 - abs($0 - $1)) }
            },
            ColorMutant("lightest color of a hue", .targetLightness) { implementation in
                let map = PaletteMap(.webSafe, by: .hue, preferringLightness: 100)
                implementation.palette = { hue in map.nearest(to: hue).map { ($0.angle, $0.color) } }
            },
            ColorMutant("luma instead of lightness", .targetLightness) { implementation in
                var known: [Double: (Double, RGB)] = [:]
                for color in Palette.webSafe.colors where !color.isGray {
                    let key = HSLuv(color).hue.rounded(), distance = abs(color.luma - 0.732)
                    if let old = known[key], old.0 <= distance { continue }
                    known[key] = (distance, color)
                }
                implementation.palette = nearest(known.map { ($0.key, $0.value.1) }.sorted { $0.0 < $1.0 }) {
                    min(abs($0 - $1), 360 - abs($0 - $1))
                }
            },
        ]
    }

    /// The look-up with another distance of two hues, over the right palette or another.
    private static func nearest(
        _ entries: [(Double, RGB)] = PaletteMap.mostRecent.entries.map { ($0.angle, $0.color) },
        by distance: @escaping @Sendable (Double, Double) -> Double
    ) -> @Sendable (Double) -> (angle: Double, color: RGB)? {
        { hue in
            entries.min { distance(hue, $0.0) < distance(hue, $1.0) }.map { (angle: $0.0, color: $0.1) }
        }
    }
}
