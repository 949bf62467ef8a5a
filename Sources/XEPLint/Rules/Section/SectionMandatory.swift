internal import XEPKit
internal import XMLKit

enum SectionMandatory: Rule {
    static let info = RuleInfo(
        "section/mandatory", .warning,
        summary: "A specification has sections titled Security Considerations, IANA Considerations and XMPP Registrar Considerations.",
        rationale: """
            Reviewers and the XMPP Registrar look for them by these titles; one that has nothing to say says so in a sentence. Without the \
            section nobody knows whether the author thought of it.
            """,
        source: "XEP-0143 §6.9, §6.10, §6.11", fix: .safe)

    private static let titles = StandardSections.mandatory

    private static func sections(_ titles: String..., header: String = "") -> LintExample {
        .sections(
            titles.enumerated().map { "<section1 topic='\($1)' anchor='a\($0)'><p>x</p></section1>" }.joined(separator: "\n"), header: header)
    }

    private static let schema = "<section1 topic='XML Schema' anchor='schema'><code><![CDATA[<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0'/>]]></code></section1>"

    static let examples = RuleExamples(
        triggering: [
            sections("↓Security considerations↑", "↓IANA Consideration↑", "↓XMPP Registar Considerations↑"),
            .document(
                "<↓xep↑><header><type>Informational</type></header><section1 topic='Security Considerations' anchor='a'/><section1 topic='XMPP Registrar Considerations' anchor='b'/></xep>"
            ),
        ],
        nonTriggering: [
            sections("Security Considerations", "IANA Considerations", "XMPP Registrar Considerations"),
            sections("Introduction", header: "<type>Humorous</type>"),
            .sections(
                "<section1 topic='Considerations' anchor='a'><p>x</p><section2 topic='Security Considerations' anchor='b'><p>x</p></section2><section2 topic='IANA Considerations' anchor='c'><p>x</p></section2><section2 topic='XMPP Registrar Considerations' anchor='d'><p>x</p></section2></section1>"
            ),
        ],
        corrections: [
            .init(
                sections("Security considerations", "IANA Considerations", "XMPP Registrar Considerations"),
                sections("Security Considerations", "IANA Considerations", "XMPP Registrar Considerations")),
            .init(
                .document("<xep><header><type>Informational</type></header>\n<section1 topic='Security considerations' anchor='a'/>\n<section1 topic='XMPP Registrar Considerations' anchor='b'/>\n</xep>"),
                .document(
                    "<xep><header><type>Informational</type></header>\n<section1 topic='Security Considerations' anchor='a'/>\n"
                        + "<section1 topic='IANA Considerations' anchor='iana'>\n  <p>This document requires no interaction with the Internet Assigned Numbers Authority (IANA).</p>\n</section1>\n"
                        + "<section1 topic='XMPP Registrar Considerations' anchor='b'/>\n</xep>")),
            .init(
                .document("<xep><header><type>Informational</type></header>\n\t<section1 topic='Security considerations' anchor='a'/>\n\t<section1 topic='IANA Considerations' anchor='b'/>\n\t\(schema)\n</xep>"),
                .document(
                    "<xep><header><type>Informational</type></header>\n\t<section1 topic='Security Considerations' anchor='a'/>\n\t<section1 topic='IANA Considerations' anchor='b'/>\n"
                        + "\t<section1 topic='XMPP Registrar Considerations' anchor='registrar'>\n\t\t<p>This document defines the following XML namespaces, which the XMPP Registrar is to add to its registry:</p>\n"
                        + "\t\t<ul>\n\t\t\t<li>urn:xmpp:lamps:0</li>\n\t\t</ul>\n\t</section1>\n\t\(schema)\n</xep>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard context.header.knownType?.isProtocol == true, let root = context.xep.tree.root, !context.xep.sections.isEmpty else { return }
        for title in titles where !context.xep.sections.contains(where: { $0.title == title }) {
            let near = context.xep.sections.first { section in
                !titles.contains(section.title) && !section.element.isExpanded
                    && (Nearest.word(to: section.title, among: [title], limit: 2) != nil || variants[section.title.lowercased()] == title)
            }
            if let near, let topic = near.topic {
                findings.add(
                    topic.valueRange, "the section that every specification has is titled '\(title)'",
                    fixes: [Fix("write '\(title)'", replace: topic.valueRange, with: title)])
            } else {
                findings.add(
                    root.nameRange, "the section '\(title)' is missing: every specification has one, if only to say that there is nothing to say",
                    fixes: fix(title, context).map { [$0] } ?? [])
            }
        }
    }

    /// The section with what can be said without its author, before the end of the document or what the template has after it.
    ///
    /// What is to be said of security nobody else knows.
    private static func fix(_ title: String, _ context: LintContext) -> Fix? {
        guard let root = context.xep.tree.root, root.isClosed, !root.isSelfClosed, var anchor = StandardSections.anchor(of: title) else { return nil }
        let taken = Set(context.xep.anchors.map(\.value))
        if taken.contains(anchor) { anchor += "-considerations" }
        guard !taken.contains(anchor), let content = content(title, context) else { return nil }
        // In the order of the template, each before the ones that come after it.
        let later = titles.drop { $0 != title }.dropFirst() + ["XML Schema"]
        let next = context.xep.sections.first { $0.level == 1 && later.contains($0.title) && !$0.element.isExpanded }
        let bytes = context.source.bytes
        var place = next?.element.range.lowerBound ?? root.contentRange.upperBound
        let indent = bytes[..<place].reversed().prefix { $0 == 0x20 || $0 == 0x09 }
        // What stands in front of the next section stays there.
        if next != nil, place == indent.count || bytes[place - indent.count - 1] == 0x0A { place -= indent.count }
        let margin = next == nil ? "" : String(decoding: indent.reversed(), as: UTF8.self)
        let step = margin.hasPrefix("\t") ? "\t" : "  "
        let lines = ["<section1 topic='\(title)' anchor='\(anchor)'>"] + content.map { step + ($0.hasPrefix("\t") ? step + $0.dropFirst() : $0) } + ["</section1>"]
        return Fix("add the section", replace: place..<place, with: lines.map { margin + $0 + context.source.lineEnd }.joined(), safety: .unsafe)
    }

    /// The lines of a section, a tab before those that stand deeper; nil where they would say what may not be so.
    private static func content(_ title: String, _ context: LintContext) -> [String]? {
        switch title {
        case titles[1]:
            // Who names it elsewhere may well want something of it.
            if Bytes.find("IANA", in: context.source.bytes, from: 0) != nil { return nil }
            let body = context.xep.tree.entities.declares("IANA") ? "&IANA;" : "the Internet Assigned Numbers Authority (IANA)"
            return ["<p>This document requires no interaction with \(body).</p>"]
        case titles[2]:
            let names = context.namespaceNames
            if names.isEmpty, Bytes.find("REGISTRAR", in: context.source.bytes, from: 0) == nil { return ["<p>This document requires no interaction with the XMPP Registrar.</p>"] }
            let described = Set(context.schemas.own.compactMap(\.claim.namespace).filter { isRegistered($0) && !CommonNamespaces.names.contains($0) }).sorted()
            guard !described.isEmpty else { return nil }
            return ["<p>This document defines the following XML namespaces, which the XMPP Registrar is to add to its registry:</p>", "<ul>"]
                + described.map { "\t<li>\($0.asMarkup(.content))</li>" } + ["</ul>"]
        default: return nil
        }
    }

    /// Whether it is the XMPP Registrar that keeps the registry of a namespace.
    private static func isRegistered(_ namespace: String) -> Bool { namespace.hasPrefix("urn:xmpp:") || namespace.hasPrefix("http://jabber.org/") }

    /// Other titles for the same.
    private static let variants = [
        "security": titles[0], "security consideration": titles[0], "iana": titles[1], "iana consideration": titles[1],
        "xmpp registrar consideration": titles[2], "registrar considerations": titles[2], "jabber registrar considerations": titles[2],
        "xmpp registrar": titles[2], "xsf registrar considerations": titles[2],
    ]
}
