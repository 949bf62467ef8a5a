internal import XEPKit
internal import XMLKit

/// What is wrong in XML text, in an author's words: what, and what would be right.
struct ProblemWords {
    let message: String
    /// Why, or how it usually comes about; nil where the message says it all.
    var help: String?

    init(_ message: String, _ help: String? = nil) {
        self.message = message
        self.help = help
    }

    /// What to say at the other place that a problem names.
    static func related(_ kind: XMLProblem.Kind) -> String {
        switch kind {
        case .mismatchedEndTag(let open, _): "<\(open)> is opened here"
        case .duplicateAttribute(let name): "'\(name)' is given here first"
        case .loneEndTag: "what is open there"
        case .lostCDATAEnd: "the CDATA begins here"
        default: "belongs to it"
        }
    }

    init(_ kind: XMLProblem.Kind) {
        self = Self.tags(kind) ?? Self.attributes(kind) ?? Self.references(kind) ?? Self.constructs(kind) ?? Self.structure(kind)
    }

    private static func tags(_ kind: XMLProblem.Kind) -> ProblemWords? {
        switch kind {
        case .missingTagEnd(let name): ProblemWords("<\(name)> is never ended: '>' is missing")
        case .malformedTag(let name):
            name.isEmpty ? ProblemWords("a tag without a name") : ProblemWords("'\(name)' is no name for a tag")
        case .strayLessThan: ProblemWords("'<' begins no tag here: write &lt;")
        case .strayInTag(let text): ProblemWords("'\(clipped(text))' is no attribute: a tag holds only name='value' after its name")
        case .malformedDeclaration: ProblemWords("'<!' begins neither a comment nor CDATA here: write <!-- … --> or <![CDATA[ … ]]>")
        case .attributesInEndTag(let name): ProblemWords("an end tag takes nothing but its name: write </\(name)>")
        default: nil
        }
    }

    private static func attributes(_ kind: XMLProblem.Kind) -> ProblemWords? {
        switch kind {
        case .attributeWithoutValue(let name): ProblemWords("attribute '\(name)' has no value: write \(name)='…'")
        case .missingEquals(let name): ProblemWords("'=' is missing after attribute '\(name)'")
        case .unquotedValue(let name): ProblemWords("the value of '\(name)' has no quotes: write \(name)='…'")
        case .unterminatedValue(let name): ProblemWords("the value of '\(name)' is never closed: its closing quote is missing")
        case .missingClosingQuote(let name): ProblemWords("the value of '\(name)' lacks its closing quote")
        case .missingOpeningQuote(let name): ProblemWords("the value of '\(name)' lacks its opening quote")
        case .typographicQuote(let name):
            ProblemWords("the value of '\(name)' is in typographic quotes: write ' or \"", "word processors put them in by themselves")
        case .missingSpaceBeforeAttribute(let name): ProblemWords("a space is missing before attribute '\(name)'")
        case .duplicateAttribute(let name): ProblemWords("attribute '\(name)' is given twice: leave one out")
        case .lessThanInValue(let name): ProblemWords("'<' may not stand in the value of '\(name)': write &lt;")
        case .markupInValue(let name, let entity):
            ProblemWords(
                "&\(clipped(entity)); brings markup that may not stand in the value of '\(clipped(name))': "
                    + (designation(of: entity).map { "write \(["url", "src"].contains(name) ? "the address" : $0)" } ?? "write the words themselves"))
        default: nil
        }
    }

    /// What a document is called in text, `XEP-0060`, by the name of its entity; nil for other entities.
    static func designation(of entity: String) -> String? {
        guard let parts = XEPName.parts(of: entity), entity.first?.isLowercase == true else { return nil }
        switch parts.series {
        case "xep" where parts.digits == 4: return "XEP-\(XEPName.digits(parts.number))"
        case "rfc" where parts.digits >= 3: return "RFC \(parts.number)"
        default: return nil
        }
    }

    private static func references(_ kind: XMLProblem.Kind) -> ProblemWords? {
        switch kind {
        case .bareAmpersand: ProblemWords("'&' begins no reference here: write &amp;")
        case .invalidCharacterReference(let text): ProblemWords("\(text) stands for no character that XML allows")
        case .undeclaredEntity(let name): ProblemWords("entity '\(name)' is not defined")
        case .entityLoop(let name): ProblemWords("entity '\(name)' contains itself")
        case .externalEntity(let name): ProblemWords("entity '\(name)' is another file, and those are not read", "put the text into the document")
        case .unbalancedEntity(let name): ProblemWords("the text of this entity leaves <\(name)> open: an entity must close what it opens")
        default: nil
        }
    }

    private static func constructs(_ kind: XMLProblem.Kind) -> ProblemWords? {
        switch kind {
        case .unterminatedComment: ProblemWords("the comment is never closed: '-->' is missing")
        case .doubleHyphenInComment: ProblemWords("'--' may not stand inside a comment")
        case .unterminatedCDATA: ProblemWords("the CDATA section is never closed: ']]>' is missing")
        case .lostCDATAEnd(let name):
            ProblemWords("the CDATA of this <\(name)> is not closed: write ]]></\(name)>", "without it the section goes on to the next ']]>', over all that stands between")
        case .misspeltCDATAStart(let text): ProblemWords("'\(text)' begins no CDATA: write <![CDATA[")
        case .unterminatedProcessingInstruction: ProblemWords("the processing instruction is never closed: '?>' is missing")
        case .doctype(let fault, _): words(fault)
        case .misplacedXMLDeclaration: ProblemWords("the XML declaration must be the very first thing of the document", "not even white space may stand before it")
        case .misplacedDoctype: ProblemWords("the DOCTYPE must stand once, before the root element")
        case .cdataEndInText: ProblemWords("']]>' may not stand in text: write ]]&gt;")
        default: nil
        }
    }

    private static func words(_ fault: DoctypeFault) -> ProblemWords {
        switch fault {
        case .missingName: ProblemWords("the DOCTYPE lacks the name of the root element: write <!DOCTYPE xep SYSTEM …")
        case .missingSystem(let file): ProblemWords("the word SYSTEM is missing before '\(clipped(file))'")
        case .lonePublic: ProblemWords("after PUBLIC two names stand: before a file alone write SYSTEM")
        case .unquoted(let text): ProblemWords("quotes are missing: write '\(clipped(text))'")
        case .unclosedQuote(let text): ProblemWords("the closing quote is missing after \(clipped(text))")
        case .keyword(let word): ProblemWords("the keyword is written in capitals: \(word)")
        case .missingBracket: ProblemWords("'[' is missing before the declarations of the DOCTYPE")
        case .missingSubsetEnd: ProblemWords("']' is missing after the declarations: the DOCTYPE ends with ]>")
        case .missingEnd(let mark): ProblemWords("the DOCTYPE is never closed: '\(mark)' is missing")
        case .missingDeclarationEnd: ProblemWords("the declaration is never closed: '>' is missing")
        case .missingSpaceAfterPercent(let name): ProblemWords("a space is missing after '%': write % \(clipped(name))")
        case .unfinishedReference(let name): ProblemWords("%\(clipped(name)) lacks its ';': write %\(clipped(name));")
        case .spacedReference(let name): ProblemWords("a blank stands in the reference: write %\(clipped(name));")
        case .generalReference(let name): ProblemWords("&\(clipped(name)); brings text, and here are declarations: write %\(clipped(name));")
        case .stray(let text): ProblemWords("'\(clipped(text))' is no declaration: it may not stand in the DOCTYPE")
        }
    }

    private static func structure(_ kind: XMLProblem.Kind) -> ProblemWords {
        switch kind {
        case .invalidUTF8(let byte): ProblemWords("byte \(hexadecimal(UInt32(byte), digits: 2)) is not UTF-8", "save the file as UTF-8, or declare the encoding that it has")
        case .invalidUTF16: ProblemWords("the file begins as UTF-16 and does not stay it: save it as UTF-8")
        case .unknownEncoding(let name): ProblemWords("encoding '\(clipped(name))' is not known: save the file as UTF-8")
        case .encodingMismatch(let name): ProblemWords("the file is declared as \(name) and is not: save it as UTF-8 and declare that")
        case .invalidCharacter(let value):
            ProblemWords("character U+\(hexadecimal(value, digits: 4).dropFirst(2)) is not allowed in XML: remove it")
        case .mismatchedEndTag(let open, let close): ProblemWords("</\(close)> closes <\(open)>: write </\(open)>, or close <\(open)> before")
        case .unclosedElement(let name): ProblemWords("<\(name)> is never closed: </\(name)> is missing")
        case .loneEndTag(let name): ProblemWords("</\(name)> closes nothing: remove it, or open <\(name)> before")
        case .unboundPrefix(let prefix): ProblemWords("prefix '\(prefix)' is not declared: write xmlns:\(prefix)='…'")
        case .textOutsideRoot: ProblemWords("text may not stand outside of the root element")
        case .secondRoot(let name): ProblemWords("<\(name)> is a second root element: a document has one")
        case .noRoot: ProblemWords("the document has no element: a XEP is <xep> … </xep>")
        case .limit(let limit): ProblemWords(words(limit))
        default: ProblemWords("not well-formed")
        }
    }

    private static func words(_ limit: XMLLimit) -> String {
        switch limit {
        case .fileSize(let value): "the file is larger than \(value >> 20) MiB, the limit for a XEP"
        case .depth(let value): "elements are nested deeper than \(value), the limit for a XEP"
        case .attributes(let value): "an element has more than \(value) attributes, the limit for a XEP"
        case .expansion(let value): "entities expand to more than \(value >> 20) MiB, the limit for a XEP"
        case .entityDepth(let value): "entities are nested deeper than \(value), the limit for a XEP"
        case .textLength(let value): "a piece of text is longer than \(value / 1_000_000) MB, the limit for a XEP"
        }
    }

    /// The text on one line and of a length that can be read.
    static func clipped(_ text: String, to limit: Int = 40) -> String {
        // Nearly every name is short and of one line.
        if text.utf8.count <= limit, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) { return text }
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.unicodeScalars.count > limit ? String(String.UnicodeScalarView(line.unicodeScalars.prefix(limit - 1))) + "…" : line
    }

    private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return "0x" + String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
