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
}
