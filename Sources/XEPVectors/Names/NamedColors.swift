public import ConsistentColor

/// The colors of one name in every published variant of XEP-0392.
public struct NamedColors: Sendable {
    public let name: String
    /// In the order of publication.
    public let entries: [Entry]

    /// What one variant gives.
    public struct Entry: Sendable {
        public let variant: Variant
        /// For typical vision.
        public let typical: View
        /// For the others, where the variant has corrections.
        public let corrected: [View]
    }

    /// What one variant gives for one vision.
    public struct View: Sendable, Equatable {
        public let vision: Vision
        public let derivation: Derivation
        /// The color of the web-safe palette and the rounded angle at which it stands.
        public let palette: PaletteMap.Entry?
    }

    public init(_ name: String) {
        self.name = name
        var maps = PaletteMaps()
        let octets = Array(name.utf8)
        entries = Variant.all.map { variant in
            let map = maps.webSafe(by: variant.palette)
            func view(_ vision: Vision) -> View {
                View(
                    vision: vision, derivation: variant.derivation(of: octets, for: vision),
                    palette: map.nearest(to: variant.paletteHue(of: octets, for: vision)))
            }
            let visions: [Vision] = variant.correction == .none ? [] : [.redGreenBlind, .blueBlind]
            return Entry(variant: variant, typical: view(.typical), corrected: visions.map(view))
        }
    }

    /// The variants one after the other that give the same, with what they give.
    public var groups: [(variants: [Variant], entry: Entry)] {
        var groups: [(variants: [Variant], entry: Entry)] = []
        for entry in entries {
            if let last = groups.last, last.entry.typical == entry.typical {
                groups[groups.count - 1].variants.append(entry.variant)
            } else {
                groups.append(([entry.variant], entry))
            }
        }
        return groups
    }
}

extension RGB {
    /// The color as `#rrggbb`, clamped and rounded to the nearest.
    public var hex: String { ColorForm.hex(self) }
}

extension NamedColors.Entry {
    /// "0.8, 1.0.0, 1.0.1" for variants of the same outcome.
    public static func names(_ variants: [Variant]) -> String { variants.map(\.name).joined(separator: ", ") }
}
