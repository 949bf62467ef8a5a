import ConsistentColor
import Testing

@Suite struct VisionTests {
    /// Worked by hand from the sentences of § Corrections in 0.1, 0.4, 0.5 and 0.6, for 10 and 350 degrees.
    @Test(arguments: [
        (VisionCorrection.halved, 350.0, 175.0, 265.0), (.folded, 350, 170, 260 - 180 + 90), (.misplaced, 350, 80, 80),
        (.turned, 350, 350, 170), (.none, 350, 350, 350),
        (.halved, 10, 5, 95), (.folded, 10, 10, 190), (.misplaced, 10, -80, 100), (.turned, 10, 10, 10),
    ])
    func corrections(rule: VisionCorrection, angle: Double, redGreen: Double, blue: Double) {
        #expect(rule.apply(to: angle, for: .typical, in: .degrees) == angle)
        #expect(rule.apply(to: angle, for: .redGreenBlind, in: .degrees) == redGreen)
        #expect(rule.apply(to: angle, for: .blueBlind, in: .degrees) == blue)
    }
}
