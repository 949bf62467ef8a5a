internal import XMLKit

/// The running text of two versions compared: sections with their anchors, and all the rest.
struct ProseDifference {
    private(set) var sections: [XEPChange] = []
    private(set) var changes: [XEPChange] = []

    init(_ old: XEP, _ new: XEP) {
        let (olds, news) = (old.proseUnits, new.proseUnits)
        var matching = Matching(olds.map(\.key), news.map(\.key), words: { $0 ? olds[$1].words : news[$1].words }, atLeast: 0.5)
        matching.pairTitles(olds, news)
        for pair in matching.changed { change(olds[pair.old], news[pair.new]) }
        for pair in matching.moved where !olds[pair.old].isTitle || olds[pair.old].words.count > 1 {
            let (from, to) = (olds[pair.old], news[pair.new])
            add(from.isTitle, XEPChange(subject(to), .moved, to.shown, old: from.range, new: to.range, section: to.element.sectionTitle, impact: .editorial))
        }
        for index in matching.removed {
            let unit = olds[index]
            let before = matching.predecessor(ofOld: index).map { news[$0] }
            // Behind the title of a section its text begins.
            let stood = before.map { $0.isTitle ? $0.element.startTag.upperBound : $0.element.range.upperBound }
            add(
                unit.isTitle,
                XEPChange(
                    subject(unit), .removed, unit.shown, old: unit.range, new: nil, section: unit.element.sectionTitle, impact: .editorial, stood: stood))
        }
        for index in matching.added {
            let unit = news[index]
            add(unit.isTitle, XEPChange(subject(unit), .added, unit.shown, old: nil, new: unit.range, section: unit.element.sectionTitle, impact: .editorial))
        }
        compareAnchors(old, new)
    }

    private mutating func change(_ from: ProseUnit, _ to: ProseUnit) {
        var details = WordDifference(from, to).details
        if from.markup != to.markup { details += Self.links(from, to) }
        if details.isEmpty { details.append(.init(message: "the markup inside it changed", old: from.range, new: to.range, impact: .editorial)) }
        if from.isTitle != to.isTitle {
            add(from.isTitle, XEPChange(subject(from), .removed, from.shown, old: from.range, new: nil, section: from.element.sectionTitle, impact: .editorial))
            add(to.isTitle, XEPChange(subject(to), .added, to.shown, old: nil, new: to.range, section: to.element.sectionTitle, impact: .editorial))
            return
        }
        let name = to.isTitle ? from.shown : to.shown
        add(
            to.isTitle,
            XEPChange(subject(to), .changed, name, old: from.range, new: to.range, section: to.element.sectionTitle, impact: .editorial, details: details))
    }

    private static func links(_ from: ProseUnit, _ to: ProseUnit) -> [XEPChange.Detail] {
        let (olds, news) = (from.addresses, to.addresses)
        return zip(olds, news).filter { $0 != $1 }.map { was, now in
            .init(message: "the link to '\(was)' leads to '\(now)'", old: from.range, new: to.range, impact: .editorial)
        }
    }

    private func subject(_ unit: ProseUnit) -> XEPChange.Subject { unit.isTitle ? .section : .prose }

    private mutating func add(_ isTitle: Bool, _ change: XEPChange) {
        if isTitle { sections.append(change) } else { changes.append(change) }
    }

    /// Links lead to anchors, from other documents too, so each that is gone is named.
    private mutating func compareAnchors(_ old: XEP, _ new: XEP) {
        let (olds, news) = (Set(old.anchors.map(\.value)), Set(new.anchors.map(\.value)))
        guard olds != news else { return }
        for anchor in old.anchors where !news.contains(anchor.value) {
            sections.append(
                XEPChange(.section, .removed, "#" + anchor.value, old: anchor.range, new: nil, section: anchor.element.sectionTitle, impact: .editorial))
        }
        for anchor in new.anchors where !olds.contains(anchor.value) {
            sections.append(
                XEPChange(.section, .added, "#" + anchor.value, old: nil, new: anchor.range, section: anchor.element.sectionTitle, impact: .editorial))
        }
    }
}

extension Matching {
    /// A title that stands over the same text, or has the same anchor, is the same title in other words.
    fileprivate mutating func pairTitles(_ old: [ProseUnit], _ new: [ProseUnit]) {
        guard !removed.isEmpty, !added.isEmpty else { return }
        let below = Dictionary((same + changed).map { ($0.new, $0.old) }) { first, _ in first }
        for index in added where new[index].isTitle {
            let anchor = new[index].element["anchor"]
            guard let place = removed.firstIndex(where: { candidate in
                let unit = old[candidate]
                return unit.isTitle && unit.element.localName == new[index].element.localName
                    && (below[index + 1] == candidate + 1 || anchor.map { !$0.isEmpty && $0 == unit.element["anchor"] } ?? false)
            }) else { continue }
            changed.append((removed.remove(at: place), index))
        }
        let paired = Set(changed.map(\.new))
        added.removeAll { paired.contains($0) }
    }
}

/// The words of two versions of a text compared.
public struct WordDifference: Sendable {
    /// Words of the old text that are gone, and those of the new that stand there now; one of the two may be empty.
    public let runs: [(old: Range<Int>, new: Range<Int>)]
    private let from: ProseUnit
    private let to: ProseUnit

    /// Compares two units; runs are ranges of their words.
    public init(_ from: ProseUnit, _ to: ProseUnit) {
        (self.from, self.to) = (from, to)
        runs = Alignment.gaps(Alignment.pairs(from.words, to.words), from.words.count, to.words.count)
    }

    var details: [XEPChange.Detail] {
        runs.map { run in
            let (was, now) = (from.words[run.old].joined(separator: " "), to.words[run.new].joined(separator: " "))
            return .init(
                message: was.isEmpty ? "'\(now)' is new" : now.isEmpty ? "'\(was)' is gone" : "'\(was)' became '\(now)'",
                old: Self.span(from.ranges, run.old), new: Self.span(to.ranges, run.new) ?? place(run.new.lowerBound), impact: .editorial,
                removed: was)
        }
    }

    /// Where a word of the new text would stand.
    private func place(_ index: Int) -> Range<Int>? {
        guard to.attribute == nil else { return nil }
        if index < to.ranges.count { return to.ranges[index].lowerBound..<to.ranges[index].lowerBound }
        return to.ranges.last.map { $0.upperBound..<$0.upperBound }
    }

    private static func span(_ ranges: [Range<Int>], _ run: Range<Int>) -> Range<Int>? {
        guard let first = run.first, let last = run.last else { return nil }
        return ranges[first].lowerBound..<max(ranges[first].upperBound, ranges[last].upperBound)
    }
}
