/// What an element may hold, from the content model of its DTD, such as `(title , abstract? , (p | ul)*)` (XML 1.0 §3.2.1).
struct ContentModel {
    /// The names at the places of the model, from the left.
    private var names: [String] = []
    private var follow: [Set<Int>] = []
    private var whole = Part()

    /// What a part of the model begins and ends with, and whether it may be empty.
    private struct Part {
        var first: Set<Int> = []
        var last: Set<Int> = []
        var isOptional = true
    }

    /// Nil where the text is no content model, or a shortened one.
    init?(_ text: String) {
        var scanner = Scanner(text)
        guard let part = scanner.part(&self), scanner.isAtEnd else { return nil }
        whole = part
    }

    /// Every name in the model.
    var allNames: [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    /// Reads children until one does not fit.
    func read(_ children: [String]) -> (accepted: Int, expected: [String], isComplete: Bool) {
        var places: Set<Int>?
        for (index, child) in children.enumerated() {
            let next = nextPlaces(places).filter { names[$0] == child }
            if next.isEmpty { return (index, expected(places), false) }
            places = Set(next)
        }
        let isComplete = places.map { !$0.isDisjoint(with: whole.last) } ?? whole.isOptional
        return (children.count, expected(places), isComplete)
    }

    private func nextPlaces(_ places: Set<Int>?) -> Set<Int> {
        guard let places else { return whole.first }
        return places.reduce(into: []) { $0.formUnion(follow[$1]) }
    }

    private func expected(_ places: Set<Int>?) -> [String] {
        var seen: Set<String> = []
        return nextPlaces(places).sorted().map { names[$0] }.filter { seen.insert($0).inserted }
    }

    private struct Scanner {
        private let scalars: [Unicode.Scalar]
        private var index = 0

        init(_ text: String) { scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace } }

        var isAtEnd: Bool { index == scalars.count }

        mutating func part(_ model: inout ContentModel) -> Part? {
            guard index < scalars.count else { return nil }
            var part: Part
            if scalars[index] == "(" {
                index += 1
                guard let group = group(&model) else { return nil }
                part = group
            } else {
                var name = ""
                while index < scalars.count, !"()|,?*+".unicodeScalars.contains(scalars[index]) {
                    name.unicodeScalars.append(scalars[index])
                    index += 1
                }
                guard !name.isEmpty else { return nil }
                if name == "#PCDATA" { return repeated(Part(), &model) }
                let place = model.names.count
                model.names.append(name)
                model.follow.append([])
                part = Part(first: [place], last: [place], isOptional: false)
            }
            return repeated(part, &model)
        }

        private mutating func group(_ model: inout ContentModel) -> Part? {
            guard var result = part(&model) else { return nil }
            while index < scalars.count {
                let separator = scalars[index]
                index += 1
                if separator == ")" { return result }
                guard separator == "," || separator == "|", let next = part(&model) else { return nil }
                if separator == "," {
                    for place in result.last { model.follow[place].formUnion(next.first) }
                    if result.isOptional { result.first.formUnion(next.first) }
                    result.last = next.isOptional ? result.last.union(next.last) : next.last
                    result.isOptional = result.isOptional && next.isOptional
                } else {
                    result.first.formUnion(next.first)
                    result.last.formUnion(next.last)
                    result.isOptional = result.isOptional || next.isOptional
                }
            }
            return nil
        }

        private mutating func repeated(_ part: Part, _ model: inout ContentModel) -> Part {
            var part = part
            while index < scalars.count, "?*+".unicodeScalars.contains(scalars[index]) {
                if scalars[index] != "?" { for place in part.last { model.follow[place].formUnion(part.first) } }
                if scalars[index] != "+" { part.isOptional = true }
                index += 1
            }
            return part
        }
    }
}
