internal import XMLKit
internal import XMPPKit

/// What a view shows, in a form in which two servers that mean the same say the same.
///
/// XML is compared without prefixes, without white space between elements, and without regard to the order of attributes and
/// children; Base64 without line breaks; the hash in presence without regard to case. What a server makes up, such as the id
/// of an item, is `{generated}`.
public enum ViewValue: Sendable, Hashable {
    /// Nothing came, or nothing is there.
    case nothing
    /// The defined condition of an error (RFC 6120 §8.3.3).
    case error(String)
    /// Elements as text, or words, sorted unless the view is about order.
    case list([String])

    var json: JSON {
        switch self {
        case .nothing: ["nothing": true]
        case .error(let condition): ["error": .string(condition)]
        case .list(let elements): ["list": .array(elements.map(JSON.string))]
        }
    }

    /// In one line, for people.
    public var description: String {
        switch self {
        case .nothing: "nothing"
        case .error(let condition): "the error \(condition)"
        case .list(let elements): elements.isEmpty ? "empty" : elements.joined(separator: " ")
        }
    }
}

extension ConversionCase {
    /// What a view showed.
    public func value(of view: ConversionView, in observation: ConversionObservation) -> ViewValue {
        reader.value(of: view, observation)
    }

    /// What reads the views of this case.
    var reader: ViewReader { ViewReader(known: knownIDs) }

    /// The texts of which an id can be one that a client gave.
    private var knownIDs: Set<String> {
        var known: Set<String> = []
        func collect(_ value: XMLValue) {
            for attribute in value.attributes where ["id", "jid"].contains(attribute.name.local) { known.insert(attribute.value) }
            for child in value.elements { collect(child) }
        }
        for step in setup + steps { collect(step.stanza) }
        return known
    }
}

/// Finds in stanzas what a view is about.
struct ViewReader {
    let known: Set<String>

    func value(of view: ConversionView, _ observation: ConversionObservation) -> ViewValue {
        switch view {
        case .listEvent:
            guard let last = events(BookmarkStorage.namespace, observation).last else { return .nothing }
            return last.elements.first.map { list($0.elements.first) } ?? .nothing
        case .nativeEvents: return itemEvents(NativeBookmark.namespace, observation)
        case .metadataEvent:
            guard let last = events(AvatarMetadata.namespace, observation).last else { return .nothing }
            return .list(last.name.local == "purge" ? ["<purge/>"] : last.elements.map(text))
        default: break
        }
        guard let answer = observation.answers[view] else { return .nothing }
        if let error = answer.elements.first(where: { $0.name.local == "error" && $0.namespace == answer.namespace }) {
            return failure(view, error)
        }
        let payload = answer.elements.first { $0.name.local != "error" }
        switch view {
        case .reply: return .list([])
        case .privateXML, .strangerPrivateXML: return list(payload?.elements.first { $0.name == BookmarkStorage.name })
        case .listNode:
            guard let storage = items(answer).first?.elements.first, !storage.elements.isEmpty else { return .nothing }
            return list(storage)
        case .listItemID: return .list(items(answer).map { $0["id"] ?? "" })
        case .listOrder:
            let storage = payload?.elements.first { $0.name == BookmarkStorage.name }
            return .list((storage?.elements ?? []).compactMap { $0["jid"] })
        case .nativeNode, .strangerNativeNode:
            let items = items(answer).map(text).sorted()
            return items.isEmpty ? .nothing : .list(items)
        case .roomCounts: return .list([String(items(answer).count)])
        case .listAccess, .nativeAccess: return .list(access(answer))
        case .bookmarkFeature, .compatFeature, .listCompatFeature, .publishOptionsFeature, .deleteItemsFeature, .avatarFeature, .vCardFeature:
            let features = (payload?.elements ?? []).compactMap { $0["var"] }
            return .list(features.contains { $0 == view.feature?.name } ? [view.feature?.name ?? ""] : [])
        case .photo, .strangerPhoto:
            return .list((payload?.elements ?? []).filter { $0.name == VCardPhoto.name && !$0.elements.isEmpty }.map(text).sorted())
        case .vCardRest:
            return .list((payload?.elements ?? []).filter { $0.name != VCardPhoto.name && !$0.text.allSatisfy(\.isWhitespace) }.map(text).sorted())
        case .metadata, .data, .strangerMetadata, .strangerData: return items(answer).last.map { .list([text($0)]) } ?? .nothing
        case .presence: return .list(answer.elements.filter { $0.name == VCardUpdate.name }.map(update))
        case .listEvent, .nativeEvents, .metadataEvent: return .nothing
        }
    }

    private func failure(_ view: ConversionView, _ error: XMLValue) -> ViewValue {
        let condition = error.elements.first { $0.namespace == StanzaError.namespace && $0.name.local != "text" }?.name.local ?? "undefined-condition"
        switch view {
        // A vCard that is not there has no photo.
        case .photo, .strangerPhoto, .vCardRest: return .list([])
        // A node that is not there has no items.
        case .metadata, .data, .listNode, .nativeNode, .listAccess, .nativeAccess: return condition == "item-not-found" ? .nothing : .error(condition)
        // What somebody may not read is refused in several ways, and need not even be there.
        case .strangerNativeNode, .strangerMetadata, .strangerData, .strangerPrivateXML: return .nothing
        default: return .error(condition)
        }
    }

    private func list(_ storage: XMLValue?) -> ViewValue { .list((storage?.elements ?? []).map(text).sorted()) }

    private func items(_ answer: XMLValue) -> [XMLValue] {
        answer.elements.first?.elements.first { $0.name.local == "items" }?.elements.filter { $0.name.local == "item" } ?? []
    }

    /// `<items/>` and `<purge/>` of a node, in their order.
    private func events(_ node: String, _ observation: ConversionObservation) -> [XMLValue] {
        observation.events.flatMap(\.elements).filter { $0.name == PubSubEvent.name }.flatMap(\.elements).filter { $0["node"] == node }
    }

    private func itemEvents(_ node: String, _ observation: ConversionObservation) -> ViewValue {
        var last: [String: String] = [:]
        for event in events(node, observation) {
            if event.name.local == "purge" { last[""] = "<purge/>" }
            for item in event.elements { last[id(item["id"])] = text(item) }
        }
        return last.isEmpty ? .nothing : .list(last.values.sorted())
    }

    private func access(_ answer: XMLValue) -> [String] {
        let form = answer.elements.first?.elements.first?.elements.first { $0.name == DataForm.name }
        let field = form?.elements.first { $0["var"] == "pubsub#access_model" }
        return field?.elements.filter { $0.name.local == "value" }.map(\.text) ?? []
    }

    /// `<x/>` with nothing in it but its photo.
    private func update(_ value: XMLValue) -> String {
        guard let photo = value.elements.first(where: { $0.name.matches("photo", in: value.namespace) }) else { return "<x/>" }
        let hash = photo.text.filter { !$0.isWhitespace }.lowercased()
        return hash.isEmpty ? "<x><photo/></x>" : "<x><photo>\(hash)</photo></x>"
    }

    private func id(_ id: String?) -> String {
        // An empty id is as good as none.
        guard let id, !id.isEmpty else { return BookmarkCast.generatedID }
        if known.contains(id) || ImageHash(payloadText: id) != nil { return id }
        let folded = known.map { $0.lowercased() }
        // A server may prepare a JID, and leave its resourcepart out.
        return folded.contains { $0 == id || $0.hasPrefix(id + "/") } ? id : BookmarkCast.generatedID
    }

    /// An element as text. The names of publish-subscribe stand without their namespaces.
    private func text(_ value: XMLValue) -> String { XMLSerializer().text(of: canonical(value, isRoot: true)) }

    private func canonical(_ value: XMLValue, isRoot: Bool = false) -> XMLValue {
        var value = value
        let namespaces = [PubSub.namespace, PubSubEvent.namespace]
        let isItem = value.namespace.map(namespaces.contains) ?? false
        value.name = XMLName(local: value.name.local, namespace: isItem ? nil : value.namespace)
        value.attributes = value.attributes.filter { !(isItem && $0.name.local != "id") }.map { attribute in
            let isID = isItem || value.name == RoomBookmark.name && attribute.name.local == "jid"
            let prefix = attribute.name.prefix == "xml" ? "xml" : ""
            let name = XMLName(prefix: prefix, local: attribute.name.local, namespace: attribute.name.namespace)
            return XMLValue.Attribute(name, isID ? id(attribute.value) : attribute.value)
        }
        if isItem, value.name.local == "item", value.attributes.isEmpty { value.attributes = [.init(XMLName(local: "id"), BookmarkCast.generatedID)] }
        // Nobody can tell the id of metadata that says that there is no avatar.
        if isItem, value.elements.first.map({ $0.name == AvatarMetadata.name && $0.elements.isEmpty }) ?? false { value.attributes = [] }
        value.attributes.sort { ($0.name.namespace ?? "", $0.name.local) < ($1.name.namespace ?? "", $1.name.local) }
        let elements = value.elements.map { canonical($0) }
        if elements.isEmpty {
            let isBase64 = value.name == AvatarData.name || value.name.matches("BINVAL", in: VCardPhoto.namespace)
            let text = isBase64 ? value.text.filter { !$0.isWhitespace } : value.text
            value.children = text.isEmpty ? [] : [.text(text)]
        } else {
            let serializer = XMLSerializer()
            value.children = elements.map { ($0, serializer.text(of: $0)) }.sorted { $0.1 < $1.1 }.map { .element($0.0) }
        }
        return value
    }
}
