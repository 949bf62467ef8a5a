public import XMLKit

/// From the photo of the vCard to the avatar nodes, which a service MAY support (XEP-0398 §Conversion).
public enum VCardConversion {
    /// A `<vCard/>` after it was asked to be stored; false where it is refused.
    public static func write(_ vCard: XMLValue, _ reaction: inout Reaction, under reading: inout Reading) -> Bool {
        let photos = vCard.elements.filter { $0.name == VCardPhoto.name && !text(of: $0, "BINVAL").allSatisfy(\.isWhitespace) }
        guard let first = photos.first, let last = photos.last else {
            reaction.account.vCard = vCard
            withoutPhoto(&reaction, &reading)
            return true
        }
        let element = photos.count > 1 && reading.holds(RepeatedPhoto.last) ? last : first
        guard let bytes = bytes(of: text(of: element, "BINVAL"), &reading) else {
            guard reading.holds(InvalidBase64.stored) else { return false }
            reaction.account.vCard = vCard
            return true
        }
        reaction.account.vCard = vCard
        // "A service MAY support conversion from vCard to PEP."
        guard reading.holds(PhotoConversion.converted) else { return true }
        let actual = ImageFormat(bytes)?.type
        if actual == nil, reading.holds(ForeignImage.notConverted) { return true }
        guard let type = type(of: element, actual, &reading) else { return true }
        let photo = AvatarPhoto(bytes, type: type)
        let current = reaction.account.nodes[AvatarMetadata.namespace]?.items.last
        if let current, current.id == photo.id, reading.holds(SamePhoto.silent) { return true }
        publish(photo, &reaction, &reading)
        return true
    }

    /// "a service MUST first publish an item to the 'urn:xmpp:avatar:data' node on behalf of the requesting entity. … Afterwards the
    /// service MUST publish a new item to the 'urn:xmpp:avatar:metadata' node … After publication the service SHOULD send out
    /// notification messages to all subscribers of the metadata node" (XEP-0398 §From vCard to PEP).
    static func publish(_ photo: AvatarPhoto, _ reaction: inout Reaction, _ reading: inout Reading) {
        let metadata = PEPNode.Item(id: photo.id, payload: photo.metadata(isMeasured: reading.holds(ImageSize.measured)))
        put(PEPNode.Item(id: photo.id, payload: photo.data), AvatarData.namespace, &reaction, &reading)
        put(metadata, AvatarMetadata.namespace, &reaction, &reading)
        reaction.notify(AvatarMetadata.namespace, metadata)
    }

    private static func put(_ item: PEPNode.Item, _ name: String, _ reaction: inout Reaction, _ reading: inout Reading) {
        var node = reaction.account.nodes[name] ?? made(&reading)
        node.publish(item)
        reaction.account.nodes[name] = node
    }

    private static func made(_ reading: inout Reading) -> PEPNode {
        switch reading.answer(CreatedAccess.self) {
        case .presence: PEPNode(access: .presence)
        case .whitelist: PEPNode(access: .whitelist)
        default: PEPNode(access: .open)
        }
    }

    private static func withoutPhoto(_ reaction: inout Reaction, _ reading: inout Reading) {
        guard let current = reaction.account.nodes[AvatarMetadata.namespace]?.items.last, !current.payload.elements.isEmpty else {
            if reaction.account.nodes[AvatarMetadata.namespace] == nil, reading.holds(PhotoConversion.converted), reading.holds(NothingToRemove.disabled) {
                disable(&reaction, &reading)
            }
            return
        }
        guard reading.holds(PhotoConversion.converted) else { return }
        switch reading.answer(RemovedPhoto.self) {
        case .kept: break
        case .purged:
            reaction.account.nodes[AvatarMetadata.namespace]?.items = []
            reaction.account.nodes[AvatarData.namespace]?.items = []
        default: disable(&reaction, &reading)
        }
    }

    /// Publishes empty metadata (XEP-0084 §Publisher Disables Avatar Publishing).
    private static func disable(_ reaction: inout Reaction, _ reading: inout Reading) {
        let item = PEPNode.Item(id: BookmarkCast.generatedID, payload: AvatarMetadata([]).value)
        put(item, AvatarMetadata.namespace, &reaction, &reading)
        reaction.notify(AvatarMetadata.namespace, item)
    }

    private static func text(of photo: XMLValue, _ local: String) -> String {
        photo.elements.first { $0.name.matches(local, in: VCardPhoto.namespace) }?.text ?? ""
    }

    /// The bytes of Base64, in which white space "MUST be ignored" (XEP-0153 §Image Restrictions); nil for what is none.
    private static func bytes(of text: String, _ reading: inout Reading) -> [UInt8]? {
        do throws(Base64.Problem) {
            return try Base64.decoded(text)
        } catch {
            guard case .length(let count) = error, reading.holds(InvalidBase64.repaired) else { return nil }
            return try? Base64.decoded(text + String(repeating: "=", count: (4 - count % 4) % 4))
        }
    }

    /// "using the type value from the vCard as a type attribute" (XEP-0398 §From vCard to PEP); nil where the photo is not converted.
    private static func type(of photo: XMLValue, _ actual: String?, _ reading: inout Reading) -> String? {
        guard let declared = photo.elements.first(where: { $0.name.matches("TYPE", in: VCardPhoto.namespace) })?.text else {
            return reading.holds(MissingType.actual) ? actual : nil
        }
        if declared.isEmpty {
            switch reading.answer(EmptyType.self) {
            case .actual: return actual
            case .copied: return declared
            default: return nil
            }
        }
        // "the processing application MUST adhere to the content type of the actual image data" (XEP-0153 §Implementation Notes).
        if let actual, actual != declared.lowercased(), reading.holds(DeclaredType.actual) { return actual }
        return declared
    }
}
