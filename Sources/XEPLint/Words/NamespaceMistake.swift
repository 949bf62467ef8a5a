internal import XEPKit
internal import XMLKit

/// A namespace that is most likely a typing error.
struct NamespaceMistake {
    let name: NamespaceName
    let meant: String
    /// Whether it is the same namespace in an older version.
    let isOlder: Bool

    /// Those among the names of a document: rare ones that differ by a letter or two from one that stands there more often,
    /// or that many XEPs use. `known` counts the documents of the series that use a namespace.
    static func all(in names: [NamespaceName], known: @escaping () -> [String: Int]) -> [NamespaceMistake] {
        var counts: [String: Int] = [:]
        for name in names { counts[name.name, default: 0] += 1 }
        // What a schema describes or the Registrar is to register exists.
        let owned = Set(names.filter { $0.place == .schema }.map(\.name))
        let shown = Set(names.filter { $0.place == .example && $0.isDeclared }.map(\.name))
        var judged: [String: (meant: String, isOlder: Bool)?] = [:]
        let own = Own(counts)
        var others = Others(known)
        return names.compactMap { name in
            if judged[name.name] == nil {
                var verdict = judge(name.name, own, isOwned: owned.contains(name.name))
                if verdict == nil, shown.contains(name.name), !owned.contains(name.name), counts[name.name] ?? 0 <= 2 {
                    verdict = judge(name.name, among: &others)
                }
                judged[name.name] = .some(verdict)
            }
            guard let verdict = judged[name.name] ?? nil else { return nil }
            return NamespaceMistake(name: name, meant: verdict.meant, isOlder: verdict.isOlder)
        }
    }

    /// The namespaces of a document, with how often they stand there.
    private struct Own {
        let counts: [String: Int]
        private let twice: SimilarNames
        let thrice: SimilarNames

        init(_ counts: [String: Int]) {
            self.counts = counts
            twice = SimilarNames(counts.filter { $0.value >= 2 }.keys)
            thrice = SimilarNames(counts.filter { $0.value >= 3 }.keys)
        }

        /// Those that stand there more often than a name that stands there so often, and more than once.
        func oftener(than count: Int) -> SimilarNames { count >= 2 ? thrice : twice }
    }

    /// The namespaces of the series, asked for when a name may be one of them.
    private struct Others {
        lazy var counts = known()
        /// Those that several documents use.
        lazy var common = SimilarNames(counts.filter { $0.value >= 2 }.keys)
        private let known: () -> [String: Int]

        init(_ known: @escaping () -> [String: Int]) { self.known = known }
    }

    private static func judge(_ name: String, _ own: Own, isOwned: Bool) -> (meant: String, isOlder: Bool)? {
        if let plus = name.utf8.lastIndex(of: 0x2B), let verdict = judge(String(name[..<plus]), asking: name[plus...].dropFirst(), name, own) { return verdict }
        let count = own.counts[name] ?? 0
        let isRare = count <= 2
        let isCommon = CommonNamespaces.names.contains(name)
        let often = isRare ? own.oftener(than: count) : SimilarNames.none
        if !isCommon {
            if let meant = meant(name, often, isRare: true) { return (meant, false) }
            if !isOwned, let meant = meant(name, SimilarNames.common, isRare: isRare) { return (meant, false) }
        }
        guard isRare else { return nil }
        if !isOwned, !isCommon, let whole = versioned(name, often.names) { return (whole, true) }
        return newer(name, own.thrice.names).map { ($0, true) }
    }

    /// The same of a namespace with `+notify` (XEP-0060 §9.1), in which either may be mistyped.
    private static func judge(_ namespace: String, asking word: Substring, _ name: String, _ own: Own) -> (meant: String, isOlder: Bool)? {
        let mistake = own.counts[name] ?? 0 <= 2 ? judge(namespace, own, isOwned: false) : nil
        guard word == NotifyWord.right[...] else {
            let isNear = Spelling.distance(Array(word.utf8), Array(NotifyWord.right.utf8), limit: 2) <= 2
            return isNear ? ((mistake?.meant ?? namespace) + "+" + NotifyWord.right, false) : nil
        }
        return mistake.map { ($0.meant + "+" + NotifyWord.right, $0.isOlder) }
    }

    /// What nobody else in the series uses, and is near what several do.
    private static func judge(_ name: String, among others: inout Others) -> (meant: String, isOlder: Bool)? {
        if CommonNamespaces.names.contains(name) { return nil }
        guard others.counts[name] ?? 0 <= 1 else { return nil }
        return meant(name, others.common, isRare: true).map { ($0, false) }
    }

    /// The same name with a version, where it has none.
    private static func versioned(_ name: String, _ names: some Sequence<String>) -> String? {
        guard name.hasPrefix("urn:xmpp:"), name.last?.isNumber == false else { return nil }
        let found = names.filter { $0.hasPrefix(name + ":") && Int($0.dropFirst(name.utf8.count + 1)) != nil }
        return found.count == 1 ? found.first : nil
    }

    /// The same name with a higher number at its end.
    private static func newer(_ name: String, _ names: some Sequence<String>) -> String? {
        guard let base = NamespaceName.base(of: name), let version = Int(name[base.endIndex...]) else { return nil }
        let newer = names.filter { $0.hasPrefix(base) }.compactMap { Int($0.dropFirst(base.count)) }.filter { $0 > version }.max()
        return newer.map { base + String($0) }
    }

    private static func meant(_ name: String, _ names: SimilarNames, isRare: Bool) -> String? {
        let plain = plain(name)
        // An address is a namespace only where the same without it is one.
        let isAddress = name.hasPrefix("https://jabber.org/") || name.hasPrefix("http://www.jabber.org/")
        if plain != name, !isAddress || names.names.contains(plain) || CommonNamespaces.names.contains(plain) { return plain }
        let near = names.near(name)
        guard !near.isEmpty, let nearest = Nearest.word(to: name, among: near, limit: 2) else { return nil }
        // A part more or less, or another word in one part, is another namespace.
        let (left, right) = (parts(name), parts(nearest))
        guard left.count == right.count else { return letters(name) == letters(nearest) ? nearest : nil }
        let different = zip(left, right).filter { $0 != $1 }
        guard different.count == 1, let (a, b) = different.first else { return different.isEmpty ? nearest : nil }
        if a + "s" == b || b + "s" == a { return nearest }
        let shorter = min(a.utf8.count, b.utf8.count)
        let distance = Spelling.distance(Array(a.unicodeScalars), Array(b.unicodeScalars), limit: 3)
        // Of short words, only one with a letter swapped, or that begins alike and has one too few or too many, can be a mistake.
        if shorter < 4 {
            let isLost = abs(a.utf8.count - b.utf8.count) == 1 && shorter == 3 && distance == 1
            let isSwapped = distance == 1 && a.sorted() == b.sorted()
            return isSwapped && (isRare || a.first == b.first) || isLost && a.first == b.first ? nearest : nil
        }
        return distance <= (shorter >= 7 ? 2 : 1) ? nearest : nil
    }

    /// The name with its scheme as it is to be.
    private static func plain(_ name: String) -> String {
        guard !name.hasPrefix("urn:xmpp:"), !name.hasPrefix("http://jabber.org/") else { return name }
        for count in [7, 8, 9, 10, 16, 17, 18, 19, 22] where name.utf8.count > count {
            if let right = NamespaceName.mistyped[String(name.prefix(count))] { return right + name.dropFirst(count) }
        }
        return name
    }

    private static func letters(_ name: String) -> String { name.filter { $0.isLetter || $0.isNumber } }
    private static func parts(_ name: String) -> [Substring] { name.split { ":/#+.".contains($0) } }
}
