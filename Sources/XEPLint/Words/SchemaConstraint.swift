internal import XEPKit
internal import XMLKit

extension SchemaWords {
    /// A rule of XML Schema that a component breaks, by libxml2's code for it: a constant of its xmlerror.h, named after the constraints of the specification.
    struct Constraint {
        let range: Range<Int>
        let message: String

        /// nil where nothing certain can be said. `text`: libxml2's words.
        init?(_ problem: XMLSchemaProblem, _ text: String, _ element: XMLElement, _ outline: SchemaOutline) {
            let tag = "<\(element.name.qualified)/>"
            var place = problem.attribute.flatMap { element.attribute($0)?.range }
            switch problem.code {
            case 1824, 1717, 3045...3048, 3058...3061, 3079:
                guard let words = Self.value(text, of: element) else { return nil }
                (place, message) = words
            case 1756:
                guard let pattern = element.attribute("value"), let cause = Self.isBroken(pattern.value) else { return nil }
                (place, message) = (pattern.range, "'\(ProblemWords.clipped(pattern.value))' is no pattern: \(cause)")
            case 3013:
                guard let facet = XMLSchemaProblem.quoted(text).last(where: { name in element.descendants.contains { $0.localName == name } }),
                    let child = element.descendants.first(where: { $0.localName == facet })
                else { return nil }
                (place, message) = (child.nameRange, "<\(child.name.qualified)/> is no facet that a type of this kind has: remove it")
            case 3076:
                guard let words = Self.derivation(element) else { return nil }
                (place, message) = words
            case 3009, 1784, 3075:
                (place, message) = (place, "\(element["name"].map { "'\($0)'" } ?? tag) is made of itself: name what it is to be made of")
            case 3064: (place, message) = (element.attribute("namespace")?.range, "a schema imports other namespaces, and this is its own: remove the import")
            case 3041, 3055: message = "<\(element.parent?.name.qualified ?? element.name.qualified)/> has both a type attribute and a type inside: keep one of them"
            case 3052: message = "\(tag) has a default and is not optional: write use='optional', or leave the default out"
            case 3051, 3038: message = "\(tag) has both default and fixed: keep one of them"
            case 3091: message = "an element in <all/> occurs once at most: write maxOccurs='1', or use a choice with maxOccurs='unbounded'"
            case 3090: message = "<all/> stands alone as the content of a complex type and occurs once: use a sequence or choice here"
            case 3000...3003, 3005...3007: message = "\(tag) has to name a type or hold one, and not both"
            case 3042...3044: message = "\(tag) has a minOccurs that is larger than its maxOccurs" + (element["minOccurs"] == nil ? ": where it is not written, it is 1" : "")
            case 3039, 3053: message = "\(tag) has both name and ref: keep one of them"
            case 3040, 3054: message = Self.besideReference(problem.attribute, element, tag)
            case 1767, 1700: message = "\(tag) uses a prefix that is not declared: add an xmlns for it"
            default: return nil
            }
            range = place ?? element.nameRange
        }

        /// A default, a value of an enumeration or of another facet, or a wildcard's namespace, that is none of its type.
        private static func value(_ text: String, of element: XMLElement) -> (Range<Int>?, String)? {
            switch element.localName {
            case "attribute", "element":
                guard let value = element.attribute("default") ?? element.attribute("fixed") else { return nil }
                let type = element["type"] ?? typeName(in: text)
                let name = element["name"] ?? element["ref"] ?? ""
                return (value.range, "'\(ProblemWords.clipped(value.value))' is no value of '\(name)'" + (type.map { ", which is \(PayloadWords.type($0))" } ?? ""))
            case "any", "anyAttribute":
                guard let value = element.attribute("namespace") else { return nil }
                return (value.range, "'\(ProblemWords.clipped(value.value))' is no value of 'namespace'" + SchemaWords.values(value))
            default:
                guard let value = element.attribute("value") else { return nil }
                let written = "'\(ProblemWords.clipped(value.value))'"
                if element.localName.hasSuffix("ength") || element.localName.hasSuffix("Digits") { return (value.range, "\(written) is no number from 0") }
                let base = element.parent?["base"] ?? typeName(in: text)
                return (value.range, "\(written) is no value of \(base ?? "the type"), which is restricted here")
            }
        }

        /// The type of XML Schema that libxml2 names last.
        private static func typeName(in text: String) -> String? { XMLSchemaProblem.quoted(text).last { $0.hasPrefix("xs:") } }

        /// Why a pattern is none, where that is certain; libxml2 does not take all that are.
        private static func isBroken(_ pattern: String) -> String? {
            var open: [UInt8] = []
            var isEscaped = false
            var bytes = Array(pattern.utf8)[...]
            while let byte = bytes.popFirst() {
                if isEscaped {
                    isEscaped = false
                    continue
                }
                let isInClass = open.last == 0x5B
                switch byte {
                case 0x5C: isEscaped = true
                case 0x5B: open.append(byte)
                case 0x5D where isInClass: open.removeLast()
                case 0x28 where !isInClass:
                    if bytes.first == 0x3F { return "XML Schema has no groups that begin with (?" }
                    open.append(byte)
                case 0x29 where !isInClass:
                    if open.popLast() != 0x28 { return "a ) closes nothing" }
                default: break
                }
            }
            guard let left = open.last else { return nil }
            return left == 0x5B ? "a [ is never closed" : "a ( is never closed"
        }

        /// Content that is derived from the other kind of type.
        private static func derivation(_ type: XMLElement) -> (Range<Int>?, String)? {
            guard let content = type.elements.first(where: { $0.localName == "complexContent" || $0.localName == "simpleContent" }),
                let base = content.elements.lazy.compactMap({ $0.attribute("base") }).first
            else { return nil }
            let prefix = content.prefix.isEmpty ? "" : content.prefix + ":"
            let isSimple = content.localName == "complexContent"
            let right = "<\(prefix)\(isSimple ? "simpleContent" : "complexContent")/>"
            return (
                base.range,
                "'\(ProblemWords.clipped(base.value))' is a \(isSimple ? "simple" : "complex") type, and <\(content.name.qualified)/> is for the other kind: write \(right)"
            )
        }

        /// What a reference says beside what it refers to.
        private static func besideReference(_ name: String?, _ element: XMLElement, _ tag: String) -> String {
            guard let name else { return "\(tag) says of a reference what only a declaration can" }
            let more = SchemaWords.hint(name, in: element)
            return more.isEmpty ? "\(tag) refers to a declaration, and it is for that to say '\(name)': leave it out here" : "\(tag) takes no '\(name)'" + more
        }
    }
}
