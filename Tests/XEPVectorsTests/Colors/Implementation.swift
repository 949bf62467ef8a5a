import ConsistentColor
import Crypto
import XEPVectors

/// An implementation of XEP-0392 1.0.1 of which every step can be replaced by a wrong one.
struct Implementation {
    var octets: (String) -> [UInt8] = { Array($0.utf8) }
    var digest: ([UInt8]) -> [UInt8] = { Array(Insecure.SHA1.hash(data: $0)) }
    /// The digest as a number; a wrong one may be negative.
    var value: ([UInt8]) -> Int = { Int($0[0]) | Int($0[1]) << 8 }
    var angle: (Int) -> Double = { Double($0) / 65536 * 360 }
    var color: (Double) -> RGB = { HSLuv(hue: $0, saturation: 100, lightness: 50).rgb.clamped }
    var hex: (RGB) -> String = { color in
        "#" + color.channels.map { pair(Int(($0 * 255).rounded())) }.joined()
    }
    var palette: (Double) -> (angle: Double, color: RGB)? = { hue in
        Implementation.webSafe.nearest(to: hue).map { ($0.angle, $0.color) }
    }

    static let webSafe = PaletteMap(.webSafe, by: .hue)

    static func pair(_ number: Int) -> String {
        (number < 16 ? "0" : "") + String(number, radix: 16)
    }

    /// The vectors that the implementation fails, judged by the suite's own tolerances.
    func failures(of suite: XEPVectors.Suite) -> [Vector] {
        suite.vectors.filter { vector in
            if case .string(let text)? = vector.input["text"] { return !passes(vector, text, suite.tolerance) }
            guard let hue = vector.input["hue"]?.double else { return true }
            return !found(palette(hue), is: vector.expected, suite.tolerance)
        }
    }

    private func passes(_ vector: Vector, _ text: String, _ tolerance: JSON) -> Bool {
        let value = value(digest(octets(text)))
        let angle = angle(value)
        let color = color(angle)
        return vector.expected["value"] == .integer(value)
            && near(angle, vector.expected["angle"], tolerance["angle"])
            && near(color, vector.expected["rgb"], tolerance["rgb"])
            && isSimilar(hex(color), vector.expected["hex"], tolerance["hex"])
            && found(palette(angle), is: vector.expected["palette"], tolerance)
    }

    private func found(_ match: (angle: Double, color: RGB)?, is expected: JSON?, _ tolerance: JSON) -> Bool {
        guard let match else { return false }
        return near(match.angle, expected?["angle"], tolerance["angle"]) && near(match.color, expected?["rgb"], tolerance["rgb"])
    }

    private func near(_ number: Double, _ expected: JSON?, _ tolerance: JSON?) -> Bool {
        guard let expected = expected?.double, let tolerance = tolerance?.double else { return false }
        return abs(number - expected) <= tolerance
    }

    private func near(_ color: RGB, _ expected: JSON?, _ tolerance: JSON?) -> Bool {
        guard case .array(let channels)? = expected else { return false }
        return zip(color.channels, channels).allSatisfy { near($0, $1, tolerance) }
    }

    /// Two digits a channel, each channel at most the tolerance away.
    private func isSimilar(_ hex: String, _ expected: JSON?, _ tolerance: JSON?) -> Bool {
        guard case .string(let expected)? = expected, hex.count == expected.count, hex.hasPrefix("#") else { return false }
        func channels(_ hex: String) -> [Int] {
            let digits = Array(hex.dropFirst())
            return stride(from: 0, to: digits.count - 1, by: 2).compactMap { Int(String(digits[$0...$0 + 1]), radix: 16) }
        }
        let (got, wanted) = (channels(hex), channels(expected))
        return got.count == 3 && zip(got, wanted).allSatisfy { Double(abs($0 - $1)) <= tolerance?.double ?? 0 }
    }
}
