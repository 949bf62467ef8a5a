internal import XMLKit

/// The headers of two versions compared field by field, the history aside.
enum HeaderDifference {
    static func changes(_ old: Header, _ new: Header) -> [XEPChange] {
        let singles: [(String, (Header) -> Field?)] = [
            ("title", { $0.title }), ("abstract", { $0.abstract }), ("legal", { $0.legal.map { Field($0) } }), ("number", { $0.number }),
            ("status", { $0.status }), ("type", { $0.type }), ("sig", { $0.sig }), ("shortname", { $0.shortname }),
            ("registry", { $0.registry.map { Field($0) } }), ("discuss", { $0.discuss }), ("expires", { $0.expires }),
            ("councilnote", { $0.councilNote }),
        ]
        var changes = singles.compactMap { compare($0.0, $0.1(old), $0.1(new)) }
        let lists: [(String, (Header) -> [Field])] = [
            ("approver", { $0.approvers }), ("dependencies", { $0.dependencies }), ("supersedes", { $0.supersedes }),
            ("supersededby", { $0.supersededBy }), ("tags", { $0.tags }), ("lastcall", { $0.lastCalls }),
        ]
        for (name, fields) in lists { changes += compare(name, fields(old).map { Item($0) }, fields(new).map { Item($0) }) }
        changes += compare("schemaloc", old.schemaLocations.map { Item($0) }, new.schemaLocations.map { Item($0) })
        changes += compare("author", old.authors.map { Item($0) }, new.authors.map { Item($0) })
        return changes
    }

    private static func compare(_ name: String, _ old: Field?, _ new: Field?) -> XEPChange? {
        switch (old, new) {
        case (nil, nil): return nil
        case (let old?, nil): return change(name, .removed, "'\(old.text)' is gone", old.range, nil)
        case (nil, let new?): return change(name, .added, "'\(new.text)' is new", nil, new.range)
        case (let old?, let new?):
            return old.text == new.text ? nil : change(name, .changed, "'\(old.text)' became '\(new.text)'", old.range, new.range)
        }
    }

    /// An entry of a list, such as one author.
    private struct Item {
        /// By which it is known again.
        let key: String
        /// All of it.
        let text: String
        let range: Range<Int>

        init(_ field: Field) { (key, text, range) = (field.text, field.text, field.range) }

        init(_ location: SchemaLocation) {
            key = location.namespace?.text ?? ""
            text = key + " " + (location.url?.text ?? "")
            range = location.element.range
        }

        init(_ author: Author) {
            key = [author.firstName, author.surname].compactMap { $0?.text }.joined(separator: " ")
            text = ([key] + [author.organisation, author.email, author.jid, author.uri].map { $0?.text ?? "" }).joined(separator: "\u{1}")
            range = author.element.range
        }
    }

    private static func compare(_ name: String, _ old: [Item], _ new: [Item]) -> [XEPChange] {
        let pairs = Alignment.pairs(old.map(\.key), new.map(\.key))
        var changes: [XEPChange] = []
        for pair in pairs where old[pair.old].text != new[pair.new].text {
            changes.append(change(name, .changed, "what is said of '\(new[pair.new].key)' changed", old[pair.old].range, new[pair.new].range))
        }
        for gap in Alignment.gaps(pairs, old.count, new.count) {
            let (olds, news) = (old[gap.old], new[gap.new])
            // One that stands for another, such as the date of a last call, changed.
            if olds.count == 1, news.count == 1, let was = olds.first, let now = news.first {
                changes.append(change(name, .changed, "'\(was.key)' became '\(now.key)'", was.range, now.range))
                continue
            }
            changes += olds.filter { item in !new.contains { $0.text == item.text } }.map { change(name, .removed, "'\($0.key)' is gone", $0.range, nil) }
            changes += news.filter { item in !old.contains { $0.text == item.text } }.map { change(name, .added, "'\($0.key)' is new", nil, $0.range) }
        }
        return changes
    }

    private static func change(_ name: String, _ action: XEPChange.Action, _ message: String, _ old: Range<Int>?, _ new: Range<Int>?) -> XEPChange {
        XEPChange(
            .header, action, name, old: old, new: new, impact: .editorial,
            details: [.init(message: message, old: old, new: new, impact: .editorial)])
    }
}

/// The histories of two versions compared, entry by entry.
enum RevisionDifference {
    static func changes(_ old: Header, _ new: Header) -> [XEPChange] {
        let (olds, news) = (old.revisions, new.revisions)
        var changes: [XEPChange] = []
        let pairs = Alignment.pairs(olds.map(name), news.map(name))
        for pair in pairs where text(olds[pair.old]) != text(news[pair.new]) {
            changes.append(change(.changed, olds[pair.old], news[pair.new]))
        }
        for gap in Alignment.gaps(pairs, olds.count, news.count) {
            changes += olds[gap.old].map { change(.removed, $0, nil) }
            changes += news[gap.new].map { change(.added, nil, $0) }
        }
        return changes
    }

    private static func name(_ revision: Revision) -> String { revision.versionNumber?.description ?? revision.version?.text ?? "" }

    private static func text(_ revision: Revision) -> [String?] {
        [revision.date?.text, revision.initials?.text, revision.remark?.text]
    }

    private static func change(_ action: XEPChange.Action, _ old: Revision?, _ new: Revision?) -> XEPChange {
        XEPChange(
            .revision, action, (new ?? old)?.version?.text ?? "", old: old?.element.range, new: new?.element.range, impact: .editorial)
    }
}
