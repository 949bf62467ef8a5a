import ConsistentColor

extension ColorMutant {
    /// Earlier versions of XEP-0392 taken for the latest.
    static var ofVersions: [ColorMutant] {
        [Variant(.v0_1), Variant(.v0_2, reading: .tables), Variant(.v0_3), Variant(.v0_4), Variant(.v0_5, reading: .tables)].map { variant in
            ColorMutant("XEP-0392 \(variant.name)", variant.unit == .radians ? .gamutEdge : .divisor) { implementation in
                implementation.digest = { octets in
                    let value = variant.value(of: octets)
                    return [UInt8(value & 0xFF), UInt8(value >> 8)] + [UInt8](repeating: 0, count: 18)
                }
                implementation.angle = { value in
                    // The 16 bits of a right digest are never outside their range.
                    let angle = variant.angle(of: UInt16(truncatingIfNeeded: value)) / variant.unit.turn * 360
                    return variant.version == .v0_5 ? (angle + 270).truncatingRemainder(dividingBy: 360) : angle
                }
                implementation.color = { variant.color(at: $0 / 360 * variant.unit.turn).clamped }
            }
        } + [Vision.redGreenBlind, .blueBlind].map { vision in
            ColorMutant("corrected for a vision: \(vision.rawValue)", .gamutEdge) { implementation in
                implementation.angle = { Variant(.v0_6).correction.apply(to: Double($0) / 65536 * 360, for: vision, in: .degrees) }
            }
        }
    }
}
