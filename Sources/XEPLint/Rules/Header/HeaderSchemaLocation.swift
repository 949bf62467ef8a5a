internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum HeaderSchemaLocation: Rule {
    static let info = RuleInfo(
        "header/schema-location", .warning,
        summary: "A published schema is named by an address at xmpp.org/schemas, and by a namespace that the document describes.",
        rationale: "The page links the schema from here; an address elsewhere, or a namespace that no schema of the document has, leads readers to nothing.",
        source: "XEP-0143 §5.2", fix: .safe, needs: .document)

    private static func location(_ namespace: String, _ url: String) -> LintExample {
        .header("<schemaloc><ns>\(namespace)</ns><url>\(url)</url></schemaloc>")
    }

    private static let right = "http://xmpp.org/schemas/whispers.xsd"

    static let examples = RuleExamples(
        triggering: [
            location("↓urn:xmpp:whisper:0↑", right),
            location("urn:xmpp:whispers:0", "↓http://xmpp.org/schema/whispers.xsd↑"),
            location("urn:xmpp:whispers:0", "↓http://xmpp.org/schemas/whispers.xds↑"),
            .header("↓<schemaloc><ns>urn:xmpp:whispers:0</ns></schemaloc>↑"),
            .header("<schemaloc><url>\(right)</url></schemaloc><schemaloc><url>↓\(right)↑</url></schemaloc>"),
        ],
        nonTriggering: [
            location("urn:xmpp:whispers:0", right), location("urn:xmpp:whispers:0", "https://xmpp.org/schemas/whispers.xsd"),
            .header("<schemaloc><url>http://www.xmpp.org/schemas/whispers.xsd</url></schemaloc>"),
        ],
        corrections: [.init(location("urn:xmpp:whispers:0", "http://xmpp.org/schema/whispers.xsd"), location("urn:xmpp:whispers:0", right))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let locations = context.header.schemaLocations.filter { !$0.element.isExpanded }
        guard !locations.isEmpty else { return }
        var seen: [String: Field] = [:]
        for location in locations {
            if let url = location.url, !url.isEmpty {
                checkURL(url, &findings)
                if seen[url.text] != nil { findings.add(url.range, "this schema is named twice: remove one") }
                seen[url.text] = url
            } else {
                findings.add(location.url?.range ?? location.element.range, "the address of the schema is missing: add <url>http://xmpp.org/schemas/….xsd</url>")
            }
        }
        // Some write a short label there instead of the namespace.
        let targets = targets(context)
        guard !targets.isEmpty else { return }
        for location in locations {
            guard let namespace = location.namespace, ["urn:", "http:", "jabber:"].contains(where: { namespace.text.hasPrefix($0) }), !targets.contains(namespace.text) else { continue }
            let nearest = targets.count == 1 ? targets.first : Nearest.word(to: namespace.text, among: targets)
            findings.add(
                namespace.range, "no schema of this document describes '\(ProblemWords.clipped(namespace.text, to: 80))'" + (nearest.map { ": did you mean '\($0)'?" } ?? ""),
                fixes: nearest.map { namespace.fixes(writing: $0, safety: .unsafe) } ?? [])
        }
    }

    private static func checkURL(_ url: Field, _ findings: inout Findings) {
        var path = url.text[...]
        for scheme in ["https://", "http://"] where path.hasPrefix(scheme) { path = path.dropFirst(scheme.count) }
        for host in ["www.xmpp.org/", "xmpp.org/", "www.jabber.org/", "jabber.org/"] where path.hasPrefix(host) {
            let rest = path.dropFirst(host.count)
            let name = rest.split(separator: "/").last ?? ""
            let isSchemas = rest.hasPrefix("schemas/") && name.hasSuffix(".xsd")
            guard !isSchemas || host.contains("jabber.org") else { return }
            let meant = name.hasSuffix(".xsd") ? "http://xmpp.org/schemas/\(name)" : nil
            findings.add(
                url.range, "schemas are published as http://xmpp.org/schemas/….xsd" + (meant.map { ": write \($0)" } ?? ""),
                fixes: meant.map { url.fixes(writing: $0) } ?? [])
            return
        }
        findings.add(url.range, "schemas are published at xmpp.org: write http://xmpp.org/schemas/….xsd")
    }

    /// The target namespaces of the document's schemas.
    private static func targets(_ context: LintContext) -> Set<String> {
        Set(context.examples.filter(\.holdsSchema).flatMap { $0.reading.tree.roots.compactMap { $0["targetNamespace"] } })
    }
}
