internal import XEPKit
internal import XMLKit

/// The list of all changes that stands before the first section of a marked version.
struct DifferenceSummary {
    private let difference: XEPDifference
    private let draft: RevisionDraft?
    /// The numbers of the changes that can be linked.
    private let marked: Set<Int>

    init(_ difference: XEPDifference, draft: RevisionDraft?, marked: Set<Int>) {
        self.difference = difference
        self.draft = draft
        self.marked = marked
    }

    private static let names: [(XEPChange.Subject, String)] = [
        (.namespace, "Namespaces"), (.schema, "Schema"), (.requirement, "Requirements"), (.example, "Examples"), (.section, "Sections and anchors"),
        (.header, "Header"), (.prose, "Text"), (.revision, "History"),
    ]

    /// As markup for the style sheets: the element `difference`.
    var markup: String {
        let before = difference.old.header.revisions.first?.version?.text ?? ""
        let since = before.isEmpty || before == difference.new.header.revisions.first?.version?.text ? "" : " since=\"\(before.asMarkup())\""
        var text = "\n<difference\(since)>"
        if difference.isEmpty { text += "<p>Nothing changed that a reader would see.</p>" }
        for (subject, name) in Self.names {
            let changes = difference.changes.enumerated().filter { $0.element.subject == subject }
            if changes.isEmpty { continue }
            text += "<p><strong>\(name)</strong></p>"
            text += "<ul>" + (subject == .prose ? prose(changes) : changes.map { item($0.element, $0.offset) }.joined()) + "</ul>"
        }
        if let draft {
            text += "<p>A draft of its revision, without initials:</p><code><![CDATA[\n\(draft.xml.replacing("]]>", with: "]] >"))]]></code>"
        }
        return text + "</difference>"
    }

    /// An item for each section, with a link to each of its changes.
    private func prose(_ changes: [(offset: Int, element: XEPChange)]) -> String {
        var sections: [(name: String, numbers: [Int])] = []
        for (number, change) in changes {
            let name = change.section ?? "Before the first section"
            if sections.last?.name == name { sections[sections.count - 1].numbers.append(number) } else { sections.append((name, [number])) }
        }
        return sections.map { section in
            let links = section.numbers.enumerated().filter { marked.contains($0.element) }.map { link($0.element, "change \($0.offset + 1)") }
            let count = "\(section.numbers.count) \(section.numbers.count == 1 ? "piece" : "pieces") of text"
            return "<li>\(Self.escaped(section.name)): \(count)\(links.isEmpty ? "" : " (" + links.joined(separator: ", ") + ")")</li>"
        }.joined()
    }

    private func link(_ number: Int, _ content: String) -> String {
        marked.contains(number) ? "<to-change n='\(number)'>\(content)</to-change>" : content
    }

    private func item(_ change: XEPChange, _ number: Int) -> String {
        let mark = change.action == .added ? "ins" : change.action == .removed ? "del" : "span"
        let name = link(number, "<\(mark)>\(Self.escaped(change.name))</\(mark)>")
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
