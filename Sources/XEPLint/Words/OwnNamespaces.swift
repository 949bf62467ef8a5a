internal import XEPKit
internal import XMLKit
internal import XMPPKit

/// The namespaces that a document defines itself.
enum OwnNamespaces {
    /// Those of the elements in its examples that have its short name, or, where it has none yet, that no document of the whole series has;
    /// then those that it describes by a schema.
    static func all(in context: LintContext) -> [String] {
        let short = context.header.shortname?.text.lowercased() ?? ""
        let isNamed = short.utf8.count > 2 && short != HeaderShortname.placeholder.lowercased()
        var seen: Set<String> = []
        var own: [String] = []
        lazy var others = Set(context.series.namespaceCounts.keys.compactMap(NamespaceName.base(of:)))
        let canBeNew = context.xep.isProtoXEP && context.series.isWhole
        for example in context.examples where example.block.kind == .example {
            for element in example.reading.tree.elements {
                guard let namespace = element.namespace, namespace.hasPrefix(prefix), seen.insert(namespace).inserted else { continue }
                if isNamed {
                    if has(short, namespace) { own.append(namespace) }
                } else if canBeNew, !CommonNamespaces.names.contains(namespace), let base = NamespaceName.base(of: namespace), !others.contains(base) {
                    // Nobody else has it, in no version.
                    own.append(namespace)
                }
            }
        }
        return own + context.schemas.own.compactMap(\.claim.namespace).filter { $0.hasPrefix(prefix) && !own.contains($0) }
    }

    private static let prefix = "urn:xmpp:"

    private static func has(_ short: String, _ namespace: String) -> Bool {
        let rest = namespace.dropFirst(prefix.utf8.count)
        // The hyphens of a short name are colons in some namespaces.
        let start = rest.prefix(short.utf8.count)
        return (start == short || start.replacing(":", with: "-") == short) && (rest.count == start.count || rest.dropFirst(start.count).first == ":")
    }
}
