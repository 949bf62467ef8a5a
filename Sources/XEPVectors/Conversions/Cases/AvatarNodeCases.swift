internal import XMPPKit

extension ConversionCase {
    /// Every case about avatars.
    public static var avatars: [ConversionCase] { avatarNodes + avatarVCards + avatarPresence }

    static let avatarViews: [ConversionView] = [.photo, .metadata, .data, .metadataEvent, .presence]

    /// The same case with the requirements that decide about its views.
    func proving(_ requirements: [ConversionView: [String]]) -> ConversionCase {
        var copy = self
        copy.requirements = requirements
        return copy
    }

    private static func avatar(
        _ id: String, _ comment: String, _ flags: [ConversionFlag], setup: [Step] = [], _ steps: [Step], views: [ConversionView] = avatarViews
    ) -> ConversionCase {
        ConversionCase(id, .avatars, comment, flags: flags, setup: setup, steps: steps, views: views)
    }

    /// From the nodes to the vCard.
    static var avatarNodes: [ConversionCase] {
        let images: [SampleImage] = [.png, .gif, .jpeg, .webP]
        return images.map { image in
            avatar("nodes-\(image.rawValue.lowercased())", "an avatar of type \(image.type) in the nodes", [.hashInPresence, .contentType], CaseText.avatar(image))
        } + [
            avatar(
                "nodes-wrapped-base64", "image data with line breaks", [.base64],
                [CaseText.data(.png, text: CaseText.wrapped(SampleImage.png.base64)), CaseText.metadata(CaseText.info(.png), id: SampleImage.png.id)]
            ).proving([.photo: ["0398/look-up", "0084/data"]]),
            avatar(
                "nodes-wrong-bytes", "metadata that states a wrong length", [.unverifiedHash],
                [CaseText.data(.png), CaseText.metadata(CaseText.info(.png, bytes: 1), id: SampleImage.png.id)]),
            avatar(
                "nodes-wrong-type", "metadata that states JPEG for a PNG", [.contentType],
                [CaseText.data(.png), CaseText.metadata(CaseText.info(.png, type: "image/jpeg"), id: SampleImage.png.id)]),
            mismatched("nodes-id-no-hash", "an id that is no hash at all", "avatar"),
            mismatched("nodes-id-of-another", "an id that is the SHA-1 of another image", SampleImage.secondPNG.id),
            mismatched("nodes-id-upper-case", "an id in upper-case digits", SampleImage.png.id.uppercased()),
            avatar(
                "nodes-metadata-first", "metadata before the image", [.dataOrder],
                [CaseText.metadata(CaseText.info(.png), id: SampleImage.png.id), CaseText.data(.png)]),
            several("nodes-url-first", "an image elsewhere first, the hosted one second", CaseText.info(.gif, url: url) + CaseText.info(.png)),
            several("nodes-url-last", "the hosted image first, one elsewhere second", CaseText.info(.png) + CaseText.info(.gif, url: url)),
            avatar(
                "nodes-url-only", "metadata of an image elsewhere, where there never was a photo", [.pickedURL],
                [CaseText.metadata(CaseText.info(.gif, url: url), id: SampleImage.gif.id)], views: [.photo, .metadata, .presence]
            ).proving([.photo: ["0398/hosted-info"]]),
            avatar(
                "nodes-url-after-photo", "metadata of an image elsewhere, where there was a photo", [.pickedURL], setup: CaseText.avatar(.png),
                [CaseText.metadata(CaseText.info(.gif, url: url), id: SampleImage.gif.id)], views: [.photo, .metadata, .presence]
            ).proving([.photo: ["0398/hosted-info"]]),
            avatar(
                "nodes-two-hosted", "two hosted images, of which the second has the id of the item and is in the data node", [.pickedURL],
                [CaseText.data(.png), CaseText.metadata(CaseText.info(.jpeg) + CaseText.info(.png), id: SampleImage.png.id)]
            ).proving([.photo: ["0398/several-infos", "0398/look-up"]]),
            avatar(
                "nodes-disabled", "an avatar that is disabled by empty metadata", [.disabled, .hashInPresence], setup: CaseText.avatar(.png),
                [CaseText.metadata("", id: nil)], views: [.photo, .metadata, .metadataEvent, .presence]),
            avatar(
                "nodes-replaced", "an avatar that takes the place of another", [.hashInPresence], setup: CaseText.avatar(.png),
                CaseText.avatar(.secondPNG)),
            avatar(
                "nodes-retracted", "an avatar whose metadata is retracted", [.disabled, .hashInPresence], setup: CaseText.avatar(.png),
                [CaseText.retract("urn:xmpp:avatar:metadata", SampleImage.png.id)], views: [.reply, .photo, .metadata, .presence]),
            avatar(
                "nodes-over-vcard", "an avatar for somebody whose vCard has a name and no photo", [.otherFields],
                setup: [CaseText.vCard("<FN>Juliet</FN><NICKNAME>jc</NICKNAME>")], CaseText.avatar(.png), views: [.photo, .vCardRest, .metadata]
            ).proving([.vCardRest: ["0054/returned"]]),
            avatar("nodes-open", "an open avatar, as somebody else sees it", [.closedNode], CaseText.avatar(.png), views: [.photo, .strangerPhoto, .strangerMetadata, .strangerData]),
            avatar(
                "nodes-for-contacts", "an avatar whose nodes are for contacts", [.closedNode], CaseText.avatar(.png, access: "presence"),
                views: [.photo, .strangerPhoto, .strangerMetadata, .strangerData]),
            avatar(
                "nodes-for-nobody", "an avatar whose nodes are for those on a list", [.closedNode], CaseText.avatar(.png, access: "whitelist"),
                views: [.photo, .strangerPhoto, .strangerMetadata, .strangerData]),
            avatar(
                "announced-avatar-conversion", "what an account announces of the conversion that it does", [.features], CaseText.avatar(.png),
                views: [.avatarFeature, .vCardFeature, .photo]),
        ]
    }

    static let url = "https://images.example/avatar"

    private static func mismatched(_ id: String, _ comment: String, _ hash: String) -> ConversionCase {
        avatar(
            id, "an image under \(comment)", [.unverifiedHash, .hashInPresence],
            [CaseText.data(.png, id: hash), CaseText.metadata(CaseText.info(.png, id: hash), id: hash)]
        ).proving([.photo: ["0398/look-up", "0398/verify"], .metadata: ["0398/verify"], .data: ["0398/verify"], .metadataEvent: ["0398/verify"]])
    }

    private static func several(_ id: String, _ comment: String, _ infos: String) -> ConversionCase {
        avatar(id, comment, [.pickedURL], [CaseText.data(.png), CaseText.metadata(infos, id: SampleImage.png.id)])
            .proving([.photo: ["0398/hosted-info", "0398/several-infos", "0398/look-up"], .presence: ["0398/presence", "0398/hosted-info"]])
    }
}
