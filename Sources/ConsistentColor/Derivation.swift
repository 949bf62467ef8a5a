/// A color with the value of every stage on the way from the identifier to it.
public struct Derivation: Hashable, Sendable {
    /// The 16 bits of the identifier.
    public var value: UInt16
    /// The angle that the 16 bits give, in the unit of the variant.
    public var angle: Double
    /// The angle after the correction for a vision; the same as ``angle`` where there is none.
    public var hue: Double
    /// The point in the plane of Cb and Cr, in the variants that have one.
    public var chroma: Chroma?
    /// The color at full range, as the conversion gave it: see ``RGB/clamped``.
    public var color: RGB
}

extension Variant {
    /// The 16 bits of an identifier, given as the octets of its UTF-8 (§ Angle generation).
    public func value(of identifier: some Sequence<UInt8>) -> UInt16 {
        mixing.value(of: identifier)
    }

    /// The angle of 16 bits, in ``unit``; where the divisor is 65535 the largest value gives a full turn (§ Angle
    /// generation).
    public func angle(of value: UInt16) -> Double {
        Double(value) / divisor * unit.turn
    }

    /// The color of a corrected angle, with no palette in between (§ RGB generation; § CbCr generation, § CbCr to RGB).
    public func color(at hue: Double) -> RGB {
        switch space {
        case .yCbCr(let luma): Chroma(radians: hue).rgb(luma: luma)
        case .hsluv(let saturation, let lightness):
            HSLuv(hue: hue, saturation: saturation, lightness: lightness).rgb
        }
    }

    /// All stages of an identifier at full range.
    public func derivation(of identifier: some Sequence<UInt8>, for vision: Vision = .typical) -> Derivation {
        let value = value(of: identifier)
        let angle = turned(angle(of: value), by: fullRangeTurn)
        let hue = correction.apply(to: angle, for: vision, in: unit)
        var chroma: Chroma?
        if case .yCbCr = space { chroma = Chroma(radians: hue) }
        return Derivation(value: value, angle: angle, hue: hue, chroma: chroma, color: color(at: hue))
    }

    /// The corrected angle with which an identifier looks for a color of a palette.
    public func paletteHue(of identifier: some Sequence<UInt8>, for vision: Vision = .typical) -> Double {
        let angle = turned(angle(of: value(of: identifier)), by: paletteTurn)
        return correction.apply(to: angle, for: vision, in: unit)
    }

    private func turned(_ angle: Double, by turn: Turn) -> Double {
        switch turn {
        case .none: angle
        case .back: unit.wrapped(angle - unit.turn / 4)
        case .doubledAndBack: unit.wrapped(2 * angle - unit.turn / 4)
        }
    }
}
