public import XEPVectors

/// A report as people and as programs read it.
extension ProbeReport {
    public func text(_ subjects: [ConversionCase.Subject]) -> String {
        var lines: [String] = []
        for (requirement, status, broken, tested) in requirements(subjects) {
            let count = status == .broken ? " (\(broken) of \(tested))" : ""
            let place = "XEP-\(requirement.xep)" + (requirement.anchor.isEmpty ? "" : " #\(requirement.anchor)")
            lines.append("\(Self.padded(status.rawValue + count, 18)) \(Self.padded(requirement.level.rawValue, 6)) \(Self.padded(place, 30)) \(requirement.summary)")
        }
        let failures = results.filter { !$0.failures.isEmpty }
        if !failures.isEmpty { lines.append("") }
        for result in failures {
            lines.append("\(result.item.id): \(result.item.comment)")
            if !result.judgement.contradiction.isEmpty { lines.append("  each of these is right alone, and no reading of the texts has them at once:") }
            for failure in result.failures {
                lines.append("  \(failure.expectation.view.rawValue) (\(failure.expectation.level.rawValue)): \(failure.seen.description)")
                for alternative in failure.expectation.alternatives {
                    lines.append("    right\(alternative.name.isEmpty ? "" : ", \(alternative.name)"): \(alternative.value.description)")
                }
            }
        }
        lines.append("")
        let skipped = self.skipped.isEmpty ? "" : "; \(self.skipped.count) not played: they need --stranger-jid or --room"
        lines.append("\(results.count) cases played, \(failures.count) with something that breaks the texts\(skipped)")
        return lines.joined(separator: "\n") + "\n"
    }

    public func json(_ subjects: [ConversionCase.Subject]) -> JSON {
        [
            "format": "xepkit probe", "version": 1,
            "requirements": .array(requirements(subjects).map { requirement, status, broken, tested in
                [
                    "name": .string(requirement.name), "level": .string(requirement.level.rawValue), "section": .string(requirement.anchor),
                    "summary": .string(requirement.summary), "status": .string(status.rawValue), "broken": .integer(broken), "tested": .integer(tested),
                ]
            }),
            "cases": .array(results.map { result in
                [
                    "id": .string(result.item.id), "comment": .string(result.item.comment),
                    "views": .array(result.judgement.verdicts.map(Self.json)),
                ]
            }),
            "skipped": .array(skipped.map { .string($0.id) }),
        ]
    }

    private static func json(_ verdict: ConversionVerdict) -> JSON {
        [
            "view": .string(verdict.expectation.view.rawValue), "level": .string(verdict.expectation.level.rawValue), "met": .boolean(verdict.isMet),
            "outcome": .string(verdict.alternative?.name ?? ""), "seen": .string(verdict.seen.description),
            "requirements": .array(verdict.expectation.requirements.map { .string($0) }),
        ]
    }

    private static func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }
}
