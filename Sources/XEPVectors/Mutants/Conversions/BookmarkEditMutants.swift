internal import XMLKit
internal import XMPPKit

/// Mistakes about a second write, and about who may do what.
extension ConversionMutant {
    static var bookmarkEdits: [ConversionMutant] {
        [
            bookmark("a room that a list leaves out stays", .removal, changing: { reaction, stanza, before in
                guard stanza.writesList, var node = reaction.account.nodes[NativeBookmark.namespace] else { return }
                for item in before.nodes[NativeBookmark.namespace]?.items ?? [] where !node.items.contains(where: { $0.id == item.id }) { node.items.append(item) }
                reaction.account.nodes[NativeBookmark.namespace] = node
            }),
            bookmark("a list that is empty is taken for none", .empty, changing: { reaction, stanza, before in
                var isEmpty = false
                _ = stanza.edited { if $0.name == BookmarkStorage.name { isEmpty = $0.elements.isEmpty } }
                if stanza.writesList, isEmpty { reaction = withoutEffect(reaction, before) }
            }),
            bookmark("an empty list is refused", .empty) { stanza, sender, account, reading in
                var isEmpty = false
                _ = stanza.edited { if $0.name == BookmarkStorage.name { isEmpty = $0.elements.isEmpty } }
                guard stanza.writesList, isEmpty else { return right(stanza, sender, account, &reading) }
                var reaction = Reaction(account)
                reaction.refuse(stanza, "not-acceptable", .modify)
                return reaction
            },
            bookmark("private XML that is empty is an error", .empty) { stanza, sender, account, reading in
                guard stanza.isPrivateXML, stanza["type"] == "get", sender == .owner, BookmarkConversion.list(of: account, under: &reading) == nil else {
                    return right(stanza, sender, account, &reading)
                }
                var reaction = Reaction(account)
                reaction.refuse(stanza, "item-not-found", .cancel)
                return reaction
            },
            bookmark("extensions of a room that did not change are lost", .extensions, changing: { reaction, stanza, _ in
                if stanza.writesList { edit(&reaction) { $0.payload.remove { $0.name == BookmarkExtensions.name } } }
            }),
            bookmark("extensions are shown in the list", .extensions, saying: { stanza, account in
                stanza.edited { room in
                    guard room.name == RoomBookmark.name, let item = account.nodes[NativeBookmark.namespace]?.items.first(where: { $0.id == room["jid"] }) else { return }
                    room.children += item.payload.elements.filter { $0.name == BookmarkExtensions.name }.map { .element($0) }
                }
            }),
            ConversionMutant(
                "all rooms are told of at each write of a list", .bookmarks, .unchanged, answers: ["unchanged-items": "announced"], isAgainstAdvice: true, right),
            bookmark("a native item cannot be retracted", .removal) { stanza, sender, account, reading in
                guard stanza.pubSubVerb == "retract" else { return right(stanza, sender, account, &reading) }
                var reaction = Reaction(account)
                reaction.refuse(stanza, "feature-not-implemented", .cancel)
                return reaction
            },
            bookmark("a retraction is acknowledged and forgotten", .removal, changing: { reaction, stanza, before in
                if stanza.pubSubVerb == "retract" { reaction = withoutEffect(reaction, before) }
            }),
            bookmark("nobody is told of a retraction", .removal, changing: { reaction, stanza, _ in
                if stanza.pubSubVerb == "retract" { drop(NativeBookmark.namespace, &reaction) }
            }),
            bookmark("a native item published again is another one", .removal, hearing: { stanza, account in
                stanza.edited { item in
                    if item.name.local == "item", let id = item["id"], account.nodes[NativeBookmark.namespace]?.items.contains(where: { $0.id == id }) == true {
                        if stanza.publishes(to: NativeBookmark.namespace) { item.set("id", id + "/1") }
                    }
                }
            }),
        ]
    }

    static var bookmarkAccess: [ConversionMutant] {
        [
            bookmark("a list gets into an open native node, which stays open", .openNode, changing: { reaction, stanza, before in
                if stanza.writesList, before.nodes[NativeBookmark.namespace]?.access == .open { reaction.account.nodes[NativeBookmark.namespace]?.access = .open }
            }),
            bookmark("the native node is made for contacts, as nodes of PEP are", .privacy, changing: { reaction, stanza, before in
                if stanza.writesList, before.nodes[NativeBookmark.namespace] == nil { reaction.account.nodes[NativeBookmark.namespace]?.access = .presence }
            }),
            bookmark("the native node is made open", .privacy, changing: { reaction, stanza, before in
                if stanza.writesList, before.nodes[NativeBookmark.namespace] == nil { reaction.account.nodes[NativeBookmark.namespace]?.access = .open }
            }),
            bookmark("the list node is made open", .privacy, changing: { reaction, stanza, _ in
                if stanza.writesList { reaction.account.bookmarks.access = .open }
            }),
            bookmark("publish options are not looked at", .options, hearing: { stanza, account in
                guard let node = stanza.pubSubNode, account.nodes[node] != nil else { return stanza }
                return stanza.edited { if $0.name == PubSub.name { $0.remove { $0.name.local == "publish-options" } } }
            }),
            bookmark("publish options that are not met change the node", .options) { stanza, sender, account, reading in
                var account = account
                if stanza.publishes(to: NativeBookmark.namespace) { account.nodes[NativeBookmark.namespace]?.access = .whitelist }
                return right(stanza, sender, account, &reading)
            },
            bookmark("somebody else's private XML is shown", .privacy) { stanza, _, account, reading in
                right(stanza, .owner, account, &reading)
            },
            bookmark("somebody else's private XML is an empty answer", .privacy) { stanza, sender, account, reading in
                guard stanza.isPrivateXML, sender == .stranger else { return right(stanza, sender, account, &reading) }
                var reaction = Reaction(account)
                reaction.reply(stanza)
                return reaction
            },
            refusing("private XML without a child is a success", nil),
            refusing("private XML without a child is a bad request", "bad-request"),
            ConversionMutant("the conversion is not announced", .bookmarks, .features, silent(about: BookmarkConversion.feature)),
            ConversionMutant(
                "#compat is not announced", .bookmarks, .features, answers: ["compat-feature": "unannounced"], isAgainstAdvice: true, right),
            ConversionMutant(
                "#compat-pep is not announced", .bookmarks, .features, answers: ["compat-pep-feature": "unannounced"], isAgainstAdvice: true, right),
            ConversionMutant("publish options are not announced", .bookmarks, .features, silent(about: PubSub.namespace + "#publish-options")),
            ConversionMutant("retraction is not announced", .bookmarks, .features, silent(about: PubSub.namespace + "#delete-items")),
        ]
    }

    /// A request for private XML that names nothing, answered with this error, or as if all were well.
    private static func refusing(_ name: String, _ condition: String?) -> ConversionMutant {
        bookmark(name, .empty) { stanza, sender, account, reading in
            guard stanza.isPrivateXML, stanza.elements.first?.elements.isEmpty == true else { return right(stanza, sender, account, &reading) }
            var reaction = Reaction(account)
            if let condition { reaction.refuse(stanza, condition, .modify) } else { reaction.reply(stanza) }
            return reaction
        }
    }
}
