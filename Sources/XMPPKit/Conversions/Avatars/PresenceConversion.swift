public import XMLKit

/// The hash of the photo in presence (XEP-0398 §Presence Broadcast).
public enum PresenceConversion {
    /// A `<presence/>` as the server passes it on.
    public static func presence(_ presence: XMLValue, of account: Account, under reading: inout Reading) -> XMLValue {
        // "in every available presence"
        guard presence["type"] == nil else { return presence }
        let hash = hash(of: account, &reading)
        var presence = presence
        let places = presence.children.indices.filter { index in
            if case .element(let child) = presence.children[index] { child.name == VCardUpdate.name } else { false }
        }
        guard let place = places.first, case .element(let update) = presence.children[place] else {
            // "services MUST include the hash on behalf of their users"; "The hash MUST also be injected into directed presences".
            if let update = made(hash, &reading) { presence.children.append(.element(update)) }
            return presence
        }
        if places.count > 1, reading.holds(RepeatedUpdate.removed) {
            for other in places.dropFirst().reversed() { presence.children.remove(at: other) }
        }
        guard let photo = update.elements.first(where: { $0.name.matches("photo", in: VCardUpdate.name.namespace) }) else {
            // "Empty x elements … (those without a photo element as child) MUST be overwritten."
            if let made = made(hash, &reading) { presence.children[place] = .element(made) }
            return presence
        }
        let text = photo.text.filter { !$0.isWhitespace }
        // "that does not contain an empty photo element"
        if text.isEmpty || text.lowercased() == hash { return presence }
        // "Presences where the content of the photo element is not empty and not equal to the hash … MAY be overwritten."
        if reading.holds(WrongHash.overwritten), let made = made(hash, &reading) { presence.children[place] = .element(made) }
        return presence
    }

    private static func made(_ hash: String?, _ reading: inout Reading) -> XMLValue? {
        if let hash = hash.flatMap(ImageHash.init(payloadText:)) { return VCardUpdate(.photo(hash)).value }
        switch reading.answer(AbsentAvatar.self) {
        case .emptyUpdate: return VCardUpdate(.notReady).value
        case .unchanged: return nil
        default: return VCardUpdate(.none).value
        }
    }

    /// The SHA-1 of the photo that the owner sees.
    private static func hash(of account: Account, _ reading: inout Reading) -> String? {
        let vCard = AvatarConversion.vCard(of: account, for: .owner, under: &reading)
        for photo in vCard?.elements ?? [] where photo.name == VCardPhoto.name {
            guard let text = photo.elements.first(where: { $0.name.matches("BINVAL", in: VCardPhoto.namespace) })?.text else { continue }
            guard let bytes = try? Base64.decoded(text), !bytes.isEmpty else { continue }
            return SHA1.hexadecimal(bytes)
        }
        return nil
    }
}
