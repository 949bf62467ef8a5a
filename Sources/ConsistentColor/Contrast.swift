extension RGB {
    public static let white = RGB(red: 1, green: 1, blue: 1)
    public static let black = RGB(red: 0, green: 0, blue: 0)

    /// The relative luminance, from 0 for black to 1 for white (WCAG 2.2, § Definitions).
    public var relativeLuminance: Double {
        let linear = clamped.channels.map(LCh.decoded)
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// The contrast ratio of two colors, from 1 to 21 (WCAG 2.2, § Definitions); normal text wants at least 4.5.
    public func contrast(to other: RGB) -> Double {
        let (one, two) = (relativeLuminance, other.relativeLuminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }
}
