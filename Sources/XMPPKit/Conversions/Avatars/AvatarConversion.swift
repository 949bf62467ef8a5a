public import XMLKit

/// From the avatar nodes to the photo of the vCard: "a service MUST support conversion from PEP to vCard" (XEP-0398 §Conversion).
public enum AvatarConversion {
    /// What an account announces: "The service MUST include a Service Discovery feature" (XEP-0398 §Discovery).
    public static let feature = "urn:xmpp:pep-vcard-conversion:0"

    /// What the nodes say about the photo.
    public enum Pick: Sendable, Equatable {
        case photo(AvatarPhoto)
        /// The metadata is empty: the user disabled the avatar.
        case disabled
        /// All images are elsewhere.
        case urlOnly
        /// There is no metadata, or no data for it that counts.
        case absent
        /// The image is there under an id that is not its SHA-1, and is to be published again.
        case mismatched(AvatarPhoto)
    }

    /// Looks at the latest metadata: "the service MUST look up the corresponding item published in the 'urn:xmpp:avatar:data' node …
    /// Services MUST consider the fact that the metadata node might contain multiple info elements and MUST pick the info element that
    /// does not point to an external URL" (XEP-0398 §From PEP to vCard).
    public static func pick(from account: Account, under reading: inout Reading) -> Pick {
        guard let item = account.nodes[AvatarMetadata.namespace]?.items.last, item.payload.name == AvatarMetadata.name else { return .absent }
        let infos = item.payload.elements.filter { $0.name == AvatarInfo.name }
        if infos.isEmpty { return .disabled }
        let hosted = infos.filter { $0["url"] == nil }
        guard let first = hosted.first, let last = hosted.last else { return .urlOnly }
        var info = first
        if hosted.count > 1 {
            switch reading.answer(SeveralHosted.self) {
            case .itemID: info = hosted.first { $0["id"] == item.id } ?? first
            case .last: info = last
            default: break
            }
        }
        let items = account.nodes[AvatarData.namespace]?.items ?? []
        let id = info["id"] ?? item.id
        guard let data = items.last(where: { $0.id == id }) ?? items.last(where: { $0.id.lowercased() == id.lowercased() }),
            let bytes = bytes(of: data.payload)
        else { return .absent }
        var photo = AvatarPhoto(bytes, type: info["type"])
        if let actual = ImageFormat(bytes)?.type, let declared = photo.type, actual != declared.lowercased(), reading.holds(DeclaredType.actual) {
            photo.type = actual
        }
        if data.id == photo.id || data.id.lowercased() == photo.id && reading.holds(HashCase.same) { return .photo(photo) }
        // "Services SHOULD verify that the SHA-1 hash of the image matches the id."
        switch reading.answer(HashMismatch.self) {
        case .unchecked: return .photo(photo)
        case .republished: return .mismatched(photo)
        default: return .absent
        }
    }

    /// After an item of the metadata node was published.
    public static func metadataPublished(_ reaction: inout Reaction, under reading: inout Reading) {
        var pick = pick(from: reaction.account, under: &reading)
        if case .mismatched(let photo) = pick {
            VCardConversion.publish(photo, &reaction, &reading)
            pick = .photo(photo)
        }
        guard reading.holds(PhotoStorage.copied) else { return }
        switch pick {
        case .photo(let photo):
            // "SHOULD perform conversion only if the access model of the 'urn:xmpp:avatar:data' node has been set to 'open'" (§Security).
            guard isOpen(reaction.account) || reading.holds(ClosedAvatarNodes.shown) else { return }
            store(photo, &reaction)
        case .disabled: if hasPhoto(reaction), reading.holds(DisabledAvatar.removed) { removePhoto(&reaction) }
        case .urlOnly: if hasPhoto(reaction), reading.holds(AvatarByURL.removed) { removePhoto(&reaction) }
        case .absent, .mismatched: break
        }
    }

    /// After an item of the data node was published.
    public static func dataPublished(_ reaction: inout Reaction, under reading: inout Reading) {
        guard reading.holds(PhotoStorage.copied), case .photo = pick(from: reaction.account, under: &reading) else { return }
        if reading.holds(LateData.converted) { metadataPublished(&reaction, under: &reading) }
    }

    /// After the metadata was retracted or purged.
    public static func metadataRetracted(_ reaction: inout Reaction, under reading: inout Reading) {
        guard hasPhoto(reaction), reading.holds(PhotoStorage.copied) else { return }
        if reading.holds(RetractedAvatar.removed) { removePhoto(&reaction) }
    }

    /// The vCard as somebody sees it; nil where there is none.
    public static func vCard(of account: Account, for viewer: Sender, under reading: inout Reading) -> XMLValue? {
        guard account.nodes[AvatarMetadata.namespace]?.items.isEmpty == false, reading.holds(PhotoStorage.injected) else { return account.vCard }
        switch pick(from: account, under: &reading) {
        case .photo(let photo), .mismatched(let photo):
            // "SHOULD check if the entity that requested the vCard has access to both PEP nodes" (§Security).
            if viewer == .stranger, !isOpen(account), reading.holds(ClosedAvatarNodes.withheld) { return without(account.vCard) }
            return with(photo, account.vCard)
        case .disabled: return reading.holds(DisabledAvatar.removed) ? without(account.vCard) : account.vCard
        case .urlOnly: return reading.holds(AvatarByURL.removed) ? without(account.vCard) : account.vCard
        case .absent: return account.vCard
        }
    }

    private static func isOpen(_ account: Account) -> Bool {
        [AvatarData.namespace, AvatarMetadata.namespace].allSatisfy { account.nodes[$0].map { $0.access == .open } ?? true }
    }

    private static func bytes(of data: XMLValue) -> [UInt8]? {
        do throws(PayloadError) { return try AvatarData(data).bytes } catch { return nil }
    }

    static func hasPhoto(_ reaction: Reaction) -> Bool { reaction.account.vCard?.elements.contains { $0.name == VCardPhoto.name } ?? false }

    private static func store(_ photo: AvatarPhoto, _ reaction: inout Reaction) { reaction.account.vCard = with(photo, reaction.account.vCard) }

    private static func removePhoto(_ reaction: inout Reaction) { reaction.account.vCard = without(reaction.account.vCard) }

    private static func without(_ vCard: XMLValue?) -> XMLValue? {
        guard var vCard else { return nil }
        vCard.children.removeAll { if case .element(let child) = $0 { child.name == VCardPhoto.name } else { false } }
        return vCard
    }

    /// "store the content of the data element as a photo in the vcard" (§From PEP to vCard); everything else stays.
    private static func with(_ photo: AvatarPhoto, _ vCard: XMLValue?) -> XMLValue {
        var vCard = without(vCard) ?? XMLValue(XMLName(local: "vCard", namespace: VCardPhoto.namespace))
        vCard.children.append(.element(photo.photo))
        return vCard
    }
}
