import XEPKit
import XEPVectors

/// Triage for people, programs, and as a comment on a pull request.
struct TriageReport {
    let triage: Triage

    var text: String {
        var text = ""
        for file in triage.files {
            text += "\(file.path): \(file.labels.isEmpty ? "no label" : file.labels.map(\.label.rawValue).joined(separator: ", "))\n"
            for entry in file.labels { text += "  \(entry.label.rawValue): \(entry.reason)\n" }
            for doubt in file.doubts { text += "  in doubt: \(doubt)\n" }
        }
        return text + "labels: \(labels)\(triage.isCertain ? "" : " (a person has to look)")\n"
    }

    var json: String {
        let files = triage.files.map { file -> JSON in
            [
                "file": .string(file.path),
                "labels": .array(file.labels.map { ["label": .string($0.label.rawValue), "reason": .string($0.reason)] }),
                "doubts": .array(file.doubts.map { .string($0) }),
            ]
        }
        let report: JSON = [
            "format": "xepkit triage", "version": 1, "labels": .array(triage.labels.map { .string($0.rawValue) }),
            "certain": .boolean(triage.isCertain), "files": .array(files),
        ]
        return report.text
    }

    /// Markdown in which nothing of the pull request is markup or calls a person.
    var comment: String {
        var text = "**\(triage.labels.isEmpty ? "No label" : labels)**\(triage.isCertain ? "" : ", but a person has to look")\n\n"
        text += "| file | what it needs | why |\n|-|-|-|\n"
        for file in triage.files {
            for entry in file.labels { text += "| \(Self.code(file.path)) | \(entry.label.rawValue) | \(Self.code(entry.reason)) |\n" }
            for doubt in file.doubts { text += "| \(Self.code(file.path)) | *in doubt* | \(Self.code(doubt)) |\n" }
        }
        return text + "\nSaid by `xep triage` from what changed; the XEP Editor decides.\n"
    }

    private var labels: String { triage.labels.isEmpty ? "none" : triage.labels.map(\.rawValue).joined(separator: ", ") }

    private static func code(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return "`" + line.replacing("`", with: "'").replacing("|", with: "¦") + "`"
    }
}
