internal import XMLKit

/// The requirements of two versions compared: a sentence that is worded otherwise with the same words of RFC 2119 is none of its business.
enum RequirementDifference {
    static func changes(_ old: XEP, _ new: XEP) -> [XEPChange] {
        let (olds, news) = (old.requirements, new.requirements)
        let matching = Matching(
            olds.map(\.text), news.map(\.text), words: { ($0 ? olds[$1] : news[$1]).text.split(separator: " ").map(String.init) }, atLeast: 0.4)
        var changes: [XEPChange] = []
        for pair in matching.changed {
            let (from, to) = (olds[pair.old], news[pair.new])
            guard from.words != to.words else { continue }
            let message = "\(from.words.joined(separator: ", ")) became \(to.words.joined(separator: ", "))"
            changes.append(
                XEPChange(
                    .requirement, .changed, to.text, old: from.block.range, new: to.block.range, section: to.block.sectionTitle, impact: .substantial,
                    details: [.init(message: message, old: from.block.range, new: to.block.range, impact: .substantial)]))
        }
        for index in matching.removed {
            let gone = olds[index]
            changes.append(
                XEPChange(.requirement, .removed, gone.text, old: gone.block.range, new: nil, section: gone.block.sectionTitle, impact: .substantial))
        }
        for index in matching.added {
            let added = news[index]
            changes.append(
                XEPChange(.requirement, .added, added.text, old: nil, new: added.block.range, section: added.block.sectionTitle, impact: .substantial))
        }
        return changes
    }
}
