internal import XMLKit

/// The schemas of two versions compared declaration by declaration.
enum SchemaDifference {
    static func changes(_ old: XEP, _ new: XEP) -> [XEPChange] {
        var olds = old.schemas.map { Schema($0) }
        var news = new.schemas.map { Schema($0) }
        var pairs: [(Schema, Schema)] = []
        func pair(_ isSame: (Schema, Schema) -> Bool) {
            olds.removeAll { from in
                guard let index = news.firstIndex(where: { isSame(from, $0) }) else { return false }
                pairs.append((from, news.remove(at: index)))
                return true
            }
        }
        pair { $0.text == $1.text }
        pair { $0.namespace != nil && $0.namespace == $1.namespace }
        pair { $0.namespace != nil && VersionedNamespace($0.namespace ?? "").base == VersionedNamespace($1.namespace ?? "").base }
        if olds.count == 1, news.count == 1 { pair { _, _ in true } }
        var changes = pairs.compactMap { compare($0, $1) }
        changes += olds.map {
            XEPChange(.schema, .removed, $0.name, old: $0.block.element.range, new: nil, section: $0.block.element.sectionTitle, impact: .substantial)
        }
        changes += news.map {
            XEPChange(.schema, .added, $0.name, old: nil, new: $0.block.element.range, section: $0.block.element.sectionTitle, impact: .substantial)
        }
        return changes
    }

    private struct Schema {
        let block: Block
        let content: MappedText
        let text: String
        let outline: SchemaOutline

        init(_ block: Block) {
            self.block = block
            content = block.content
            text = Field.collapsed(String(decoding: content.bytes, as: UTF8.self))
            outline = SchemaOutline(content.bytes)
        }

        var namespace: String? { outline.targetNamespace }
        var name: String { namespace ?? block.caption.map { Field.collapsed($0.value) } ?? "the schema" }
    }

    private static func compare(_ old: Schema, _ new: Schema) -> XEPChange? {
        guard old.text != new.text else { return nil }
        var details: [XEPChange.Detail]
        if let from = old.outline.root, let to = new.outline.root, old.outline.tree.problems.isEmpty, new.outline.tree.problems.isEmpty {
            details = DeclarationDifference.all(from, to).map { difference in
                .init(
                    message: difference.message, old: difference.old.map { old.content.sourceRange($0) },
                    new: difference.new.map { new.content.sourceRange($0) }, impact: difference.impact)
            }
            if details.isEmpty { return nil }
        } else {
            let message = "its text changed, and is not well-formed in \(old.outline.tree.problems.isEmpty ? "the new" : "the old") version"
            details = [.init(message: message, old: old.block.element.range, new: new.block.element.range, impact: .substantial)]
        }
        // That the namespace is another one is told once, where namespaces are.
        return XEPChange(
            .schema, .changed, new.name, old: old.block.element.range, new: new.block.element.range, section: new.block.element.sectionTitle,
            impact: .substantial, details: details)
    }
}
