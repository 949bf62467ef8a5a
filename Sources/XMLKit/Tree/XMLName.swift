/// The expanded name of an element or attribute (Namespaces in XML 1.0 §2.1), with the prefix it was written with.
public struct XMLName: Sendable {
    /// The prefix as written; empty for none.
    public let prefix: String
    public let local: String
    /// The namespace name; nil for none, which also stands for a prefix that is bound to nothing.
    public let namespace: String?
    /// Whether an attribute of this name declares a namespace.
    let isNamespaceDeclaration: Bool

    public init(prefix: String = "", local: String, namespace: String? = nil) {
        self.prefix = prefix
        self.local = local
        self.namespace = namespace
        isNamespaceDeclaration = prefix == "xmlns" || (prefix.isEmpty && local == "xmlns")
    }

    /// The prefix that an attribute of this name declares, empty for the default namespace; nil where it declares none.
    var declaredPrefix: String? { isNamespaceDeclaration ? prefix.isEmpty ? "" : local : nil }

    /// The name as written.
    public var qualified: String { prefix.isEmpty ? local : prefix + ":" + local }

    /// Whether it is this local name in this namespace.
    public func matches(_ local: String, in namespace: String?) -> Bool {
        self.local == local && self.namespace == namespace
    }
}

extension XMLName: Hashable {
    /// The prefix does not count.
    public static func == (left: Self, right: Self) -> Bool {
        left.local == right.local && left.namespace == right.namespace
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(local)
        hasher.combine(namespace)
    }
}
