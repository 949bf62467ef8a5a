import ConsistentColor
import Testing

@Suite struct RGBTests {
    /// The hue of "Board" puts red 2.7e-13 below zero, which would be printed "-0.000".
    @Test func clampingLeavesNoNegativeZero() {
        let raw = HSLuv(hue: 171.4306640625, saturation: 100, lightness: 50).rgb
        #expect(raw.red < 0 && raw.red > -1e-12)
        #expect(raw.clamped.red == 0 && raw.clamped.red.sign == .plus)
        #expect(RGB(red: -0.0, green: 1.0000000000000044, blue: 0.5).clamped.channels == [0, 1, 0.5])
        #expect(RGB(red: -0.0, green: 0, blue: 0).clamped.red.sign == .plus)
    }

    @Test func backgroundTakesAFifth() {
        let adapted = RGB(red: 1, green: 0.5, blue: 0).adapted(to: RGB(red: 0, green: 0.25, blue: 1))
        #expect(zip(adapted.channels, [1, 0.55, 0]).allSatisfy { abs($0 - $1) < 1e-15 })
    }
}
