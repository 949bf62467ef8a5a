public import XMLKit

/// What a finding is known by when the lines around it have moved: its rule, its document, and what it says of which text.
///
/// Numbers in the message do not count, so that neither a line that moved nor a day that went by makes a finding new.
public struct Fingerprint: Sendable, Hashable {
    /// The name of the rule.
    public let rule: String
    /// The name of the document's file without folders, by which the series knows it.
    public let document: String
    /// Of the flagged text, up to the end of its line, and of the message without numbers.
    let core: UInt64
    /// Of the line on which the flagged text begins.
    let line: UInt64
    /// Which of those it is, from 0, that are the same in all else.
    let occurrence: Int

    /// The rest of it as text to keep in a file: two times 16 hexadecimal digits and a number, with hyphens between.
    public var digest: String { "\(Self.hexadecimal(core))-\(Self.hexadecimal(line))-\(occurrence)" }

    private init(rule: String, document: String, core: UInt64, line: UInt64, occurrence: Int) {
        self.rule = rule
        self.document = document
        self.core = core
        self.line = line
        self.occurrence = occurrence
    }

    /// Takes apart what `digest` gave; nil where it is of another form.
    public init?(rule: String, document: String, digest: String) {
        let parts = digest.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 16, parts[1].utf8.count == 16, let core = UInt64(parts[0], radix: 16),
            let line = UInt64(parts[1], radix: 16), let occurrence = Int(parts[2]), occurrence >= 0
        else { return nil }
        self.init(rule: rule, document: document, core: core, line: line, occurrence: occurrence)
    }

    /// The fingerprints of findings in one document, in the order given.
    ///
    /// `document`: the name of the file that the document has now, where the source is an earlier one of another name.
    public static func all(of diagnostics: [Diagnostic], in source: Source, document: String? = nil) -> [Fingerprint] {
        guard !diagnostics.isEmpty else { return [] }
        let path = document ?? source.name
        let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
        var seen: [Fingerprint: Int] = [:]
        return diagnostics.map { diagnostic in
            let line = line(at: diagnostic.range.lowerBound, in: source)
            let flagged = diagnostic.range.clamped(to: source.range)
            var core = Hash()
            core.add(source.bytes[flagged.lowerBound..<max(flagged.lowerBound, min(flagged.upperBound, line.upperBound))])
            core.separate()
            core.add(numberless: diagnostic.message)
            var whole = Hash()
            whole.add(source.bytes[line])
            let first = Fingerprint(rule: diagnostic.rule, document: name, core: core.value, line: whole.value, occurrence: 0)
            let occurrence = seen[first, default: 0]
            seen[first] = occurrence + 1
            return Fingerprint(rule: first.rule, document: name, core: first.core, line: first.line, occurrence: occurrence)
        }
    }

    /// The line around an offset without its line end, but of an endless line only what is near.
    private static func line(at offset: Int, in source: Source) -> Range<Int> {
        let reach = 400
        let place = max(0, min(offset, source.bytes.count))
        var (lower, upper) = (place, place)
        source.bytes.withUnsafeBufferPointer { bytes in
            func ends(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
            while lower > 0, place - lower < reach, !ends(bytes[lower - 1]) { lower -= 1 }
            while upper < bytes.count, upper - place < reach, !ends(bytes[upper]) { upper += 1 }
        }
        return lower..<upper
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}

extension Fingerprint {
    /// Pairs findings with known ones, each of which stands for one finding.
    ///
    /// Those on an unchanged line go first; what is left over finds its like on a line that was edited beside it.
    /// Returns the indices of the findings that are not known, and of the known ones that are no longer found.
    public static func compare(_ found: [Fingerprint], with known: [Fingerprint]) -> (new: [Int], gone: [Int]) {
        var isKnown = Array(repeating: false, count: found.count)
        var isFound = Array(repeating: false, count: known.count)
        pair { $0.withoutOccurrence }
        pair { Fingerprint(rule: $0.rule, document: $0.document, core: $0.core, line: 0, occurrence: 0) }
        return (found.indices.filter { !isKnown[$0] }, known.indices.filter { !isFound[$0] })

        func pair(_ key: (Fingerprint) -> Fingerprint) {
            var waiting: [Fingerprint: [Int]] = [:]
            for index in known.indices.reversed() where !isFound[index] { waiting[key(known[index]), default: []].append(index) }
            for index in found.indices where !isKnown[index] {
                guard let match = waiting[key(found[index])]?.popLast() else { continue }
                isKnown[index] = true
                isFound[match] = true
            }
        }
    }

    private var withoutOccurrence: Fingerprint { Fingerprint(rule: rule, document: document, core: core, line: line, occurrence: 0) }
}

/// FNV-1a over 64 bits of text whose white space is made single spaces: the same on every machine and in every run.
private struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    private var hasText = false
    private var wantsSpace = false

    private mutating func put(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if XMLByte.isSpace(byte) {
                wantsSpace = hasText
                continue
            }
            if wantsSpace { put(0x20) }
            wantsSpace = false
            hasText = true
            put(byte)
        }
    }

    /// Each run of digits counts as one zero.
    mutating func add(numberless text: String) {
        var wasDigit = false
        add(
            text.utf8.filter { byte in
                let isDigit = byte >= 0x30 && byte <= 0x39
                defer { wasDigit = isDigit }
                return !(isDigit && wasDigit)
            }.map { $0 >= 0x30 && $0 <= 0x39 ? 0x30 : $0 })
    }

    mutating func separate() {
        put(0)
        (hasText, wantsSpace) = (false, false)
    }
}
