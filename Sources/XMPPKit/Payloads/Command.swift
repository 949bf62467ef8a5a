public import XMLKit

/// A step of an ad-hoc command, asked for or answered (XEP-0050 §4).
public struct Command: Payload {
    public static let namespace = "http://jabber.org/protocol/commands"
    public static let name = XMLName(local: "command", namespace: namespace)

    public enum Action: String, PayloadChoice { case cancel, complete, execute, next, prev }
    public enum Status: String, PayloadChoice { case canceled, completed, executing }

    public enum Part: PayloadPart {
        case actions(CommandActions)
        case note(CommandNote)
        case form(DataForm)

        public var value: XMLValue {
            switch self {
            case .actions(let actions): actions.value
            case .note(let note): note.value
            case .form(let form): form.value
            }
        }
    }

    public var node: String
    public var session: String?
    public var action: Action?
    public var status: Status?
    public var language: String?
    public var content: [Piece<Part>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ node: String, session: String? = nil, action: Action? = nil, status: Status? = nil, form: DataForm? = nil) {
        self.node = node
        self.session = session
        self.action = action
        self.status = status
        content = form.map { [.part(.form($0))] } ?? []
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        node = try reader.require("node")
        session = try reader.take("sessionid")
        action = try reader.take("action", as: Action.self)
        status = try reader.take("status", as: Status.self)
        language = reader.takeLanguage()
        otherAttributes = reader.rest
        content = try reader.content { child, path throws(PayloadError) in
            switch child.name {
            case CommandActions.name: .actions(try CommandActions(child, at: path))
            case CommandNote.name: .note(try CommandNote(child, at: path))
            case DataForm.name: .form(try DataForm(child, at: path))
            default: nil
            }
        }
        try reader.once(content, "actions") { if case .actions = $0 { true } else { false } }
        if action != nil, status != nil { throw reader.error(.conflict("action", "status")) }
    }

    public var form: DataForm? { content.parts().compactMap { if case .form(let form) = $0 { form } else { nil } }.first }
    public var notes: [CommandNote] { content.parts().compactMap { if case .note(let note) = $0 { note } else { nil } } }
    public var actions: CommandActions? { content.parts().compactMap { if case .actions(let actions) = $0 { actions } else { nil } }.first }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("node", node)
        attributes.add("sessionid", session)
        attributes.add("action", action)
        attributes.add("status", status)
        attributes.addLanguage(language)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}

/// What can be done next (XEP-0050 §4.3).
public struct CommandActions: Payload {
    public static let name = XMLName(local: "actions", namespace: Command.namespace)

    /// What is done by default.
    public var execute: Command.Action?
    /// `<prev/>`, `<next/>`, `<complete/>`.
    public var content: [Piece<TextPart>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ allowed: [Command.Action], execute: Command.Action? = nil) {
        self.execute = execute
        content = allowed.map { .part(TextPart(XMLName(local: $0.rawValue, namespace: Command.namespace))) }
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        execute = try reader.take("execute", as: Command.Action.self)
        otherAttributes = reader.rest
        content = try reader.content { child, _ throws(PayloadError) in
            child.namespace == Command.namespace && ["prev", "next", "complete"].contains(child.name.local) ? TextPart(child) : nil
        }
    }

    public var allowed: [Command.Action] { content.parts().compactMap { Command.Action(rawValue: $0.name.local) } }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("execute", execute)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}

/// A word to the user (XEP-0050 §4.4).
public struct CommandNote: Payload {
    public static let name = XMLName(local: "note", namespace: Command.namespace)

    public enum Kind: String, PayloadChoice { case error, info, warn }

    public var kind: Kind?
    public var language: String?
    public var text: String
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ text: String, kind: Kind? = nil) {
        self.text = text
        self.kind = kind
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        kind = try reader.take("type", as: Kind.self)
        language = reader.takeLanguage()
        text = value.text
        otherAttributes = reader.rest
        if let child = value.elements.first { throw reader.error(.value("<\(child.name.local)/>", expected: "text")) }
    }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("type", kind)
        attributes.addLanguage(language)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: text.isEmpty ? [] : [.text(text)])
    }
}
