internal import XMLKit

/// Personal eventing (XEP-0163), as far as the conversions need it.
enum PEPService {
    typealias Request = AccountServer.Request

    static func request(_ request: Request, _ reaction: inout Reaction, _ reading: inout Reading) {
        let verbs: [PubSubVerb]
        do throws(PayloadError) { verbs = try PubSub(request.payload).verbs } catch { return reaction.refuse(request.stanza, "bad-request", .modify) }
        guard let verb = verbs.first else { return reaction.refuse(request.stanza, "bad-request", .modify) }
        let node = verb.node ?? ""
        if !request.isSet, verb.kind == .items { return items(verb, node, request, &reaction, &reading) }
        guard request.sender == .owner, request.isSet else { return reaction.refuse(request.stanza, "forbidden", .auth) }
        let options = verbs.dropFirst().lazy.compactMap(\.form).first
        switch verb.kind {
        case .publish: publish(verb, node, options, request, &reaction, &reading)
        case .retract: retract(verb, node, request, &reaction, &reading)
        case .create: create(node, options, request, &reaction)
        default: reaction.refuse(request.stanza, "feature-not-implemented", .cancel)
        }
    }

    static func ownerRequest(_ request: Request, _ reaction: inout Reaction, _ reading: inout Reading) {
        let verbs: [PubSubVerb]
        do throws(PayloadError) { verbs = try PubSubOwner(request.payload).verbs } catch { return reaction.refuse(request.stanza, "bad-request", .modify) }
        guard let verb = verbs.first, let node = verb.node else { return reaction.refuse(request.stanza, "bad-request", .modify) }
        guard request.sender == .owner else { return reaction.refuse(request.stanza, "forbidden", .auth) }
        guard let access = access(of: node, reaction.account) else { return reaction.refuse(request.stanza, "item-not-found", .cancel) }
        switch verb.kind {
        case .configure where !request.isSet:
            let form = DataForm(
                .form,
                [
                    FormField("FORM_TYPE", .hidden, values: [PubSub.namespace + "#node_config"]),
                    FormField("pubsub#access_model", .listSingle, values: [access.rawValue]),
                ])
            reaction.reply(request.stanza, PubSubOwner([PubSubVerb(.configure, in: PubSubOwner.namespace, node: node, [.form(form)])]).value)
        case .configure:
            if let wanted = verb.form.flatMap(Self.access(in:)) {
                if node == BookmarkStorage.namespace { reaction.account.bookmarks.access = wanted } else { reaction.account.nodes[node]?.access = wanted }
            }
            reaction.reply(request.stanza)
        case .purge, .delete:
            if node == BookmarkStorage.namespace { return reaction.refuse(request.stanza, "not-allowed", .cancel) }
            if verb.kind == .delete { reaction.account.nodes[node] = nil } else { reaction.account.nodes[node]?.items = [] }
            reaction.notify(PubSubVerb(verb.kind, in: PubSubEvent.namespace, node: node))
            changed(node, isRetraction: true, &reaction, &reading)
            reaction.reply(request.stanza)
        default: reaction.refuse(request.stanza, "feature-not-implemented", .cancel)
        }
    }

    private static func publish(
        _ verb: PubSubVerb, _ node: String, _ options: DataForm?, _ request: Request, _ reaction: inout Reaction, _ reading: inout Reading
    ) {
        // XEP-0060 §7.1.3.5: item-required, payload-required.
        guard let item = verb.items.first, let payload = item.payload else { return reaction.refuse(request.stanza, "bad-request", .modify, pubSub: "payload-required") }
        if let wanted = options.flatMap(access(in:)), let access = access(of: node, reaction.account), access != wanted {
            // "publish-options … MUST be supported by the server in order to check that the node is correctly configured" (XEP-0402 §Adding a
            // bookmark); the error is that of XEP-0060 §7.1.5.
            return reaction.refuse(request.stanza, "conflict", .cancel, pubSub: "precondition-not-met")
        }
        if node == BookmarkStorage.namespace {
            // A node that a client makes has the access model that the client asks for.
            if reaction.account.bookmarks.access == nil { reaction.account.bookmarks.access = options.flatMap(access(in:)) }
            if let id = item.id { reaction.account.bookmarks.itemID = id }
            guard AccountServer.accept(payload, request, &reaction, &reading) else { return }
            return acknowledge(node, reaction.account.bookmarks.itemID, request, &reaction)
        }
        if node == NativeBookmark.namespace, payload.name != NativeBookmark.name, reading.holds(ForeignItem.refused) {
            return reaction.refuse(request.stanza, "bad-request", .modify)
        }
        let published = PEPNode.Item(id: item.id.flatMap { $0.isEmpty ? nil : $0 } ?? BookmarkCast.generatedID, payload: payload)
        var target = reaction.account.nodes[node] ?? made(options)
        target.publish(published)
        reaction.account.nodes[node] = target
        reaction.notify(node, published)
        changed(node, isRetraction: false, &reaction, &reading)
        acknowledge(node, published.id, request, &reaction)
    }

    private static func acknowledge(_ node: String, _ id: String, _ request: Request, _ reaction: inout Reaction) {
        reaction.reply(request.stanza, PubSub([PubSubVerb(.publish, node: node, [.item(PubSubItem(id: id))])]).value)
    }

    private static func retract(_ verb: PubSubVerb, _ node: String, _ request: Request, _ reaction: inout Reaction, _ reading: inout Reading) {
        guard let id = verb.items.first?.id, let index = reaction.account.nodes[node]?.items.firstIndex(where: { $0.id == id }) else {
            return reaction.refuse(request.stanza, "item-not-found", .cancel)
        }
        reaction.account.nodes[node]?.items.remove(at: index)
        if verb.notify?.isSet == true { reaction.notifyRetraction(node, id) }
        changed(node, isRetraction: true, &reaction, &reading)
        reaction.reply(request.stanza)
    }

    private static func create(_ node: String, _ options: DataForm?, _ request: Request, _ reaction: inout Reaction) {
        guard access(of: node, reaction.account) == nil else { return reaction.refuse(request.stanza, "conflict", .cancel) }
        if node == BookmarkStorage.namespace {
            reaction.account.bookmarks.access = options.flatMap(access(in:)) ?? .presence
        } else {
            reaction.account.nodes[node] = made(options)
        }
        reaction.reply(request.stanza)
    }

    private static func items(_ verb: PubSubVerb, _ node: String, _ request: Request, _ reaction: inout Reaction, _ reading: inout Reading) {
        if request.sender == .stranger, let access = access(of: node, reaction.account) ?? (node == BookmarkStorage.namespace ? .whitelist : nil), access != .open {
            // XEP-0060 §6.5.9: only the owner may read.
            return access == .presence
                ? reaction.refuse(request.stanza, "not-authorized", .auth, pubSub: "presence-subscription-required")
                : reaction.refuse(request.stanza, "not-allowed", .cancel, pubSub: "closed-node")
        }
        var items: [PEPNode.Item]
        if node == BookmarkStorage.namespace {
            guard let list = BookmarkConversion.list(of: reaction.account, under: &reading) else {
                if reading.holds(EmptyNode.notFound) { return reaction.refuse(request.stanza, "item-not-found", .cancel) }
                return answer(node, [], request, &reaction)
            }
            let id = reaction.account.bookmarks.itemID
            items = [PEPNode.Item(id: id != "current" && reading.holds(ListItemID.current) ? "current" : id, payload: list)]
        } else {
            guard let known = reaction.account.nodes[node] else {
                if node != NativeBookmark.namespace || reading.holds(EmptyNode.notFound) { return reaction.refuse(request.stanza, "item-not-found", .cancel) }
                return answer(node, [], request, &reaction)
            }
            items = known.items
        }
        let wanted = verb.items.compactMap(\.id)
        if !wanted.isEmpty { items.removeAll { !wanted.contains($0.id) } }
        answer(node, items, request, &reaction)
    }

    private static func answer(_ node: String, _ items: [PEPNode.Item], _ request: Request, _ reaction: inout Reaction) {
        let parts = items.map { PubSubPart.item(PubSubItem(id: $0.id, payload: $0.payload)) }
        reaction.reply(request.stanza, PubSub([PubSubVerb(.items, node: node, parts)]).value)
    }

    /// Runs the conversion that a node has.
    private static func changed(_ node: String, isRetraction: Bool, _ reaction: inout Reaction, _ reading: inout Reading) {
        switch node {
        case NativeBookmark.namespace: BookmarkConversion.nativeNodeChanged(&reaction, under: &reading)
        case AvatarMetadata.namespace where isRetraction: AvatarConversion.metadataRetracted(&reaction, under: &reading)
        case AvatarMetadata.namespace: AvatarConversion.metadataPublished(&reaction, under: &reading)
        case AvatarData.namespace where !isRetraction: AvatarConversion.dataPublished(&reaction, under: &reading)
        default: break
        }
    }

    /// The access model of a node; nil where there is no such node.
    private static func access(of node: String, _ account: Account) -> PEPNode.Access? {
        if node == BookmarkStorage.namespace { return account.bookmarks.access ?? (account.bookmarks.storage == nil ? nil : .whitelist) }
        return account.nodes[node]?.access
    }

    /// The access model in a form.
    private static func access(in form: DataForm) -> PEPNode.Access? {
        form.fields.first { $0.variable == "pubsub#access_model" }?.values.first.flatMap(PEPNode.Access.init(rawValue:))
    }

    /// A node made with publish options, or with the defaults of PEP (XEP-0163 §2: presence, one item).
    private static func made(_ options: DataForm?) -> PEPNode {
        var node = PEPNode()
        guard let options else { return node }
        if let access = access(in: options) { node.access = access }
        if let value = options.fields.first(where: { $0.variable == "pubsub#max_items" })?.values.first { node.maximum = Int(value) }
        return node
    }
}
