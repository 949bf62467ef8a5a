import ConsistentColor
import Testing

/// Against the reference implementation: Data/make.py says how its values were taken.
@Suite struct HSLuvTests {
    /// The tolerance of the reference's own tests.
    static let tolerance = 1e-11

    @Test(arguments: ["rgb_to_hsluv", "rgb_to_hpluv", "hsluv_to_rgb", "hpluv_to_rgb"])
    func agreesWithTheReference(conversion: String) throws {
        let rows = try CSV(data: "hsluv.csv").rows.filter { $0["conversion"] == conversion }
        #expect(rows.count > 150)
        for row in rows {
            let given = try (row.number("in1"), row.number("in2"), row.number("in3"))
            let expected = try [row.number("out1"), row.number("out2"), row.number("out3")]
            let color = RGB(red: given.0, green: given.1, blue: given.2)
            let result: [Double] =
                switch conversion {
                case "rgb_to_hsluv": { [$0.hue, $0.saturation, $0.lightness] }(HSLuv(color))
                case "rgb_to_hpluv": { [$0.hue, $0.saturation, $0.lightness] }(HPLuv(color))
                case "hsluv_to_rgb": HSLuv(hue: given.0, saturation: given.1, lightness: given.2).rgb.channels
                default: HPLuv(hue: given.0, saturation: given.1, lightness: given.2).rgb.channels
                }
            for (got, wanted) in zip(result, expected) {
                #expect(abs(got - wanted) <= Self.tolerance, "\(conversion)\(given): \(result), not \(expected)")
            }
        }
    }

    @Test func everyHueAndBack() {
        for value in stride(from: 0, to: 65536, by: 97) {
            let hue = Double(value) / 65536 * 360
            let back = HSLuv(HSLuv(hue: hue, saturation: 100, lightness: 50).rgb.clamped)
            #expect(abs(back.hue - hue) < 1e-9)
            #expect(abs(back.saturation - 100) < 1e-9)
            #expect(abs(back.lightness - 50) < 1e-9)
        }
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, -50, 1e300, -1e300])
    func nonsenseDoesNotCrash(number: Double) {
        _ = HSLuv(hue: number, saturation: 100, lightness: 50).rgb.clamped
        _ = HSLuv(hue: 0, saturation: number, lightness: 50).rgb.clamped
        _ = HPLuv(hue: 0, saturation: 100, lightness: number).rgb.clamped
        _ = HSLuv(RGB(red: number, green: 0, blue: number))
        _ = HPLuv(RGB(red: 0, green: number, blue: 0))
    }
}
