/// A color of the HSLuv space, revision 4: hue in degrees, saturation and lightness from 0 to 100.
///
/// Saturation is the share of the largest chroma that sRGB can show at this hue and lightness, so every triple within
/// the ranges is a color. Numbers outside them are not refused and give numbers outside 0...1; NaN gives NaN.
/// Agrees with the reference implementation within 1e-11 in both directions. Source: hsluv.org, revision 4.
public struct HSLuv: Hashable, Sendable {
    public var hue: Double
    public var saturation: Double
    public var lightness: Double

    public init(hue: Double, saturation: Double, lightness: Double) {
        self.hue = hue
        self.saturation = saturation
        self.lightness = lightness
    }

    /// The color that looks like `color`, whose channels are gamma-encoded and from 0 to 1.
    ///
    /// For a gray the hue is 0, and means nothing.
    public init(_ color: RGB) {
        let polar = LCh(color)
        self.init(polar) { Gamut(lightness: $0.lightness).largestChroma(hue: $0.hue) }
    }

    /// The color in sRGB, not clamped: see ``RGB/clamped``.
    public var rgb: RGB {
        polar { Gamut(lightness: $0).largestChroma(hue: hue) }.rgb
    }
}

extension HSLuv {
    /// Lightness so near to black or white that no chroma is left to take a share of; limits of the reference.
    private static let nearBlack = 1e-8
    private static let nearWhite = 100 - 1e-7

    init(_ polar: LCh, largestChroma: (LCh) -> Double) {
        if polar.lightness > Self.nearWhite {
            self.init(hue: polar.hue, saturation: 0, lightness: 100)
        } else if polar.lightness < Self.nearBlack {
            self.init(hue: polar.hue, saturation: 0, lightness: 0)
        } else {
            self.init(hue: polar.hue, saturation: polar.chroma / largestChroma(polar) * 100, lightness: polar.lightness)
        }
    }

    func polar(largestChroma: (Double) -> Double) -> LCh {
        if lightness > Self.nearWhite { return LCh(lightness: 100, chroma: 0, hue: hue) }
        if lightness < Self.nearBlack { return LCh(lightness: 0, chroma: 0, hue: hue) }
        return LCh(lightness: lightness, chroma: largestChroma(lightness) / 100 * saturation, hue: hue)
    }
}
