/// What most likely went wrong in an implementation that fails tests.
public struct Diagnosis: Sendable {
    /// The known mistakes that give exactly these results, by name.
    public let mutants: [ColorMutant]
    /// The flags all of whose tests fail, those with the most first, with the number of their tests.
    public let flags: [(note: Suite.Note, count: Int)]

    public init(_ verification: Verification, of results: [String: JSON?], against suite: Suite) {
        let failed = Set(verification.failures.map(\.vector.id))
        guard !failed.isEmpty else {
            mutants = []
            flags = []
            return
        }
        mutants = ColorMutant.all.filter { mutant in
            guard let wrong = mutant.suite(from: suite) else { return false }
            return Verification(of: results, against: wrong).failures.isEmpty
        }
        flags = suite.notes.compactMap { note in
            let flagged = suite.vectors.filter { $0.flags.contains(note.flag) && results[$0.id] != nil }
            guard !flagged.isEmpty, flagged.allSatisfy({ failed.contains($0.id) }) else { return nil }
            return (note, flagged.count)
        }.sorted { $0.count > $1.count }
    }
}
