internal import XMLKit
internal import XMPPKit

/// Mistakes in presence, and in what is announced.
extension ConversionMutant {
    static var avatarPresence: [ConversionMutant] {
        [
            avatar("presence never has the hash", .hashInPresence) { presence, original, _ in presence = original },
            avatar("presence gets the id of the metadata, be it a hash or not", .hashInPresence) { presence, _, account in
                guard let id = account.nodes[AvatarMetadata.namespace]?.items.last?.id else { return }
                presence = presence.edited { if $0.name.local == "photo", !$0.text.isEmpty { $0.setText(id) } }
            },
            avatar("presence gets the hash of the Base64", .hashInPresence) { presence, original, account in
                guard let text = account.vCard?.elements.first(where: { $0.name == VCardPhoto.name })?.elements.first(where: { $0.name.local == "BINVAL" })?.text
                    ?? account.nodes[AvatarData.namespace]?.items.last?.payload.text, presence != original else { return }
                presence = presence.edited { if $0.name.local == "photo", !$0.text.isEmpty { $0.setText(SHA1.hexadecimal(Array(text.utf8))) } }
            },
            avatar("who has no avatar gets the hash of no bytes", .noImage) { presence, original, _ in
                guard update(in: original)?.elements.contains(where: { $0.name.local == "photo" }) != true, let hash = ImageHash(payloadText: SHA1.hexadecimal([])),
                    update(in: presence)?.text.isEmpty != false, original["type"] == nil
                else { return }
                presence.remove { $0.name == VCardUpdate.name }
                presence.children.append(.element(VCardUpdate(.photo(hash)).value))
            },
            avatar("an empty <photo/> is overwritten", .emptyPhoto) { presence, original, account in
                guard let hash = account.nodes[AvatarMetadata.namespace]?.items.last?.id, original["type"] == nil else { return }
                presence = presence.edited { if $0.name.local == "photo", $0.text.isEmpty { $0.setText(hash) } }
            },
            avatar("an <x/> without a photo is left alone", .hashInPresence) { presence, original, _ in
                if let update = update(in: original), !update.elements.contains(where: { $0.name.local == "photo" }) { presence = original }
            },
            avatar("an <x/> with something else in it is left alone", .hashInPresence) { presence, original, _ in
                if let update = update(in: original), !update.elements.isEmpty, !update.elements.contains(where: { $0.name.local == "photo" }) { presence = original }
            },
            avatar("a second <x/> is added where there is one", .repeated) { presence, original, _ in
                guard let first = update(in: original), first.elements.isEmpty, let added = update(in: presence) else { return }
                presence = original
                presence.children.append(.element(added))
            },
            avatar("every hash of a client is thrown out", .wrongHash) { presence, original, _ in
                if let text = update(in: original)?.text, !text.isEmpty { presence.remove { $0.name == VCardUpdate.name } }
            },
            avatar("directed presence has no hash", .hashInPresence) { presence, original, _ in if original["to"] != nil { presence = original } },
            avatar("presence to rooms has no hash", .hashInPresence) { presence, original, _ in
                if original.elements.contains(where: { $0.namespace == "http://jabber.org/protocol/muc" }) { presence = original }
            },
            avatar("unavailable presence gets the hash too", .hashInPresence) { presence, original, account in
                guard original["type"] == "unavailable", let id = account.nodes[AvatarMetadata.namespace]?.items.last?.id, let hash = ImageHash(payloadText: id) else { return }
                presence.children.append(.element(VCardUpdate(.photo(hash)).value))
            },
            avatar("presence with a show has no hash", .hashInPresence) { presence, original, _ in
                if original.elements.contains(where: { $0.name.local == "show" }) { presence = original }
            },
        ]
    }

    static var avatarAccess: [ConversionMutant] {
        [
            ConversionMutant("the conversion of avatars is not announced", .avatars, .features, silent(about: AvatarConversion.feature)),
            ConversionMutant("vCards are not announced", .avatars, .features, silent(about: VCardPhoto.namespace)),
        ]
    }

    /// A mistake in presence: as the right server passes it on, as it was sent, and the account.
    private static func avatar(_ name: String, _ flag: ConversionFlag, _ change: @escaping @Sendable (inout XMLValue, XMLValue, Account) -> Void) -> ConversionMutant {
        ConversionMutant(name, .avatars, flag, doing { reaction, stanza, _ in
            for index in reaction.sent.indices where reaction.sent[index].to == .contacts { change(&reaction.sent[index].stanza, stanza, reaction.account) }
        })
    }

    private static func update(in presence: XMLValue) -> XMLValue? { presence.elements.first { $0.name == VCardUpdate.name } }
}
