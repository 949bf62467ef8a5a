/// What a server was recorded to do, as far as it differs from what the texts allow.
///
/// The recordings are replayed by the tests, which hold this against them.
public struct RecordedServer: Sendable, Hashable {
    /// Requirements that recordings of a server break.
    public struct Deviation: Sendable, Hashable {
        /// The name of a `ConversionRequirement`.
        public let requirement: String
        /// What the server does, in our words.
        public let summary: String
        /// The recordings, each with the views that no reading explains; "together" where each view can be explained, but not all at once.
        /// None where the requirement is a SHOULD that the server does not follow, which a reading explains.
        public let recordings: [String: [String]]
        /// The cases of the suites that show it on a server that is running.
        public let cases: [String]

        init(requirement: String, summary: String, recordings: [String: [String]], cases: [String] = []) {
            self.requirement = requirement
            self.summary = summary
            self.recordings = recordings
            self.cases = cases
        }
    }

    public let name: String
    public let version: String
    /// The folder of its recordings.
    public let folder: String
    public let deviations: [Deviation]

    /// The requirements that some recording shows something of, on every server.
    public static let recorded: Set<String> = [
        "0411/feature", "0402/compat", "0402/compat-pep", "0402/publish-options", "0398/feature", "0054/feature", "0084/data", "0153/white-space",
        "0411/both-ways", "0411/list-event", "0411/only-owner", "0402/item", "0402/private-node", "0402/unify", "0402/collate", "0402/update-items",
        "0402/unchanged-items", "0402/delete-items", "0049/stored", "0398/pep-to-vcard", "0398/look-up", "0398/several-infos", "0398/hosted-info",
        "0398/verify", "0398/copy-open", "0398/injection-access", "0398/injection-check", "0398/vcard-to-pep", "0398/data-first", "0398/data-id",
        "0398/metadata", "0398/metadata-event", "0398/presence", "0398/empty-x", "0398/other-hash", "0398/directed", "0054/returned", "0054/none-other",
        "0084/info", "0084/published", "0153/empty", "6120/reply",
    ]

    public static var all: [RecordedServer] { [prosody, ejabberd] }

    private static let nodeViews = ["metadata-event", "metadata", "data", "stranger-metadata", "stranger-data"]
    private static let listViews = ["list-event", "native-events", "private-xml", "list-node", "native-node"]
    private static let strangersVCard = Deviation(
        requirement: "0054/none-other", summary: "somebody else's missing vCard is an empty one, not an error", recordings: ["av-none:stranger": ["reply"]],
        cases: ["vcard-none-of-another"])

    private static var prosody: RecordedServer {
        RecordedServer(
            name: "Prosody", version: "0.12.3", folder: "prosody",
            deviations: [
                Deviation(
                    requirement: "0398/hosted-info", summary: "the first info counts, and a photo gets the URL that it has",
                    recordings: ["av-p2v-multi-url-first": ["photo", "stranger-photo"], "av-p2v-url-only": ["photo", "stranger-photo"]],
                    cases: ["nodes-url-first", "nodes-url-only", "nodes-url-after-photo"]),
                Deviation(
                    requirement: "0398/look-up", summary: "where the first info has no data, the photo has a type and no image",
                    recordings: ["av-p2v-two-hosted": ["photo", "stranger-photo"]], cases: ["nodes-two-hosted"]),
                Deviation(
                    requirement: "0398/presence", summary: "presence gets the id of the last metadata item, be it the hash of an image or not",
                    recordings: [
                        "av-p2v-id-not-sha1": ["presence"], "av-p2v-id-wrong-sha1": ["presence"], "av-p2v-then-disable": ["presence"],
                        "av-p2v-url-only": ["presence"],
                    ], cases: ["nodes-id-no-hash", "nodes-id-of-another", "nodes-disabled"]),
                Deviation(requirement: "0398/verify", summary: "the image is taken under any id", recordings: [:]),
                Deviation(
                    requirement: "0398/data-id", summary: "Base64 without padding loses its last bytes, and the id is the hash of the rest",
                    recordings: ["av-v2p-base64-nopad": nodeViews + ["presence"]], cases: ["vcard-unpadded-base64"]),
                Deviation(
                    requirement: "0153/empty", summary: "a photo without bytes is an avatar of no bytes",
                    recordings: ["av-v2p-binval-empty": nodeViews + ["presence"]], cases: ["vcard-empty-binval"]),
                Deviation(
                    requirement: "0084/info", summary: "a photo without a type makes an info without one",
                    recordings: ["av-v2p-type-absent": ["metadata-event", "metadata", "stranger-metadata"]], cases: ["vcard-no-type"]),
                Deviation(
                    requirement: "0054/returned", summary: "a photo that is a URL is gone from the vCard", recordings: ["av-v2p-extval": ["together"]],
                    cases: ["vcard-photo-by-url"]),
                strangersVCard,
                Deviation(requirement: "0049/child", summary: "a request without a child is a bad request", recordings: [:], cases: ["private-without-child"]),
                Deviation(
                    requirement: "0049/other-users", summary: "a request for somebody else's private XML gets an empty answer, and a write an internal error", recordings: [:],
                    cases: ["private-of-others", "private-written-by-others"]),
                Deviation(
                    requirement: "0049/stored", summary: "tabs and line feeds in a name become spaces, and an empty list in an empty account is refused",
                    recordings: [
                        "bm-escapes-P": listViews, "bm-escapes-L": listViews, "bm-escapes-N": listViews, "bm-empty-P": ["reply"], "bm-empty-L": ["reply"],
                    ], cases: ["white-space-in-text-private", "white-space-in-text-list", "white-space-in-text-native", "private-empty-list", "list-empty-list"]),
                Deviation(
                    requirement: "0411/both-ways", summary: "a foreign item in the native node keeps every later list from being written",
                    recordings: ["bm-N-wrong-payload-then-P": ["list-event", "private-xml", "list-node"]]),
                Deviation(
                    requirement: "6120/reply", summary: "a write that fails inside is not answered",
                    recordings: ["av-v2p-base64-invalid": ["reply"], "bm-N-wrong-payload-then-P": ["reply"]], cases: ["vcard-invalid-base64"]),
            ])
    }

    private static var ejabberd: RecordedServer {
        RecordedServer(
            name: "ejabberd", version: "24.12", folder: "ejabberd24",
            deviations: [
                Deviation(
                    requirement: "0398/hosted-info", summary: "where there are URLs only, a photo gets one",
                    recordings: ["av-p2v-url-only": ["photo", "stranger-photo"]]),
                Deviation(requirement: "0398/copy-open", summary: "an avatar for contacts alone gets into the vCard that everybody sees", recordings: [:]),
                Deviation(
                    requirement: "0398/metadata", summary: "for a photo without a type the image is published, and metadata is not",
                    recordings: ["av-v2p-type-absent": ["together"]]),
                strangersVCard,
                Deviation(
                    requirement: "0411/only-owner", summary: "a native node that is open stays open, and gets the list", recordings: ["bm-access-open-then-P": ["together"]]),
                Deviation(
                    requirement: "0049/stored", summary: "a list with an empty nickname is stored, and the answer is an error", recordings: ["bm-nick-empty-P": ["reply"]]),
            ])
    }
}
