internal import XMPPKit

extension ConversionCase {
    private static func vCard(
        _ id: String, _ comment: String, _ flags: [ConversionFlag], setup: [Step] = [], _ content: String, views: [ConversionView] = avatarViews
    ) -> ConversionCase {
        ConversionCase("vcard-" + id, .avatars, comment, flags: flags, setup: setup, steps: [CaseText.vCard(content)], views: views)
    }

    /// From the vCard to the nodes.
    static var avatarVCards: [ConversionCase] {
        let images: [SampleImage] = [.png, .gif, .jpeg, .webP]
        let png = SampleImage.png
        return images.map { image in
            vCard(image.rawValue.lowercased(), "a photo of type \(image.type) in the vCard", [.hashInPresence, .contentType], CaseText.photo(image))
        } + [
            vCard("wrapped-base64", "a photo with line breaks in its Base64", [.base64], CaseText.photo(CaseText.wrapped(png.base64), type: png.type))
                .proving([.data: ["0398/data-first", "0398/data-id", "0153/white-space"]]),
            vCard("unpadded-base64", "a photo whose Base64 lacks its padding", [.base64], CaseText.photo(String(png.base64.prefix { $0 != "=" }), type: png.type), views: [.reply] + avatarViews),
            vCard("invalid-base64", "a photo that is no Base64", [.base64], CaseText.photo("this is no image!", type: png.type), views: [.reply] + avatarViews),
            vCard("no-image", "a photo whose bytes are text", [.noImage], CaseText.photo("aGVsbG8gd29ybGQ=", type: png.type)),
            vCard("no-type", "a photo without a type", [.contentType], CaseText.photo(png.base64, type: nil)),
            vCard("empty-type", "a photo with an empty type", [.contentType], CaseText.photo(.png, type: "")),
            vCard("wrong-type", "a PNG that is said to be a JPEG", [.contentType], CaseText.photo(.png, type: "image/jpeg")),
            vCard("upper-case-type", "a type in upper case", [.contentType], CaseText.photo(.png, type: "image/PNG")),
            vCard("empty-binval", "a photo without any bytes", [.noImage, .hashInPresence], CaseText.photo("", type: png.type), views: [.metadata, .presence])
                .proving([.metadata: ["0153/empty"], .presence: ["0153/empty"]]),
            vCard("empty-photo", "an empty <PHOTO/>", [.noImage], "<PHOTO/>", views: [.metadata, .presence])
                .proving([.metadata: ["0153/empty"], .presence: ["0153/empty"]]),
            vCard("photo-by-url", "a photo that is elsewhere", [.pickedURL], "<PHOTO><EXTVAL>\(url)</EXTVAL></PHOTO>"),
            vCard("two-photos", "two photos in one vCard", [.repeated], CaseText.photo(.png) + CaseText.photo(.secondPNG), views: [.metadata, .data, .metadataEvent]),
            vCard("other-fields", "a photo among other fields", [.otherFields], "<FN>Juliet</FN>\(CaseText.photo(.png))<NICKNAME>jc</NICKNAME>", views: [.photo, .vCardRest, .metadata]),
            vCard("replaced", "a photo that takes the place of another", [.hashInPresence], setup: [CaseText.vCard(CaseText.photo(.png))], CaseText.photo(.secondPNG)),
            vCard(
                "removed", "a vCard without the photo that it had", [.disabled, .hashInPresence], setup: [CaseText.vCard(CaseText.photo(.png))],
                "<FN>Juliet</FN>", views: [.photo, .metadata, .metadataEvent, .presence]),
            vCard("without-photo", "a first vCard without a photo", [.disabled], "<FN>Juliet</FN>", views: [.photo, .metadata, .metadataEvent, .presence]),
            vCard("same-photo", "the same photo written again", [.replacedMetadata], setup: [CaseText.vCard(CaseText.photo(.png))], CaseText.photo(.png)),
            vCard(
                "over-richer-nodes", "the photo that the nodes have, in more formats", [.replacedMetadata],
                setup: [CaseText.data(.png), CaseText.metadata(CaseText.info(.png) + CaseText.info(.gif, url: url), id: png.id)], CaseText.photo(.png)),
            vCard(
                "over-closed-nodes", "another photo than that in nodes for contacts", [.closedNode], setup: CaseText.avatar(.secondPNG, access: "presence"),
                CaseText.photo(.png), views: [.metadata, .strangerMetadata, .strangerPhoto]
            ).proving([.strangerPhoto: ["0054/returned", "0398/injection-access"]]),
            vCard("seen-by-others", "the nodes of a photo, as somebody else sees them", [.closedNode], CaseText.photo(.png), views: [.strangerPhoto, .strangerMetadata, .strangerData]),
            ConversionCase(
                "vcard-none", .avatars, "the vCard of somebody who wrote none", flags: [.empty], steps: [CaseText.iq("get", "<vCard xmlns='vcard-temp'/>")],
                views: [.reply]),
            ConversionCase(
                "vcard-none-of-another", .avatars, "the vCard of somebody else who wrote none", flags: [.empty],
                steps: [CaseText.iq("get", "<vCard xmlns='vcard-temp'/>", from: .stranger)], views: [.reply]
            ).proving([.reply: ["0054/none-other"]]),
        ]
    }

    /// What the server makes of presence.
    static var avatarPresence: [ConversionCase] {
        let hash = SampleImage.png.id
        let contents: [(id: String, content: String, comment: String, flags: [ConversionFlag], requirements: [String])] = [
            ("plain", "", "presence that says nothing of a photo", [.hashInPresence], ["0398/presence"]),
            ("empty-x", CaseText.update(""), "presence with an empty <x/>", [.hashInPresence], ["0398/empty-x"]),
            ("foreign-x", CaseText.update("<more xmlns='urn:example:more'/>"), "presence with an <x/> without a photo", [.hashInPresence], ["0398/empty-x"]),
            ("empty-photo", CaseText.update("<photo/>"), "presence with an empty <photo/>", [.emptyPhoto], ["0398/presence"]),
            ("same-hash", CaseText.update("<photo>\(hash)</photo>"), "presence with the hash of the avatar", [.hashInPresence], ["0398/presence"]),
            ("other-hash", CaseText.update("<photo>\(SampleImage.gif.id)</photo>"), "presence with the hash of another image", [.wrongHash], ["0398/other-hash"]),
            ("no-hash", CaseText.update("<photo>nonsense</photo>"), "presence with a photo that is no hash", [.wrongHash], ["0398/other-hash"]),
            ("two-x", CaseText.update("") + CaseText.update("<photo>nonsense</photo>"), "presence with two <x/>", [.wrongHash, .repeated], ["0398/empty-x"]),
            ("with-show", "<show>away</show><status>out</status>", "presence with a show and a status", [.hashInPresence], ["0398/presence"]),
        ]
        let accounts: [(id: String, comment: String, setup: [Step])] = [
            ("avatar", "an avatar", CaseText.avatar(.png)), ("none", "no avatar", []),
        ]
        return accounts.flatMap { account in
            contents.map { item in
                presence("\(account.id)-\(item.id)", "\(item.comment), of somebody with \(account.comment)", item.flags, account.setup, CaseText.presence(item.content), item.requirements)
            } + [
                presence("\(account.id)-directed", "directed presence, of somebody with \(account.comment)", [.hashInPresence], account.setup, CaseText.presence(to: "{observer}"), ["0398/directed"]),
                presence("\(account.id)-directed-empty-photo", "directed presence with an empty <photo/>, of somebody with \(account.comment)", [.emptyPhoto], account.setup, CaseText.presence(CaseText.update("<photo/>"), to: "{observer}"), ["0398/presence"]),
                presence("\(account.id)-room", "presence to a room, of somebody with \(account.comment)", [.hashInPresence], account.setup, CaseText.presence("<x xmlns='http://jabber.org/protocol/muc'/>", to: "{room}/nick"), ["0398/directed"]),
                presence("\(account.id)-unavailable", "unavailable presence, of somebody with \(account.comment)", [.hashInPresence], account.setup, CaseText.presence(type: "unavailable"), ["0398/presence"]),
            ]
        }
    }

    private static func presence(_ id: String, _ comment: String, _ flags: [ConversionFlag], _ setup: [Step], _ step: Step, _ requirements: [String]) -> ConversionCase {
        ConversionCase("presence-" + id, .avatars, comment, flags: flags, setup: setup, steps: [step], views: [.presence]).proving([.presence: requirements])
    }
}
