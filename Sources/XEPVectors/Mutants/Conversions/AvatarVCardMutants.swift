internal import XMLKit
internal import XMPPKit

/// Mistakes on the way from the vCard to the nodes.
extension ConversionMutant {
    static var avatarVCards: [ConversionMutant] {
        [
            published("the id is the hash of the Base64", .unverifiedHash) { photo, data, metadata in rename(&data, &metadata, SHA1.hexadecimal(Array(Base64.encoded(photo.bytes).utf8))) },
            published("the id is in upper-case digits", .unverifiedHash) { photo, data, metadata in rename(&data, &metadata, photo.id.uppercased()) },
            published("the id is a SHA-256", .unverifiedHash) { photo, data, metadata in
                rename(&data, &metadata, SHA256Digest.digest(photo.bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
            },
            published("the length is that of the Base64", .contentType) { photo, _, metadata in info(&metadata) { $0.set("bytes", String(Base64.encoded(photo.bytes).utf8.count)) } },
            published("width and height are swapped", .contentType) { _, _, metadata in
                info(&metadata) { info in
                    let (width, height) = (info["width"], info["height"])
                    info.set("width", height)
                    info.set("height", width)
                }
            },
            published("every image is said to be a PNG", .contentType) { _, _, metadata in info(&metadata) { $0.set("type", "image/png") } },
            published("the info has no type", .contentType) { _, _, metadata in info(&metadata) { $0.set("type", nil) } },
            published("the info has no length", .contentType) { _, _, metadata in info(&metadata) { $0.set("bytes", nil) } },
            avatar("a type that is not stated is made out to be JPEG", .contentType, changing: { reaction, stanza, _ in
                guard stanza.writesVCard, let photo = photo(of: stanza), !photo.elements.contains(where: { $0.name.local == "TYPE" }) else { return }
                editMetadata(&reaction) { info(&$0) { $0.set("type", "image/jpeg") } }
            }),
            avatar("a photo without a type is published without one", .contentType, changing: { reaction, stanza, _ in
                guard stanza.writesVCard, let photo = photo(of: stanza), !photo.elements.contains(where: { $0.name.local == "TYPE" }) else { return }
                editMetadata(&reaction) { info(&$0) { $0.set("type", nil) } }
            }),
            avatar("for a photo without a type the image is published alone", .contentType, changing: { reaction, stanza, before in
                guard stanza.writesVCard, let photo = photo(of: stanza), !photo.elements.contains(where: { $0.name.local == "TYPE" }) else { return }
                reaction.account.nodes[AvatarMetadata.namespace] = before.nodes[AvatarMetadata.namespace]
                drop(AvatarMetadata.namespace, &reaction)
            }),
            avatar("the image is published without metadata", .oneWay, changing: { reaction, stanza, before in
                guard stanza.writesVCard else { return }
                reaction.account.nodes[AvatarMetadata.namespace] = before.nodes[AvatarMetadata.namespace]
                drop(AvatarMetadata.namespace, &reaction)
            }),
            avatar("metadata is published without the image", .oneWay, changing: { reaction, stanza, before in
                if stanza.writesVCard { reaction.account.nodes[AvatarData.namespace] = before.nodes[AvatarData.namespace] }
            }),
            avatar("nobody is told of a photo", .silentList, changing: { reaction, stanza, _ in
                if stanza.writesVCard { drop(AvatarMetadata.namespace, &reaction) }
            }),
            avatar("a photo that takes the place of another is not published", .hashInPresence, changing: { reaction, stanza, before in
                guard stanza.writesVCard, before.nodes[AvatarMetadata.namespace]?.items.isEmpty == false else { return }
                reaction.account.nodes = before.nodes
                reaction.sent.removeAll { $0.to == .subscribers }
            }),
            avatar("closed nodes are opened for a photo", .closedNode, changing: { reaction, stanza, _ in
                guard stanza.writesVCard, photo(of: stanza) != nil else { return }
                for name in [AvatarData.namespace, AvatarMetadata.namespace] { reaction.account.nodes[name]?.access = .open }
            }),
            avatar("a photo with line breaks is refused", .base64) { stanza, sender, account, reading in
                guard stanza.writesVCard, binval(of: stanza)?.contains(where: \.isNewline) == true else { return right(stanza, sender, account, &reading) }
                var reaction = Reaction(account)
                reaction.refuse(stanza, "bad-request", .modify)
                return reaction
            },
            avatar("Base64 without padding loses its last bytes", .base64) { stanza, sender, account, reading in
                guard stanza.writesVCard, let text = binval(of: stanza), text.utf8.count % 4 != 0 else { return right(stanza, sender, account, &reading) }
                let cut = stanza.edited { if $0.name.local == "BINVAL" { $0.setText(String(text.prefix(text.count / 4 * 4))) } }
                var reaction = right(cut, sender, account, &reading)
                reaction.account.vCard = stanza.elements.first
                return reaction
            },
            avatar("a photo that is no Base64 gets no answer", .base64) { stanza, sender, account, reading in
                guard stanza.writesVCard, let text = binval(of: stanza), (try? Base64.decoded(text)) == nil else { return right(stanza, sender, account, &reading) }
                return Reaction(account)
            },
            avatar("a photo without bytes is an avatar of no bytes", .noImage, changing: { reaction, stanza, _ in
                guard stanza.writesVCard, let photo = photo(of: stanza), binval(of: stanza)?.isEmpty == true else { return }
                publish(AvatarPhoto([], type: photo.elements.first { $0.name.local == "TYPE" }?.text), &reaction)
            }),
            avatar("a photo by URL is published as an image elsewhere", .pickedURL, changing: { reaction, stanza, _ in
                guard stanza.writesVCard, let url = photo(of: stanza)?.elements.first(where: { $0.name.local == "EXTVAL" })?.text else { return }
                publish(AvatarPhoto([], type: "image/png"), &reaction) { $0.set("url", url) }
            }),
            avatar("a photo by URL is gone from the vCard", .otherFields, saying: { stanza, _ in
                stanza.edited { if $0.name.matches("vCard", in: VCardPhoto.namespace) { $0.remove { $0.elements.contains { $0.name.local == "EXTVAL" } } } }
            }),
            avatar("other fields of the vCard are lost beside a photo", .otherFields, hearing: { stanza, _ in
                guard stanza.writesVCard, photo(of: stanza) != nil else { return stanza }
                return stanza.edited { if $0.name.matches("vCard", in: VCardPhoto.namespace) { $0.remove { $0.name != VCardPhoto.name } } }
            }),
            avatar("the photo of a vCard is taken out when it is published", .otherFields, changing: { reaction, stanza, _ in
                if stanza.writesVCard { reaction.account.vCard?.remove { $0.name == VCardPhoto.name } }
            }),
            avatar("a vCard without a photo makes an avatar of no bytes", .disabled, changing: { reaction, stanza, _ in
                guard stanza.writesVCard, photo(of: stanza) == nil else { return }
                publish(AvatarPhoto([], type: "image/png"), &reaction)
            }),
            avatar("somebody else's missing vCard is an empty one", .empty) { stanza, sender, account, reading in
                guard stanza.asksForVCard, sender == .stranger, account.vCard == nil, account.nodes.isEmpty else { return right(stanza, sender, account, &reading) }
                var reaction = Reaction(account)
                reaction.reply(stanza, XMLValue(XMLName(local: "vCard", namespace: VCardPhoto.namespace)))
                return reaction
            },
            avatar("the vCard is shown to nobody else", .privacy) { stanza, sender, account, reading in
                guard stanza.asksForVCard, sender == .stranger else { return right(stanza, sender, account, &reading) }
                var reaction = Reaction(account)
                reaction.refuse(stanza, "forbidden", .auth)
                return reaction
            },
        ]
    }

    private static func photo(of stanza: XMLValue) -> XMLValue? { stanza.elements.first?.elements.first { $0.name == VCardPhoto.name } }

    private static func binval(of stanza: XMLValue) -> String? { photo(of: stanza)?.elements.first { $0.name.local == "BINVAL" }?.text }

    /// A mistake in what is published for a photo: the image, and both items.
    private static func published(
        _ name: String, _ flag: ConversionFlag, _ change: @escaping @Sendable (AvatarPhoto, inout PEPNode.Item, inout PEPNode.Item) -> Void
    ) -> ConversionMutant {
        avatar(name, flag, changing: { reaction, stanza, before in
            guard stanza.writesVCard, var data = reaction.account.nodes[AvatarData.namespace]?.items.last,
                var metadata = reaction.account.nodes[AvatarMetadata.namespace]?.items.last, data != before.nodes[AvatarData.namespace]?.items.last,
                let bytes = try? Base64.decoded(data.payload.text)
            else { return }
            change(AvatarPhoto(bytes, type: nil), &data, &metadata)
            reaction.account.nodes[AvatarData.namespace]?.items = [data]
            reaction.account.nodes[AvatarMetadata.namespace]?.items = [metadata]
            drop(AvatarMetadata.namespace, &reaction)
            reaction.notify(AvatarMetadata.namespace, metadata)
        })
    }

    private static func rename(_ data: inout PEPNode.Item, _ metadata: inout PEPNode.Item, _ id: String) {
        data.id = id
        metadata.id = id
        info(&metadata) { $0.set("id", id) }
    }

    private static func info(_ item: inout PEPNode.Item, _ change: (inout XMLValue) -> Void) {
        item.payload = item.payload.edited { if $0.name == AvatarInfo.name { change(&$0) } }
    }

    private static func editMetadata(_ reaction: inout Reaction, _ change: (inout PEPNode.Item) -> Void) {
        guard var item = reaction.account.nodes[AvatarMetadata.namespace]?.items.last else { return }
        change(&item)
        reaction.account.nodes[AvatarMetadata.namespace]?.items = [item]
        drop(AvatarMetadata.namespace, &reaction)
        reaction.notify(AvatarMetadata.namespace, item)
    }

    /// Publishes an image to both nodes.
    private static func publish(_ photo: AvatarPhoto, _ reaction: inout Reaction, _ change: (inout XMLValue) -> Void = { _ in }) {
        var item = PEPNode.Item(id: photo.id, payload: photo.metadata(isMeasured: false))
        info(&item, change)
        for (name, item) in [(AvatarData.namespace, PEPNode.Item(id: photo.id, payload: photo.data)), (AvatarMetadata.namespace, item)] {
            var node = reaction.account.nodes[name] ?? PEPNode(access: .open)
            node.publish(item)
            reaction.account.nodes[name] = node
        }
        reaction.notify(AvatarMetadata.namespace, item)
    }
}
