import TestSupport
import Testing
import XEPLint
import XMLKit

/// A kind of defect that authors make, with documents before and after it was mended: one file of `Pairs`.
///
/// A file begins with `what:` and `rules:` (those that see it) or `none:` (why there is none). Then each pair: `== kind: words`
/// or `== kind file: words`, where the kind says how the fragment is made a document (`header`, `body`, `sections`,
/// `document`, or `parts` with `~~` between header and body); the fragment; perhaps `++ file kind` and the fragment of another
/// document of the series; perhaps `@@` and the fragment of the version before the change; `-->`; and the fragment mended.
struct DefectClass: Sendable, CustomTestStringConvertible {
    let name: String
    let what: String
    let rules: [String]
    /// Why no rule sees it.
    let reason: String?
    let pairs: [DefectPair]

    var testDescription: String { name }

    static let folder = Shared.root + "/Tests/DefectTests/Pairs"
    static let all: [DefectClass] = (LocalFile.names(in: folder, suffix: ".txt") ?? []).sorted().compactMap { DefectClass(file: $0) }

    init?(file: String) {
        guard let bytes = LocalFile.read(Self.folder + "/" + file) else { return nil }
        name = String(file.dropLast(4))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        func value(_ key: String) -> String? { lines.prefix(2).first { $0.hasPrefix(key + ": ") }.map { String($0.dropFirst(key.count + 2)) } }
        guard let what = value("what") else { return nil }
        self.what = what
        rules = value("rules")?.split(separator: ",").map { String($0.drop { $0 == " " }) } ?? []
        reason = value("none")
        var pairs: [DefectPair] = []
        for line in lines.dropFirst(2) {
            if line.hasPrefix("== ") { pairs.append(DefectPair(heading: line)) } else if !pairs.isEmpty { pairs[pairs.count - 1].add(line) }
        }
        self.pairs = pairs
    }
}

/// A document with a defect, and the same without.
struct DefectPair: Sendable {
    let kind: String
    let file: String
    let words: String
    private(set) var before: [String] = []
    private(set) var after: [String] = []
    private var beside: [(file: String, kind: String, lines: [String])] = []
    private var past: [String]?
    private enum Part { case before, beside, past, after }
    private var part = Part.before

    init(heading: String) {
        let halves = heading.dropFirst(3).split(separator: ":", maxSplits: 1)
        let names = halves.first?.split(separator: " ") ?? []
        kind = names.first.map(String.init) ?? ""
        file = names.count > 1 ? String(names[1]) : Template.file
        words = halves.count > 1 ? String(halves[1].drop { $0 == " " }) : ""
    }

    mutating func add(_ line: String) {
        if line == "-->" {
            part = .after
        } else if line == "@@" {
            part = .past
            past = []
        } else if line.hasPrefix("++ ") {
            let names = line.split(separator: " ")
            part = .beside
            beside.append((String(names[1]), names.count > 2 ? String(names[2]) : "body", []))
        } else {
            switch part {
            case .before: before.append(line)
            case .beside: beside[beside.count - 1].lines.append(line)
            case .past: past?.append(line)
            case .after: after.append(line)
            }
        }
    }

    /// The documents, each with the rest of the series.
    var documents: (before: LintExample, after: LintExample) {
        let series = beside.map { Self.document($0.lines, $0.kind, $0.file, []) }
        let (first, second) = (Self.document(before, kind, file, series), Self.document(after, kind, file, series))
        guard let past else { return (first, second) }
        let start = Self.document(past, kind, file, series)
        return (first.since(start), second.since(start))
    }

    private static func document(_ lines: [String], _ kind: String, _ file: String, _ series: [LintExample]) -> LintExample {
        let text = lines.joined(separator: "\n").trimmed
        switch kind {
        case "header": return .header(text, file: file, series: series)
        case "sections": return .sections(text, file: file)
        case "parts":
            let halves = text.components(separatedBy: "~~\n")
            return .parts(header: halves.first?.trimmed ?? "", body: halves.count > 1 ? halves[1] : "", file: file, series: series)
        case "document": return .document(text, file: file, series: series)
        default: return .body(text, file: file, series: series)
        }
    }
}

extension String {
    fileprivate func components(separatedBy mark: String) -> [String] {
        guard let place = firstRange(of: mark) else { return [self] }
        return [String(self[..<place.lowerBound]), String(self[place.upperBound...])]
    }

    /// Without line ends at its end.
    fileprivate var trimmed: String {
        var text = self
        while text.last == "\n" { text.removeLast() }
        return text
    }
}
