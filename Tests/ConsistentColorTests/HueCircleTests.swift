import ConsistentColor
import Testing
import TestSupport

@Suite struct HueCircleTests {
    @Test func givesWhatHSLuvGives() {
        let circle = HueCircle(saturation: 100, lightness: 50)
        for value in stride(from: 0, to: 65536, by: 61) {
            let hue = Double(value) / 65536 * 360
            #expect(circle.rgb(hue: hue) == HSLuv(hue: hue, saturation: 100, lightness: 50).rgb)
        }
    }

    /// All 65,536 hues through the reference implementation (PyPI "hsluv"), and as many colors back, HPLuv too.
    @Test(.enabled(if: Python.has("hsluv"), "python3 with hsluv is absent"))
    func everyHueIsTheReferences() throws {
        let output = try Python.run(
            """
            import hsluv
            for value in range(65536):
                print(*map(repr, hsluv._hsluv_to_rgb((value / 65536 * 360, 100, 50))))
            for n in range(4096):
                rgb = (n >> 8) / 15, (n >> 4 & 15) / 15, (n & 15) / 15
                hsl, hpl = hsluv.rgb_to_hsluv(rgb), hsluv.rgb_to_hpluv(rgb)
                print(*map(repr, (*rgb, *hsl, *hpl, *hsluv._hsluv_to_rgb(hsl), *hsluv._hpluv_to_rgb(hpl))))
            """)
        let rows = try output.split(separator: "\n").map { try $0.split(separator: " ").map { try #require(Double($0)) } }
        try #require(rows.count == 65536 + 4096)
        let circle = HueCircle(saturation: 100, lightness: 50)
        var worst = (hues: 0.0, forth: 0.0, back: 0.0)
        func distance(_ one: [Double], _ two: some Sequence<Double>) -> Double { zip(one, two).reduce(0) { max($0, abs($1.0 - $1.1)) } }
        for value in 0..<65536 {
            worst.hues = max(worst.hues, distance(circle.rgb(hue: Double(value) / 65536 * 360).channels, rows[value]))
        }
        for row in rows[65536...] {
            let color = RGB(red: row[0], green: row[1], blue: row[2])
            let (hsl, hpl) = (HSLuv(color), HPLuv(color))
            worst.forth = max(worst.forth, distance([hsl.hue, hsl.saturation, hsl.lightness, hpl.hue, hpl.saturation, hpl.lightness], row[3..<9]))
            let (one, two) = (HSLuv(hue: row[3], saturation: row[4], lightness: row[5]).rgb, HPLuv(hue: row[6], saturation: row[7], lightness: row[8]).rgb)
            worst.back = max(worst.back, distance(one.channels + two.channels, row[9..<15]))
        }
        #expect(max(worst.hues, worst.forth, worst.back) <= 1e-11, "\(worst)")
    }
}
