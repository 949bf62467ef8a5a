internal import XEPKit
internal import XMLKit
internal import XMPPKit

/// The namespace that an element was most likely meant to be in that breaks the schema of the one in which it is.
struct MeantNamespace {
    let name: String
    /// What has the wrong namespace: the element that breaks the schema where its own xmlns is missing, else the payload around it.
    let element: XMLElement
    /// The xmlns that is wrong; nil where one is missing.
    let declaration: XMLAttribute?

    /// The namespaces that names of elements have in the examples by an xmlns of their own; those that have one alone.
    struct Declared {
        private var namespaces: [String: Set<String>] = [:]

        init(_ examples: [ReadExample]) {
            for example in examples where example.reading.classification == .xml {
                for element in example.reading.tree.elements where element.prefix.isEmpty {
                    guard let namespace = element.namespace, element.declaration(of: "") != nil else { continue }
                    namespaces[element.localName, default: []].insert(namespace)
                }
            }
        }

        subscript(name: String) -> String? { namespaces[name].flatMap { $0.count == 1 ? $0.first : nil } }
    }

    /// nil where nothing shows that another one was meant.
    init?(_ failure: PayloadFailure, schemas: SchemaRegistry, declared: () -> Declared) {
        if let name = Self.missing(failure, declared) {
            (self.name, element, declaration) = (name, failure.element, nil)
            return
        }
        switch failure.kind {
        case .unknownRoot, .unknownChild, .misplacedChild, .unknownAttribute: break
        default: return nil
        }
        let namespace = failure.key.namespace
        guard let payload = ([failure.element] + failure.element.ancestors).last(where: { $0.namespace == namespace && $0.declaration(of: "") != nil }),
            let declaration = payload.declaration(of: ""),
            let name = Self.family(of: namespace).first(where: { other in schemas.schema(of: other).map { Self.fits(failure, payload, $0.outline) } ?? false })
        else { return nil }
        (self.name, element, self.declaration) = (name, payload, declaration)
    }

    // MARK: A namespace that is missing

    private static func missing(_ failure: PayloadFailure, _ declared: () -> Declared) -> String? {
        let element = failure.element
        switch failure.kind {
        case .unknownChild, .misplacedChild: break
        default: return nil
        }
        guard element.prefix.isEmpty, element.declaration(of: "") == nil else { return nil }
        let fitting = Set(failure.foreign.filter { $0.local == element.localName }.compactMap(\.namespace))
        if fitting.count == 1 { return fitting.first }
        // What the schema nearly has is misspelt.
        guard Nearest.word(to: element.localName, among: failure.outline.elementNames, limit: 1) == nil else { return nil }
        return declared()[element.localName].flatMap { $0 == failure.key.namespace ? nil : $0 }
    }

    // MARK: Another namespace of the same family

    private static let families = Dictionary(grouping: CommonNamespaces.names.sorted()) { base(of: $0) }

    /// The namespaces that are the same up to their #.
    private static func family(of namespace: String) -> [String] {
        (families[base(of: namespace)] ?? []).filter { $0 != namespace }
    }

    private static func base(of namespace: String) -> Substring { Substring(namespace.utf8.prefix { $0 != 0x23 }) }

    /// Whether a schema has the payload at its top, and where the other knows something not, knows it.
    private static func fits(_ failure: PayloadFailure, _ payload: XMLElement, _ outline: SchemaOutline) -> Bool {
        guard outline.globalElements.contains(payload.localName) else { return false }
        let name = failure.element.localName
        switch failure.kind {
        case .unknownRoot: return failure.element == payload
        case .unknownChild(let parent), .misplacedChild(let parent): return outline.children(of: parent)?.contains(name) ?? false
        case .unknownAttribute: return failure.attribute.map { outline.attributes(of: name)?.contains($0.name.local) ?? false } ?? false
        default: return false
        }
    }
}
