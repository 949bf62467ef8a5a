internal import XEPKit
internal import XMLKit

enum LinkObsoleteRFC: Rule {
    static let info = RuleInfo(
        "link/obsolete-rfc", .info,
        summary: "An RFC that is referred to has not been obsoleted.",
        rationale: "Who follows the reference reads rules that no longer hold. A reference to what held once is fine where the text says so.",
        source: "XEP-0143 §5.3, RFC Editor index", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>See ↓&rfc3920;↑.</p>"),
            .header("<dependencies><spec>↓RFC 3921↑</spec></dependencies>"),
        ],
        nonTriggering: [.body("<p>See &rfc6120; and &rfc1035;.</p>"), .body("<p>As in &rfc3920; or &rfc6120;.</p>"), .body("<p>&rfc3920; forbids what &rfc3920bis; allows.</p>"), .header("<status>Obsolete</status><dependencies><spec>RFC 3921</spec></dependencies>")],
        corrections: [.init(.body("<p>See &rfc3920;.</p>"), .body("<p>See &rfc6120;.</p>"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        if let status = context.header.knownStatus, status.isDead { return }
        for field in context.header.dependencies {
            guard let parts = XEPName.parts(of: field.text), parts.series == "rfc", let newer = newer(parts.number) else { continue }
            findings.add(field.range, "this is RFC \(parts.number), which RFC \(newer) replaces", fixes: field.fixes(writing: "RFC \(newer)", safety: .unsafe))
        }
        let headerEnd = context.header.element?.range.upperBound ?? 0
        let uses = context.xep.tree.references.filter { !$0.isInAttribute && $0.range.lowerBound > headerEnd }
        lazy var names = Set(uses.map(\.name))
        for (number, use) in uses.enumerated() {
            guard let parts = XEPName.parts(of: use.name), parts.series == "rfc", let newer = newer(parts.number) else { continue }
            let entity = "rfc\(newer)"
            // Who names both beside each other knows, and so does who names the draft of the newer one.
            if names.contains(use.name + "bis") { continue }
            let beside = uses[max(0, number - 1)..<min(number + 2, uses.count)]
            if beside.contains(where: { $0.name == entity && abs($0.range.lowerBound - use.range.lowerBound) < near }) { continue }
            findings.add(
                use.range, "this is RFC \(parts.number), which RFC \(newer) replaces",
                fixes: context.xep.tree.entities.declares(entity) ? [Fix("write &\(entity);", replace: use.range, with: "&\(entity);", safety: .unsafe)] : [])
        }
    }

    /// Two references that are so many bytes apart stand in one sentence.
    private static let near = 100

    /// The RFC that holds today; nil where the number itself does.
    private static func newer(_ number: Int) -> Int? { successors[number] }

    private static let successors = [
        821: 5321, 822: 5322, 1738: 3986, 1766: 5646, 1883: 8200, 2048: 6838, 2068: 9110, 2141: 8141, 2222: 4422, 2234: 5234, 2246: 8446,
        2251: 4511, 2252: 4512, 2253: 4514, 2254: 4515, 2255: 4516, 2256: 4519, 2279: 3629, 2327: 8866, 2373: 4291, 2396: 3986, 2426: 6350,
        2434: 8126, 2437: 8017, 2445: 5545, 2459: 5280, 2460: 8200, 2560: 6960, 2616: 9110, 2617: 7616, 2630: 5652, 2633: 8551, 2732: 3986,
        2818: 9110, 2821: 5321, 2822: 5322, 2831: 6331, 2833: 4733, 2916: 6116, 3023: 7303, 3041: 8981, 3066: 5646, 3265: 6665, 3267: 4867,
        3280: 5280, 3369: 5652, 3388: 5888, 3447: 8017, 3454: 8264, 3489: 8489, 3490: 5890, 3491: 5891, 3501: 9051, 3513: 4291, 3548: 4648,
        3761: 6116, 3798: 8098, 3850: 8550, 3851: 8551, 3852: 5652, 3920: 6120, 3921: 6121, 4013: 8265, 4049: 6019, 4234: 5234, 4288: 6838,
        4346: 8446, 4347: 9147, 4366: 6066, 4566: 8866, 4572: 8122, 4627: 8259, 4646: 5646, 4871: 6376, 4941: 8981, 5226: 8126, 5245: 8445,
        5246: 8446, 5389: 8489, 5751: 8551, 5766: 8656, 5785: 8615, 5988: 8288, 6122: 7622, 6347: 9147, 6555: 8305, 7158: 8259, 7159: 8259,
        7230: 9112, 7231: 9110, 7232: 9110, 7233: 9110, 7234: 9111, 7235: 9110, 7540: 9113, 7564: 8264, 7613: 8265, 7700: 8266, 4122: 9562,
        6962: 9162, 7525: 9325, 6125: 9525, 2518: 4918, 3281: 5755, 4622: 5122,
    ]
}
