internal import XEPKit
internal import XMLKit

enum DocumentEntityDefined: Rule {
    static let info = RuleInfo(
        "document/entity-defined", .error,
        summary: "Every entity that a XEP names is defined.",
        rationale: """
            An entity that nobody defines leaves a hole in the sentence. The entity file of the series has those of all XEPs, RFCs, authors and \
            common names; a document may define its own in its DOCTYPE.
            """,
        source: "XML 1.0 §4.1", fix: .unsafe, needs: .text)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>See ↓&xep45;↑ for rooms.</p>"),
            .body("<p>The ↓&REGISTAR;↑ knows.</p>"),
            .body("<p>A<link url='↓&LEGALNOTIC;↑'>b</link></p>"),
            .body("<p>The ↓&balcony;↑ is high.</p>"),
            .document("<xep>&amp; ↓&LEGALNOTICE;↑</xep>"),
            .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY % ents SYSTEM 'xep.ent'>\n↓%ent;↑\n]>\n<xep>&LEGALNOTICE;&xep0001;</xep>"),
            .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n↓<!ENTITY % ents SYSTEM 'xep.ent'>↑\n]>\n<xep>&LEGALNOTICE;</xep>"),
        ],
        nonTriggering: [
            .body("<p>See &xep0045; &lt;and&gt; &#38; &rfc6120;.</p>"),
            // Without the series nobody knows whether it has entities of these names.
            .body("<p>See &xep9998; and &rfc9998;.</p>"),
            .header("&rosaline;"),
        ],
        corrections: [
            .init(.body("<p>The &REGISTAR; knows.</p>"), .body("<p>The &REGISTRAR; knows.</p>")),
            .init(.body("<p>See &xep45;.</p>"), .body("<p>See &xep0045;.</p>")),
            .init(
                .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY ents SYSTEM 'xep.ent'>\n%ents;\n]>\n<xep>&LEGALNOTICE;</xep>"),
                .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY % ents SYSTEM 'xep.ent'>\n%ents;\n]>\n<xep>&LEGALNOTICE;</xep>")),
            .init(
                .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY % ents 'xep.ent'>\n%ents;\n]>\n<xep>&LEGALNOTICE;</xep>"),
                .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY % ents SYSTEM 'xep.ent'>\n%ents;\n]>\n<xep>&LEGALNOTICE;</xep>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        if !namesEntityFile(context) {
            // One cause, however many entities are missing by it; what is broken in the DOCTYPE is told with its form.
            let isBroken = context.xep.tree.problems.contains { if case .doctype = $0.kind { true } else { false } }
            guard !isBroken else { return }
            for problem in context.xep.tree.problems {
                guard case .undeclaredEntity(let name) = problem.kind else { continue }
                if let cause = EntityFileSlip(context.xep.tree) {
                    return findings.add(cause.range, cause.message, fixes: [Fix("write \(ProblemWords.clipped(cause.edit.replacement))", [cause.edit], safety: .unsafe)])
                }
                return findings.add(
                    problem.range, "entity '\(ProblemWords.clipped(name))' is not defined: the DOCTYPE does not bring in the entity file",
                    help: "write <!ENTITY % ents SYSTEM 'xep.ent'> and, after it, %ents; between the brackets of the DOCTYPE")
            }
            return
        }
        var names: Set<String>?
        for problem in context.xep.tree.problems {
            guard case .undeclaredEntity(let name) = problem.kind else { continue }
            let known = names ?? context.xep.tree.entities.names
            names = known
            let nearest = meant(name, known)
            if !context.hasSeriesEntities, isForTheSeriesToSay(name, problem.range, known, context) { continue }
            findings.add(
                problem.range, "entity '\(ProblemWords.clipped(name))' is not defined" + (nearest.map { ": did you mean &\($0);?" } ?? ""),
                help: nearest == nil && !context.hasSeriesEntities
                    ? "only the built-in entity file was read: beside the series, or with --series, its own is" : nil,
                fixes: fix(problem.range, name, nearest, context))
        }
    }

    /// Whether only the series' own entity file could tell: of a XEP, an RFC, or an author where authors stand.
    private static func isForTheSeriesToSay(_ name: String, _ range: Range<Int>, _ known: Set<String>, _ context: LintContext) -> Bool {
        if name.first?.isLowercase == true, let parts = XEPName.parts(of: name), parts.series == "xep" && parts.digits == 4 || parts.series == "rfc" && parts.digits >= 3 { return true }
        guard let header = context.header.element, header.contentRange.contains(range.lowerBound),
            !header.elements.contains(where: { $0.range.contains(range.lowerBound) })
        else { return false }
        // The legal notice stands among the authors: a name with one letter wrong is misspelt.
        return name.utf8.count < 6 || Nearest.word(to: name, among: known, limit: 1) == nil
    }

    /// The entity that was most likely meant. Numbers are not guessed: each is another document.
    private static func meant(_ name: String, _ known: Set<String>) -> String? {
        guard let parts = XEPName.parts(of: name), ["xep", "rfc"].contains(parts.series) else { return Nearest.word(to: name, among: known) }
        let padded = parts.series + XEPName.digits(parts.number)
        return known.contains(padded) ? padded : nil
    }

    /// Whether the document has any entities but its own.
    private static func namesEntityFile(_ context: LintContext) -> Bool {
        context.xep.tree.entities.declares("LEGALNOTICE") || context.xep.tree.entities.declares("xep0001")
    }

    private static func fix(_ range: Range<Int>, _ name: String, _ nearest: String?, _ context: LintContext) -> [Fix] {
        guard let nearest, context.source.text(range) == "&\(name);" else { return [] }
        return [Fix("write &\(nearest);", replace: range, with: "&\(nearest);", safety: .unsafe)]
    }
}
