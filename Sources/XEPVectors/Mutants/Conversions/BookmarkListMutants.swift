internal import XMLKit
internal import XMPPKit

/// Mistakes about which place is fed from which, and who is told.
extension ConversionMutant {
    static var bookmarkLists: [ConversionMutant] {
        [
            bookmark("private XML is a store of its own", .oneWay, apart { $0.isPrivateXML }),
            bookmark("the list node is a store of its own", .oneWay) { stanza, sender, account, reading in
                let other = "urn:example:aside"
                var reaction = right(renamed(stanza, BookmarkStorage.namespace, other), sender, account, &reading)
                for index in reaction.sent.indices { reaction.sent[index].stanza = renamed(reaction.sent[index].stanza, other, BookmarkStorage.namespace) }
                return reaction
            },
            bookmark("a list published to its node is thrown away", .oneWay) { stanza, sender, account, reading in
                let reaction = right(stanza, sender, account, &reading)
                guard stanza.publishes(to: BookmarkStorage.namespace) else { return reaction }
                return withoutEffect(reaction, account)
            },
            ConversionMutant(
                "#compat is announced, and the native node is apart", .bookmarks, .features, answers: ["list-storage": "separate"],
                doing { reaction, stanza, _ in announce(BookmarkConversion.compatFeature, stanza, &reaction) }),
            ConversionMutant(
                "#compat-pep is announced, and the native node is apart", .bookmarks, .features, answers: ["list-storage": "separate"],
                doing { reaction, stanza, _ in announce(BookmarkConversion.listCompatFeature, stanza, &reaction) }),
            bookmark("subscribers of the list are not told of private XML", .silentList, changing: { reaction, stanza, _ in
                if stanza.isPrivateXML { drop(BookmarkStorage.namespace, &reaction) }
            }),
            bookmark("subscribers of the list are not told of native items", .silentList, changing: { reaction, stanza, _ in
                if stanza.pubSubNode == NativeBookmark.namespace { drop(BookmarkStorage.namespace, &reaction) }
            }),
            bookmark("subscribers of the native node are not told of a list", .silentList, changing: { reaction, stanza, _ in
                if stanza.writesList { drop(NativeBookmark.namespace, &reaction) }
            }),
            bookmark("subscribers of the list are sent the old one", .silentList) { stanza, sender, account, reading in
                var reaction = right(stanza, sender, account, &reading)
                guard stanza.writesList, let old = BookmarkConversion.list(of: account, under: &reading) else { return reaction }
                for index in reaction.sent.indices where reaction.sent[index].to == .subscribers && reaction.sent[index].stanza.pubSubNode == BookmarkStorage.namespace {
                    reaction.sent[index].stanza = reaction.sent[index].stanza.edited { if $0.name == BookmarkStorage.name { $0 = old } }
                }
                return reaction
            },
            bookmark("the list has the last native item alone", .removal, saying: { stanza, account in
                guard let last = account.nodes[NativeBookmark.namespace]?.items.last?.id else { return stanza }
                return stanza.edited { if $0.name == BookmarkStorage.name { $0.remove { $0.name == RoomBookmark.name && $0["jid"] != last } } }
            }),
            bookmark("the native node keeps one item, as nodes of PEP do", .removal, changing: { reaction, _, _ in
                guard let items = reaction.account.nodes[NativeBookmark.namespace]?.items, items.count > 1 else { return }
                reaction.account.nodes[NativeBookmark.namespace]?.items = Array(items.suffix(1))
            }),
            bookmark("the list is in the order of the alphabet", .listOrder, saying: { stanza, _ in
                stanza.edited { element in
                    if element.name == BookmarkStorage.name {
                        element.children = element.elements.sorted { ($0["jid"] ?? "") < ($1["jid"] ?? "") }.map { .element($0) }
                    }
                }
            }),
            bookmark("the item of the list has the id of its first room", .oneWay, saying: { stanza, _ in
                stanza.edited { item in
                    if item.name.local == "item", let jid = item.elements.first(where: { $0.name == BookmarkStorage.name })?.elements.first?["jid"] { item.set("id", jid) }
                }
            }),
            bookmark("a hundred rooms are kept", .size, hearing: { stanza, _ in
                guard stanza.writesList else { return stanza }
                return stanza.edited { if $0.name == BookmarkStorage.name { $0.children = Array($0.children.suffix(100)) } }
            }),
        ]
    }

    /// A server for which the bookmarks in some requests are other data, which nothing else looks at.
    private static func apart(_ isApart: @escaping @Sendable (XMLValue) -> Bool) -> ConversionCase.Server {
        let other = XMLName(local: "storage", namespace: "urn:example:aside")
        return { stanza, sender, account, reading in
            guard isApart(stanza) else { return right(stanza, sender, account, &reading) }
            var reaction = right(stanza.edited { if $0.name == BookmarkStorage.name { $0.name = other } }, sender, account, &reading)
            for index in reaction.sent.indices {
                reaction.sent[index].stanza = reaction.sent[index].stanza.edited { if $0.name == other { $0.name = BookmarkStorage.name } }
            }
            return reaction
        }
    }

    private static func renamed(_ stanza: XMLValue, _ node: String, _ other: String) -> XMLValue {
        stanza.edited { if $0["node"] == node { $0.set("node", other) } }
    }

    /// The answer alone, without what it promises.
    static func withoutEffect(_ reaction: Reaction, _ account: Account) -> Reaction {
        var copy = reaction
        copy.account = account
        copy.sent.removeAll { $0.to != .sender }
        return copy
    }

    /// Leaves the events of a node out.
    static func drop(_ node: String, _ reaction: inout Reaction) {
        reaction.sent.removeAll { $0.to == .subscribers && $0.stanza.pubSubNode == node }
    }

    /// Puts a feature into the answer to a query about features.
    private static func announce(_ feature: String, _ stanza: XMLValue, _ reaction: inout Reaction) {
        guard let query = stanza.elements.first, query.name.local == "query", query.namespace == "http://jabber.org/protocol/disco#info" else { return }
        let announced = XMLValue(XMLName(local: "feature", namespace: query.namespace), attributes: [.init(XMLName(local: "var"), feature)])
        for index in reaction.sent.indices {
            reaction.sent[index].stanza = reaction.sent[index].stanza.edited { if $0.name == query.name { $0.children.append(.element(announced)) } }
        }
    }

    /// A server that does not announce a feature.
    static func silent(about feature: String) -> ConversionCase.Server {
        saying { stanza, _ in stanza.edited { if $0.name.local == "query" { $0.remove { $0["var"] == feature } } } }
    }
}
