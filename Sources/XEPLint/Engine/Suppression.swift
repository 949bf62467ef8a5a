internal import XEPKit
internal import XMLKit

/// `<?xep-lint ignore="group/name" reason="…"?>`: what an author has looked at and left as it is.
///
/// It covers the element that follows it; before the root, the whole document.
struct Suppression {
    static let target = "xep-lint"

    let range: Range<Int>
    /// The rules that it names.
    let rules: [String]
    /// Why; nil where it does not say so.
    let reason: String?
    /// What it covers; nil where no element follows it.
    let covered: Range<Int>?
    /// What is wrong with the way it is written.
    let mistake: String?
    /// The rules of which it has hidden something.
    var used: Set<String> = []

    /// Whether a finding is hidden by it; one without a reason still hides, so that only the reason is asked for.
    func hides(_ diagnostic: Diagnostic) -> Bool {
        guard let covered, rules.contains(diagnostic.rule) else { return false }
        return covered.lowerBound <= diagnostic.range.lowerBound && diagnostic.range.upperBound <= covered.upperBound
    }

    /// All suppressions of a document in the order of the text.
    static func all(in xep: XEP) -> [Suppression] {
        xep.tree.instructions(target).map { instruction, element in
            Suppression(instruction, covered: element.map { $0.parent == nil ? xep.source.range : $0.range })
        }
    }

    private init(_ instruction: XMLInstruction, covered: Range<Int>?) {
        range = instruction.range
        self.covered = covered
        let (attributes, areWellFormed) = instruction.readAttributes()
        func value(_ name: String) -> String { attributes.first { $0.name.qualified == name }?.value ?? "" }
        rules = value("ignore").split { $0 == " " || $0 == "," }.map(String.init)
        let reason = value("reason").drop { $0 == " " }
        self.reason = reason.isEmpty ? nil : String(reason)
        let unknown = attributes.first { !["ignore", "reason"].contains($0.name.qualified) }
        if !areWellFormed {
            mistake = "is not written as ignore=\"group/name\" reason=\"…\""
        } else if let unknown {
            mistake = "has no '\(unknown.name.qualified)': write ignore=\"group/name\" reason=\"…\""
        } else if rules.isEmpty {
            mistake = "ignores nothing: write ignore=\"group/name\""
        } else {
            mistake = nil
        }
    }
}
