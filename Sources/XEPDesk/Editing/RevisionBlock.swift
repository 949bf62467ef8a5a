internal import XEPKit
internal import XMLKit

/// A new entry on top of a document's history.
struct RevisionBlock: Sendable, Equatable {
    var version: Version
    var date: Day
    /// Who made it, such as "XEP Editor: jc".
    var initials: String
    /// What changed, one sentence.
    var remark: String

    /// The edit that puts it above the newest revision, with that one's indent and line ends; nil where there is none.
    func edit(in header: Header) -> TextEdit? {
        guard let newest = header.revisions.first?.element else { return nil }
        let bytes = newest.tree.bytes
        let place = newest.range.lowerBound
        let layout = Layout(of: bytes, at: place)
        var inner = layout.indent + "  "
        if !newest.isExpanded, let version = newest.element("version"), !version.isExpanded {
            let own = Layout(of: bytes, at: version.range.lowerBound).indent
            // Where all stands on one line there is no inner indent to see.
            if own.utf8.count > layout.indent.utf8.count { inner = own }
        }
        let lines = [
            "<revision>", inner + "<version>\(version)</version>", inner + "<date>\(date)</date>",
            inner + "<initials>\(escaped(initials))</initials>", inner + "<remark><p>\(escaped(remark))</p></remark>",
            layout.indent + "</revision>", layout.indent,
        ]
        return TextEdit(place..<place, lines.joined(separator: layout.lineEnd))
    }
}
