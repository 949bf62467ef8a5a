public import XMLKit

/// A way to mend a finding by edits of the source.
public struct Fix: Sendable, Hashable {
    /// What it does, as an order: `write 0317`.
    public let title: String
    /// The edits, in the order of the text and without overlap.
    public let edits: [TextEdit]
    public let safety: FixSafety

    public init(_ title: String, _ edits: [TextEdit], safety: FixSafety = .safe) {
        self.title = title
        self.edits = edits.sortedByPlace
        self.safety = safety
    }

    /// One replacement.
    public init(_ title: String, replace range: Range<Int>, with text: String, safety: FixSafety = .safe) {
        self.init(title, [TextEdit(range, text)], safety: safety)
    }
}

/// Whether a fix may be applied without a look at it.
public enum FixSafety: String, Sendable {
    /// The meaning stays, or there is no doubt about it.
    case safe
    /// The author has to say whether it is what was meant.
    case unsafe
}
