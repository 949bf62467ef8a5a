internal import XEPKit
internal import XMLKit

/// A namespace, or a feature or node that is named like one, where a document writes it.
struct NamespaceName {
    enum Place { case example, schema, registrar, prose }

    let name: String
    let range: Range<Int>
    let place: Place
    /// Whether it is the value of an xmlns.
    let isDeclared: Bool

    /// All that stand in a document, in the order of the text.
    static func all(in context: LintContext) -> [NamespaceName] {
        let bytes = context.source.bytes
        let starts = places(in: bytes, from: context.header.element?.range.upperBound ?? 0)
        guard !starts.isEmpty else { return [] }
        let blocks = context.xep.blocks.filter { !$0.element.isExpanded }
        let registrar = context.xep.sections.first { $0.level == 1 && $0.title.hasSuffix("Registrar Considerations") }?.element.range
        var block = 0
        // What stands between bars is a dump of bytes.
        return starts.filter { bytes[$0.lowerBound - 1] != 0x7C }.map { range in
            while block < blocks.count, blocks[block].element.range.upperBound <= range.lowerBound { block += 1 }
            let isInBlock = block < blocks.count && blocks[block].element.range.contains(range.lowerBound)
            let place: Place = registrar?.contains(range.lowerBound) == true ? .registrar
                : isInBlock ? blocks[block].holdsSchema ? .schema : .example : .prose
            let isDeclared = bytes.withUnsafeBufferPointer { isDeclaration($0, range.lowerBound) }
            return NamespaceName(name: String(decoding: bytes[range], as: UTF8.self), range: range, place: place, isDeclared: isDeclared)
        }
    }

    /// How the beginning of a namespace is mistyped, with what was meant: a letter lost, doubled or swapped with the next.
    static let mistyped: [String: String] = {
        var found: [String: String] = [:]
        for right in ["urn:xmpp:", "http://jabber.org/"] {
            let letters = Array(right)
            for index in letters.indices.dropLast() {
                found[String(letters[..<index] + letters[(index + 1)...])] = right
                found[String(letters[...index] + letters[index...])] = right
                var swapped = letters
                swapped.swapAt(index, index + 1)
                found[String(swapped)] = right
            }
        }
        for right in ["urn:xmpp:", "http://jabber.org/"] { found[right] = nil }
        for (wrong, right) in [("https://jabber.org/", "http://jabber.org/"), ("http://www.jabber.org/", "http://jabber.org/"), ("uri:xmpp:", "urn:xmpp:"), ("urm:xmpp:", "urn:xmpp:")] {
            found[wrong] = right
        }
        return found
    }()

    private static let mistypedBytes = mistyped.keys.map { Array($0.utf8) }

    private static let beginnings = ["urn:", "http://jabber.org/", "jabber:"].map { Array($0.utf8) }

    private static func places(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { bytes in
            var index = max(start, 1)
            while index < bytes.count {
                let byte = bytes[index]
                if byte == 0x3D, let value = declared(bytes, after: index) {
                    found.append(value)
                    index = value.upperBound
                    continue
                }
                guard byte == 0x75 || byte == 0x68 || byte == 0x6A || byte == 0x72 || byte == 0x74, isBorder(bytes[index - 1]),
                    isBeginning(bytes, index)
                else {
                    index += 1
                    continue
                }
                var end = index
                while end < bytes.count, isPart(bytes[end]) { end += 1 }
                // A full stop or comma ends the sentence, not the name.
                while end > index, [0x2E, 0x2C, 0x3A, 0x3B, 0x2F, 0x23].contains(bytes[end - 1]) { end -= 1 }
                if end - index >= 9 { found.append(index..<end) }
                index = max(end, index + 1)
            }
        }
        return found
    }

    /// The value of an xmlns whose equals sign is here, where it begins like none of those that are found everywhere.
    private static func declared(_ bytes: UnsafeBufferPointer<UInt8>, after equals: Int) -> Range<Int>? {
        let start = equals + 2
        guard start < bytes.count, bytes[start - 1] == 0x27 || bytes[start - 1] == 0x22, isDeclaration(bytes, start), !isBeginning(bytes, start) else { return nil }
        var end = start
        while end < bytes.count, isPart(bytes[end]) { end += 1 }
        return end < bytes.count && bytes[end] == bytes[start - 1] && end - start >= 9 ? start..<end : nil
    }

    /// Whether `xmlns='` or `xmlns:x='` stands before a place.
    private static func isDeclaration(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard start >= 2, bytes[start - 1] == 0x27 || bytes[start - 1] == 0x22, bytes[start - 2] == 0x3D else { return false }
        var name = start - 2
        while name > 0, XMLByte.isName(bytes[name - 1]) { name -= 1 }
        guard starts(bytes, name, xmlns) else { return false }
        return name + xmlns.count == start - 2 || bytes[name + xmlns.count] == 0x3A
    }

    private static let xmlns = Array("xmlns".utf8)

    private static func isBeginning(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        if beginnings.contains(where: { starts(bytes, index, $0) }) { return true }
        // Only what has a colon soon, as a name of a scheme has, can be one that is mistyped.
        guard index + 7 < bytes.count, (1...6).contains(where: { bytes[index + $0] == 0x3A }) else { return false }
        return mistypedBytes.contains { starts(bytes, index, $0) }
    }

    private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ mark: [UInt8]) -> Bool {
        guard place + mark.count <= bytes.count else { return false }
        for index in mark.indices where bytes[place + index] != mark[index] { return false }
        return true
    }

    private static func isBorder(_ byte: UInt8) -> Bool { byte < 0x80 && !(XMLByte.isName(byte) || byte == 0x2F || byte == 0x23 || byte == 0x3D) || byte == 0x3D }
    private static func isPart(_ byte: UInt8) -> Bool { byte < 0x80 && XMLByte.isName(byte) || byte == 0x2F || byte == 0x23 || byte == 0x2B }
}

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
        var others = Others(known)
        return names.compactMap { name in
            if judged[name.name] == nil {
                var verdict = judge(name.name, counts, isOwned: owned.contains(name.name))
                if verdict == nil, shown.contains(name.name), !owned.contains(name.name), counts[name.name] ?? 0 <= 2 {
                    verdict = judge(name.name, among: &others)
                }
                judged[name.name] = .some(verdict)
            }
            guard let verdict = judged[name.name] ?? nil else { return nil }
            return NamespaceMistake(name: name, meant: verdict.meant, isOlder: verdict.isOlder)
        }
    }

    /// The namespaces of the series, asked for when a name may be one of them.
    private struct Others {
        lazy var counts = known()
        /// Those that several documents use.
        lazy var common = counts.filter { $0.value >= 2 }.map(\.key)
        private let known: () -> [String: Int]

        init(_ known: @escaping () -> [String: Int]) { self.known = known }
    }

    private static func judge(_ name: String, _ counts: [String: Int], isOwned: Bool) -> (meant: String, isOlder: Bool)? {
        let count = counts[name] ?? 0
        let isRare = count <= 2
        let isCommon = CommonNamespaces.names.contains(name)
        let often = isRare ? counts.compactMap { $0.value > count && $0.value >= 2 ? $0.key : nil } : []
        if !isCommon {
            if let meant = meant(name, often, isRare: true) { return (meant, false) }
            if !isOwned, let meant = meant(name, CommonNamespaces.names, isRare: isRare) { return (meant, false) }
        }
        guard isRare else { return nil }
        if !isOwned, !isCommon, let whole = versioned(name, often) { return (whole, true) }
        return newer(name, often.filter { counts[$0] ?? 0 >= 3 }).map { ($0, true) }
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
        guard let colon = name.lastIndex(of: ":"), let version = Int(name[name.index(after: colon)...]) else { return nil }
        let base = name[...colon]
        let newer = names.filter { $0.hasPrefix(base) }.compactMap { Int($0.dropFirst(base.count)) }.filter { $0 > version }.max()
        return newer.map { base + String($0) }
    }

    private static func meant(_ name: String, _ names: some Collection<String>, isRare: Bool) -> String? {
        let plain = plain(name)
        // An address is a namespace only where the same without it is one.
        let isAddress = name.hasPrefix("https://jabber.org/") || name.hasPrefix("http://www.jabber.org/")
        if plain != name, !isAddress || names.contains(plain) || CommonNamespaces.names.contains(plain) { return plain }
        let count = name.utf8.count
        let near = names.filter { abs($0.utf8.count - count) <= 2 && $0 != name && digits($0).elementsEqual(digits(name)) }
        guard !near.isEmpty, let nearest = Nearest.word(to: name, among: near, limit: 2) else { return nil }
        // A part more or less, or another word in one part, is another namespace.
        let (left, right) = (parts(name), parts(nearest))
        guard left.count == right.count else { return letters(name) == letters(nearest) ? nearest : nil }
        let different = zip(left, right).filter { $0 != $1 }
        guard different.count == 1, let (a, b) = different.first else { return different.isEmpty ? nearest : nil }
        if a + "s" == b || b + "s" == a { return nearest }
        let shorter = min(a.utf8.count, b.utf8.count)
        let distance = Nearest.distance(Array(a.unicodeScalars), Array(b.unicodeScalars), limit: 3)
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

    private static func digits(_ name: String) -> some Sequence<UInt8> { name.utf8.lazy.filter { (0x30...0x39).contains($0) } }
    private static func letters(_ name: String) -> String { name.filter { $0.isLetter || $0.isNumber } }
    private static func parts(_ name: String) -> [Substring] { name.split { ":/#+.".contains($0) } }
}
