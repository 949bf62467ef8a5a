internal import XMLKit

/// One difference between two lists of elements, with the places in the text of each.
struct ElementDifference {
    let message: String
    let old: Range<Int>?
    let new: Range<Int>?

    /// All differences in document order; where there are more than `limit`, the first ones.
    static func all(_ old: [XMLElement], _ new: [XMLElement], limit: Int = 200) -> [ElementDifference] {
        var comparison = Comparison(limit: limit)
        comparison.compare(old, new, path: "", parents: nil)
        return comparison.found
    }

    private struct Comparison {
        let limit: Int
        var found: [ElementDifference] = []
        private var keys: [Int: String] = [:]

        init(limit: Int) { self.limit = limit }

        mutating func compare(_ old: [XMLElement], _ new: [XMLElement], path: String, parents: (old: XMLElement, new: XMLElement)?) {
            // Depth is bounded, since no tree is deeper than the reader's limit.
            let pairs = Alignment.pairs(old.map(Self.key), new.map(Self.key))
            for gap in Alignment.gaps(pairs, old.count, new.count) {
                let (olds, news) = (Array(old[gap.old]), Array(new[gap.new]))
                let names = Alignment.pairs(olds.map(\.localName), news.map(\.localName))
                var matched = names
                // Where one element alone stands for another, its name changed.
                if names.isEmpty, olds.count == 1, news.count == 1, Self.isVersion(olds[0], news[0]) { matched = [(0, 0)] }
                for inner in Alignment.gaps(matched, olds.count, news.count) {
                    for element in olds[inner.old] { add("\(Self.place(path))\(Self.shown(element)) is gone", element.range, nil) }
                    for element in news[inner.new] { add("\(Self.place(path))\(Self.shown(element)) is new", nil, element.range) }
                }
                for pair in matched where found.count < limit {
                    compare(olds[pair.old], news[pair.new], path: path, parents: parents)
                }
            }
        }

        private mutating func compare(_ old: XMLElement, _ new: XMLElement, path: String, parents: (old: XMLElement, new: XMLElement)?) {
            let here = path + "/" + new.localName
            if old.localName != new.localName { add("\(path)/\(old.localName): became <\(new.localName)/>", old.startTag, new.startTag) }
            let isInherited = parents.map { $0.old.namespace == old.namespace && $0.new.namespace == new.namespace } ?? false
            if old.namespace != new.namespace, !isInherited {
                add("\(here): the namespace '\(old.namespace ?? "")' became '\(new.namespace ?? "")'", old.startTag, new.startTag)
            }
            let (olds, news) = (old.attributes.filter { !$0.isNamespaceDeclaration }, new.attributes.filter { !$0.isNamespaceDeclaration })
            for attribute in olds {
                guard let other = news.first(where: { $0.name == attribute.name }) else {
                    add("\(here): \(Self.shown(attribute)) is gone", attribute.range, nil)
                    continue
                }
                guard attribute.value != other.value else { continue }
                add("\(here)/@\(attribute.name.qualified): '\(attribute.value)' became '\(other.value)'", attribute.range, other.range)
            }
            for attribute in news where !olds.contains(where: { $0.name == attribute.name }) {
                add("\(here): \(Self.shown(attribute)) is new", nil, attribute.range)
            }
            let texts = (Self.text(old), Self.text(new))
            if texts.0 != texts.1 {
                add(
                    texts.0.isEmpty ? "\(here): the text '\(texts.1)' is new" : texts.1.isEmpty ? "\(here): the text '\(texts.0)' is gone"
                        : "\(here): '\(texts.0)' became '\(texts.1)'", old.contentRange, new.contentRange)
            }
            compare(Array(old.elements), Array(new.elements), path: here, parents: (old, new))
        }

        private mutating func add(_ message: String, _ old: Range<Int>?, _ new: Range<Int>?) {
            if found.count < limit { found.append(ElementDifference(message: message, old: old, new: new)) }
        }

        private static func place(_ path: String) -> String { path.isEmpty ? "" : path + ": " }
        private static func shown(_ attribute: XMLAttribute) -> String { "\(attribute.name.qualified)='\(attribute.value)'" }

        /// The element in few words: its name, with the type of a stanza.
        private static func shown(_ element: XMLElement) -> String {
            let hint = ["type", "node", "var", "name"].compactMap { element.attribute($0) }.first
            return "<\(element.localName)\(hint.map { " " + shown($0) } ?? "")/>"
        }

        /// Whether two elements of different names are the same but for the name.
        private static func isVersion(_ old: XMLElement, _ new: XMLElement) -> Bool {
            func words(_ element: XMLElement) -> [String] {
                var words = [element.namespace ?? ""]
                words += element.attributes.map { $0.name.qualified + "=" + $0.value }
                words += element.elements.map(key)
                words.append(text(element))
                return words
            }
            return Likeness(words(old)).share(with: Likeness(words(new))) >= 0.5
        }

        /// The text directly inside, with single spaces.
        private static func text(_ element: XMLElement) -> String {
            Field.collapsed(element.children.compactMap { $0.text?.value }.joined(separator: " "))
        }

        /// What is equal in two elements that are the same.
        private static func key(_ element: XMLElement) -> String {
            var key = ""
            var open: [(element: XMLElement, isEnd: Bool)] = [(element, false)]
            while let (element, isEnd) = open.popLast() {
                if isEnd {
                    key += ">"
                    continue
                }
                key += "<\(element.localName) \(element.namespace ?? "")"
                let attributes = element.attributes.filter { !$0.isNamespaceDeclaration }.map { "\($0.name.local) \($0.name.namespace ?? "")=\($0.value)" }
                key += attributes.sorted().map { "\u{1}" + $0 }.joined() + "\u{2}" + text(element)
                open.append((element, true))
                open += Array(element.elements).reversed().map { ($0, false) }
            }
            return key
        }
    }
}
