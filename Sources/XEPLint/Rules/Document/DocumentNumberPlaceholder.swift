internal import XEPKit
internal import XMLKit

enum DocumentNumberPlaceholder: Rule {
    static let info = RuleInfo(
        "document/number-placeholder", .warning,
        summary: "No placeholder such as XEP-xxxx is left in a XEP that has a number.",
        rationale: "The number comes when a proposal is accepted; schemas and registrations that still say xxxx are published with it.",
        source: "XEP-0143 §5.2", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [
            .body("<code><![CDATA[<var><name>urn:xmpp:whispers:0</name><doc>↓XEP-xxxx↑</doc></var>]]></code>"),
            .body("<p>See https://xmpp.org/extensions/↓xep-XXXX↑.html there.</p>"),
        ],
        nonTriggering: [
            .body("<p>See XEP-0045 and 0xxxx.</p>"),
            .body("<p>The protocol of XEP-xxxx.</p>", file: Template.protoXEP),
            .header("<title>XEP-XXXX</title><type>Procedural</type>"),
        ],
        corrections: [.init(.body("<code><![CDATA[<doc>XEP-xxxx</doc>]]></code>"), .body("<code><![CDATA[<doc>XEP-0999</doc>]]></code>"))])

    private static let marks = ["XEP-xxxx", "XEP-XXXX", "xep-xxxx", "xep-XXXX", "XEP-0XXX", "XEP-0xxx", "XEP-00xx", "XEP-00XX", "XEP-XXX", "XEP-xxx"]
        .map { Array($0.utf8) }

    static func check(_ context: LintContext, _ findings: inout Findings) {
        // Documents about the process speak of documents that have no number.
        guard let number = context.xep.number, context.header.knownType != .procedural, let header = context.header.element else { return }
        let bytes = context.source.bytes
        var index = header.range.upperBound
        lazy var comments = comments(in: context.xep.tree.root)
        // In running text it may be another document that has no number yet.
        lazy var blocks = context.xep.blocks.map(\.element.range)
        bytes.withUnsafeBufferPointer { bytes in
            while index + 8 <= bytes.count, let hyphen = Bytes.find(0x2D, in: bytes, index + 3..<bytes.count - 4) {
                index = hyphen - 3
                defer { index += 1 }
                guard bytes[index] | 0x20 == 0x78 else { continue }
                guard let mark = marks.first(where: { mark in
                    index + mark.count <= bytes.count && mark.indices.allSatisfy { bytes[index + $0] == mark[$0] }
                        && (index + mark.count == bytes.count || !XMLByte.isName(bytes[index + mark.count]) || bytes[index + mark.count] == 0x2E)
                }) else { continue }
                let range = index..<index + mark.count
                if comments.contains(where: { $0.contains(range.lowerBound) }) { continue }
                let right = String(decoding: mark.prefix(4), as: UTF8.self) + XEPName.digits(number)
                findings.add(
                    range, "'\(String(decoding: mark, as: UTF8.self))' is a placeholder for a number: this document is \(right)",
                    fixes: blocks.contains { $0.contains(range.lowerBound) } ? [Fix("write \(right)", replace: range, with: right, safety: .unsafe)] : [])
            }
        }
    }

    private static func comments(in root: XMLElement?) -> [Range<Int>] {
        var found: [Range<Int>] = []
        func collect(_ element: XMLElement) {
            for node in element.children {
                switch node {
                case .comment(let range): found.append(range)
                case .element(let child): collect(child)
                default: break
                }
            }
        }
        if let root { collect(root) }
        return found
    }
}
