extension Variant {
    /// A published version of XEP-0392.
    public enum Version: String, Hashable, Sendable, CaseIterable {
        case v0_1 = "0.1"
        case v0_2 = "0.2"
        case v0_3 = "0.3"
        case v0_4 = "0.4"
        case v0_4_1 = "0.4.1"
        case v0_5 = "0.5"
        case v0_6 = "0.6"
        case v0_7 = "0.7"
        case v0_8 = "0.8"
        case v1_0_0 = "1.0.0"
        case v1_0_1 = "1.0.1"

        /// The latest version.
        public static let latest = Version.v1_0_1

        /// The version that a document names, with or without a third component of zero: "0.5" and "0.5.0" are one;
        /// nil when it is none.
        public init?(named name: String) {
            func trimmed(_ name: String) -> Substring {
                name.hasSuffix(".0") && name.split(separator: ".").count == 3 ? name.dropLast(2) : Substring(name)
            }
            guard let version = Self.allCases.first(where: { trimmed($0.rawValue) == trimmed(name) }) else { return nil }
            self = version
        }
    }

    /// Which of two readings of a version is meant, where its text and its own tables disagree (0.2, 0.3 and 0.5).
    public enum Reading: String, Hashable, Sendable, CaseIterable {
        /// What the text says.
        case text
        /// What the published tables follow.
        case tables
    }
}
