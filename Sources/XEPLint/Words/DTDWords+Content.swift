internal import XEPKit
internal import XMLKit

/// Elements and text that the DTD does not allow where they stand, or asks for where they do not.
extension DTDWords {
    // MARK: Children in a model

    static func content(_ element: XMLElement, _ model: ContentModel?, _ facts: Facts) -> [DTDWords] {
        // Text comes first: white space apart, it is no part of such a model.
        for node in element.children {
            guard let text = node.text, !text.isBlank else { continue }
            return [
                DTDWords(
                    trimmed(text.range, facts.context.source.bytes),
                    "text may not stand directly in <\(element.localName)>" + (element.localName.hasPrefix("section") ? ": put it into <p>" : ""), culprit: element)
            ]
        }
        // What an entity that is not defined would have brought cannot be judged.
        let isIncomplete = facts.context.xep.tree.problems.contains { problem in
            if case .undeclaredEntity = problem.kind { element.range.contains(problem.range.lowerBound) } else { false }
        }
        guard !isIncomplete else { return [] }
        let unclear = [DTDWords(element.startTag, "what stands in <\(element.localName)> does not follow the DTD", culprit: element)]
        guard let model else { return unclear }
        let children = element.elements.filter { !facts.unknown.contains($0) }
        let names = Set(model.names)
        if let stranger = children.first(where: { !names.contains($0.localName) }) {
            return [
                DTDWords(
                    stranger.nameRange, "<\(stranger.localName)> may not stand in <\(element.localName)>: " + allowed(model.names), culprit: stranger)
            ]
        }
        let isWhole = !element.elements.contains { facts.unknown.contains($0) }
        if let order = ContentOrder(children.map(\.localName), in: model) {
            // Nobody reads more of one element at once.
            return joined(children, element, model, order).map { [$0] } ?? order.faults.prefix(50).compactMap { words(for: $0, children, element, isWhole: isWhole) }
        }
        guard isWhole else { return [] }
        switch model.check(children.map(\.localName)) {
        case .unexpected(let place, let expected):
            let name = children[place].localName
            let wanted = expected.isEmpty ? "" : ": expected " + list(expected.map { "<\($0)>" })
            return [DTDWords(children[place].nameRange, "<\(name)> may not stand here in <\(element.localName)>" + wanted, culprit: children[place])]
        case .incomplete(let expected):
            return [DTDWords(element.nameRange, "<\(element.localName)> lacks " + list(expected.map { "<\($0)>" }), culprit: element)]
        case .valid: return unclear
        }
    }

    /// What is said where two elements have become one: what it holds begins again, and is right before and after that place.
    private static func joined(_ children: [XMLElement], _ element: XMLElement, _ model: ContentModel, _ order: ContentOrder) -> DTDWords? {
        guard case .surplus(let start, of: 0)? = order.faults.first, start > 1 else { return nil }
        let names = children.map(\.localName)
        guard model.check(Array(names[..<start])) == .valid, model.check(Array(names[start...])) == .valid else { return nil }
        return DTDWords(
            children[start].nameRange, "a second <\(names[start])> stands in <\(element.localName)>: close the <\(element.localName)> before it, and open another",
            culprit: children[start])
    }

    /// `isWhole`: whether the DTD knows all that stands there; what it does not know may be what is missing, under a wrong name.
    private static func words(for fault: ContentOrder.Fault, _ children: [XMLElement], _ element: XMLElement, isWhole: Bool) -> DTDWords? {
        let parent = element.localName
        switch fault {
        case .missing(let names, let after, let before):
            guard isWhole else { return nil }
            return missing(names, after.map { children[$0] }, before.map { children[$0] }, in: element)
        case .surplus(let place, let first):
            let order = place < first ? "another <\(children[place].localName)> stands" : "a second <\(children[place].localName)> stands"
            return DTDWords(children[place].nameRange, order + " in <\(parent)>, which holds one: leave one out", culprit: children[place])
        case .late(let run, let other):
            let isOne = !children[(other + 1)...].contains { $0.localName == children[other].localName }
            return DTDWords(
                children[run.lowerBound].nameRange,
                "\(these(run, children)) after <\(children[other].localName)> in <\(parent)>: the DTD wants \(run.count > 1 ? "them" : "it") before "
                    + (isOne ? "that" : "the first of those"), culprit: children[run.lowerBound])
        case .early(let run, let other):
            let isOne = !children[..<other].contains { $0.localName == children[other].localName }
            return DTDWords(
                children[run.lowerBound].nameRange,
                "\(these(run, children)) before <\(children[other].localName)> in <\(parent)>: the DTD wants \(run.count > 1 ? "them" : "it") after "
                    + (isOne ? "that" : "the last of those"), culprit: children[run.lowerBound])
        }
    }

    private static func these(_ run: Range<Int>, _ children: [XMLElement]) -> String {
        let name = children[run.lowerBound].localName
        return run.count > 1 ? "\(run.count) <\(name)> stand" : "<\(name)> stands"
    }

    private static func missing(_ names: [String], _ after: XMLElement?, _ before: XMLElement?, in element: XMLElement) -> DTDWords {
        let wanted = names.map { "<\($0)>" }
        // What an entity brought lacks many things by one mistake.
        let culprit = element.isExpanded ? element : nil
        guard let before else { return DTDWords(element.nameRange, "<\(element.localName)> lacks " + list(wanted, last: "and"), culprit: culprit) }
        let they = names.count > 1 ? "are missing in <\(element.localName)>: they stand" : "is missing in <\(element.localName)>: it stands"
        let place = after.map { "between <\($0.localName)> and <\(before.localName)>" } ?? "before <\(before.localName)>"
        var words = DTDWords(before.nameRange, "\(list(wanted, last: "and")) \(they) \(place)", culprit: culprit)
        if names.contains("legal") { words.help = "&LEGALNOTICE; brings <legal>" }
        return words
    }

    // MARK: Elements in text

    mutating func readChild(_ name: String, of parent: XMLElement, _ facts: Facts) {
        guard let child = parent.elements(name).first(where: { !facts.judged.contains($0) }) else { return }
        guard !facts.unknown.contains(child) else { return }
        culprit = child
        range = child.nameRange
        if let words = Self.brought(child, into: parent) {
            message = words
            return
        }
        message = "<\(name)> may not stand in <\(parent.localName)>"
        if parent.localName == "p" {
            readBlock(child, in: parent)
        } else if ElementNames.inline.contains(name), let model = facts.document.contentModel(of: parent.localName) {
            if model.names.isEmpty {
                message? += ", which holds text alone"
            } else if model.names.contains("p"), facts.document.contentModel(of: "p")?.names.contains(name) == true {
                message? += ": put it and the text around it into a <p>"
            }
        }
    }

    /// A block in a paragraph ends it, but code that is only a word or two of a sentence is meant as such.
    private mutating func readBlock(_ child: XMLElement, in parent: XMLElement) {
        let blocks = ["ul", "ol", "dl", "table", "example", "code", "p", "div", "blockquote"]
        guard blocks.contains(child.localName) else { return }
        let content = parent.children.filter { node in node.text.map { !$0.isBlank } ?? true }
        if content.count == 1, content.first?.element == child {
            message? += ": remove the <p> around it"
        } else if Self.isWord(child) {
            message? += ": write <tt> for words in a sentence"
            if !child.isExpanded, child.isClosed {
                fixes = [Fix("write <tt>", child.nameRanges.map { TextEdit($0, "tt") }, safety: .unsafe)]
            }
        } else {
            message? += ": close the <p> before it"
        }
    }

    /// Whether code stands in the middle of a line and has nothing that `<tt>` cannot have.
    private static func isWord(_ code: XMLElement) -> Bool {
        let bytes = code.tree.bytes
        guard code.localName == "code", !code.isExpanded, !code.isSelfClosed, !code.attributes.contains(where: { _ in true }), code.contentRange.count <= 80,
            !bytes[code.range].contains(where: { $0 == 0x0A || $0 == 0x0D }), !code.elements.contains(where: { $0.localName == "span" })
        else { return false }
        let after = bytes[code.range.upperBound...].first { $0 == 0x0A || $0 == 0x3C || !XMLByte.isSpace($0) }
        let before = bytes[..<code.range.lowerBound].last { $0 == 0x0A || !XMLByte.isSpace($0) }
        // What a colon announces, or what has a line to itself, is shown and not said.
        return after != nil && after != 0x0A && (after != 0x3C || before != 0x3A) && before != 0x0A
    }

    /// What is said of an element that an entity brings to where it may not stand; nil where it stands there itself.
    static func brought(_ child: XMLElement, into parent: XMLElement) -> String? {
        guard child.isExpanded, !parent.isExpanded else { return nil }
        let reference = ProblemWords.clipped(String(decoding: child.tree.bytes[child.nameRange], as: UTF8.self))
        return "\(reference) brings markup that may not stand in <\(parent.localName)>: "
            + (parent.localName == "link" ? "write the words of the link, and the reference beside it" : "write the words themselves")
    }

    // MARK: Words

    private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        guard let lower = range.first(where: { !XMLByte.isSpace(bytes[$0]) }), let upper = range.last(where: { !XMLByte.isSpace(bytes[$0]) })
        else { return range }
        return lower..<upper + 1
    }

    private static func allowed(_ names: [String]) -> String {
        names.isEmpty ? "it holds text alone" : "allowed are " + list(names.map { "<\($0)>" })
    }

    private static func list(_ words: [String], last word: String = "or") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
        return words.dropLast().joined(separator: ", ") + " \(word) " + last
    }
}
