import XEPLint
import XMLKit

/// The file that a new rule begins with.
struct NewRule {
    private let name: String
    private let group: String
    private let type: String

    /// Throws where the name is not of the form `group/kebab-name`, is taken, or is of a group that is not there.
    init(_ name: String, root: String) throws {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let words = parts.count == 2 ? parts[1].split(separator: "-", omittingEmptySubsequences: false) : []
        guard !words.isEmpty, words.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) } }) else {
            throw Failure("'\(name)'", "a rule is named group/kebab-name in small letters, such as header/last-call")
        }
        let folder = root + "/Sources/XEPLint/Rules"
        guard let groups = LocalFile.names(in: folder, suffix: "") else { throw Failure(folder, "cannot be listed; name the package's folder with --root") }
        guard let group = groups.first(where: { $0.lowercased() == parts[0] }) else {
            let known = groups.map { $0.lowercased() }
            throw Failure("'\(parts[0])'", "is no group of rules; " + (Nearest.word(to: parts[0], among: known).map { "did you mean '\($0)'?" } ?? "there are \(known.joined(separator: ", "))"))
        }
        if RuleRegistry.rules.contains(where: { $0.info.name == name }) { throw Failure("'\(name)'", "is a rule already") }
        self.name = name
        self.group = group
        type = group + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// Where it belongs, from the package's folder.
    var path: String { "Sources/XEPLint/Rules/\(group)/\(type).swift" }

    var text: String {
        """
        internal import XEPKit
        internal import XMLKit

        enum \(type): Rule {
            static let info = RuleInfo(
                "\(name)", .info,
                summary: "What it asks for, in one sentence.",
                rationale: "Why that matters, for somebody who does not know the format.",
                source: "XEP-0143 §5")

            // The marks ↓ and ↑ stand around what is found.
            static let examples = RuleExamples(
                triggering: [.body("<section1 topic='↓To be written↑' anchor='later'><p>x</p></section1>")],
                nonTriggering: [.body("<section1 topic='Whispers' anchor='whispers'><p>x</p></section1>")])

            static func check(_ context: LintContext, _ findings: inout Findings) {
                // A rule that cannot be sure says nothing; what an entity brings in is not this author's.
                for section in context.xep.sections where section.title == "To be written" && !section.element.isExpanded {
                    guard let topic = section.topic else { continue }
                    findings.add(topic.valueRange, "the section is not written yet: say what is wrong here, and what would be right")
                }
            }
        }

        """
    }
}
