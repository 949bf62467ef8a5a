internal import ConsistentColor

extension NamedColors {
    /// The name with every variant and every stage of it.
    public var json: JSON {
        ["text": .string(name), "octets": .string(ColorForm.hex(name.utf8)), "variants": .array(entries.map(\.json))]
    }
}

extension NamedColors.Entry {
    fileprivate var json: JSON {
        [
            "variant": .string(variant.name), "version": .string(variant.version.rawValue), "reading": .string(variant.reading.rawValue),
            "unit": .string(variant.unit == .radians ? "radians" : "degrees"),
            "value": .integer(Int(typical.derivation.value)),
            "visions": .array(([typical] + corrected).map { $0.json(variant) }),
        ]
    }
}

extension NamedColors.View {
    fileprivate func json(_ variant: Variant) -> JSON {
        let color = derivation.color
        var members: [JSON.Member] = [
            .init("vision", .string(vision.rawValue)), .init("angle", .number(derivation.angle, places: 13)),
            .init("hue", .number(derivation.hue, places: 13)),
        ]
        if let chroma = derivation.chroma {
            members += [.init("cb", .number(chroma.cb, places: 10)), .init("cr", .number(chroma.cr, places: 10))]
        }
        members += [
            .init("rgb", ColorForm.channels(color)), .init("hex", .string(color.hex)),
            .init("contrast", ["white": .number(color.contrast(to: .white), places: 2), "black": .number(color.contrast(to: .black), places: 2)]),
        ]
        if variant.mixesWithBackground {
            members.append(.init("mixed", ["white": .string(color.adapted(to: .white).hex), "black": .string(color.adapted(to: .black).hex)]))
        }
        if let palette {
            members.append(
                .init("palette", ["angle": .number(palette.angle, places: 2), "rgb": ColorForm.channels(palette.color), "hex": .string(palette.color.hex)]))
        }
        return .object(members)
    }
}
