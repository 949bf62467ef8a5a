public import XMLKit

/// A server that does both conversions, as a function: a stanza in, the new state of the account and the stanzas sent out.
public enum AccountServer {
    /// What becomes of a stanza of `sender` under one reading of the specifications.
    public static func reaction(to stanza: XMLValue, from sender: Sender, of account: Account, under reading: inout Reading) -> Reaction {
        var reaction = Reaction(account)
        guard stanza.name.local == "iq" else {
            if stanza.name.local == "presence", sender == .owner {
                let presence = PresenceConversion.presence(stanza, of: account, under: &reading)
                reaction.sent.append(Reaction.Sent(to: .contacts, stanza: presence))
            }
            return reaction
        }
        guard let type = stanza["type"], ["get", "set"].contains(type) else { return reaction }
        guard let payload = stanza.elements.first, stanza.elements.count == 1 else {
            // RFC 6120 §8.2.3: exactly one child.
            reaction.refuse(stanza, "bad-request", .modify)
            return reaction
        }
        let request = Request(stanza: stanza, payload: payload, isSet: type == "set", sender: sender)
        switch payload.name {
        case PrivateXML.name: privateXML(request, &reaction, &reading)
        case PubSub.name: PEPService.request(request, &reaction, &reading)
        case PubSubOwner.name: PEPService.ownerRequest(request, &reaction, &reading)
        case XMLName(local: "vCard", namespace: VCardPhoto.namespace): vCard(request, &reaction, &reading)
        case XMLName(local: "query", namespace: "http://jabber.org/protocol/disco#info"): information(request, &reaction, &reading)
        default: reaction.refuse(stanza, "service-unavailable", .cancel)
        }
        return reaction
    }

    struct Request {
        let stanza: XMLValue
        let payload: XMLValue
        let isSet: Bool
        let sender: Sender
    }

    /// XEP-0049.
    private static func privateXML(_ request: Request, _ reaction: inout Reaction, _ reading: inout Reading) {
        guard request.sender == .owner else {
            // "the server MUST return a Forbidden or Service Unavailable error" (XEP-0049 §Error Conditions).
            if reading.holds(ForeignPrivateData.forbidden) {
                reaction.refuse(request.stanza, "forbidden", .auth)
            } else {
                reaction.refuse(request.stanza, "service-unavailable", .cancel)
            }
            return
        }
        let elements = request.payload.elements
        guard let first = elements.first else {
            // "At least one child element with a proper namespace MUST be included; otherwise the server MUST respond with a Not Acceptable
            // error" (XEP-0049 §Elements).
            return reaction.refuse(request.stanza, "not-acceptable", .modify)
        }
        guard request.isSet else {
            let stored = first.name == BookmarkStorage.name
                ? BookmarkConversion.list(of: reaction.account, under: &reading)
                : reaction.account.privateData.first { $0.name == first.name }
            return reaction.reply(request.stanza, XMLValue(PrivateXML.name, children: [.element(stored ?? XMLValue(first.name))]))
        }
        for element in elements where element.name != BookmarkStorage.name {
            reaction.account.privateData.removeAll { $0.name == element.name }
            reaction.account.privateData.append(element)
        }
        if let list = elements.last(where: { $0.name == BookmarkStorage.name }) {
            guard accept(list, request, &reaction, &reading) else { return }
        }
        reaction.reply(request.stanza)
    }

    /// Writes a list of bookmarks; answers and gives false where it is refused, in which case nothing changes.
    static func accept(_ list: XMLValue, _ request: Request, _ reaction: inout Reaction, _ reading: inout Reading) -> Bool {
        let before = reaction
        switch BookmarkConversion.write(list, to: &reaction, under: &reading) {
        case nil: return true
        case .openNode:
            reaction = before
            reaction.refuse(request.stanza, "internal-server-error", .cancel)
        case .capacity:
            reaction = before
            reaction.refuse(request.stanza, "resource-constraint", .wait)
        }
        return false
    }

    /// XEP-0054.
    private static func vCard(_ request: Request, _ reaction: inout Reaction, _ reading: inout Reading) {
        guard !request.isSet else {
            // "the server MUST return a stanza error, which SHOULD be forbidden or not-allowed" (XEP-0054 §Updating One's vCard).
            guard request.sender == .owner else { return reaction.refuse(request.stanza, "forbidden", .auth) }
            if VCardConversion.write(request.payload, &reaction, under: &reading) {
                reaction.reply(request.stanza)
            } else {
                reaction.refuse(request.stanza, "bad-request", .modify)
            }
            return
        }
        if let vCard = AvatarConversion.vCard(of: reaction.account, for: request.sender, under: &reading) {
            return reaction.reply(request.stanza, vCard)
        }
        // "If no vCard exists …, the server MUST return a stanza error … service-unavailable MUST be used" (§Viewing Another User's vCard).
        guard request.sender == .owner else { return reaction.refuse(request.stanza, "service-unavailable", .cancel) }
        // "a stanza error (which SHOULD be item-not-found) or an IQ-result containing an empty vCard" (§Retrieving One's vCard).
        if reading.holds(MissingVCard.empty) {
            reaction.reply(request.stanza, XMLValue(request.payload.name))
        } else {
            reaction.refuse(request.stanza, "item-not-found", .cancel)
        }
    }

    /// XEP-0030, as far as these conversions go; the account and its server answer alike.
    private static func information(_ request: Request, _ reaction: inout Reaction, _ reading: inout Reading) {
        let name = XMLName(local: "feature", namespace: request.payload.namespace)
        let features = BookmarkConversion.features(under: &reading) + [AvatarConversion.feature, VCardPhoto.namespace]
            + ["publish-options", "delete-items"].map { PubSub.namespace + "#" + $0 }
        let children = features.map { feature in
            XMLValue.Node.element(XMLValue(name, attributes: [.init(XMLName(local: "var"), feature)]))
        }
        reaction.reply(request.stanza, XMLValue(request.payload.name, children: children))
    }
}
