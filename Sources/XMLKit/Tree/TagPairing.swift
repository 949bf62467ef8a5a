/// Which end tag belongs to which start tag, where an author may have mixed them up.
///
/// Of all ways to mend the tags it finds the one with the fewest and likeliest mistakes, by a language edit distance
/// (as for Dyck words) that also looks at names and at indentation, so that an unclosed tag is found where it was opened
/// and not where a parser gives up.
public struct TagPairing: Sendable {
    /// A mistake; the numbers are places in `XMLTokens.tokens`.
    public enum Fault: Sendable, Equatable {
        case unclosed(start: Int)
        case lone(end: Int)
        /// The end tag closes the start tag, but has another name.
        case mismatched(start: Int, end: Int)
        /// The second start tag was meant as the end tag of the first: `<a>text<a>`.
        case startForEnd(start: Int, second: Int)
        /// The end tag stands before the end tag of an element inside: `<a><b></a></b>`.
        case crossed(inner: Int, end: Int)

        /// The token where the mistake was made.
        public var token: Int {
            switch self {
            case .unclosed(let start), .startForEnd(let start, _): start
            case .lone(let end), .mismatched(_, let end), .crossed(_, let end): end
            }
        }
    }

    /// The mistakes in the order of the text.
    public private(set) var faults: [Fault] = []
    /// For each start tag the end tag that closes it and the other way round; -1 where there is none.
    public private(set) var partners: [Int32]

    /// Pairs the tags; those that `isIgnored` names take no part.
    public init(_ tokens: XMLTokens, in bytes: [UInt8], ignoring isIgnored: (XMLToken) -> Bool = { _ in false }) {
        partners = Array(repeating: -1, count: tokens.tokens.count)
        var names = NameTable()
        var items: [Item] = []
        var layout = Layout()
        bytes.withUnsafeBufferPointer { buffer in
            for (index, token) in tokens.tokens.enumerated() where token.kind == .startTag || token.kind == .endTag {
                if isIgnored(token) { continue }
                layout.advance(to: token.range.lowerBound, in: buffer)
                items.append(Item(token, at: index, name: names.number(of: buffer, token.name, namespace: -1), layout))
            }
        }
        var rest = reduce(items, byLayout: true)
        if rest.count > Self.limit { rest = reduce(items, byLayout: false) }
        guard !rest.isEmpty else { return }
        if rest.count > Self.limit {
            faults = rest.prefix(Self.limit).map { $0.isEnd ? .lone(end: $0.token) : .unclosed(start: $0.token) }
        } else {
            solve(rest, spellings: names.names.map(\.qualified))
            mergeCrossed(tokens, names: rest)
        }
        faults.sort { $0.token < $1.token }
    }

    /// Beyond so many tags that do not pair the cubic search is left out and no more are named; no honest example comes near.
    private static var limit: Int { 90 }

    /// Where the line of the place that was reached begins, and whether nothing but white space stands before the place.
    private struct Layout {
        private(set) var line = 0
        private(set) var isFirst = true
        private var reached = 0

        mutating func advance(to place: Int, in buffer: UnsafeBufferPointer<UInt8>) {
            while reached < place {
                let byte = buffer[reached]
                reached += 1
                if byte == 0x0A {
                    line = reached
                    isFirst = true
                } else if !XMLByte.isSpace(byte) {
                    isFirst = false
                }
            }
        }
    }

    private struct Item {
        let token: Int
        let isEnd: Bool
        let hasAttributes: Bool
        let name: Int32
        /// The place where its line begins, so that two tags can be told to share one.
        let line: Int
        /// The width of the white space before it; -1 where something else stands before it on its line.
        let indent: Int

        init(_ token: XMLToken, at index: Int, name: Int32, _ layout: Layout) {
            self.token = index
            isEnd = token.kind == .endTag
            hasAttributes = !token.attributes.isEmpty
            self.name = name
            line = layout.line
            indent = layout.isFirst ? token.range.lowerBound - layout.line : -1
        }

        /// Whether indentation speaks against the two being a pair.
        func disagrees(with end: Item) -> Bool {
            line != end.line && indent >= 0 && end.indent >= 0 && indent != end.indent
        }
    }

    /// Takes pairs out, the innermost first, until none is left that is beyond doubt.
    private mutating func reduce(_ items: [Item], byLayout: Bool) -> [Item] {
        var rest: [Item] = []
        for item in items {
            if item.isEnd, let last = rest.last, !last.isEnd, last.name == item.name, !(byLayout && last.disagrees(with: item)) {
                pair(last.token, item.token)
                rest.removeLast()
            } else {
                rest.append(item)
            }
        }
        return rest
    }

    private mutating func pair(_ start: Int, _ end: Int) {
        partners[start] = Int32(end)
        partners[end] = Int32(start)
    }

    // MARK: The search

    private mutating func solve(_ items: [Item], spellings: [String]) {
        let count = items.count
        let width = count + 1
        var costs = [Double](repeating: 0, count: width * width)
        var choices = [Int](repeating: -1, count: width * width)
        for low in stride(from: count - 1, through: 0, by: -1) {
            for high in low + 1...count {
                var best = 1 + costs[(low + 1) * width + high]
                var choice = -1
                if !items[low].isEnd {
                    for middle in low + 1..<max(high, low + 1) {
                        guard let cost = Self.cost(items[low], items[middle], spellings) else { continue }
                        let total = cost + costs[(low + 1) * width + middle] + costs[(middle + 1) * width + high]
                        // Of two ways as good as each other the earlier pair wins, whatever the rounding.
                        if total < best - 1e-9 {
                            best = total
                            choice = middle
                        }
                    }
                }
                costs[low * width + high] = best
                choices[low * width + high] = choice
            }
        }
        var spans = [(0, count)]
        while let (low, high) = spans.popLast() {
            guard low < high else { continue }
            let middle = choices[low * width + high]
            let item = items[low]
            guard middle >= 0 else {
                faults.append(item.isEnd ? .lone(end: item.token) : .unclosed(start: item.token))
                spans.append((low + 1, high))
                continue
            }
            let other = items[middle]
            if !other.isEnd {
                faults.append(.startForEnd(start: item.token, second: other.token))
            } else if other.name != item.name {
                faults.append(.mismatched(start: item.token, end: other.token))
            }
            pair(item.token, other.token)
            spans.append((low + 1, middle))
            spans.append((middle + 1, high))
        }
    }

    /// How unlikely it is that the second closes the first, where 1 is a tag too few or too many; nil for never.
    private static func cost(_ start: Item, _ end: Item, _ spellings: [String]) -> Double? {
        let isShared = start.line == end.line
        if start.name == end.name {
            if end.isEnd { return start.disagrees(with: end) ? 0.15 : 0 }
            return end.hasAttributes ? nil : isShared ? 0.85 : 0.95
        }
        guard end.isEnd else { return nil }
        let isTypo = Spelling.isNear(spellings[Int(start.name)], spellings[Int(end.name)])
        return (isTypo ? 0.9 : 1.25) + (isShared ? -0.15 : start.disagrees(with: end) ? 0.4 : 0)
    }

    /// Makes one mistake of an unclosed element and the end tag that comes too late for it.
    private mutating func mergeCrossed(_ tokens: XMLTokens, names items: [Item]) {
        let names = Dictionary(items.map { ($0.token, $0.name) }, uniquingKeysWith: { first, _ in first })
        var merged: [Fault] = []
        var taken: Set<Int> = []
        for case .unclosed(let start) in faults {
            let late = faults.lazy.compactMap { fault -> Int? in
                if case .lone(let end) = fault, end > start, names[end] == names[start], !taken.contains(end) { end } else { nil }
            }.min()
            guard let late else { continue }
            if let between = (start..<late).first(where: { partners[$0] >= 0 && partners[$0] < start }) {
                // The end tag between the two whose start tag stands before both.
                guard !(between + 1..<late).contains(where: { tokens.tokens[$0].kind == .startTag }) else { continue }
                merged.append(.crossed(inner: start, end: between))
            } else if let inner = (start..<late).last(where: { Int(partners[$0]) > late }) {
                // The start tag between the two whose end tag stands after both.
                guard !(late + 1..<Int(partners[inner])).contains(where: { tokens.tokens[$0].kind == .startTag }) else { continue }
                merged.append(.crossed(inner: inner, end: late))
            } else {
                continue
            }
            taken.formUnion([start, late])
        }
        faults.removeAll { fault in
            switch fault {
            case .unclosed(let token), .lone(let token): taken.contains(token)
            default: false
            }
        }
        faults += merged
    }
}
