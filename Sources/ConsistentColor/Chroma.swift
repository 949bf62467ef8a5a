#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A point of the chroma plane of YCbCr (ITU-R BT.601), each coordinate from −0.5 to 0.5; XEP-0392 0.1 to 0.4.1.
public struct Chroma: Hashable, Sendable {
    public var cb: Double
    public var cr: Double

    static let redWeight = 0.299
    static let greenWeight = 0.587
    static let blueWeight = 0.114

    public init(cb: Double, cr: Double) {
        self.cb = cb
        self.cr = cr
    }

    /// The point where a ray from the origin meets the square of side 1 around it (§ CbCr generation).
    public init(radians: Double) {
        let (cb, cr) = (cos(radians), sin(radians))
        let scale = 0.5 / max(abs(cb), abs(cr))
        self.init(cb: cb * scale, cr: cr * scale)
    }

    /// The chroma of a color (§ RGB to YCbCr).
    public init(_ color: RGB) {
        let luma = color.luma
        self.init(
            cb: (color.blue - luma) / (1 - Self.blueWeight) / 2,
            cr: (color.red - luma) / (1 - Self.redWeight) / 2)
    }

    /// The direction of the point, from 0 up to 2π.
    public var radians: Double { AngleUnit.radians.wrapped(atan2(cr, cb)) }

    /// The color at a luma of 0 to 1, clipped to 0...1 (§ CbCr to RGB).
    ///
    /// Green is taken from red and blue before they are clipped, as every table does.
    public func rgb(luma: Double) -> RGB {
        let red = 2 * (1 - Self.redWeight) * cr + luma
        let blue = 2 * (1 - Self.blueWeight) * cb + luma
        let green = (luma - Self.redWeight * red - Self.blueWeight * blue) / Self.greenWeight
        return RGB(red: red, green: green, blue: blue).clamped
    }
}

extension RGB {
    /// The luma of BT.601, from 0 to 1.
    public var luma: Double {
        Chroma.redWeight * red + (1 - Chroma.redWeight - Chroma.blueWeight) * green + Chroma.blueWeight * blue
    }

    /// The color mixed with a fifth of the inverted background (XEP-0392 0.1 to 0.6, § Adapting the Color; no version
    /// has vectors for it).
    public func adapted(to background: RGB) -> RGB {
        RGB(
            red: 0.2 * (1 - background.red) + 0.8 * red,
            green: 0.2 * (1 - background.green) + 0.8 * green,
            blue: 0.2 * (1 - background.blue) + 0.8 * blue)
    }
}
