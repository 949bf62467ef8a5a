/// A color of the HPLuv space, revision 4: HSLuv for pastel colors, where saturation means the same chroma at every hue.
///
/// Hue in degrees, saturation and lightness from 0 to 100. Most saturated colors of sRGB have no place in it: for them
/// the saturation is above 100. Source: hsluv.org, revision 4.
public struct HPLuv: Hashable, Sendable {
    public var hue: Double
    public var saturation: Double
    public var lightness: Double

    public init(hue: Double, saturation: Double, lightness: Double) {
        self.hue = hue
        self.saturation = saturation
        self.lightness = lightness
    }

    /// The color that looks like `color`; for a gray the hue is 0, and means nothing.
    public init(_ color: RGB) {
        let triple = HSLuv(LCh(color)) { Gamut(lightness: $0.lightness).largestChromaOfAllHues }
        self.init(hue: triple.hue, saturation: triple.saturation, lightness: triple.lightness)
    }

    /// The color in sRGB, not clamped: see ``RGB/clamped``.
    public var rgb: RGB {
        HSLuv(hue: hue, saturation: saturation, lightness: lightness)
            .polar { Gamut(lightness: $0).largestChromaOfAllHues }.rgb
    }
}
