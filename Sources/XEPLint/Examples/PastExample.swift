/// Examples of rules that compare with the past: the same document with revision 0.1.1 before, and with another text after.
enum PastExample {
    private static let first = revision("0.1.0", "2024-02-01")

    static func revision(_ version: String, _ date: String) -> String {
        "<revision><version>\(version)</version><date>\(date)</date><initials>jc</initials><remark><p>Name the window.</p></remark></revision>"
    }

    /// A document with a newest version, the one before it, a header and a body.
    static func document(_ version: String, date: String = "2026-01-30", header: String = "", _ body: String) -> LintExample {
        let isNew = Marks.removed(from: version) != "0.1.1"
        let revisions = isNew ? [revision(version, date), revision("0.1.1", "2024-03-01"), first] : [revision(version, "2024-03-01"), first]
        return .parts(header: ([header] + revisions).filter { !$0.isEmpty }.joined(separator: "\n"), body: body)
    }

    /// A document after a change of one that says that gates are shut.
    static func now(
        _ version: String, date: String = "2026-01-30", header: String = "", _ body: String, was: String = "<p>Gates are shut.</p>", wasHeader: String = ""
    ) -> LintExample {
        document(version, date: date, header: header, body).since(document("0.1.1", header: wasHeader, was))
    }
}
