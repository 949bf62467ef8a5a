internal import XEPKit
internal import XMLKit

/// The list of all changes that stands before the first section of a marked version.
struct DifferenceSummary {
    private let difference: XEPDifference
    private let draft: RevisionDraft?

    init(_ difference: XEPDifference, draft: RevisionDraft?) {
        self.difference = difference
        self.draft = draft
    }

    private static let names: [(XEPChange.Subject, String)] = [
        (.namespace, "Namespaces"), (.schema, "Schema"), (.requirement, "Requirements"), (.example, "Examples"), (.section, "Sections and anchors"),
        (.header, "Header"), (.prose, "Text"), (.revision, "History"),
    ]

    /// As markup for the style sheets: the element `difference`.
    var markup: String {
        var text = "\n<difference>"
        if difference.isEmpty { text += "<p>Nothing changed that a reader would see.</p>" }
        for (subject, name) in Self.names {
            let changes = difference.changes(of: subject)
            if changes.isEmpty { continue }
            text += "<p><strong>\(name)</strong></p>"
            if subject == .prose {
                text += "<p>\(changes.count) \(changes.count == 1 ? "piece" : "pieces") of text, marked below.</p>"
            } else {
                text += "<ul>" + changes.map(item).joined() + "</ul>"
            }
        }
        if let draft {
            text += "<p>A draft of its revision, without initials:</p><code><![CDATA[\n\(draft.xml.replacing("]]>", with: "]] >"))]]></code>"
        }
        return text + "</difference>"
    }

    private func item(_ change: XEPChange) -> String {
        let mark = change.action == .added ? "ins" : change.action == .removed ? "del" : "span"
        let name = "<\(mark)>\(Self.escaped(change.name))</\(mark)>"
        let details = change.details.prefix(6).map { Self.escaped($0.message) }
        let more = change.details.count > 6 ? "; and \(change.details.count - 6) more" : ""
        let said = change.subject == .header || change.details.count == 1 || change.action == .changed ? details.joined(separator: "; ") + more : ""
        return "<li>\(change.action.rawValue): \(name)\(said.isEmpty ? "" : " — " + said)\(change.impact == .incompatible ? " <strong>(incompatible)</strong>" : "")</li>"
    }

    private static func escaped(_ text: String) -> String {
        let plain = text.count > 300 ? text.prefix(299) + "…" : text
        return plain.replacing("\u{FFFC}", with: " ").asMarkup(.content)
    }
}
