internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleNamespaceVersion: Rule {
    static let info = RuleInfo(
        "example/namespace-version", .warning,
        summary: "The examples use one version of a namespace, and of another XEP's the one that it describes.",
        rationale: "When the version of a namespace is raised, an example is easily forgotten, most of all one in another XEP; what it then shows is another protocol.",
        source: "XEP-0053 §5, XEP-0143 §7.2", fix: .unsafe, asks: .series)

    private static func stanzas(_ versions: Int...) -> LintExample {
        .body(versions.map { "<example caption='x'><![CDATA[<message><a xmlns='urn:xmpp:balcony:\($0)'/></message>]]></example>\n" }.joined())
    }

    private static func published(_ node: String) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='set' id='a'><pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='\(node)'><item><a xmlns='urn:xmpp:balcony:1'/></item></publish></pubsub></iq>
            ]]></example>
            """)
    }

    /// A XEP that shows this version of another's namespace, which describes version 2.
    private static func other(_ namespace: String, more: String = "") -> LintExample {
        let schema = "<code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:balcony:2'/>\n]]></code>"
        return .body(
            "<example caption='x'><![CDATA[<message><a xmlns='\(namespace)'/></message>\n\(more)]]></example>", series: [.body(schema, file: "xep-0998.xml")])
    }

    /// A document that registers version 1, with an example of its own.
    private static func own(_ example: String, schema: String = "urn:xmpp:balcony:1") -> LintExample {
        .sections("""
            <section1 topic='Use' anchor='use'><p>'urn:xmpp:balcony:1'</p><example caption='x'><![CDATA[<message><a xmlns='urn:xmpp:balcony:1'/></message>]]></example>
            <example caption='y'><![CDATA[<message>\(example)</message>]]></example></section1>
            <section1 topic='XMPP Registrar Considerations' anchor='registrar'><ul><li>urn:xmpp:balcony:1</li></ul></section1>
            <section1 topic='XML Schema' anchor='schema'><code><![CDATA[
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='\(schema)' xmlns='\(Marks.removed(from: schema))'/>
            ]]></code></section1>
            """)
    }

    private static func formType(_ name: String) -> String {
        "<a xmlns='urn:xmpp:balcony:1'><x xmlns='jabber:x:data'><field var='FORM_TYPE'><value>\(name)</value></field></x></a>"
    }

    static let examples = RuleExamples(
        triggering: [
            other("↓urn:xmpp:balcony:0↑"), own("<a xmlns='↓urn:xmpp:balcony:2↑'/>"), own("<a xmlns='↓urn:xmpp:balcony↑'/>"), own(formType("↓urn:xmpp:balcony:0↑")),
            own("<a xmlns='urn:xmpp:balcony:1'/>", schema: "↓urn:xmpp:balcony:2↑"),
            .body("<example caption='x'><![CDATA[<message><a xmlns='urn:xmpp:balcony:0'/><b xmlns='urn:xmpp:balcony:0'/><c xmlns='urn:xmpp:balcony:0'/></message>]]></example><example caption='y'><![CDATA[<message><a xmlns='↓urn:xmpp:balcony:1↑'/></message>]]></example>"),
            published("↓urn:xmpp:balcony:0↑"),
            .body("<example caption='x'><![CDATA[<message><a xmlns='urn:xmpp:balcony:1'/><b xmlns='urn:xmpp:balcony:1'/><c xmlns='urn:xmpp:balcony:1'/></message>]]></example><example caption='y'><![CDATA[<message><a xmlns='↓urn:xmpp:balcony:0↑'/></message>]]></example>")
        ],
        nonTriggering: [
            own("<feature var='urn:xmpp:balcony:1'/><feature var='urn:xmpp:balcony:2'/>"), own(formType("urn:xmpp:balcony:1")),
            other("urn:xmpp:balcony:2"), other("urn:xmpp:balcony:3"), other("urn:xmpp:garden:0"),
            other("urn:xmpp:balcony:0", more: "<message><a xmlns='urn:xmpp:balcony:2'/></message>"),
            published("urn:xmpp:balcony:1"), published("urn:xmpp:garden:0"), published("balcony"),
            stanzas(0, 0, 0), stanzas(0, 1, 1), stanzas(0, 0, 0, 1, 1, 1, 1)],
        corrections: [.init(stanzas(1, 1, 0, 1), stanzas(1, 1, 1, 1))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let names = context.namespaceNames
        let bytes = context.source.bytes
        let blocks = context.xep.blocks.map(\.element.range)
        // Where both stand in one block, that is the point of it.
        func isMet(_ newer: String, _ name: NamespaceName) -> Bool {
            guard let block = blocks.first(where: { $0.contains(name.range.lowerBound) }) else { return true }
            return names.contains { $0.name == newer && block.contains($0.range.lowerBound) && isText($0, bytes) == isText(name, bytes) }
        }
        for mistake in context.namespaceMistakes where mistake.isOlder && (mistake.name.place == .example || mistake.name.place == .schema) {
            let written = mistake.name.name
            if isMet(mistake.meant, mistake.name) { continue }
            findings.add(
                mistake.name.range,
                "'\(ProblemWords.clipped(written, to: 80))' is an older version of the namespace than elsewhere in this document: write '\(mistake.meant)', or say why",
                fixes: [Fix("write '\(mistake.meant)'", replace: mistake.name.range, with: mistake.meant, safety: .unsafe)])
        }
        checkOdd(context, isMet, &findings)
        checkNewer(names, context, &findings)
        checkNodes(context, &findings)
        // What a dead document shows is what there was.
        if context.header.knownStatusIsDead { return }
        let known = Set(context.namespaceMistakes.map(\.name.name) + context.oddVersions.flatMap(\.names).map(\.name))
        // What the document has registered it describes itself.
        let own = Set(names.filter { $0.place == .registrar }.map(\.name))
        var seen: Set<String> = []
        for name in names where name.place == .example && name.isDeclared && !known.contains(name.name) && !own.contains(name.name) && !seen.contains(name.name) {
            seen.insert(name.name)
            guard let newer = context.series.newerNamespace(than: name.name), !context.schemas.isOwn(newer.name), !isMet(newer.name, name) else { continue }
            findings.add(
                name.range,
                "no XEP describes '\(ProblemWords.clipped(name.name, to: 80))', and \(newer.claim.documentName) describes a later version: write '\(newer.name)' and show what it has now, or say why not")
        }
    }

    /// The document's own namespace in a version, higher ones too, that stands in one place alone.
    private static func checkOdd(_ context: LintContext, _ isMet: (String, NamespaceName) -> Bool, _ findings: inout Findings) {
        let known = Set(context.namespaceMistakes.map(\.name.range))
        for odd in context.oddVersions {
            guard let name = odd.names.first, name.place == .example || name.place == .schema, !known.contains(name.range), !isMet(odd.meant, name),
                !odd.isExplained(name, in: context)
            else { continue }
            findings.add(
                name.range,
                "'\(ProblemWords.clipped(name.name, to: 80))' stands in this \(name.place == .schema ? "schema" : "place") alone, and '\(ProblemWords.clipped(odd.meant, to: 80))' everywhere else: write that, or say why",
                fixes: [Fix("write '\(odd.meant)'", odd.names.map { TextEdit($0.range, odd.meant) }, safety: .unsafe)])
        }
    }

    /// Whether it is the text of an element, such as a FORM_TYPE, and no value of an attribute: the two of one request are of one version.
    private static func isText(_ name: NamespaceName, _ bytes: [UInt8]) -> Bool {
        bytes[..<name.range.lowerBound].last { !XMLByte.isSpace($0) } == 0x3E
    }

    /// A version that nobody has described, one higher than that which stands everywhere else.
    private static func checkNewer(_ names: [NamespaceName], _ context: LintContext, _ findings: inout Findings) {
        let counts = names.reduce(into: [String: Int]()) { $0[$1.name, default: 0] += 1 }
        let odd = Set(context.oddVersions.flatMap(\.names).map(\.range))
        for name in names where name.place == .example && name.isDeclared && counts[name.name] == 1 && !odd.contains(name.range) {
            guard let base = NamespaceName.base(of: name.name), let version = Int(name.name[base.endIndex...]), version > 0 else { continue }
            let older = String(base) + String(version - 1)
            guard counts[older] ?? 0 >= 3, !context.schemas.isOwn(name.name), context.series.namespaceCounts[name.name] ?? 0 <= 1 else { continue }
            findings.add(
                name.range, "'\(ProblemWords.clipped(name.name, to: 80))' is a newer version of the namespace than any: write '\(older)', as elsewhere",
                fixes: [Fix("write '\(older)'", replace: name.range, with: older, safety: .unsafe)])
        }
    }

    /// A node that is named like a version of the namespace of what is published there, and not like the one that is.
    private static func checkNodes(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.isJudged {
            for element in example.reading.tree.elements where element.namespace?.hasPrefix(PubSub.namespace) ?? false {
                guard let node = element.attribute("node"), let base = NamespaceName.base(of: node.value) else { continue }
                let payloads = Set(element.elements("item").flatMap { $0.elements.compactMap(\.namespace) })
                guard payloads.count == 1, let payload = payloads.first, payload != node.value, NamespaceName.base(of: payload) == base else { continue }
                findings.add(
                    example.valueRange(of: node).range, "the node is '\(ProblemWords.clipped(node.value, to: 80))', and what is in it is of '\(ProblemWords.clipped(payload, to: 80))': one of the two is of another version",
                    fixes: example.fixes(writing: payload, in: node))
            }
        }
    }
}
