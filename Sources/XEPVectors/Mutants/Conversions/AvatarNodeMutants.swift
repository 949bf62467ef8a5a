internal import XMLKit
internal import XMPPKit

/// Mistakes on the way from the nodes to the vCard.
extension ConversionMutant {
    static var avatarNodes: [ConversionMutant] {
        [
            avatar("the first <info/> counts, be it elsewhere or not", .pickedURL, seeing { account in
                edit(AvatarMetadata.namespace, &account) { metadata in
                    if metadata.elements.first?["url"] != nil { metadata.remove { $0["url"] == nil } }
                }
            }),
            avatar("the last <info/> counts, be it elsewhere or not", .pickedURL, seeing { account in
                edit(AvatarMetadata.namespace, &account) { metadata in
                    if metadata.elements.last?["url"] != nil { metadata.remove { $0["url"] == nil } }
                }
            }),
            avatar("metadata with several <info/> is not understood", .pickedURL, seeing { account in
                let count = account.nodes[AvatarMetadata.namespace]?.items.last?.payload.elements.count ?? 0
                if count > 1 { account.nodes[AvatarMetadata.namespace] = nil }
            }),
            avatar("a photo gets the URL of an image that is elsewhere", .pickedURL, saying: { stanza, account in
                guard let info = account.nodes[AvatarMetadata.namespace]?.items.last?.payload.elements.first, let url = info["url"] else { return stanza }
                let place = XMLValue(XMLName(local: "EXTVAL", namespace: VCardPhoto.namespace), children: [.text(url)])
                return stanza.edited { card in
                    guard card.name.matches("vCard", in: VCardPhoto.namespace) else { return }
                    card.remove { $0.name == VCardPhoto.name }
                    card.children.append(.element(XMLValue(VCardPhoto.name, children: [.element(place)])))
                }
            }),
            ConversionMutant(
                "any id is taken for the hash", .avatars, .unverifiedHash, answers: ["hash-mismatch": "unchecked"], isAgainstAdvice: true, right),
            ConversionMutant(
                "an avatar for contacts gets into the public vCard", .avatars, .closedNode, answers: ["closed-avatar-nodes": "shown"], isAgainstAdvice: true, right),
            avatar("image data with line breaks is not understood", .base64, seeing { account in
                let text = account.nodes[AvatarData.namespace]?.items.last?.payload.text ?? ""
                if text.contains(where: \.isNewline) { account.nodes[AvatarData.namespace] = nil }
            }),
            avatar("an image whose length is not the stated one is dropped", .unverifiedHash, seeing { account in
                guard let text = account.nodes[AvatarData.namespace]?.items.last?.payload.text, let bytes = try? Base64.decoded(text) else { return }
                edit(AvatarMetadata.namespace, &account) { metadata in metadata.remove { $0["url"] == nil && $0["bytes"] != String(bytes.count) } }
            }),
            avatar("PNG alone is converted", .contentType, seeing { account in
                let info = account.nodes[AvatarMetadata.namespace]?.items.last?.payload.elements.first
                if let type = info?["type"], type != "image/png" { account.nodes[AvatarMetadata.namespace] = nil }
            }),
            avatar("every photo is said to be a PNG", .contentType, seeing { account in
                edit(AvatarMetadata.namespace, &account) { metadata in metadata = metadata.edited { if $0.name == AvatarInfo.name { $0.set("type", "image/png") } } }
            }),
            avatar("the photo has no type", .contentType, saying: { stanza, account in
                guard account.nodes[AvatarMetadata.namespace] != nil else { return stanza }
                return stanza.edited { if $0.name == VCardPhoto.name { $0.remove { $0.name.local == "TYPE" } } }
            }),
            avatar("Base64 in the vCard is wrapped in a data URL", .base64, saying: { stanza, account in
                guard account.nodes[AvatarMetadata.namespace] != nil else { return stanza }
                return stanza.edited { if $0.name.matches("BINVAL", in: VCardPhoto.namespace) { $0.setText("data:image/png;base64," + $0.text) } }
            }),
            avatar("the vCard is made anew around the photo", .otherFields, saying: { stanza, account in
                guard account.nodes[AvatarMetadata.namespace]?.items.isEmpty == false else { return stanza }
                return stanza.edited { if $0.name.matches("vCard", in: VCardPhoto.namespace) { $0.remove { $0.name != VCardPhoto.name } } }
            }),
            avatar("the first avatar stays for ever", .hashInPresence) { stanza, sender, account, reading in
                let names = [AvatarMetadata.namespace, AvatarData.namespace]
                var reaction = seeing { account in
                    for name in names { if let first = account.nodes["aside:" + name] { account.nodes[name] = first } }
                }(stanza, sender, account, &reading)
                if stanza.publishes(to: AvatarMetadata.namespace), account.nodes["aside:" + names[0]] == nil {
                    for name in names { reaction.account.nodes["aside:" + name] = reaction.account.nodes[name] }
                }
                return reaction
            },
            avatar("metadata is kept without images that are elsewhere", .replacedMetadata, hearing: { stanza, _ in
                guard stanza.publishes(to: AvatarMetadata.namespace) else { return stanza }
                return stanza.edited { if $0.name == AvatarMetadata.name { $0.remove { $0["url"] != nil } } }
            }),
            avatar("the vCard has nothing of the nodes", .oneWay, seeing { account in account.nodes[AvatarMetadata.namespace] = nil }),
            avatar("nobody is told of metadata", .silentList, changing: { reaction, stanza, _ in
                if stanza.publishes(to: AvatarMetadata.namespace) { drop(AvatarMetadata.namespace, &reaction) }
            }),
        ]
    }

    /// A server whose vCard and presence come from nodes that look otherwise than they are.
    static func seeing(_ change: @escaping @Sendable (inout Account) -> Void) -> ConversionCase.Server {
        { stanza, sender, account, reading in
            if stanza.asksForVCard || stanza.name.local == "presence" {
                var seen = account
                change(&seen)
                var reaction = right(stanza, sender, seen, &reading)
                reaction.account = account
                return reaction
            }
            var reaction = right(stanza, sender, account, &reading)
            guard let node = stanza.pubSubNode, [AvatarData.namespace, AvatarMetadata.namespace].contains(node), stanza["type"] == "set" else { return reaction }
            // What gets into the vCard, where it is copied: the nodes as they are after the request, and the conversion of what they look like.
            var seen = reaction.account
            seen.vCard = account.vCard
            change(&seen)
            reaction.account.vCard = copied(seen, account.vCard, stanza, &reading)
            return reaction
        }
    }

    /// The vCard after a conversion of the nodes as they are in `account`.
    private static func copied(_ account: Account, _ before: XMLValue?, _ stanza: XMLValue, _ reading: inout Reading) -> XMLValue? {
        guard account.nodes[AvatarMetadata.namespace] != nil, stanza.pubSubVerb == "publish" else { return before }
        var reaction = Reaction(account)
        if stanza.pubSubNode == AvatarMetadata.namespace {
            AvatarConversion.metadataPublished(&reaction, under: &reading)
        } else {
            AvatarConversion.dataPublished(&reaction, under: &reading)
        }
        return reaction.account.vCard
    }

    /// Changes the payload of the last item of a node.
    private static func edit(_ node: String, _ account: inout Account, _ change: (inout XMLValue) -> Void) {
        guard var items = account.nodes[node]?.items, var last = items.popLast() else { return }
        change(&last.payload)
        account.nodes[node]?.items = items + [last]
    }
}
