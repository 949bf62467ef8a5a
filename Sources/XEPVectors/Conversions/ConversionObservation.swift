public import XMLKit
public import XMPPKit

/// What somebody saw who played a case, in stanzas.
public struct ConversionObservation: Sendable {
    /// By view: the answer to its query, the reply to the last step, or the presence that the observer got. What is missing was not
    /// answered.
    public var answers: [ConversionView: XMLValue] = [:]
    /// The messages that the observer got from the first step on, in their order.
    public var events: [XMLValue] = []

    public init() {}
}

extension ConversionCase {
    /// A server as a function: a stanza, who sends it, the account, and the reading that it keeps to.
    typealias Server = @Sendable (XMLValue, Sender, Account, inout Reading) -> Reaction

    /// The stanzas that show the views that have one.
    var queries: [(view: ConversionView, stanza: XMLValue)] {
        views.compactMap { view in view.query(after: steps.last?.stanza).map { (view, $0) } }
    }

    /// Plays the case against the model under one reading.
    public func observation(under reading: inout Reading) -> ConversionObservation {
        observation(under: &reading, of: queries) { AccountServer.reaction(to: $0, from: $1, of: $2, under: &$3) }
    }

    /// Plays the case against a server.
    func observation(under reading: inout Reading, of queries: [(view: ConversionView, stanza: XMLValue)], by server: Server) -> ConversionObservation {
        var account = Account("{account}")
        for step in setup { account = server(step.stanza, step.sender, account, &reading).account }
        var observation = ConversionObservation()
        for step in steps {
            let reaction = server(step.stanza, step.sender, account, &reading)
            account = reaction.account
            for sent in reaction.sent {
                switch sent.to {
                case .sender: observation.answers[.reply] = sent.stanza
                case .subscribers: observation.events.append(sent.stanza)
                case .contacts: observation.answers[.presence] = sent.stanza
                }
            }
        }
        for (view, query) in queries {
            let reaction = server(query, view.asker, account, &reading)
            observation.answers[view] = reaction.sent.first { $0.to != .subscribers }?.stanza
        }
        return observation
    }
}
