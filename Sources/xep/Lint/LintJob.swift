import XEPKit
import XEPLint
import XMLKit

/// What is done with each input of `xep lint`; shared by threads.
struct LintJob: Sendable {
    let judges: Judges
    let surroundings: Surroundings
    let today: Day
    /// The versions that documents had, where only what is new counts.
    let since: Since?
    /// What those that did not change depend on, as it was.
    let before: SeriesBefore?
    /// The paths of the documents that nobody named, of which only what a change broke is said.
    let elsewhere: Set<String>
    let reporter: any Reporter
    /// Reports beside the first, where somebody wants it.
    let summary: (any Reporter)?
    let mending: Mending
    let fixer: Fixer
    /// The findings of old that are forgiven.
    let baseline: Baseline?
    /// Whether there is one document, so that a core is free.
    let isAlone: Bool
    let dictionaries = SpellingDictionaries()
    let temporaries: TemporaryFiles

    /// What is done with fixes.
    enum Mending: Sendable {
        case none
        /// They are written to the file.
        case write
        /// They are shown as a difference, in place of the report.
        case show
        /// The findings are listed for a baseline, in place of the report.
        case list
    }

    struct Outcome: Sendable {
        let diagnostics: [Diagnostic]
        /// The report of this document in parts, or its difference.
        let parts: [[UInt8]]
        /// The report beside it.
        let summary: [String]
        /// Whether nobody named the document.
        var isElsewhere = false
    }

    func run(_ input: Input) -> Result<Outcome, any Error> {
        Result {
            var source = try surroundings.source(of: input)
            var diagnostics = try lint(source, input)
            switch mending {
            case .none: break
            case .list: return Outcome(diagnostics: diagnostics, parts: [Array(Baseline.lines(diagnostics, in: source).utf8)], summary: [])
            case .show:
                let mended = try mend(source, diagnostics, input)
                let difference = UnifiedDiff.text(from: source.bytes, to: mended.source.bytes, name: source.name)
                return Outcome(diagnostics: diagnostics, parts: [difference], summary: [])
            case .write:
                guard let path = input.path else { break }
                let mended = try mend(source, diagnostics, input)
                if mended.source.bytes != source.bytes {
                    if source.encoding != .utf8 { throw Failure(path, "is not UTF-8, so nothing is mended in it: save it as UTF-8 first") }
                    try temporaries.replaceFile(at: path) { try $0.write(mended.source.bytes) }
                    (source, diagnostics) = mended
                }
            }
            let report = DocumentReport(source: source, diagnostics: diagnostics)
            return Outcome(
                diagnostics: diagnostics, parts: reporter.parts(report).map { Array($0.utf8) }, summary: summary?.parts(report) ?? [],
                isElsewhere: input.path.map(elsewhere.contains) ?? false)
        }
    }

    private func lint(_ source: Source, _ input: Input) throws -> [Diagnostic] {
        let found = try findings(source, input)
        return baseline?.unforgiven(found, in: source) ?? found
    }

    private func findings(_ source: Source, _ input: Input) throws -> [Diagnostic] {
        let surrounding = surroundings.surrounding(of: input)
        let (linter, options) = try judges.judge(of: source.name)
        let hasEntities = surrounding.resolver.hasOwn("xep.ent")
        func lint(_ xep: XEP, _ past: Past? = nil, in series: Series? = nil) -> [Diagnostic] {
            let context = LintContext(
                xep, series: series ?? surrounding.series, hasSeriesEntities: hasEntities, today: today, options: options, past: past,
                dictionaries: dictionaries, onTwoThreads: isAlone)
            // What is known of the only document ends with the process, which takes no time for it.
            if isAlone, since == nil, case .none = mending { _ = Unmanaged.passRetained(context) }
            return linter.lint(context)
        }
        guard let since else {
            // Of what did not change nobody asks.
            if linter.asksSeries { surrounding.series.readAhead() }
            return lint(XEP(source, resolver: surrounding.resolver))
        }
        switch try since.version(of: source.name, source.bytes, isStored: input.path != nil) {
        case .unchanged:
            // What others say of it, or it of others, may have become wrong all the same.
            guard let before, before.concerns(source) else { return [] }
            let xep = XEP(source, resolver: surrounding.resolver)
            let known = Fingerprint.all(of: lint(xep, in: surrounding.seriesBefore), in: source)
            let found = lint(xep)
            return Fingerprint.compare(Fingerprint.all(of: found, in: source), with: known).new.map { found[$0] }
        case .new: return lint(XEP(source, resolver: surrounding.resolver))
        case .changed(let name, let bytes, let days):
            let xep = XEP(source, resolver: surrounding.resolver)
            let before = XEP(Source(name: name, file: bytes), resolver: surrounding.resolver)
            let known = Fingerprint.all(of: lint(before), in: before.source, document: source.name)
            let found = lint(xep, Past(XEPDifference(from: before, to: xep), days: days))
            let new = Fingerprint.compare(Fingerprint.all(of: found, in: source), with: known).new
            return new.map { found[$0] }
        }
    }

    /// Applies fixes until none is left: what one fix touches another may find anew.
    private func mend(_ source: Source, _ diagnostics: [Diagnostic], _ input: Input) throws -> (source: Source, diagnostics: [Diagnostic]) {
        var (source, diagnostics) = (source, diagnostics)
        for _ in 0..<10 {
            let (bytes, applied) = fixer.apply(diagnostics, to: source)
            if applied == 0 { break }
            source = Source(name: source.name, file: bytes)
            diagnostics = try lint(source, input)
        }
        return (source, diagnostics)
    }
}
