internal import XMLKit

/// One dictionary of hunspell; one thread at a time may ask it.
final class SpellingDictionary {
    private let library: HunspellLibrary
    private let handle: OpaquePointer

    private static let folders = [
        "/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell", "/opt/homebrew/share/hunspell", "/usr/local/share/hunspell",
        "/Library/Spelling",
    ]

    /// `name`: a language such as `en_US`, looked for in the usual places, or a path without its ending.
    ///
    /// Nil where the library or the dictionary is not there, or where the dictionary is not in UTF-8.
    init?(_ name: String) {
        let bases = name.contains("/") ? [name] : Self.folders.map { $0 + "/" + name }
        guard let base = bases.first(where: { LocalFile.isThere($0 + ".aff") && LocalFile.isThere($0 + ".dic") }), let library = HunspellLibrary(),
            let handle = library.create(base + ".aff", base + ".dic")
        else { return nil }
        guard let encoding = library.encoding(handle), String(cString: encoding).uppercased() == "UTF-8" else {
            library.destroy(handle)
            return nil
        }
        self.library = library
        self.handle = handle
    }

    deinit { library.destroy(handle) }

    private var asked: [String: Bool] = [:]

    /// Whether a word is spelt right; each word is looked up once.
    func knows(_ word: String) -> Bool {
        if let known = asked[word] { return known }
        let isKnown = library.spell(handle, word) != 0
        asked[word] = isKnown
        return isKnown
    }
}

/// The dictionaries of a run: each is read once, when it is first asked for, whatever the number of threads.
public final class SpellingDictionaries: Sendable {
    private let read = Locked<[String: SpellingDictionary?]>([:])

    public init() {}

    /// Lets one thread ask the dictionary of that name; nil where there is none.
    func with<Result>(_ name: String, _ ask: (SpellingDictionary) -> Result) -> Result? {
        read.withLock { read in
            let known = read[name] ?? SpellingDictionary(name)
            read[name] = .some(known)
            return known.map(ask)
        }
    }
}
