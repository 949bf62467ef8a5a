internal import NIOConcurrencyHelpers
public import XEPVectors
public import XMPPKit

/// Finds out which requirements on bookmarks and avatars a server meets, by what it does with an empty account.
public final class Probe: Sendable {
    private let account: ServerAccount
    private let stranger: ServerAccount?
    private let room: JID?
    private let grace: Duration
    private let state = NIOLockedValueBox(State())

    private struct State {
        /// What wakes up the clients that are connected.
        var wakes: [@Sendable () -> Void] = []
        var isInterrupted = false
        var hasWritten = false
    }

    /// `stranger`: another account of the server, without which some cases cannot be played; `room`: a room that the account may enter.
    public init(_ account: ServerAccount, stranger: ServerAccount? = nil, room: JID? = nil, grace: Duration = .milliseconds(100)) {
        self.account = account
        self.stranger = stranger
        self.room = room
        self.grace = grace
    }

    /// Plays the cases; the account must be empty and is so afterwards, also where the probe fails.
    ///
    /// `progress` is called before each case with its number.
    public func run(_ cases: [ConversionCase], progress: (Int) -> Void = { _ in }) throws(ProbeFailure) -> ProbeReport {
        let owner = try connect(account)
        defer { owner.close() }
        if let found = try AccountContents.found(owner) { throw .notEmpty(found) }
        let observer = try connect(account)
        defer { observer.close() }
        let other: XMPPClient? = if let stranger { try connect(stranger) } else { nil }
        defer { other?.close() }
        let player = CasePlayer(owner: owner, observer: observer, stranger: other, room: room, grace: grace)
        var report = ProbeReport()
        let isInterrupted = state.withLockedValue { state in
            state.hasWritten = !state.isInterrupted
            return state.isInterrupted
        }
        if isInterrupted { throw .interrupted }
        do throws(ProbeFailure) {
            try player.begin()
            for (number, item) in cases.enumerated() {
                progress(number)
                guard player.canPlay(item) else {
                    report.skipped.append(item)
                    continue
                }
                report.add(item, try player.play(item))
            }
            if let found = try AccountContents.found(owner) { throw .leftBehind("the server does not let go of \(found)") }
        } catch {
            try cleanUp(owner, after: error)
        }
        return report
    }

    /// Lets the run end, with the account empty, and throw `interrupted`; for another thread.
    public func interrupt() {
        let wakes = state.withLockedValue { state in
            state.isInterrupted = true
            return state.wakes
        }
        for wake in wakes { wake() }
    }

    /// Whether the probe began to write, after which an interruption takes the time to empty the account; for another thread.
    public var hasWritten: Bool { state.withLockedValue { $0.hasWritten } }
    /// Whether it was told to end.
    public var isInterrupted: Bool { state.withLockedValue { $0.isInterrupted } }

    private func connect(_ account: ServerAccount) throws(ProbeFailure) -> XMPPClient {
        // Two clients of one account must not ask for the same resource.
        var account = account
        account.jid = account.jid.bare
        let client = try XMPPClient(account)
        let wake = client.interruption
        let isInterrupted = state.withLockedValue { state in
            state.wakes.append(wake)
            return state.isInterrupted
        }
        if isInterrupted {
            client.close()
            throw .interrupted
        }
        return client
    }

    /// Empties the account, over another connection where this one is lost, and throws why it was necessary.
    private func cleanUp(_ owner: XMPPClient, after failure: ProbeFailure) throws(ProbeFailure) -> Never {
        // The interruption may still be on its way to this client.
        for _ in 0..<2 where isEmptied(owner) { throw failure }
        if let client = try? XMPPClient(account) {
            defer { client.close() }
            if isEmptied(client) { throw failure }
        }
        throw .leftBehind(failure.description)
    }

    /// Empties the account, and looks whether it is.
    private func isEmptied(_ client: XMPPClient) -> Bool {
        do throws(ProbeFailure) {
            try AccountContents.remove(client)
            return try AccountContents.found(client) == nil
        } catch {
            return false
        }
    }
}
