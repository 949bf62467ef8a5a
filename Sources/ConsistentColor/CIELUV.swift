#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// CIE L*u*v* in polar form: lightness 0...100, chroma from 0 up, hue in degrees from 0 up to 360.
///
/// The constants are those of HSLuv revision 4, for sRGB and the white point D65. Kappa and epsilon are truncated
/// there, and must be here: with the exact fractions 24389/27 and 216/24389 the way from RGB to HSLuv drifts by 8.2e-10.
struct LCh {
    var lightness: Double
    var chroma: Double
    var hue: Double

    static let kappa = 903.2962962
    static let epsilon = 0.0088564516
    /// u′ and v′ of the white point.
    static let whiteU = 0.19783000664283
    static let whiteV = 0.46831999493879

    /// The rows give linear red, green and blue from X, Y, Z.
    static let fromXYZ: [(Double, Double, Double)] = [
        (3.240969941904521, -1.537383177570093, -0.498610760293),
        (-0.96924363628087, 1.87596750150772, 0.041555057407175),
        (0.055630079696993, -0.20397695888897, 1.056971514242878),
    ]

    /// The rows give X, Y, Z from linear red, green and blue.
    static let toXYZ: [(Double, Double, Double)] = [
        (0.41239079926595, 0.35758433938387, 0.18048078840183),
        (0.21263900587151, 0.71516867876775, 0.072192315360733),
        (0.019330818715591, 0.11919477979462, 0.95053215224966),
    ]
}

extension LCh {
    init(_ color: RGB) {
        let linear = (Self.decoded(color.red), Self.decoded(color.green), Self.decoded(color.blue))
        let xyz = Self.toXYZ.map { $0.0 * linear.0 + $0.1 * linear.1 + $0.2 * linear.2 }
        let (x, y, z) = (xyz[0], xyz[1], xyz[2])
        lightness = y <= Self.epsilon ? y * Self.kappa : 116 * pow(y, 1.0 / 3) - 16
        guard lightness != 0 else {
            chroma = 0
            hue = 0
            return
        }
        let divisor = x + 15 * y + 3 * z
        let u = 13 * lightness * (4 * x / divisor - Self.whiteU)
        let v = 13 * lightness * (9 * y / divisor - Self.whiteV)
        chroma = hypot(u, v)
        // Below this the hue would be made of rounding errors alone; HSLuv calls such a color gray, with hue 0.
        if chroma < 1e-8 {
            hue = 0
        } else {
            let degrees = atan2(v, u) * 180 / Double.pi
            hue = degrees < 0 ? degrees + 360 : degrees
        }
    }

    var rgb: RGB {
        guard lightness != 0 else { return RGB(red: 0, green: 0, blue: 0) }
        let radians = hue * Double.pi / 180
        let u = cos(radians) * chroma / (13 * lightness) + Self.whiteU
        let v = sin(radians) * chroma / (13 * lightness) + Self.whiteV
        let y = lightness <= 8 ? lightness / Self.kappa : pow((lightness + 16) / 116, 3)
        let x = y * 9 * u / (4 * v)
        let z = y * (12 - 3 * u - 20 * v) / (4 * v)
        // No arrays of results here: lists of thousands of colors spend their time in this function.
        let rows = Self.fromXYZ
        func channel(_ row: (Double, Double, Double)) -> Double { Self.encoded(row.0 * x + row.1 * y + row.2 * z) }
        return RGB(red: channel(rows[0]), green: channel(rows[1]), blue: channel(rows[2]))
    }

    /// The transfer function of sRGB (IEC 61966-2-1), linear to gamma-encoded.
    static func encoded(_ linear: Double) -> Double {
        linear <= 0.0031308 ? 12.92 * linear : 1.055 * pow(linear, 5.0 / 12) - 0.055
    }

    /// The inverse of ``encoded(_:)``.
    static func decoded(_ channel: Double) -> Double {
        channel > 0.04045 ? pow((channel + 0.055) / 1.055, 2.4) : channel / 12.92
    }
}
