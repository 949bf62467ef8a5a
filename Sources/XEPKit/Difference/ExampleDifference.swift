internal import XMLKit
internal import XMPPKit

/// The examples of two versions compared stanza by stanza; white space, quotes and the order of attributes do not count.
enum ExampleDifference {
    static func changes(_ old: XEP, _ new: XEP) -> [XEPChange] {
        let (olds, news) = (old.blocks.filter { !$0.holdsSchema }, new.blocks.filter { !$0.holdsSchema })
        let (left, right) = (olds.map(Text.init), news.map(Text.init))
        let matching = Matching(left.map(\.key), right.map(\.key), words: { $0 ? left[$1].words : right[$1].words }, atLeast: 0.35)
        var changes: [XEPChange] = []
        for pair in matching.changed {
            let (from, to) = (olds[pair.old], news[pair.new])
            let details = details(from, to)
            guard !details.isEmpty else { continue }
            changes.append(change(.changed, to, old: from, new: to, details))
        }
        for pair in matching.moved { changes.append(change(.moved, news[pair.new], old: olds[pair.old], new: news[pair.new])) }
        for index in matching.removed { changes.append(change(.removed, olds[index], old: olds[index], new: nil, stood: matching.predecessor(ofOld: index).map { news[$0].element.range.upperBound })) }
        for index in matching.added { changes.append(change(.added, news[index], old: nil, new: news[index])) }
        return changes
    }

    private static func change(
        _ action: XEPChange.Action, _ block: Block, old: Block?, new: Block?, _ details: [XEPChange.Detail] = [], stood: Int? = nil
    ) -> XEPChange {
        let caption = block.caption.map { Field.collapsed($0.value) } ?? ""
        let section = block.element.sectionTitle
        let name = !caption.isEmpty ? caption : block.number.map { "Example \($0)" } ?? "code" + (section.map { " in '\($0)'" } ?? "")
        return XEPChange(
            .example, action, name, old: old?.element.range, new: new?.element.range, section: section,
            impact: action == .moved ? .editorial : .substantial, details: details, stood: stood)
    }

    private static func details(_ from: Block, _ to: Block) -> [XEPChange.Detail] {
        let (old, new) = (from.read(), to.read())
        guard old.classification == .xml, new.classification == .xml else { return lines(old.text, new.text) }
        let differences = ElementDifference.all(old.roots, new.roots)
        let details = differences.map { difference in
            XEPChange.Detail(
                message: difference.message, old: difference.old.map { old.text.sourceRange($0) }, new: difference.new.map { new.text.sourceRange($0) },
                impact: .substantial)
        }
        // Who says what is part of it, and so is what stands outside of elements.
        let speakers = (old.speakers.map(\.label), new.speakers.map(\.label))
        guard details.isEmpty, speakers.0 != speakers.1 else { return details }
        return [.init(message: "the labels of the sides changed", old: from.element.range, new: to.element.range, impact: .substantial)]
    }

    /// What is no XML is compared by lines.
    private static func lines(_ old: MappedText, _ new: MappedText) -> [XEPChange.Detail] {
        let (olds, news) = (Self.lines(of: old.bytes), Self.lines(of: new.bytes))
        let pairs = Alignment.pairs(olds.map(\.text), news.map(\.text))
        return Alignment.gaps(pairs, olds.count, news.count).map { gap in
            let (was, now) = (olds[gap.old].map(\.text).joined(separator: " ⏎ "), news[gap.new].map(\.text).joined(separator: " ⏎ "))
            return .init(
                message: was.isEmpty ? "'\(now)' is new" : now.isEmpty ? "'\(was)' is gone" : "'\(was)' became '\(now)'",
                old: span(olds, gap.old).map { old.sourceRange($0) }, new: span(news, gap.new).map { new.sourceRange($0) }, impact: .substantial)
        }
    }

    private static func span(_ lines: [(text: String, range: Range<Int>)], _ run: Range<Int>) -> Range<Int>? {
        guard let first = run.first, let last = run.last else { return nil }
        return lines[first].range.lowerBound..<lines[last].range.upperBound
    }

    /// The lines that hold something, with single spaces.
    private static func lines(of bytes: [UInt8]) -> [(text: String, range: Range<Int>)] {
        bytes.split(separator: 0x0A).compactMap { line in
            let text = Field.collapsed(String(decoding: line, as: UTF8.self))
            return text.isEmpty ? nil : (text, line.startIndex..<line.endIndex)
        }
    }

    /// The text of a block for finding its other version.
    private struct Text {
        let key: String
        let words: [String]

        init(_ block: Block) {
            let bytes = block.content.bytes
            key = Field.collapsed(String(decoding: bytes, as: UTF8.self))
            // Names and values by themselves, the caption's words with them.
            let caption = block.caption.map { Array($0.value.utf8) } ?? []
            words = (caption + [0x20] + bytes).split { XMLByte.isSpace($0) || [0x3C, 0x3E, 0x2F, 0x3D, 0x27, 0x22].contains($0) }
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
