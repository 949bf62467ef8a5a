internal import XEPKit
internal import XEPVectors

/// How an option is written in a configuration.
struct OptionReader: Sendable {
    typealias Change = @Sendable (inout LintOptions) -> Void

    let name: String
    /// What it takes, for messages: `true or false`.
    let expected: String
    /// What a value changes; nil where it is none that the option takes.
    let read: @Sendable (LocatedJSON) -> Change?

    static let all: [OptionReader] = [
        word("authorContact", LintOptions.Contact.self) { $0.authorContact = $1 },
        OptionReader(name: "sectionDepth", expected: "4 or 5", read: sectionDepth),
        flag("codeCaption") { $0.codeCaption = $1 },
        word("firstVersion", LintOptions.FirstVersion.self) { $0.firstVersion = $1 },
        flag("organizationalType") { $0.organizationalType = $1 },
        OptionReader(
            name: "statusTransitions", expected: "an object of statuses with lists of statuses, such as { Draft: ['Obsolete'] }", read: transitions),
        OptionReader(name: "vocabulary", expected: "a list of words", read: vocabulary),
        OptionReader(name: "dictionary", expected: "a language such as 'en_US', or the path of a dictionary without its ending", read: dictionary),
    ]

    @Sendable private static func sectionDepth(_ value: LocatedJSON) -> Change? {
        guard case .number(let depth, _) = value, depth == 4 || depth == 5 else { return nil }
        return { options in options.sectionDepth = Int(depth) }
    }

    @Sendable private static func transitions(_ value: LocatedJSON) -> Change? {
        guard case .object(let members, _) = value else { return nil }
        var transitions: [String: Set<String>] = [:]
        for member in members {
            guard Status(rawValue: member.name) != nil, let later = words(member.value), later.allSatisfy({ Status(rawValue: $0) != nil }) else { return nil }
            transitions[member.name] = Set(later)
        }
        let all = transitions
        return { options in options.statusTransitions = all }
    }

    @Sendable private static func vocabulary(_ value: LocatedJSON) -> Change? {
        guard let words = words(value) else { return nil }
        return { options in options.vocabulary.formUnion(words) }
    }

    @Sendable private static func dictionary(_ value: LocatedJSON) -> Change? {
        guard let name = value.text, !name.isEmpty else { return nil }
        return { options in options.dictionary = name }
    }

    private static func flag(_ name: String, _ change: @escaping @Sendable (inout LintOptions, Bool) -> Void) -> OptionReader {
        OptionReader(name: name, expected: "true or false") { value in
            guard case .boolean(let flag, _) = value else { return nil }
            return { options in change(&options, flag) }
        }
    }

    private static func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ type: Word.Type, _ change: @escaping @Sendable (inout LintOptions, Word) -> Void
    ) -> OptionReader {
        OptionReader(name: name, expected: Word.allCases.map { "'\($0.rawValue)'" }.joined(separator: " or ")) { value in
            guard let text = value.text, let word = Word(rawValue: text) else { return nil }
            return { options in change(&options, word) }
        }
    }

    private static func words(_ value: LocatedJSON) -> [String]? {
        guard case .array(let values, _) = value else { return nil }
        let words = values.compactMap(\.text)
        return words.count == values.count ? words : nil
    }
}
