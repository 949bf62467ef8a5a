/// What somebody's server showed for the cases of a suite, held against the sets of outcomes that the texts allow.
public struct ConversionVerification: Sendable {
    /// A case that breaks the texts.
    public struct Failure: Sendable {
        public let item: ConversionCase
        public let judgement: ConversionJudgement
        /// The views that other results have and this one does not.
        public let missing: [ConversionView]
    }

    public private(set) var failures: [Failure] = []
    public private(set) var passed = 0
    /// Those that pass and go against a SHOULD, with the views that do.
    public private(set) var unadvised: [(item: ConversionCase, verdicts: [ConversionVerdict])] = []
    /// The ids of cases without a result.
    public private(set) var missing: [String] = []
    /// The ids that the suite does not have.
    public let unknown: [String]
    /// The views that no result has, so that they are not judged.
    public let unjudged: [ConversionView]

    /// `results`: by the id of the case; nil where it was not played.
    public init(of results: [String: ConversionResult?], against cases: [ConversionCase]) {
        let known = Set(cases.map(\.id))
        unknown = results.keys.filter { !known.contains($0) }.sorted()
        let given = Set(results.values.flatMap { $0?.values.keys.map(\.self) ?? [] })
        let asked = Set(cases.flatMap(\.views))
        unjudged = ConversionView.allCases.filter { asked.contains($0) && !given.contains($0) }
        for item in cases {
            guard let result = results[item.id] ?? nil else {
                missing.append(item.id)
                continue
            }
            let judgement = item.judgement(on: result.values)
            let missing = item.views.filter { given.contains($0) && result.values[$0] == nil }
            if !judgement.isMet || !missing.isEmpty {
                failures.append(Failure(item: item, judgement: judgement, missing: missing))
                continue
            }
            passed += 1
            let verdicts = judgement.verdicts.filter { !$0.isAdvised }
            if !verdicts.isEmpty { unadvised.append((item, verdicts)) }
        }
    }

    public var isClean: Bool { failures.isEmpty && missing.isEmpty && unknown.isEmpty }

    /// The requirements that some failure shows to be broken, each with the cases that do.
    public var brokenRequirements: [(requirement: ConversionRequirement, cases: [String])] {
        ConversionRequirement.all.compactMap { requirement in
            let cases = failures.filter { failure in
                failure.judgement.verdicts.contains { !$0.isMet && $0.expectation.requirements.contains(requirement.name) }
            }
            return cases.isEmpty ? nil : (requirement, cases.map(\.item.id))
        }
    }
}

extension ConversionVerification.Failure {
    /// What is wrong, a sentence for each view.
    public var sentences: [String] {
        var sentences = judgement.verdicts.filter { !$0.isMet }.map { verdict in
            let right = verdict.expectation.alternatives.map { Self.clipped($0.value.description) }
            return "\(verdict.expectation.view.rawValue) is \(Self.clipped(verdict.seen.description)), not \(right.prefix(3).joined(separator: " or "))\(right.count > 3 ? " or …" : "")"
        }
        if !judgement.contradiction.isEmpty {
            let views = judgement.contradiction.map { "\($0.expectation.view.rawValue) \(Self.clipped($0.seen.description))" }
            sentences.append("no reading of the texts has at once: \(views.joined(separator: "; "))")
        }
        return sentences + missing.map { "\($0.rawValue) is missing" }
    }

    private static func clipped(_ text: String) -> String {
        let text = Proof.visible(text)
        return text.count > 160 ? text.prefix(160) + "…" : text
    }
}

extension ConversionRequirement {
    /// Where it stands and what it asks for, in one line: `XEP-0398 #pep2vcard (MUST): the <info/> element without a URL is picked`.
    public var line: String {
        let place = xep == "6120" ? "RFC 6120 §8.2.3" : "XEP-\(xep)" + (anchor.isEmpty ? "" : " #\(anchor)")
        return "\(place) (\(level.rawValue)): \(summary)"
    }
}
