internal import XEPKit
internal import XMLKit

extension Field {
    /// A fix that writes another text here; none where the text does not stand in the source as it is.
    func fixes(writing text: String, safety: FixSafety = .safe) -> [Fix] {
        isLiteral && !isEmpty ? [Fix("write \(text)", replace: range, with: text, safety: safety)] : []
    }

    /// The text for a message.
    var shown: String { ProblemWords.clipped(text) }
}

extension LintContext {
    /// Whether it is a document of the XEP Editor that is no XEP and has its own name for a number, such as xep-README.xml.
    var isEditorsOwn: Bool {
        guard xep.isProtoXEP, let number = header.number?.text, number.lowercased() != "xxxx" else { return false }
        return xep.fileName == "xep-\(number).xml"
    }

    /// The name that the file is to have where it was meant to have the number of the header and is taken for a ProtoXEP's: `XEP-0490.xml`,
    /// `xep-490.xml`, `xep-0490-draft.xml`.
    var missedFileName: String? {
        guard xep.isProtoXEP, let number = header.number?.text, number.utf8.count == 4, let value = Int(number), value > 0, xep.fileName.prefix(3).lowercased() == "xep" else { return nil }
        let digits = xep.fileName.dropFirst(3).drop { "-_ ".contains($0) }.prefix { $0.isASCII && $0.isNumber }
        return digits.utf8.count <= 4 && Int(digits) == value ? "xep-\(number).xml" : nil
    }
}
