/// One way to make colors from identifiers: a published version of XEP-0392 in one reading, taken apart into its stages.
public struct Variant: Hashable, Sendable {
    public var version: Version
    public var reading: Reading
    /// How an identifier becomes 16 bits.
    public var mixing: Mixing
    /// What the 16 bits are divided by before they are multiplied by a full turn: 65536, or 65535 up to 0.3.
    public var divisor: Double
    /// The unit of all angles.
    public var unit: AngleUnit
    /// What happens to the angle before anything else, on the way to a color at full range.
    public var fullRangeTurn = Turn.none
    /// What happens to the angle before anything else, on the way to a color of a palette.
    public var paletteTurn = Turn.none
    public var correction: VisionCorrection
    public var space: Space
    public var palette: PaletteRule

    /// A change of the angle that no text has and the tables of 0.5 do.
    public enum Turn: Hashable, Sendable {
        case none
        /// (θ − 90) mod 360
        case back
        /// (2θ − 90) mod 360
        case doubledAndBack
    }

    /// Where an angle becomes a color.
    public enum Space: Hashable, Sendable {
        /// The square of Cb and Cr at this luma, 0 to 1.
        case yCbCr(luma: Double)
        /// HSLuv at this saturation and lightness, 0 to 100 each.
        case hsluv(saturation: Double, lightness: Double)
    }

    /// The version in the reading given; where text and tables agree, the readings differ in name alone.
    public init(_ version: Version, reading: Reading = .text) {
        self.version = version
        self.reading = reading
        mixing = Self.mixing(of: version, reading)
        divisor = version.isOneOf(.v0_1, .v0_2, .v0_3) ? 65535 : 65536
        let usesChroma = version.isOneOf(.v0_1, .v0_2, .v0_3, .v0_4, .v0_4_1)
        unit = usesChroma ? .radians : .degrees
        // 0.7, 0.8 and 1.0.0 leave saturation and lightness open, and have tables that hold at 100 and 50 only.
        space = usesChroma ? .yCbCr(luma: 0.732) : .hsluv(saturation: 100, lightness: 50)
        correction = Self.correction(of: version, reading)
        palette = Self.palette(of: version, reading)
        if version == .v0_5, reading == .tables {
            fullRangeTurn = .back
            paletteTurn = .doubledAndBack
        }
    }

    private static func mixing(of version: Version, _ reading: Reading) -> Mixing {
        switch (version, reading) {
        case (.v0_1, _), (.v0_2, .text): .crc32
        case (.v0_3, .text): .sha1BigEndian
        default: .sha1LittleEndian
        }
    }

    private static func correction(of version: Version, _ reading: Reading) -> VisionCorrection {
        switch version {
        case .v0_1, .v0_2, .v0_3: .halved
        case .v0_4, .v0_4_1: .folded
        case .v0_5: reading == .text ? .misplaced : .folded
        case .v0_6, .v0_7: .turned
        case .v0_8, .v1_0_0, .v1_0_1: .none
        }
    }

    private static func palette(of version: Version, _ reading: Reading) -> PaletteRule {
        switch version {
        case .v0_1, .v0_2: .chroma
        // The palette rows of 0.3 were copied from 0.2.
        case .v0_3: reading == .text ? .angle(skipsGray: false) : .chroma
        case .v0_4, .v0_4_1: .angle(skipsGray: true)
        default: .hue
        }
    }
}

extension Variant.Version {
    fileprivate func isOneOf(_ versions: Self...) -> Bool { versions.contains(self) }
}
