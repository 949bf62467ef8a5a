internal import XMLKit
internal import XMPPKit

/// What an implementation of the old version says, and one of the new version does not understand, under the same namespace.
public struct Incompatibility: Sendable {
    public let namespace: String
    /// What happened, in one line: `<whisper/> is gone`.
    public let message: String
    /// The start tag of the element, or the attribute, in an example of the old version.
    public let old: Range<Int>
    /// The target namespace in the schema of the new version.
    public let new: Range<Int>
}

extension XEPDifference {
    /// What both the schema and the examples show to be gone or required now, while the namespace stayed.
    ///
    /// A schema alone may have been wrong before, and examples may just show something else, so it takes both.
    public var incompatibilities: [Incompatibility] {
        let (olds, news) = (NamedSchema.all(in: old), NamedSchema.all(in: new))
        let shared = olds.filter { old in news.contains { $0.namespace == old.namespace } }
        guard !shared.isEmpty else { return [] }
        let (before, after) = (Usage(old), Usage(new))
        var found: [Incompatibility] = []
        for from in shared {
            guard let to = news.first(where: { $0.namespace == from.namespace }) else { continue }
            func add(_ message: String, _ place: Range<Int>) {
                found.append(Incompatibility(namespace: from.namespace, message: message, old: place, new: to.place))
            }
            for (name, place) in before.elements[from.namespace] ?? [:] {
                if after.elements[from.namespace]?[name] != nil {
                    found += demands(name, from, to, before, after, place)
                    for (attribute, place) in before.attributes[Usage.Name(from.namespace, name)] ?? [:]
                    where from.outline.attributeNames.contains(attribute) && !to.outline.attributeNames.contains(attribute)
                        && after.attributes[Usage.Name(from.namespace, name)]?[attribute] == nil {
                        add("the attribute '\(attribute)' of <\(name)/> is gone", place)
                    }
                } else if from.outline.elementNames.contains(name), !to.outline.elementNames.contains(name) {
                    add("<\(name)/> is gone", place)
                }
            }
        }
        return found.sorted { ($0.old.lowerBound, $0.message) < ($1.old.lowerBound, $1.message) }
    }

    /// Attributes that an element must have now, and did not have in the old examples.
    private func demands(
        _ name: String, _ from: NamedSchema, _ to: NamedSchema, _ before: Usage, _ after: Usage, _ place: Range<Int>
    ) -> [Incompatibility] {
        let key = Usage.Name(from.namespace, name)
        return to.required(of: name).subtracting(from.required(of: name)).sorted().filter { attribute in
            before.lacks(key, attribute) && !after.lacks(key, attribute)
        }.map { Incompatibility(namespace: from.namespace, message: "<\(name)/> must have the attribute '\($0)' now", old: place, new: to.place) }
    }
}

/// A schema that can be read, with the namespace that it describes.
private struct NamedSchema {
    let namespace: String
    let outline: SchemaOutline
    /// The target namespace in the source.
    let place: Range<Int>

    static func all(in xep: XEP) -> [NamedSchema] {
        xep.schemas.compactMap { block in
            let content = block.content
            let outline = SchemaOutline(content.bytes)
            guard outline.tree.problems.isEmpty, !outline.hasIncludes, let namespace = outline.targetNamespace,
                let attribute = outline.root?.attribute("targetNamespace")
            else { return nil }
            return NamedSchema(namespace: namespace, outline: outline, place: content.sourceRange(attribute.valueRange))
        }
    }

    /// The attributes that each declaration of an element requires.
    func required(of name: String) -> Set<String> {
        var common: Set<String>?
        for element in outline.root?.descendants.filter({ $0.localName == "element" && $0["name"] == name }) ?? [] {
            let own = element.descendants.filter { attribute in
                attribute.localName == "attribute" && attribute["use"] == "required"
                    && attribute.ancestors.first { $0.localName == "element" } == element
            }
            let names = Set(own.compactMap { $0["name"] })
            common = common?.intersection(names) ?? names
        }
        return common ?? []
    }
}

/// Which elements and attributes the examples of a document show, each at its first place.
private struct Usage {
    struct Name: Hashable {
        let namespace: String
        let local: String

        init(_ namespace: String, _ local: String) { (self.namespace, self.local) = (namespace, local) }
    }

    var elements: [String: [String: Range<Int>]] = [:]
    var attributes: [Name: [String: Range<Int>]] = [:]
    private var counts: [Name: Int] = [:]
    private var attributeCounts: [Name: [String: Int]] = [:]

    init(_ xep: XEP) {
        for block in xep.blocks where !block.holdsSchema {
            let reading = block.read()
            guard reading.classification == .xml else { continue }
            for root in reading.roots { read(root) { reading.text.sourceRange($0) } }
        }
    }

    private mutating func read(_ root: XMLElement, _ place: (Range<Int>) -> Range<Int>) {
        for element in [root] + Array(root.descendants) {
            guard let namespace = element.namespace else { continue }
            let name = Name(namespace, element.localName)
            if elements[namespace]?[name.local] == nil { elements[namespace, default: [:]][name.local] = place(element.startTag) }
            counts[name, default: 0] += 1
            for attribute in element.attributes where !attribute.isNamespaceDeclaration {
                let local = attribute.localName
                if attributes[name]?[local] == nil { attributes[name, default: [:]][local] = place(attribute.range) }
                attributeCounts[name, default: [:]][local, default: 0] += 1
            }
        }
    }

    /// Whether an element stands somewhere without an attribute.
    func lacks(_ name: Name, _ attribute: String) -> Bool { (attributeCounts[name]?[attribute] ?? 0) < (counts[name] ?? 0) }
}
