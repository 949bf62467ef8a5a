internal import XMPPKit

/// The defined conditions of stanza errors and the types that go with them.
enum ErrorConditions {
    /// The types that RFC 6120 §8.3.3 pairs with each condition; `undefined-condition` goes with any,
    /// and a timeout that lasts is allowed to be final.
    static let types: [String: [StanzaError.Kind]] = [
        "bad-request": [.modify], "conflict": [.cancel], "feature-not-implemented": [.cancel, .modify], "forbidden": [.auth],
        "gone": [.cancel], "internal-server-error": [.cancel], "item-not-found": [.cancel], "jid-malformed": [.modify],
        "not-acceptable": [.modify], "not-allowed": [.cancel], "not-authorized": [.auth], "policy-violation": [.modify, .wait],
        "recipient-unavailable": [.wait], "redirect": [.modify], "registration-required": [.auth], "remote-server-not-found": [.cancel],
        "remote-server-timeout": [.wait, .cancel], "resource-constraint": [.wait], "service-unavailable": [.cancel],
        "subscription-required": [.auth], "unexpected-request": [.wait, .modify],
    ]
}
