internal import XMLKit
internal import XMPPKit

/// The stanzas that cases are made of.
enum CaseText {
    private static let pubSub = "http://jabber.org/protocol/pubsub"

    static func set(_ payload: String, from sender: Sender = .owner) -> ConversionCase.Step { iq("set", payload, from: sender) }

    static func iq(_ type: String, _ payload: String, from sender: Sender = .owner) -> ConversionCase.Step {
        .init(sender, StanzaText.value("<iq type='\(type)' to='{account}' id='step'>\(payload)</iq>"))
    }

    static func presence(_ content: String = "", to: String? = nil, type: String? = nil) -> ConversionCase.Step {
        let attributes = (to.map { " to='\($0)'" } ?? "") + (type.map { " type='\($0)'" } ?? "")
        return .init(.owner, StanzaText.value("<presence\(attributes)>\(content)</presence>"))
    }

    /// Writes a list through private XML (XEP-0049).
    static func privateList(_ entries: String) -> ConversionCase.Step { set("<query xmlns='jabber:iq:private'>\(storage(entries))</query>") }

    /// Publishes a list to the node `storage:bookmarks` (XEP-0048).
    static func list(_ entries: String, id: String = "current", access: String = "whitelist") -> ConversionCase.Step {
        publish("storage:bookmarks", "<item id='\(id)'>\(storage(entries))</item>", options: ["persist_items": "true", "access_model": access])
    }

    /// Publishes an item to the node `urn:xmpp:bookmarks:1` with the options of XEP-0402.
    static func native(_ id: String, _ attributes: String = "", _ content: String = "") -> ConversionCase.Step {
        nativeItem("<item id='\(id)'><conference xmlns='urn:xmpp:bookmarks:1' \(attributes)>\(content)</conference></item>")
    }

    static func nativeItem(_ item: String, access: String = "whitelist") -> ConversionCase.Step {
        publish(
            "urn:xmpp:bookmarks:1", item,
            options: ["persist_items": "true", "max_items": "max", "send_last_published_item": "never", "access_model": access])
    }

    static func read(_ node: String, from sender: Sender = .owner) -> ConversionCase.Step {
        iq("get", "<pubsub xmlns='\(pubSub)'><items node='\(node)'/></pubsub>", from: sender)
    }

    static func retract(_ node: String, _ id: String) -> ConversionCase.Step {
        set("<pubsub xmlns='\(pubSub)'><retract node='\(node)' notify='true'><item id='\(id)'/></retract></pubsub>")
    }

    static func create(_ node: String, access: String) -> ConversionCase.Step {
        set("<pubsub xmlns='\(pubSub)'><create node='\(node)'/><configure>\(form("node_config", ["access_model": access]))</configure></pubsub>")
    }

    static func publish(_ node: String, _ item: String, options: [String: String] = [:]) -> ConversionCase.Step {
        let publishOptions = options.isEmpty ? "" : "<publish-options>\(form("publish-options", options))</publish-options>"
        return set("<pubsub xmlns='\(pubSub)'><publish node='\(node)'>\(item)</publish>\(publishOptions)</pubsub>")
    }

    private static func form(_ type: String, _ fields: [String: String]) -> String {
        let head = "<field var='FORM_TYPE' type='hidden'><value>\(pubSub)#\(type)</value></field>"
        let rest = fields.sorted { $0.key < $1.key }.map { "<field var='pubsub#\($0.key)'><value>\($0.value)</value></field>" }
        return "<x xmlns='jabber:x:data' type='submit'>\(head)\(rest.joined())</x>"
    }

    private static func storage(_ entries: String) -> String { "<storage xmlns='storage:bookmarks'>\(entries)</storage>" }

    static func vCard(_ content: String, from sender: Sender = .owner) -> ConversionCase.Step { set("<vCard xmlns='vcard-temp'>\(content)</vCard>", from: sender) }

    static func photo(_ image: SampleImage, type: String? = nil) -> String { photo(image.base64, type: type ?? image.type) }

    /// `<PHOTO/>` with this text; without `<TYPE/>` for nil.
    static func photo(_ text: String, type: String?) -> String {
        "<PHOTO>\(type.map { "<TYPE>\($0)</TYPE>" } ?? "")<BINVAL>\(text)</BINVAL></PHOTO>"
    }

    /// Publishes an image to the node of data.
    static func data(_ image: SampleImage, id: String? = nil, text: String? = nil, access: String = "open") -> ConversionCase.Step {
        publish(
            "urn:xmpp:avatar:data", "<item id='\(id ?? image.id)'><data xmlns='urn:xmpp:avatar:data'>\(text ?? image.base64)</data></item>",
            options: ["access_model": access])
    }

    /// Publishes metadata.
    static func metadata(_ infos: String, id: String?, access: String = "open") -> ConversionCase.Step {
        publish(
            "urn:xmpp:avatar:metadata", "<item\(id.map { " id='\($0)'" } ?? "")><metadata xmlns='urn:xmpp:avatar:metadata'>\(infos)</metadata></item>",
            options: ["access_model": access])
    }

    static func info(_ image: SampleImage, id: String? = nil, bytes: Int? = nil, type: String? = nil, url: String? = nil) -> String {
        let place = url.map { " url='\($0)'" } ?? ""
        return "<info id='\(id ?? image.id)' bytes='\(bytes ?? image.bytes)' type='\(type ?? image.type)' width='\(image.size.width)' height='\(image.size.height)'\(place)/>"
    }

    /// An avatar in both nodes.
    static func avatar(_ image: SampleImage, access: String = "open") -> [ConversionCase.Step] {
        [data(image, access: access), metadata(info(image), id: image.id, access: access)]
    }

    /// Base64 in lines of 20 characters.
    static func wrapped(_ text: String) -> String {
        var out = "\n"
        for (index, character) in text.enumerated() {
            out.append(character)
            if index % 20 == 19 { out += "\n" }
        }
        return out + "\n"
    }

    static func update(_ content: String) -> String { "<x xmlns='vcard-temp:x:update'>\(content)</x>" }
}
