/// The content model of an element declaration, such as `(topic , (p | ul)* , note?)` (XML 1.0 §3.2.1).
///
/// libxml2 says that the children of an element do not follow the model; this finds the first that does not.
public struct ContentModel: Sendable {
    /// What is at a place of the children.
    public enum Verdict: Sendable, Equatable {
        case valid
        /// The child with this index does not fit; what would have fit there.
        case unexpected(Int, expected: [String])
        /// The children end too early; what would have to follow.
        case incomplete(expected: [String])
    }

    private indirect enum Particle: Sendable {
        case name(Int)
        case sequence([Particle])
        case choice([Particle])
        case repeated(Particle, minimum: Int, isUnbounded: Bool)
    }

    /// The names in the order of the model; a position is an index into it.
    private var positions: [String] = []
    private var first: Set<Int> = []
    private var last: Set<Int> = []
    private var follow: [Int: Set<Int>] = [:]
    private var isNullable = false
    /// The elements in the order that the model gives them, where it is a sequence of single names, each other than all before; else empty.
    private(set) var slots: [Slot] = []

    /// One member of a sequence: how often an element may stand there.
    struct Slot: Sendable {
        let name: String
        let isRequired: Bool
        let isRepeatable: Bool
    }

    /// Reads a model as libxml2 prints it; nil for EMPTY, ANY, and what is cut short.
    public init?(_ text: String) {
        var parser = Parser(text)
        guard let particle = parser.particle(&positions), parser.isAtEnd, !positions.isEmpty, positions.count < 500 else { return nil }
        let facts = analyse(particle)
        (first, last, isNullable) = (facts.first, facts.last, facts.isNullable)
        if let slots = slots(of: particle), Set(slots.map(\.name)).count == slots.count, !allowsText { self.slots = slots }
    }

    /// The members of a sequence of single names, through the brackets inside it; nil for any other particle.
    private func slots(of particle: Particle) -> [Slot]? {
        switch particle {
        case .name(let position): return [Slot(name: positions[position], isRequired: true, isRepeatable: false)]
        case .repeated(let part, let minimum, let isUnbounded):
            guard let inner = slots(of: part), inner.count == 1 else { return nil }
            return inner.map { Slot(name: $0.name, isRequired: $0.isRequired && minimum > 0, isRepeatable: $0.isRepeatable || isUnbounded) }
        case .sequence(let parts):
            let inner = parts.compactMap { slots(of: $0) }
            return inner.count == parts.count ? inner.flatMap { $0 } : nil
        case .choice(let parts):
            return parts.count == 1 ? parts.first.flatMap { slots(of: $0) } : nil
        }
    }

    /// Whether text may stand between the children.
    public var allowsText: Bool { positions.contains("#PCDATA") }
    /// The names that the model knows, each once, in its order.
    public var names: [String] {
        var seen: Set<String> = []
        return positions.filter { $0 != "#PCDATA" && seen.insert($0).inserted }
    }

    /// Follows the children by name.
    public func check(_ children: [String]) -> Verdict {
        // The DTD's models are deterministic, but a set costs nothing and needs no trust (Glushkov's construction).
        var current: Set<Int>?
        for (index, child) in children.enumerated() {
            let candidates = current.map { $0.reduce(into: Set<Int>()) { $0.formUnion(follow[$1] ?? []) } } ?? first
            let next = candidates.filter { positions[$0] == child }
            guard !next.isEmpty else { return .unexpected(index, expected: expected(candidates)) }
            current = next
        }
        guard let current else { return isNullable ? .valid : .incomplete(expected: expected(first)) }
        if !current.isDisjoint(with: last) { return .valid }
        return .incomplete(expected: expected(current.reduce(into: []) { $0.formUnion(follow[$1] ?? []) }))
    }

    private func expected(_ candidates: Set<Int>) -> [String] {
        var seen: Set<String> = []
        return candidates.sorted().map { positions[$0] }.filter { seen.insert($0).inserted }
    }

    private typealias Facts = (first: Set<Int>, last: Set<Int>, isNullable: Bool)

    private mutating func analyse(_ particle: Particle) -> Facts {
        switch particle {
        case .name(let position):
            return ([position], [position], false)
        case .choice(let parts):
            return parts.map { analyse($0) }.reduce(into: ([], [], false)) { sum, facts in
                sum = (sum.first.union(facts.first), sum.last.union(facts.last), sum.isNullable || facts.isNullable)
            }
        case .sequence(let parts):
            var sum: Facts = ([], [], true)
            for facts in parts.map({ analyse($0) }) {
                connect(sum.last, facts.first)
                sum = (
                    sum.isNullable ? sum.first.union(facts.first) : sum.first,
                    facts.isNullable ? sum.last.union(facts.last) : facts.last, sum.isNullable && facts.isNullable)
            }
            return sum
        case .repeated(let part, let minimum, let isUnbounded):
            let facts = analyse(part)
            if isUnbounded { connect(facts.last, facts.first) }
            return (facts.first, facts.last, minimum == 0 || facts.isNullable)
        }
    }

    private mutating func connect(_ from: Set<Int>, _ to: Set<Int>) {
        for position in from { follow[position, default: []].formUnion(to) }
    }

    private struct Parser {
        private let scalars: [Character]
        private var index = 0
        private var depth = 0

        init(_ text: String) { scalars = Array(text) }

        var isAtEnd: Bool { index >= scalars.count }

        mutating func particle(_ positions: inout [String]) -> Particle? {
            skipSpace()
            guard index < scalars.count, depth < 100 else { return nil }
            var particle: Particle
            if scalars[index] == "(" {
                index += 1
                depth += 1
                guard let group = group(&positions) else { return nil }
                depth -= 1
                particle = group
            } else {
                let start = index
                while index < scalars.count, !" ,|()?*+".contains(scalars[index]) { index += 1 }
                guard index > start else { return nil }
                positions.append(String(scalars[start..<index]))
                particle = .name(positions.count - 1)
            }
            if index < scalars.count {
                switch scalars[index] {
                case "?": particle = .repeated(particle, minimum: 0, isUnbounded: false)
                case "*": particle = .repeated(particle, minimum: 0, isUnbounded: true)
                case "+": particle = .repeated(particle, minimum: 1, isUnbounded: true)
                default: return particle
                }
                index += 1
            }
            return particle
        }

        private mutating func group(_ positions: inout [String]) -> Particle? {
            var parts: [Particle] = []
            var separator: Character?
            while true {
                guard let part = particle(&positions) else { return nil }
                parts.append(part)
                skipSpace()
                guard index < scalars.count else { return nil }
                let mark = scalars[index]
                index += 1
                if mark == ")" { return separator == "|" ? .choice(parts) : .sequence(parts) }
                guard mark == "," || mark == "|", separator == nil || separator == mark else { return nil }
                separator = mark
            }
        }

        private mutating func skipSpace() {
            while index < scalars.count, scalars[index] == " " { index += 1 }
        }
    }
}
