/// A color of the sRGB space, each channel from 0 to 1 and gamma-encoded, as XEP-0392 prints it.
///
/// Values straight from a conversion may leave the range by a rounding error: at saturation 100 one channel lies on the
/// edge of the gamut, and the formulae then give numbers such as −4.5e-13 or 1 + 5e-15.
/// ``clamped`` brings them back; nothing here clamps unasked, so that no stage hides an error of another.
public struct RGB: Hashable, Sendable {
    public var red: Double
    public var green: Double
    public var blue: Double

    public init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The channels in the order red, green, blue.
    public var channels: [Double] { [red, green, blue] }

    /// Whether the three channels are equal, which XEP-0392 calls grayscale from version 0.4 on.
    public var isGray: Bool { red == green && green == blue }

    /// The same color with every channel within 0...1, and never a negative zero, which would be printed as "-0.000".
    ///
    /// A channel that is not a number stays what it is.
    public var clamped: RGB {
        func clamp(_ channel: Double) -> Double {
            // The comparison is `<=` and not `<` because -0.0 is not less than 0.
            if channel <= 0 { return 0 }
            return channel > 1 ? 1 : channel
        }
        return RGB(red: clamp(red), green: clamp(green), blue: clamp(blue))
    }
}
