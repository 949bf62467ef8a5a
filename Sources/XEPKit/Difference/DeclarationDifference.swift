internal import XMLKit

/// One difference between two XML Schemas, in terms of what they declare.
struct DeclarationDifference {
    let message: String
    let old: Range<Int>?
    let new: Range<Int>?
    let impact: XEPChange.Impact

    /// All differences, in the order of the new schema where both have the declaration; annotations do not count.
    static func all(_ old: XMLElement, _ new: XMLElement) -> [DeclarationDifference] {
        var comparison = Comparison()
        comparison.compare(old, new, of: nil)
        return comparison.found
    }

    private struct Comparison {
        var found: [DeclarationDifference] = []

        /// `owner`: how messages call the declaration around them.
        mutating func compare(_ old: XMLElement, _ new: XMLElement, of owner: String?) {
            compareAttributes(old, new, of: owner)
            let inner = Self.name(new) ?? owner
            let (olds, news) = (Self.parts(old), Self.parts(new))
            var matched = Alignment.pairs(olds.map(Self.key), news.map(Self.key))
            // The order of declarations outside of sequences says nothing.
            if new.localName != "sequence" { matched += Self.unordered(olds, news, but: matched) }
            let (isOld, isNew) = (Set(matched.map(\.old)), Set(matched.map(\.new)))
            var (gone, came) = (olds.indices.filter { !isOld.contains($0) }, news.indices.filter { !isNew.contains($0) })
            // One way of putting elements together for another.
            if let from = gone.first(where: { Self.compositors.contains(olds[$0].localName) }),
                let to = came.first(where: { Self.compositors.contains(news[$0].localName) }) {
                let isLooser = news[to].localName == "choice" && news[to]["maxOccurs"] == "unbounded"
                add(
                    "\(Self.of(inner))xs:\(olds[from].localName) became xs:\(news[to].localName)", olds[from].startTag, news[to].startTag,
                    isLooser ? .substantial : .incompatible)
                gone.removeAll { $0 == from }
                came.removeAll { $0 == to }
                matched.append((from, to))
            }
            for index in gone { add("\(Self.of(inner))\(Self.shown(olds[index])) is gone", olds[index].range, nil, Self.isLoss(olds[index]) ? .incompatible : .substantial) }
            for pair in matched.sorted(by: { $0.new < $1.new }) { compare(olds[pair.old], news[pair.new], of: inner) }
            for index in came { add("\(Self.of(inner))\(Self.shown(news[index])) is new", nil, news[index].range, Self.isDemand(news[index]) ? .incompatible : .substantial) }
        }

        private mutating func compareAttributes(_ old: XMLElement, _ new: XMLElement, of owner: String?) {
            var names = old.attributes.filter { !$0.isNamespaceDeclaration }.map(\.name.qualified)
            names += new.attributes.filter { !$0.isNamespaceDeclaration && old.attribute($0.name.qualified) == nil }.map(\.name.qualified)
            for name in names where name != "targetNamespace" && name != "schemaLocation" && name != "id" {
                let (was, now) = (old.attribute(name), new.attribute(name))
                guard was?.value != now?.value, Self.meaning(was?.value, of: name, old) != Self.meaning(now?.value, of: name, new) else { continue }
                let what = Self.of(Self.name(new) ?? owner) + (Self.facets.contains(new.localName) ? "xs:\(new.localName) " : "") + name
                let message =
                    now.map { now in was.map { "\(what) was '\($0.value)' and is '\(now.value)'" } ?? "\(what)='\(now.value)' is new" }
                    ?? "\(what)='\(was?.value ?? "")' is gone"
                add(message, was?.range ?? old.startTag, now?.range ?? new.startTag, Self.impact(of: name, was?.value, now?.value, new))
            }
        }

        private mutating func add(_ message: String, _ old: Range<Int>?, _ new: Range<Int>?, _ impact: XEPChange.Impact) {
            found.append(DeclarationDifference(message: message, old: old, new: new, impact: impact))
        }

        // MARK: Words

        private static let compositors: Set<String> = ["sequence", "choice", "all"]
        private static let facets: Set<String> = [
            "pattern", "length", "minLength", "maxLength", "minInclusive", "maxInclusive", "minExclusive", "maxExclusive", "totalDigits",
            "fractionDigits", "whiteSpace",
        ]

        private static func parts(_ element: XMLElement) -> [XMLElement] { element.elements.filter { $0.localName != "annotation" } }

        private static func key(_ element: XMLElement) -> String {
            // What is known by a name or value is the same under it, whatever else is said of it.
            for name in ["name", "ref", "value", "namespace"] {
                if facets.contains(element.localName) { break }
                if let value = element[name] { return "\(element.localName) \(Self.local(value))" }
            }
            return element.localName
        }

        private static func local(_ value: String) -> Substring { value.split(separator: ":").last.flatMap { value.hasPrefix("urn:") ? nil : $0 } ?? value[...] }

        private static func unordered(_ old: [XMLElement], _ new: [XMLElement], but matched: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
            let (isOld, isNew) = (Set(matched.map(\.old)), Set(matched.map(\.new)))
            var waiting: [String: [Int]] = [:]
            for index in old.indices.reversed() where !isOld.contains(index) { waiting[key(old[index]), default: []].append(index) }
            return new.indices.filter { !isNew.contains($0) }.compactMap { index in waiting[key(new[index])]?.popLast().map { ($0, index) } }
        }

        /// How a declaration is called; nil for what has no name of its own.
        private static func name(_ element: XMLElement) -> String? {
            guard let name = element["name"] ?? element["ref"] else { return nil }
            switch element.localName {
            case "element": return "<\(name)/>"
            case "attribute": return "the attribute '\(name)'" + (owner(of: element).map { " of <\($0)/>" } ?? "")
            default: return "xs:\(element.localName) '\(name)'"
            }
        }

        private static func owner(of element: XMLElement) -> String? {
            for parent in element.ancestors where parent.localName == "element" { return parent["name"] }
            return nil
        }

        private static func of(_ owner: String?) -> String { owner.map { $0 + ": " } ?? "" }

        private static func shown(_ element: XMLElement) -> String {
            switch element.localName {
            case "element", "attribute":
                let name = element["name"] ?? element["ref"] ?? ""
                return element.localName == "element" ? "<\(name)/>" : "the attribute '\(name)'"
            case "enumeration": return "the value '\(element["value"] ?? "")'"
            default:
                let value = element["name"] ?? element["value"] ?? element["base"] ?? element["ref"] ?? element["namespace"]
                return "xs:\(element.localName)" + (value.map { " '\($0)'" } ?? "")
            }
        }

        // MARK: What it does to documents that were valid

        /// Whether documents that use it lose it.
        private static func isLoss(_ element: XMLElement) -> Bool {
            switch element.localName {
            case "element", "attribute": element["use"] != "prohibited"
            case "enumeration", "any", "anyAttribute": true
            default: false
            }
        }

        /// Whether documents that do not have it become wrong.
        private static func isDemand(_ element: XMLElement) -> Bool {
            switch element.localName {
            case "attribute": element["use"] == "required"
            case "element":
                element["minOccurs"] != "0" && element.parent?.localName != "schema" && element.parent?.localName != "choice"
                    && element.parent?["minOccurs"] != "0"
            default: facets.contains(element.localName)
            }
        }

        /// The value with what holds where there is none.
        private static func meaning(_ value: String?, of name: String, _ element: XMLElement) -> String? {
            switch name {
            case "minOccurs", "maxOccurs": value ?? "1"
            case "use": value ?? "optional"
            case "elementFormDefault", "attributeFormDefault": value ?? "unqualified"
            case "mixed", "nillable", "abstract": value ?? "false"
            // The prefix is the schema's to choose.
            case "type", "base", "ref", "itemType": value.map { String(local($0)) }
            default: value
            }
        }

        private static func impact(of name: String, _ was: String?, _ now: String?, _ element: XMLElement) -> XEPChange.Impact {
            func number(_ value: String?) -> Int { value == "unbounded" ? .max : value.flatMap { Int($0) } ?? 1 }
            switch name {
            case "minOccurs": return number(now) > number(was) ? .incompatible : .substantial
            case "maxOccurs": return number(now) < number(was) ? .incompatible : .substantial
            case "use": return now == "required" || now == "prohibited" ? .incompatible : .substantial
            case "fixed": return now != nil ? .incompatible : .substantial
            case "type", "base", "itemType": return isWider(now, than: was) ? .substantial : .incompatible
            case "value", "elementFormDefault", "processContents": return .incompatible
            default: return .substantial
            }
        }

        /// Whether all values of one built-in type are values of the other.
        private static func isWider(_ now: String?, than was: String?) -> Bool {
            guard let now else { return true }
            let name = local(now)
            if ["string", "anyType", "anySimpleType"].contains(name) { return true }
            guard let was else { return false }
            let integers = ["unsignedByte", "unsignedShort", "unsignedInt", "unsignedLong", "nonNegativeInteger", "integer", "decimal"]
            guard let from = integers.firstIndex(of: String(local(was))), let to = integers.firstIndex(of: String(name)) else { return false }
            return from <= to
        }
    }
}
