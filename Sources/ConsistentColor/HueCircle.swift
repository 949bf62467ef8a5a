/// All hues of HSLuv at one saturation and lightness, for whoever needs many: what depends on the lightness alone is computed once.
///
/// Gives what ``HSLuv/rgb`` gives, bit for bit.
public struct HueCircle: Sendable {
    public let saturation: Double
    public let lightness: Double
    private let gamut: Gamut

    /// Saturation and lightness from 0 to 100.
    public init(saturation: Double, lightness: Double) {
        self.saturation = saturation
        self.lightness = lightness
        gamut = Gamut(lightness: lightness)
    }

    /// The color at a hue in degrees, not clamped: see ``RGB/clamped``.
    public func rgb(hue: Double) -> RGB {
        HSLuv(hue: hue, saturation: saturation, lightness: lightness).polar { _ in gamut.largestChroma(hue: hue) }.rgb
    }
}
