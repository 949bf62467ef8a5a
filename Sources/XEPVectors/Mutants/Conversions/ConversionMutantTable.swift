/// Which case catches which mistake, and which requirement it breaks.
public struct ConversionMutantTable: Sendable {
    /// How a case tells a server with a mistake from a right one.
    public enum Catch: String, Sendable {
        /// The server fails, however it answers the open points.
        case always = "✗"
        /// It fails with the first answer to each of them, and not with others.
        case sometimes = "·"
        /// It goes against a SHOULD.
        case advice = "!"
    }

    public struct Row: Sendable {
        public let mutant: ConversionMutant
        /// By the id of the case.
        public let catches: [String: Catch]
        /// The names of the requirements that the cases which catch it in every manner show to be broken or gone against.
        public let requirements: Set<String>

        /// Whether some case catches it in every manner.
        public var isCaught: Bool { catches.values.contains(mutant.isAgainstAdvice ? .advice : .always) }
    }

    public let subject: ConversionCase.Subject
    public let cases: [ConversionCase]
    public let rows: [Row]

    /// How servers answer the open points: as the texts have it first, as Prosody 0.12 and as ejabberd 24 do where they go against no advice.
    static let manners: [[String: String]] = [
        [:],
        [
            "order": "newest-first", "pages": "dropped", "capacity": "newest-256", "missing-jid": "generated", "invalid-jid-in-list": "verbatim",
            "autojoin-equality": "spelling", "extensions-of-an-edited-room": "dropped", "photo-storage": "injected", "several-hosted": "first",
            "removed-photo": "purged", "access-of-made-nodes": "open",
        ],
        [
            "list-storage": "copied", "autojoin-spelling": "canonical", "invalid-autojoin": "list-left", "repeated-child": "last", "missing-jid": "list-left",
            "invalid-jid-in-list": "list-left", "removal-event": "nothing", "extensions-of-an-edited-room": "dropped", "hash-mismatch": "republished",
            "late-data": "never", "presence-without-avatar": "empty-x", "wrong-hash-in-presence": "overwritten", "avatar-by-url-only": "kept",
        ],
    ]

    /// Plays every case of the subject against every mutant.
    public init(_ subject: ConversionCase.Subject) {
        self.init(subject, ConversionMutant.all.filter { $0.subject == subject })
    }

    init(_ subject: ConversionCase.Subject, _ mutants: [ConversionMutant]) {
        self.subject = subject
        cases = subject == .bookmarks ? ConversionCase.bookmarks : ConversionCase.avatars
        let trials = cases.map(ConversionTrial.init)
        rows = mutants.map { mutant in
            var catches: [String: Catch] = [:]
            var requirements: Set<String> = []
            // Hundreds of rooms take long, and show nothing but how many there may be.
            for trial in trials where !trial.item.flags.contains(.size) || mutant.flag == .size {
                let first = trial.result(of: mutant, answering: Self.manners[0])
                if first.mark == .passed { continue }
                let results = [first] + Self.manners.dropFirst().map { trial.result(of: mutant, answering: $0) }
                let marks = Set(results.map(\.mark))
                catches[trial.item.id] = marks == [.failed] ? .always : marks == [.unadvised] ? .advice : .sometimes
                if marks.count == 1 { requirements.formUnion(first.requirements) }
            }
            return Row(mutant: mutant, catches: catches, requirements: requirements)
        }
    }
}
