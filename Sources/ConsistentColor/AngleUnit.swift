/// The unit in which a version of XEP-0392 writes its angles.
public enum AngleUnit: Hashable, Sendable {
    /// 0 up to 2π: the plane of Cb and Cr (0.1 to 0.4.1).
    case radians
    /// 0 up to 360: the hue of HSLuv (0.5 on).
    case degrees

    /// A full turn.
    public var turn: Double {
        switch self {
        case .radians: 2 * Double.pi
        case .degrees: 360
        }
    }

    /// An angle brought into 0 ..< `divisor` (or a full turn), never negative: the modulo that the texts mean.
    func wrapped(_ angle: Double, at divisor: Double? = nil) -> Double {
        let divisor = divisor ?? turn
        let rest = angle.truncatingRemainder(dividingBy: divisor)
        let positive = rest < 0 ? rest + divisor : rest
        // A tiny negative rest plus the divisor rounds to the divisor itself.
        return positive >= divisor ? 0 : positive
    }
}
