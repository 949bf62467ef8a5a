/// The color vision that an angle is corrected for, in the versions that have such corrections (0.1 to 0.7).
public enum Vision: String, Hashable, Sendable, CaseIterable {
    case typical
    /// Red and green cannot be told apart.
    case redGreenBlind = "red-green-blind"
    /// Blue cannot be told from green.
    case blueBlind = "blue-blind"
}

/// How a version of XEP-0392 moves angles away from colors that a reader cannot tell apart (§ Corrections).
public enum VisionCorrection: Hashable, Sendable {
    /// No corrections (0.8 on).
    case none
    /// Half the angle; for blue a quarter turn more (0.1 to 0.3).
    case halved
    /// Folded into half a turn: from 0, or for blue from a quarter turn on (0.4; the tables of 0.5).
    case folded
    /// a mod 180 − 90, or for blue (a − 90) mod 180 (the text of 0.5). The first may be negative.
    case misplaced
    /// ((a + 90) mod 180 − 90) mod 360, or for blue a mod 180 (0.6 and 0.7).
    case turned

    /// The corrected angle, in the unit given.
    public func apply(to angle: Double, for vision: Vision, in unit: AngleUnit) -> Double {
        let half = unit.turn / 2
        let quarter = unit.turn / 4
        switch (self, vision) {
        case (.none, _), (_, .typical):
            return angle
        case (.halved, .redGreenBlind):
            return angle / 2
        case (.halved, .blueBlind):
            return angle / 2 + quarter
        case (.folded, .redGreenBlind), (.turned, .blueBlind):
            return unit.wrapped(angle, at: half)
        case (.folded, .blueBlind):
            return unit.wrapped(angle - quarter, at: half) + quarter
        case (.misplaced, .redGreenBlind):
            return unit.wrapped(angle, at: half) - quarter
        case (.misplaced, .blueBlind):
            return unit.wrapped(angle - quarter, at: half)
        case (.turned, .redGreenBlind):
            return unit.wrapped(unit.wrapped(angle + quarter, at: half) - quarter)
        }
    }
}
