import ConsistentColor
import Testing

@Suite struct ContrastTests {
    /// The extremes that WCAG 2.2 names, and #767676, the lightest gray that passes on white with 4.54.
    @Test(arguments: [
        (RGB.black, RGB.white, 21.0), (.white, .white, 1), (RGB(red: 118 / 255.0, green: 118 / 255.0, blue: 118 / 255.0), .white, 4.54),
        (RGB(red: 1, green: 0, blue: 0), .white, 4.00), (RGB(red: 0, green: 0, blue: 1), .white, 8.59),
    ])
    func ratios(one: RGB, two: RGB, ratio: Double) {
        #expect(abs(one.contrast(to: two) - ratio) < 0.005)
        #expect(one.contrast(to: two) == two.contrast(to: one))
    }
}
