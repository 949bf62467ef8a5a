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
        guard mentions(xep.source.bytes) else { return [] }
        var found: [Suppression] = []
        collect(xep.tree.topLevel, of: xep, isTop: true, into: &found)
        return found
    }

    private static func collect(_ nodes: XMLNodes, of xep: XEP, isTop: Bool, into found: inout [Suppression]) {
        var waiting: [XMLInstruction] = []
        for node in nodes {
            switch node {
            case .instruction(let instruction) where instruction.target == target:
                waiting.append(instruction)
            case .element(let element):
                let covered = isTop ? xep.source.range : element.range
                found += waiting.map { Suppression($0, covered: covered) }
                waiting = []
                collect(element.children, of: xep, isTop: false, into: &found)
            default:
                break
            }
        }
        found += waiting.map { Suppression($0, covered: nil) }
    }

    private init(_ instruction: XMLInstruction, covered: Range<Int>?) {
        range = instruction.range
        self.covered = covered
        // Its data is read as the attributes of a tag.
        let tree = XMLTree(fragment: Array("<x \(instruction.data)/>".utf8))
        let element = tree.root
        rules = (element?["ignore"] ?? "").split { $0 == " " || $0 == "," }.map(String.init)
        let reason = (element?["reason"] ?? "").drop { $0 == " " }
        self.reason = reason.isEmpty ? nil : String(reason)
        let unknown = element.flatMap { $0.attributes.first { !["ignore", "reason"].contains($0.name.qualified) } }
        if !tree.problems.isEmpty {
            mistake = "is not written as ignore=\"group/name\" reason=\"…\""
        } else if let unknown {
            mistake = "has no '\(unknown.name.qualified)': write ignore=\"group/name\" reason=\"…\""
        } else if rules.isEmpty {
            mistake = "ignores nothing: write ignore=\"group/name\""
        } else {
            mistake = nil
        }
    }

    private static func mentions(_ bytes: [UInt8]) -> Bool {
        let mark = Array("<?xep-lint".utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            guard bytes.count >= mark.count else { return false }
            var index = 0
            let last = bytes.count - mark.count
            while index <= last {
                if bytes[index] == 0x3C, bytes[index + 1] == 0x3F, (0..<mark.count).allSatisfy({ bytes[index + $0] == mark[$0] }) { return true }
                index += 1
            }
            return false
        }
    }
}
