/// What is wrong in a document type declaration (XML 1.0 §2.8, §4.2).
public enum DoctypeFault: Sendable, Equatable {
    /// `<!DOCTYPE SYSTEM 'xep.dtd'>`
    case missingName
    /// A file without `SYSTEM` before it.
    case missingSystem(file: String)
    /// `PUBLIC` with one name where it takes two.
    case lonePublic
    /// A name of a file, or the value of an entity, without quotes.
    case unquoted(String)
    /// A quote that nothing closes before the line ends.
    case unclosedQuote(String)
    /// A keyword in small letters.
    case keyword(String)
    /// Declarations that no `[` opens.
    case missingBracket
    /// `>` where `]>` would be right.
    case missingSubsetEnd
    /// The mark that would close all of it: `>` or `]>`.
    case missingEnd(String)
    /// A declaration without its `>`.
    case missingDeclarationEnd
    /// `<!ENTITY %name`
    case missingSpaceAfterPercent(name: String)
    /// `%name` without its semicolon.
    case unfinishedReference(name: String)
    /// `% name;`
    case spacedReference(name: String)
    /// `&name;` where only `%name;` may stand.
    case generalReference(name: String)
    /// Text that is no part of a declaration.
    case stray(String)
}
