/// User names and passwords as SASL compares them (SASLprep, RFC 4013), normalisation left out.
///
/// What NFKC would change stays as it was typed: servers normalise too, and clients that do not agree with them fail alike.
enum SASLText {
    /// The prepared text; nil where it holds what no name or password may.
    static func prepared(_ text: String) -> String? {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            // RFC 3454 table B.1: nothing remains of these.
            case "\u{AD}", "\u{34F}", "\u{1806}", "\u{180B}"..."\u{180D}", "\u{200B}"..."\u{200D}", "\u{2060}", "\u{FE00}"..."\u{FE0F}", "\u{FEFF}": continue
            // Table C.1.2: spaces that are not the one of ASCII.
            case "\u{A0}", "\u{1680}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": result.append(" ")
            default:
                switch scalar.properties.generalCategory {
                case .control, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return nil
                default: result.append(scalar)
                }
            }
        }
        return result.isEmpty ? nil : String(result)
    }
}
