/// What rules ask for where their sources disagree or a project has a custom of its own; as it stands, the looser.
public struct LintOptions: Sendable {
    /// How an author can be reached.
    public enum Contact: String, Sendable, CaseIterable {
        /// By one of email, JID and web address.
        case any
        /// By both.
        case emailAndJID = "email and jid"
    }

    /// How the first version of a numbered XEP is written.
    public enum FirstVersion: String, Sendable, CaseIterable {
        case any
        case short = "0.1"
        case long = "0.1.0"
    }

    public var authorContact = Contact.any
    /// How deep sections may be nested: 4 or 5 levels.
    public var sectionDepth = 5
    /// Whether `<code>` may have a caption.
    public var codeCaption = true
    public var firstVersion = FirstVersion.any
    /// Whether a new document may be of type Organizational.
    public var organizationalType = true
    /// Steps from one status to another that are fine beside those of XEP-0001: the status before, and those that may follow it.
    public var statusTransitions: [String: Set<String>] = [:]
    /// Words that are spelt right though no dictionary has them.
    public var vocabulary: Set<String> = []
    /// The path of a hunspell dictionary without its ending, or its language (`en_US`).
    public var dictionary = "en_US"

    public init() {}
}
