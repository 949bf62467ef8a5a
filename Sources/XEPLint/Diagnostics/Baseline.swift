public import XEPVectors
public import XMLKit

/// Findings that were there when somebody wrote them down, and are forgiven since.
public struct Baseline: Sendable {
    private var byDocument: [String: [Fingerprint]] = [:]

    /// Reads what `head`, `line` and `foot` have written.
    public init(_ bytes: [UInt8]) throws(LocatedJSON.Mistake) {
        let json = try LocatedJSON(json5: bytes)
        guard json["format"]?.text == Self.format, case .number(1, _)? = json["version"], case .array(let findings, _)? = json["findings"] else {
            throw LocatedJSON.Mistake(json.offset, "is no baseline of version 1: --write-baseline makes one")
        }
        for finding in findings {
            guard let rule = finding["rule"]?.text, let document = finding["document"]?.text, let digest = finding["fingerprint"]?.text,
                let fingerprint = Fingerprint(rule: rule, document: document, digest: digest)
            else { throw LocatedJSON.Mistake(finding.offset, "a finding of a baseline has a rule, a document and a fingerprint") }
            byDocument[document, default: []].append(fingerprint)
        }
    }

    /// The findings that it does not list; each that it lists forgives one.
    public func unforgiven(_ diagnostics: [Diagnostic], in source: Source) -> [Diagnostic] {
        let found = Fingerprint.all(of: diagnostics, in: source)
        guard let document = found.first?.document, let known = byDocument[document] else { return diagnostics }
        return Fingerprint.compare(found, with: known).new.map { diagnostics[$0] }
    }

    // MARK: Writing

    private static let format = "xepkit baseline"

    public static var head: String { "{ \"format\": \"\(format)\", \"version\": 1, \"findings\": [\n" }
    public static var foot: String { "\n] }\n" }
    public static var separator: String { ",\n" }

    /// The findings of one document, a line for each with what it says for people to read; empty where there are none.
    public static func lines(_ diagnostics: [Diagnostic], in source: Source) -> String {
        zip(diagnostics, Fingerprint.all(of: diagnostics, in: source)).map { diagnostic, fingerprint in
            let entry: JSON = [
                "rule": .string(fingerprint.rule), "document": .string(fingerprint.document),
                "fingerprint": .string(fingerprint.digest), "message": .string(diagnostic.message),
            ]
            return entry.line
        }.joined(separator: separator)
    }
}
