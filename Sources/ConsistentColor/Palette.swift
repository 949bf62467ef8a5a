/// A set of colors that an output device is limited to.
public struct Palette: Hashable, Sendable {
    public var colors: [RGB]

    public init(_ colors: [RGB]) {
        self.colors = colors
    }

    /// The 216 "Web Safe" colors: six equal steps on each axis, red changing slowest and blue fastest.
    public static let webSafe: Palette = {
        let steps = (0...5).map { Double($0) / 5 }
        return Palette(
            steps.flatMap { red in
                steps.flatMap { green in steps.map { blue in RGB(red: red, green: green, blue: blue) } }
            })
    }()
}

/// How a version of XEP-0392 maps an angle to the nearest color of a palette.
public enum PaletteRule: Hashable, Sendable {
    /// The nearest point of Cb and Cr, both rounded to two places (0.1 and 0.2).
    case chroma
    /// The nearest angle in the plane of Cb and Cr, in radians rounded to two places (0.3 to 0.4.1).
    case angle(skipsGray: Bool)
    /// The nearest hue of HSLuv, in whole degrees; grays are skipped (0.5 on).
    case hue
}

/// A palette made ready for look-ups by one rule of XEP-0392.
public struct PaletteMap: Hashable, Sendable {
    /// A color of the palette that a look-up can give.
    public struct Entry: Hashable, Sendable {
        /// The rounded angle under which the color stands; for ``PaletteRule/chroma`` that of its rounded point.
        public var angle: Double
        /// The rounded point, for ``PaletteRule/chroma`` alone.
        public var chroma: Chroma?
        public var color: RGB
    }

    public let rule: PaletteRule
    /// In the order of the palette.
    public let entries: [Entry]

    /// Where several colors round to the same place, the one whose lightness (or luma times 100) is nearest to `target`
    /// stays, and of two equally near the first.
    ///
    /// The target of all versions is 73.2, which for those that use HSLuv is a left-over of YCbCr. The texts say "the
    /// next integer" and mean the nearest; a half goes away from zero.
    public init(_ palette: Palette, by rule: PaletteRule, preferringLightness target: Double = 73.2) {
        var known: [Place: (index: Int, distance: Double)] = [:]
        var entries: [Entry] = []
        for color in palette.colors {
            guard let (entry, place, lightness) = Self.place(color, by: rule) else { continue }
            let distance = abs(lightness - target)
            if let rival = known[place] {
                guard rival.distance > distance else { continue }
                entries[rival.index] = entry
                known[place] = (rival.index, distance)
            } else {
                known[place] = (entries.count, distance)
                entries.append(entry)
            }
        }
        self.rule = rule
        self.entries = entries
    }

    /// What must differ for two colors of a palette to stay apart.
    private struct Place: Hashable {
        var first: Double
        var second = 0.0
    }

    private static func place(_ color: RGB, by rule: PaletteRule) -> (Entry, Place, lightness: Double)? {
        switch rule {
        case .chroma:
            let exact = Chroma(color)
            let (cb, cr) = ((exact.cb * 100).rounded(), (exact.cr * 100).rounded())
            let chroma = Chroma(cb: cb / 100, cr: cr / 100)
            return (Entry(angle: chroma.radians, chroma: chroma, color: color), Place(first: cb, second: cr), color.luma * 100)
        case .angle(let skipsGray):
            if skipsGray, color.isGray { return nil }
            // A gray has no direction; the texts take atan2(0, 0), which is 0, and rounding errors must not give it another.
            let hundredths = color.isGray ? 0 : (Chroma(color).radians * 100).rounded()
            return (Entry(angle: hundredths / 100, color: color), Place(first: hundredths), color.luma * 100)
        case .hue:
            if color.isGray { return nil }
            let exact = HSLuv(color)
            let hue = exact.hue.rounded()
            return (Entry(angle: hue, color: color), Place(first: hue), exact.lightness)
        }
    }

    /// The entry nearest to an angle, in radians or degrees as the rule has it; the first of several equally near ones;
    /// nil for a palette of grays alone.
    public func nearest(to angle: Double) -> Entry? {
        switch rule {
        case .chroma:
            let wanted = Chroma(radians: angle)
            return entries.min { distance($0, wanted) < distance($1, wanted) }
        case .angle:
            let rounded = (angle * 100).rounded() / 100
            return entries.first { $0.angle == rounded } ?? nearest(to: angle, in: .radians)
        case .hue:
            let rounded = angle.rounded()
            return entries.first { $0.angle == rounded } ?? nearest(to: angle, in: .degrees)
        }
    }

    private func nearest(to angle: Double, in unit: AngleUnit) -> Entry? {
        func distance(_ entry: Entry) -> Double {
            min(unit.wrapped(angle - entry.angle), unit.wrapped(entry.angle - angle))
        }
        return entries.min { distance($0) < distance($1) }
    }

    private func distance(_ entry: Entry, _ wanted: Chroma) -> Double {
        guard let chroma = entry.chroma else { return .infinity }
        let (cb, cr) = (chroma.cb - wanted.cb, chroma.cr - wanted.cr)
        return (cb * cb + cr * cr).squareRoot()
    }
}
