internal import XEPKit
internal import XMLKit

enum DocumentFileFound: Rule {
    static let info = RuleInfo(
        "document/file-found", .error,
        summary: "The files that the DOCTYPE names are found.",
        rationale: """
            A XEP takes its DTD and its entities from xep.dtd and xep.ent. Nothing is read from elsewhere than its own folder, its series \
            and what is built in: no network, no other place of the disk.
            """,
        source: "XEP-0143 §5", needs: .text)

    static let examples = RuleExamples(
        triggering: [
            .document("<!DOCTYPE xep SYSTEM '↓whispers.dtd↑'>\n<xep/>"),
            .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY % more SYSTEM '↓http://capulet.example/more.ent↑'>\n%more;\n]>\n<xep/>"),
        ],
        nonTriggering: [
            .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY % ents SYSTEM '../xep.ent'>\n%ents;\n]>\n<xep/>"),
            .document("<!DOCTYPE xep SYSTEM 'http://www.xmpp.org/extensions/xep.dtd'>\n<xep/>"),
            .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY % unused SYSTEM 'other.ent'>\n]>\n<xep/>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let doctype = context.xep.tree.doctype else { return }
        for systemID in Set(context.xep.tree.entities.missing).sorted() {
            let bytes = Array(systemID.utf8)
            guard let start = place(of: bytes, in: context.source.bytes, doctype) else { continue }
            findings.add(
                start..<start + bytes.count, "'\(ProblemWords.clipped(systemID))' is not found or not read: name xep.dtd or xep.ent, or a file beside the XEP")
        }
    }

    /// Where a system identifier stands between quotes.
    private static func place(of name: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard !name.isEmpty else { return nil }
        return range.dropFirst().first { start in
            start + name.count < range.upperBound && (bytes[start - 1] == 0x22 || bytes[start - 1] == 0x27)
                && bytes[start + name.count] == bytes[start - 1] && bytes[start..<start + name.count].elementsEqual(name)
        }
    }
}
