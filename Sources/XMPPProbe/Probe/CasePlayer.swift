internal import XEPVectors
internal import XMLKit
internal import XMPPKit

/// Plays cases against an account that is empty before and after each of them.
struct CasePlayer {
    let owner: XMPPClient
    let observer: XMPPClient
    let stranger: XMPPClient?
    let room: JID?
    /// How long a server that works on several things at once may take to send what follows from a request.
    let grace: Duration

    /// Lets both resources be seen, and the observer be told of what is published.
    func begin() throws(ProbeFailure) {
        observer.becomeAvailable(features: ConversionCase.notifications)
        owner.becomeAvailable(features: [])
        // The server asks what the observer's capabilities mean; the answer has to be there before anything is published.
        try settle()
        try settle()
    }

    /// Whether everything is there that a case needs.
    func canPlay(_ item: ConversionCase) -> Bool { (!item.needsStranger || stranger != nil) && (!item.needsRoom || room != nil) }

    /// Plays one case and leaves the account empty again.
    func play(_ item: ConversionCase) throws(ProbeFailure) -> ConversionObservation {
        for step in item.setup { _ = try perform(step) }
        try settle()
        var observation = ConversionObservation()
        for step in item.steps { observation.answers[.reply] = try perform(step) }
        let (own, seen) = try settle()
        observation.events = seen.filter { $0.name.local == "message" }
        if item.steps.last?.stanza.name.local == "presence" { observation.answers[.presence] = presence(own, seen) }
        for view in item.views where !view.isEvent && view != .reply {
            guard let query = view.query(after: item.steps.last?.stanza) else { continue }
            if query.name.local == "presence" {
                owner.send(filled(query))
                let (own, seen) = try settle()
                observation.answers[view] = presence(own, seen)
            } else {
                observation.answers[view] = try perform(.init(view.asker, query))
            }
        }
        try clear(after: item)
        return observation
    }

    /// Sends a stanza; the answer where it is an iq that was answered.
    private func perform(_ step: ConversionCase.Step) throws(ProbeFailure) -> XMLValue? {
        guard let client = step.sender == .owner ? owner : stranger else { return nil }
        let stanza = filled(step.stanza)
        guard stanza.name.local == "iq" else {
            client.send(stanza)
            return nil
        }
        return try client.answer(to: stanza, grace: grace)
    }

    private func filled(_ stanza: XMLValue) -> XMLValue {
        var values = ["account": owner.jid.bare.description, "server": owner.jid.domainpart, "client": owner.jid.description, "observer": observer.jid.description]
        values["room"] = room?.description
        return Placeholders.filled(stanza, values)
    }

    /// Waits until everything has been sent that follows from what was done; what the owner and the observer got.
    @discardableResult
    private func settle() throws(ProbeFailure) -> (owner: [XMLValue], observer: [XMLValue]) {
        var own = try owner.takeReceived(grace: grace)
        let seen = try observer.takeReceived(grace: grace)
        own += try owner.takeReceived(grace: .zero)
        return (own, seen)
    }

    /// The last presence of the owner that the observer got, or that came back to the owner from a room.
    private func presence(_ own: [XMLValue], _ seen: [XMLValue]) -> XMLValue? {
        let fromRoom = own.last { stanza in
            stanza.name.local == "presence" && room != nil && (try? JID(stanza["from"] ?? ""))?.bare == room?.bare
        }
        return fromRoom ?? seen.last { $0.name.local == "presence" && $0["from"] == owner.jid.description }
    }

    /// Removes everything that a case may have written, and leaves the room under the nickname that it entered with.
    private func clear(after item: ConversionCase) throws(ProbeFailure) {
        for step in item.setup + item.steps where step.sender == .owner && step.stanza.name.local == "presence" {
            let entered = filled(step.stanza)
            guard let place = entered["to"], entered["type"] == nil, (try? JID(place))?.bare == room?.bare else { continue }
            owner.send(XMLValue(entered.name, attributes: [.init(XMLName(local: "type"), "unavailable"), .init(XMLName(local: "to"), place)]))
        }
        try AccountContents.remove(owner)
        owner.becomeAvailable(features: [])
        try settle()
    }
}
