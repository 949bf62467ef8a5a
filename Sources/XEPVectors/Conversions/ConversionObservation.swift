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
    /// Plays the case against the model under one reading.
    public func observation(under reading: inout Reading) -> ConversionObservation {
        var account = Account("{account}")
        for step in setup { account = AccountServer.reaction(to: step.stanza, from: step.sender, of: account, under: &reading).account }
        var observation = ConversionObservation()
        for step in steps {
            let reaction = AccountServer.reaction(to: step.stanza, from: step.sender, of: account, under: &reading)
            account = reaction.account
            for sent in reaction.sent {
                switch sent.to {
                case .sender: observation.answers[.reply] = sent.stanza
                case .subscribers: observation.events.append(sent.stanza)
                case .contacts: observation.answers[.presence] = sent.stanza
                }
            }
        }
        for view in views {
            guard let query = view.query(after: steps.last?.stanza) else { continue }
            let reaction = AccountServer.reaction(to: query, from: view.asker, of: account, under: &reading)
            observation.answers[view] = reaction.sent.first { $0.to != .subscribers }?.stanza
        }
        return observation
    }
}
