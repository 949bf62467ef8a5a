/// What the children of an element have to be given, to lose or to be moved by, so that they follow a sequence such as `(title, p*, note?)`.
///
/// As many as can stay stay; where two ways are as good, those stay that must be there, and then those that stand first.
public struct ContentOrder: Sendable {
    /// One edit; children are numbered from 0.
    public enum Fault: Sendable, Equatable {
        /// Elements that must be there and are not, which stand side by side; `after` and `before` are the children that stay around them.
        case missing([String], after: Int?, before: Int?)
        /// Children of one name that stand side by side and behind one that they must come before, the first of its name.
        case late(Range<Int>, after: Int)
        /// The same in front of one that they must come after, the last of its name.
        case early(Range<Int>, before: Int)
        /// A child of a name that may stand there only once, and where that stands.
        case surplus(Int, of: Int)
    }

    /// In the order of the children.
    public private(set) var faults: [Fault] = []

    /// nil where the model is no sequence of single names, or does not know one of the children.
    public init?(_ children: [String], in model: ContentModel) {
        let slots = model.slots
        guard !slots.isEmpty else { return nil }
        let places = Dictionary(slots.indices.map { (slots[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
        var runs: [Run] = []
        for (index, child) in children.enumerated() {
            guard let slot = places[child] else { return nil }
            if let last = runs.last, last.slot == slot {
                runs[runs.count - 1].children = last.children.lowerBound..<index + 1
            } else {
                runs.append(Run(slot: slot, children: index..<index + 1))
            }
        }
        let kept = Self.kept(runs, slots)
        let faults = Self.misplaced(runs, kept, slots) + Self.missing(runs, kept, slots)
        self.faults = faults.sorted { $0.place < $1.place }.map(\.fault)
    }

    /// Children of one name that stand side by side.
    private struct Run {
        let slot: Int
        var children: Range<Int>
    }

    private typealias Placed = (place: Int, fault: Fault)
    private typealias Chain = (worth: Worth, run: Int)

    /// How much stays, first in blocks that need not be moved, then in elements that must be there, then in children.
    private struct Worth: Comparable {
        var runs = 0
        var required = 0
        var children = 0

        static func < (left: Self, right: Self) -> Bool {
            (left.runs, left.required, left.children) < (right.runs, right.required, right.children)
        }
    }

    /// The numbers of the runs that stay: the worthiest of those sequences that go through the slots in order.
    private static func kept(_ runs: [Run], _ slots: [ContentModel.Slot]) -> [Int] {
        var best: [Chain?] = Array(repeating: nil, count: slots.count)
        var before: [Int?] = []
        for (number, run) in runs.enumerated() {
            let top = Self.best(of: best[...run.slot])
            before.append(top?.run)
            var worth = top?.worth ?? Worth()
            worth.runs += 1
            worth.required += slots[run.slot].isRequired ? 1 : 0
            worth.children += run.children.count
            if best[run.slot].map({ $0.worth < worth }) ?? true { best[run.slot] = (worth, number) }
        }
        var kept: [Int] = []
        var next = Self.best(of: best[...])?.run
        while let run = next {
            kept.append(run)
            next = before[run]
        }
        return kept.reversed()
    }

    /// Of chains that are worth as much the one that ends first.
    private static func best(of chains: ArraySlice<Chain?>) -> Chain? {
        var top: Chain?
        for case let chain? in chains {
            if let known = top, (chain.worth, -chain.run) <= (known.worth, -known.run) { continue }
            top = chain
        }
        return top
    }

    /// Those that are to be moved, and those that are too many.
    private static func misplaced(_ runs: [Run], _ kept: [Int], _ slots: [ContentModel.Slot]) -> [Placed] {
        var only = Dictionary(kept.reversed().map { (runs[$0].slot, runs[$0].children.lowerBound) }, uniquingKeysWith: { $1 })
        for run in runs where only[run.slot] == nil { only[run.slot] = run.children.lowerBound }
        let ends = keptEnds(runs, kept, slots.count)
        var faults: [Placed] = []
        var next = 0
        for (number, run) in runs.enumerated() {
            let isKept = next < kept.count && kept[next] == number
            if isKept { next += 1 }
            if !slots[run.slot].isRepeatable, let first = only[run.slot] {
                for child in run.children where child != first { faults.append((child, .surplus(child, of: first))) }
                if !run.children.contains(first) { continue }
            }
            guard !isKept else { continue }
            if let later = ends.first[run.slot + 1], later < run.children.lowerBound {
                faults.append((run.children.lowerBound, .late(run.children, after: later)))
            } else if let earlier = ends.last[run.slot] {
                faults.append((run.children.lowerBound, .early(run.children, before: earlier)))
            }
        }
        return faults
    }

    /// For each slot the first child that stays of this slot or a later one, and the last of an earlier one.
    private static func keptEnds(_ runs: [Run], _ kept: [Int], _ count: Int) -> (first: [Int?], last: [Int?]) {
        var first: [Int?] = Array(repeating: nil, count: count + 1)
        var last: [Int?] = Array(repeating: nil, count: count + 1)
        for number in kept.reversed() { first[runs[number].slot] = runs[number].children.lowerBound }
        for number in kept { last[runs[number].slot + 1] = runs[number].children.upperBound - 1 }
        for slot in stride(from: count - 1, through: 0, by: -1) where first[slot] == nil { first[slot] = first[slot + 1] }
        for slot in 1..<count + 1 where last[slot] == nil { last[slot] = last[slot - 1] }
        return (first, last)
    }

    private static func missing(_ runs: [Run], _ kept: [Int], _ slots: [ContentModel.Slot]) -> [Placed] {
        let present = Set(runs.map(\.slot))
        let ends = keptEnds(runs, kept, slots.count)
        var faults: [Placed] = []
        var names: [String] = []
        for (slot, member) in slots.enumerated() {
            if member.isRequired, !present.contains(slot) { names.append(member.name) }
            // A member that is there ends the gap, even where it stands elsewhere.
            let isEnd = slot + 1 == slots.count || present.contains(slot + 1)
            guard isEnd, !names.isEmpty else { continue }
            let after = ends.last[slot + 1]
            let before = ends.first[slot + 1]
            faults.append((before ?? runs.last?.children.upperBound ?? 0, .missing(names, after: after, before: before)))
            names = []
        }
        return faults
    }
}
