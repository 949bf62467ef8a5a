#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The part of the u*v* plane that sRGB can show at one lightness: a polygon around the origin, cut out by six lines.
///
/// Each line is where one of red, green and blue reaches 0 or 1. The integer coefficients come from solving that
/// condition for v* with the white point of D65 (HSLuv revision 4, math.wxm).
struct Gamut {
    /// v = slope · u + intercept
    struct Line {
        var slope: Double
        var intercept: Double

        /// How far from the origin a ray meets the line, given the sine and cosine of its angle; negative when it lies behind.
        func distance(sine: Double, cosine: Double) -> Double {
            intercept / (sine - slope * cosine)
        }

        /// How far from the origin the line is at its nearest point.
        var distance: Double { abs(intercept) / (slope * slope + 1).squareRoot() }
    }

    let lines: [Line]

    init(lightness: Double) {
        let cube = pow(lightness + 16, 3) / 1_560_896
        let luminance = cube > LCh.epsilon ? cube : lightness / LCh.kappa
        lines = LCh.fromXYZ.flatMap { row in
            [0.0, 1.0].map { limit in
                let rise = (284_517 * row.0 - 94_839 * row.2) * luminance
                let offset =
                    (838_422 * row.2 + 769_860 * row.1 + 731_718 * row.0) * lightness * luminance
                    - 769_860 * limit * lightness
                let run = (632_260 * row.2 - 126_452 * row.1) * luminance + 126_452 * limit
                return Line(slope: rise / run, intercept: offset / run)
            }
        }
    }

    /// The largest chroma that can be shown at a hue, in degrees: what HSLuv calls saturation 100.
    func largestChroma(hue: Double) -> Double {
        let radians = hue * Double.pi / 180
        let (sine, cosine) = (sin(radians), cos(radians))
        var largest = Double.nan
        for line in lines {
            let distance = line.distance(sine: sine, cosine: cosine)
            if distance >= 0, !(distance >= largest) { largest = distance }
        }
        return largest
    }

    /// The largest chroma that can be shown at every hue: what HPLuv calls saturation 100.
    var largestChromaOfAllHues: Double {
        lines.lazy.map(\.distance).min() ?? .nan
    }
}
