import ConsistentColor

extension ColorMutant {
    static var ofAngles: [ColorMutant] {
        [
            ColorMutant("/ 65535", .divisor) { $0.angle = { Double($0) / 65535 * 360 } },
            ColorMutant("/ 65565", .divisor) { $0.angle = { Double($0) / 65565 * 360 } },
            ColorMutant("radians", .divisor) { $0.angle = { Double($0) / 65536 * 2 * Double.pi } },
            ColorMutant("integer division", .divisor) { $0.angle = { Double($0 * 360 / 65536) } },
            ColorMutant("rounded to 360", .divisor) { $0.angle = { (Double($0) / 65536 * 360).rounded() } },
            ColorMutant("minus 90", .divisor) { $0.angle = { (Double($0) / 65536 * 360 + 270).truncatingRemainder(dividingBy: 360) } },
            ColorMutant("mod 180", .divisor) { $0.angle = { (Double($0) / 65536 * 360).truncatingRemainder(dividingBy: 180) } },
            ColorMutant("times 359", .divisor) { $0.angle = { Double($0) / 65536 * 359 } },
            ColorMutant("angle cut to three places", .divisor) { $0.angle = { (Double($0) / 65536 * 360 * 1000).rounded() / 1000 } },
            ColorMutant("the other way round", .divisor) { $0.angle = { 360 - Double($0) / 65536 * 360 } },
        ]
    }

    static var ofColors: [ColorMutant] {
        [
            ColorMutant("saturation 50", .gamutEdge) { $0.color = { HSLuv(hue: $0, saturation: 50, lightness: 50).rgb.clamped } },
            ColorMutant("lightness 73.2", .gamutEdge) { $0.color = { HSLuv(hue: $0, saturation: 100, lightness: 73.2).rgb.clamped } },
            ColorMutant("HPLuv", .gamutEdge) { $0.color = { HPLuv(hue: $0, saturation: 100, lightness: 50).rgb.clamped } },
            ColorMutant("HSL", .gamutEdge) { $0.color = { hue in RGB(hue: hue, saturation: 1, lightness: 0.5) } },
            ColorMutant("blue first", .gamutEdge) { implementation in
                let color = implementation.color
                implementation.color = {
                    let right = color($0)
                    return RGB(red: right.blue, green: right.green, blue: right.red)
                }
            },
            ColorMutant("floor of an unclamped channel", .gamutEdge) { implementation in
                implementation.color = { HSLuv(hue: $0, saturation: 100, lightness: 50).rgb }
                implementation.hex = { "#" + $0.channels.map { ColorImplementation.pair(Int(($0 * 256).rounded(.down))) }.joined() }
            },
            ColorMutant("no padding", .padding) { $0.hex = { "#" + $0.channels.map { String(Int($0 * 255), radix: 16) }.joined() } },
            ColorMutant("saturation 99", .gamutEdge) { $0.color = { HSLuv(hue: $0, saturation: 99, lightness: 50).rgb.clamped } },
            ColorMutant("lightness 49", .gamutEdge) { $0.color = { HSLuv(hue: $0, saturation: 100, lightness: 49).rgb.clamped } },
            ColorMutant("linear light", .gamutEdge) { implementation in
                implementation.color = { hue in
                    let color = HSLuv(hue: hue, saturation: 100, lightness: 50).rgb.clamped
                    return RGB(red: color.red * color.red, green: color.green * color.green, blue: color.blue * color.blue)
                }
            },
            ColorMutant("hue as radians", .gamutEdge) { implementation in
                implementation.color = { HSLuv(hue: $0 * Double.pi / 180, saturation: 100, lightness: 50).rgb.clamped }
            },
            ColorMutant("the plane of Cb and Cr", .gamutEdge) { implementation in
                implementation.color = { Chroma(radians: $0 / 180 * Double.pi).rgb(luma: 0.732) }
            },
            ColorMutant("alpha first", .padding) { implementation in
                implementation.hex = { "#ff" + $0.channels.map { ColorImplementation.pair(Int(($0 * 255).rounded())) }.joined() }
            },
            ColorMutant("no number sign", .padding) { implementation in
                implementation.hex = { $0.channels.map { ColorImplementation.pair(Int(($0 * 255).rounded())) }.joined() }
            },
        ]
    }
}

extension RGB {
    /// HSL as CSS Color 4 has it, hue in degrees, the rest from 0 to 1.
    init(hue: Double, saturation: Double, lightness: Double) {
        func channel(_ n: Double) -> Double {
            let k = (n + hue / 30).truncatingRemainder(dividingBy: 12)
            return lightness - saturation * min(lightness, 1 - lightness) * max(-1, min(k - 3, 9 - k, 1))
        }
        self.init(red: channel(0), green: channel(8), blue: channel(4))
    }

    /// The hue of HSL in degrees.
    var hslHue: Double {
        let (low, high) = (min(red, green, blue), max(red, green, blue))
        let sector =
            high == red
            ? (green - blue) / (high - low) : high == green ? (blue - red) / (high - low) + 2 : (red - green) / (high - low) + 4
        return (sector * 60 + 360).truncatingRemainder(dividingBy: 360)
    }
}
