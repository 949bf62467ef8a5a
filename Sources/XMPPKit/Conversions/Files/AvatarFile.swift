public import XMLKit

/// An avatar in a file: an image, a vCard, or what is published to the two nodes.
public struct AvatarFile: Sendable, Hashable {
    public enum Form: String, Sendable, Hashable, CaseIterable {
        /// The bytes of the image.
        case image
        /// A vCard with nothing but the photo (XEP-0054).
        case vCard = "vcard"
        /// Data and metadata (XEP-0084), in one `<pubsub/>` each, in an element around both.
        case nodes
    }

    public let photo: AvatarPhoto
    /// What could not be kept, a sentence each.
    public private(set) var losses: [String] = []

    /// Why there is no avatar in a file.
    public enum Problem: Error, Sendable, Equatable, CustomStringConvertible {
        case nothing
        case base64(String)

        public var description: String {
            switch self {
            case .nothing: "holds no avatar: neither an image, nor a vCard with a photo, nor avatar data"
            case .base64(let problem): "holds an avatar that is no Base64: \(problem)"
            }
        }
    }

    /// An image that shows by its first bytes what it is; nil for other bytes.
    public init?(image: [UInt8]) {
        guard let format = ImageFormat(image) else { return nil }
        photo = AvatarPhoto(image, type: format.type)
    }

    /// The photo of a vCard, or the data of a node with its metadata, in an element and what is inside it.
    public init(_ value: XMLValue) throws(Problem) {
        let vCards = Self.all(in: value) { $0.name == VCardPhoto.name }
        let data = Self.all(in: value) { $0.name == AvatarData.name }
        var losses: [String] = []
        let text: String
        var declared: String?
        if let element = data.first {
            text = element.text
            if data.count > 1 { losses.append("the first of \(data.count) images is kept") }
            let infos = Self.all(in: value) { $0.name == AvatarInfo.name }
            declared = infos.first { $0["url"] == nil }?["type"]
            for info in infos { if let url = info["url"] { losses.append("the image at '\(url)' is left out") } }
        } else if let element = vCards.first(where: { photo in photo.elements.contains { $0.name.local == "BINVAL" } }) {
            text = element.elements.first { $0.name.local == "BINVAL" }?.text ?? ""
            declared = element.elements.first { $0.name.local == "TYPE" }?.text
            if vCards.count > 1 { losses.append("the first of \(vCards.count) photos is kept") }
            let others = Self.all(in: value) { $0.name.matches("vCard", in: VCardPhoto.namespace) }.first?.elements.filter { $0.name != VCardPhoto.name } ?? []
            losses += others.map { "<\($0.name.local)/> of the vCard is left out" }
        } else {
            throw .nothing
        }
        let bytes: [UInt8]
        do throws(Base64.Problem) { bytes = try Base64.decoded(text) } catch { throw .base64(error.description) }
        guard !bytes.isEmpty else { throw .nothing }
        let actual = ImageFormat(bytes)?.type
        if let actual, let declared, actual != declared.lowercased() {
            losses.append("the type '\(declared)' is wrong: the image is '\(actual)'")
        }
        photo = AvatarPhoto(bytes, type: actual ?? declared)
        self.losses = losses
    }

    /// The avatar as an element; nil for an image.
    public func value(as form: Form) -> XMLValue? {
        switch form {
        case .image: return nil
        case .vCard: return XMLValue(XMLName(local: "vCard", namespace: VCardPhoto.namespace), children: [.element(photo.photo)])
        case .nodes:
            let payloads = [(AvatarData.namespace, photo.data), (AvatarMetadata.namespace, photo.metadata(isMeasured: true))]
            let requests = payloads.map { PubSub([PubSubVerb(.publish, node: $0.0, [.item(PubSubItem(id: photo.id, payload: $0.1))])]).value }
            return XMLValue(XMLName(local: "avatar"), children: requests.map { .element($0) })
        }
    }

    private static func all(in value: XMLValue, where isWanted: (XMLValue) -> Bool) -> [XMLValue] {
        isWanted(value) ? [value] : value.elements.flatMap { all(in: $0, where: isWanted) }
    }
}
