/// What is known of one document at one time.
struct PreviewState: Sendable {
    /// The bytes of the file that were looked at last.
    var bytes: [UInt8]
    /// Which reading of the files that documents share was used.
    var generation: Int
    /// Raised whenever the file has changed.
    var version: Int
    /// The last page that could be made; nil where there was none yet.
    var page: [UInt8]?
    /// Why the file as it is has no page; nil where `page` shows it.
    var fault: String?
    /// Why the configuration does not count, in one line; nil where it does, or where there is none.
    var configurationFault: String?
    /// Whether the file is away, as editors have it for a moment while they save.
    var isGone = false
    /// What lint says of this version; nil as long as it has not spoken.
    var findings: [PreviewFinding]?
}
