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
}
