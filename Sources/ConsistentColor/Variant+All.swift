extension Variant {
    /// Every version in every reading that differs from the others of its version, in the order of publication.
    public static var all: [Variant] {
        Version.allCases.flatMap { version in
            version.readings.map { Variant(version, reading: $0) }
        }
    }

    /// How the variant is called: the version, and "tables" behind it where the published tables follow something else than the text.
    public var name: String {
        reading == .tables && version.readings.count > 1 ? version.rawValue + " (tables)" : version.rawValue
    }

    /// Whether the version mixes its colors with the background (0.1 to 0.6, § Adapting the Color): see ``RGB/adapted(to:)``.
    public var mixesWithBackground: Bool {
        switch version {
        case .v0_1, .v0_2, .v0_3, .v0_4, .v0_4_1, .v0_5, .v0_6: true
        case .v0_7, .v0_8, .v1_0_0, .v1_0_1: false
        }
    }
}

extension Variant.Version {
    /// The text alone, or both readings where the tables contradict it.
    public var readings: [Variant.Reading] {
        switch self {
        case .v0_2, .v0_3, .v0_5: [.text, .tables]
        default: [.text]
        }
    }
}
