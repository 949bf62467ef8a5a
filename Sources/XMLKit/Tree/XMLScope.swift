/// The prefixes that are bound before a fragment begins, worked out once for all fragments that stand in the same place.
public struct XMLScope: Sendable {
    let names: NameTable
    let bindings: NamespaceBindings

    /// No prefix but those that need no declaration (Namespaces in XML 1.0 §3).
    public static let none = XMLScope([:])

    /// The namespaces by prefix, "" for the default.
    public init(_ namespaces: [String: String]) {
        var (names, bindings) = (NameTable(), NamespaceBindings())
        for (prefix, namespace) in namespaces { bindings.bind(prefix, to: names.namespace(namespace)) }
        self.names = names
        self.bindings = bindings
    }
}
