internal import XEPKit
internal import XMLKit

/// How an example breaks a schema, in the words of its author.
struct PayloadWords {
    let message: String
    var help: String?
    /// What to write instead, in place of the name or value.
    private(set) var replacement: String?

    /// `owner`: the claim on the namespace, so that the reader knows whose schema it is. `isKnown`: whether a name or value is known as what
    /// it is, so that no other was meant.
    init(_ failure: PayloadFailure, owner: SchemaClaim?, isOwn: Bool, isKnown: (String) -> Bool) {
        let name = failure.element.localName
        let namespace = failure.key.namespace
        let schema = isOwn ? "the schema of this document" : "the schema of '\(namespace)'" + (owner.map { $0.isBuiltIn ? "" : " in \($0.documentName)" } ?? "")
        func meant(_ word: String, _ words: some Sequence<String>) -> String? {
            isKnown(word) ? nil : near(word, words)
        }
        func near(_ word: String, _ words: some Sequence<String>) -> String? {
            Nearest.word(to: word, among: words, limit: word.utf8.count < 6 ? 1 : 2).flatMap { Self.isOpposite(word, $0) ? nil : $0 }
        }
        switch failure.kind {
        case .unknownRoot:
            let roots = failure.outline.globalElements
            if let nearest = meant(name, roots) {
                message = "<\(name)/> is no element of '\(namespace)': did you mean <\(nearest)/>?"
                replacement = nearest
            } else if isKnown(name) {
                let has = near(name, roots).map { [$0] } ?? roots.sorted()
                message = "\(schema) does not declare <\(name)/> at its top: it has \(Self.list(has.map { "<\($0)/>" }))"
            } else {
                message = "<\(name)/> is no element of '\(namespace)': \(schema) has \(Self.list(roots.sorted().map { "<\($0)/>" }))"
            }
        case .unknownChild(let parent):
            if let nearest = meant(name, failure.outline.children(of: parent) ?? failure.outline.elementNames) {
                message = "<\(parent)/> has no child <\(name)/>: did you mean <\(nearest)/>?"
                replacement = nearest
            } else if ["message", "presence", "iq", "body"].contains(name), !failure.element.attributes.contains(where: { $0.name.local == "xmlns" }) {
                message = "<\(name)/> is in the namespace '\(namespace)' here: give it xmlns='jabber:client'"
            } else {
                message = "\(schema) knows no <\(name)/>, which stands in <\(parent)/>" + Self.expecting(failure)
                help = Self.foreignHelp
            }
        case .misplacedChild(let parent):
            message = "\(schema) has no <\(name)/> in <\(parent)/>" + Self.expecting(failure)
            help = Self.foreignHelp
        case .repeatedChild(let parent): message = "<\(name)/> stands in <\(parent)/> more than once, and \(schema) takes one"
        case .elsewhere(let parent): message = "\(schema) does not take <\(name)/> at this place among the children of <\(parent)/>"
        case .unqualified(let parent):
            let form = failure.outline.root?["elementFormDefault"] == nil ? "is missing" : "is what it has to say"
            message = "elementFormDefault='qualified' \(form): as the schema stands, <\(name)/> in <\(parent)/> is of no namespace"
        case .missingChild:
            message = "<\(name)/> is not complete: \(schema) asks for \(Self.list(failure.expected.map { "<\($0)/>" }, or: " or "))"
        case .missingBefore(let child):
            message = "<\(child)/> stands in <\(name)/> without what \(schema) puts before it: \(Self.list(failure.expected.map { "<\($0)/>" }, or: " or "))"
        case .unknownAttribute:
            let attribute = failure.attribute?.name.local ?? ""
            let there = Set(failure.element.attributes.lazy.map(\.name.qualified))
            let allowed = (failure.outline.attributes(of: name) ?? failure.outline.attributeNames).subtracting(there)
            if let nearest = meant(attribute, allowed) {
                message = "<\(name)/> has no attribute '\(attribute)': did you mean '\(nearest)'?"
                replacement = nearest
            } else {
                message = "\(schema) has no attribute '\(attribute)' in <\(name)/>"
            }
        case .missingAttribute(let attribute): message = "<\(name)/> has no '\(attribute)', which \(schema) asks for"
        case .text: message = "text stands in <\(name)/>, which holds none in \(schema)"
        case .children: message = "elements stand in <\(name)/>, which holds none in \(schema)"
        case .value(_, let type):
            let what = failure.attribute.map { "of '\($0.name.local)'" } ?? "in <\(name)/>"
            let written = failure.attribute?.value ?? failure.element.text
            message = "'\(ProblemWords.clipped(written))' \(what) is no value that \(schema) takes" + (type.map { ", which is \(Self.limit($0, in: failure.outline) ?? Self.type($0))" } ?? "")
        case .enumeration(_, let set):
            let written = failure.attribute?.value ?? failure.element.text
            let what = failure.attribute.map { "'\($0.name.local)'" } ?? "<\(name)/>"
            let nearest = Nearest.word(to: written, among: set, limit: 2).flatMap { Self.isOpposite(written, $0) ? nil : $0 }
            if let nearest, !isKnown(written) {
                message = "'\(ProblemWords.clipped(written))' is no value of \(what): did you mean '\(nearest)'?"
                if failure.attribute != nil { replacement = nearest }
            } else {
                message = "'\(ProblemWords.clipped(written))' is no value of \(what): \(schema) has \(Self.list(nearest.map { [$0] } ?? set))"
            }
        }
    }

    /// Whether one word is the other with a syllable before it, such as in- and un-, which makes another word and no slip.
    private static func isOpposite(_ left: String, _ right: String) -> Bool {
        let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
        return long.utf8.count >= short.utf8.count + 2 && long.hasSuffix(short)
    }

    private static let foreignHelp = "where an element of another namespace is meant, give it an xmlns of its own"

    private static func expecting(_ failure: PayloadFailure) -> String {
        failure.expected.isEmpty ? "" : "; \(list(failure.expected.map { "<\($0)/>" }, or: " or ")) could stand there"
    }

    private static func list(_ words: [String], or separator: String = ", ") -> String {
        var seen: Set<String> = []
        let words = words.filter { seen.insert($0).inserted }
        return words.isEmpty ? "none" : words.count > 8 ? words.prefix(8).joined(separator: ", ") + " and others" : words.joined(separator: separator)
    }

    /// What a facet such as `minInclusive 100` lets through; nil where it is none, or one of another kind.
    private static func limit(_ facet: String, in outline: SchemaOutline) -> String? {
        let words = facet.split(separator: " ").map(String.init)
        guard words.count == 2 else { return nil }
        switch words[0] {
        case "minInclusive", "maxInclusive":
            let (least, most) = bounds(words[0], words[1], in: outline)
            return least.flatMap { least in most.map { "a number from \(least) to \($0)" } } ?? least.map { "\($0) or more" } ?? most.map { "\($0) or less" }
        case "minExclusive": return "more than \(words[1])"
        case "maxExclusive": return "less than \(words[1])"
        case "length": return "of \(words[1]) characters"
        case "minLength": return "of at least \(words[1]) characters"
        case "maxLength": return "of at most \(words[1]) characters"
        case "totalDigits": return "of at most \(words[1]) digits"
        case "fractionDigits": return "of at most \(words[1]) digits after the point"
        default: return nil
        }
    }

    /// The two ends of a range of which one is known, where the schema has the other beside it.
    private static func bounds(_ facet: String, _ value: String, in outline: SchemaOutline) -> (least: String?, most: String?) {
        let facets = ["minInclusive", "maxInclusive"].map { name in
            name == facet ? value : outline.root?.descendants.first { $0.localName == facet && $0["value"] == value }?.parent?.element(name)?["value"]
        }
        return (facets[0], facets[1])
    }

    /// What a type takes.
    static func type(_ name: String) -> String {
        switch name.split(separator: ":").last.map(String.init) ?? name {
        case "dateTime": "a date and time such as 2024-01-31T12:00:00Z"
        case "base64Binary": "Base64, padded to a multiple of four characters"
        case "hexBinary": "an even number of hexadecimal digits"
        case "boolean": "true, false, 1 or 0"
        case "integer", "int", "long": "a whole number"
        case "nonNegativeInteger", "unsignedInt", "unsignedLong": "a whole number from 0"
        case "positiveInteger": "a whole number from 1"
        case "byte": "a number from -128 to 127"
        case "short": "a number from -32768 to 32767"
        case "unsignedByte": "a number from 0 to 255"
        case "unsignedShort": "a number from 0 to 65535"
        case let other: other.allSatisfy { $0.isLetter } ? "of the type \(name)" : "of the pattern \(name)"
        }
    }
}
