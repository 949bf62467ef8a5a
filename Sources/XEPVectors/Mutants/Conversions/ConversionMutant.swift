internal import XMLKit
internal import XMPPKit

/// A server with one mistake in its conversions, which the suites must catch.
public struct ConversionMutant: Sendable {
    /// The mistake in a few words.
    public let name: String
    public let subject: ConversionCase.Subject
    /// What the mistake is one of.
    public let flag: ConversionFlag
    /// Whether it only goes against a SHOULD, so that it is found as such and not as broken.
    public let isAgainstAdvice: Bool
    /// The answers that it has to open points whatever else the server does.
    let answers: [String: String]
    let server: ConversionCase.Server

    init(
        _ name: String, _ subject: ConversionCase.Subject, _ flag: ConversionFlag, answers: [String: String] = [:], isAgainstAdvice: Bool = false,
        _ server: @escaping ConversionCase.Server
    ) {
        self.name = name
        self.subject = subject
        self.flag = flag
        self.answers = answers
        self.isAgainstAdvice = isAgainstAdvice
        self.server = server
    }

    /// All of them: bookmarks, then avatars.
    public static var all: [ConversionMutant] {
        bookmarkLists + bookmarkFields + bookmarkEdits + bookmarkAccess + avatarNodes + avatarVCards + avatarPresence + avatarAccess
    }

    /// The model without a mistake.
    static let right: ConversionCase.Server = { AccountServer.reaction(to: $0, from: $1, of: $2, under: &$3) }

    /// A server to which a request looks otherwise than it is.
    static func hearing(_ change: @escaping @Sendable (XMLValue, Account) -> XMLValue) -> ConversionCase.Server {
        { stanza, sender, account, reading in right(change(stanza, account), sender, account, &reading) }
    }

    /// A server that does something else with what the right one would do. `change` is given the request and the account before it.
    static func doing(_ change: @escaping @Sendable (inout Reaction, XMLValue, Account) -> Void) -> ConversionCase.Server {
        { stanza, sender, account, reading in
            var reaction = right(stanza, sender, account, &reading)
            change(&reaction, stanza, account)
            return reaction
        }
    }

    /// A server whose answers, events and presence look otherwise.
    static func saying(_ change: @escaping @Sendable (XMLValue, Account) -> XMLValue) -> ConversionCase.Server {
        doing { reaction, _, _ in
            for index in reaction.sent.indices { reaction.sent[index].stanza = change(reaction.sent[index].stanza, reaction.account) }
        }
    }
}

extension XMLValue {
    /// The element after a change of each element in it and then of itself.
    func edited(_ change: (inout XMLValue) -> Void) -> XMLValue {
        var copy = self
        copy.children = children.map { if case .element(let child) = $0 { .element(child.edited(change)) } else { $0 } }
        change(&copy)
        return copy
    }

    mutating func set(_ name: String, _ value: String?) {
        attributes.removeAll { $0.name.local == name && $0.name.namespace == nil }
        if let value { attributes.append(.init(XMLName(local: name), value)) }
    }

    mutating func setText(_ text: String) { children = text.isEmpty ? [] : [.text(text)] }

    mutating func remove(_ isUnwanted: (XMLValue) -> Bool) {
        children.removeAll { if case .element(let child) = $0 { isUnwanted(child) } else { false } }
    }

    /// The node that a request, an answer or an event of publish-subscribe is about.
    var pubSubNode: String? { elements.lazy.compactMap { $0.elements.lazy.compactMap { $0["node"] }.first }.first }

    /// What is asked for: `publish`, `retract`, `items` …
    var pubSubVerb: String? { elements.first { $0.name == PubSub.name }?.elements.first?.name.local }

    var isPrivateXML: Bool { elements.first?.name == PrivateXML.name }

    /// Whether it is a request that writes a list of bookmarks.
    var writesList: Bool {
        guard self["type"] == "set" else { return false }
        if isPrivateXML { return elements.first?.elements.contains { $0.name == BookmarkStorage.name } ?? false }
        return pubSubVerb == "publish" && pubSubNode == BookmarkStorage.namespace
    }

    /// Whether it publishes to a node.
    func publishes(to node: String) -> Bool { pubSubVerb == "publish" && pubSubNode == node }

    var writesVCard: Bool { self["type"] == "set" && elements.first?.name.matches("vCard", in: VCardPhoto.namespace) ?? false }

    var asksForVCard: Bool { self["type"] == "get" && elements.first?.name.matches("vCard", in: VCardPhoto.namespace) ?? false }
}
