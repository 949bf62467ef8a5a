import ArgumentParser
import XEPVectors
import XMLKit
import XMPPKit
import XMPPProbe

/// `xep probe`: which requirements on bookmarks and avatars a server meets.
struct Probe: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "probe",
        abstract: "Find out which requirements on bookmarks and avatars a server meets.",
        discussion: """
            Logs in to an account that holds neither bookmarks nor a vCard nor an avatar, plays the cases of the conversion suites, and \
            leaves the account empty. No other host than the one named is ever connected to. Exit status: 0, no MUST is broken; 1, one \
            is; 2, xep could not do its work.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }
    enum Subject: String, CaseIterable, ExpressibleByArgument { case bookmarks, avatars }

    @Option(help: ArgumentHelp("The server to connect to.", valueName: "host"))
    var host: String

    @Option(help: ArgumentHelp("Its port for clients.", valueName: "number"))
    var port = 5222

    @Option(help: ArgumentHelp("The account, of the server's domain.", valueName: "jid"))
    var jid: String

    @Option(help: ArgumentHelp("A file whose first line is the account's password.", valueName: "file"), completion: .file())
    var passwordFile: String

    @Option(help: ArgumentHelp("Certificates (PEM) to trust in place of the system's.", valueName: "file"), completion: .file())
    var ca: String?

    @Option(help: ArgumentHelp("A second account, for what others are shown.", valueName: "jid"))
    var strangerJid: String?

    @Option(help: ArgumentHelp("A file whose first line is the second account's password.", valueName: "file"), completion: .file())
    var strangerPasswordFile: String?

    @Option(help: ArgumentHelp("A room that the account may enter.", valueName: "jid"))
    var room: String?

    @Option(help: "Play the cases about these alone: bookmarks or avatars.")
    var only: Subject?

    @Option(help: "How to report: text or json.")
    var format = Format.text

    @Option(help: ArgumentHelp("Write the report to this file.", valueName: "file"), completion: .file())
    var output: String?

    func validate() throws {
        if !(1...65535).contains(port) { throw ValidationError("--port \(port): must be 1 to 65535") }
        if (strangerJid == nil) != (strangerPasswordFile == nil) { throw ValidationError("--stranger-jid and --stranger-password-file go together") }
    }

    func run(_ console: Console) throws -> ExitStatus {
        var stranger: ServerAccount?
        if let strangerJid, let strangerPasswordFile { stranger = try account(strangerJid, strangerPasswordFile, "--stranger-jid") }
        let probe = XMPPProbe.Probe(
            try account(jid, passwordFile, "--jid"), stranger: stranger, room: try room.map { try address($0, "--room") })
        let subjects = only.map { [$0 == .bookmarks ? ConversionCase.Subject.bookmarks : .avatars] } ?? ConversionCase.Subject.allCases
        let cases = (ConversionCase.bookmarks + ConversionCase.avatars).filter { subjects.contains($0.subject) }

        let report: ProbeReport
        let isOver = Locked(false)
        do throws(ProbeFailure) {
            report = try play(cases, probe, console, isOver)
        } catch {
            guard probe.isInterrupted else { throw Failure("\(host):\(port)", error.description) }
            let isEmpty = if case .leftBehind = error { false } else { true }
            if probe.hasWritten { console.say("\(host):\(port): \(isEmpty ? "interrupted; the account is empty again" : error.description)") }
            isOver.withLock { $0 = true }
            console.interruption.wait()
        }
        isOver.withLock { $0 = true }
        try console.write(to: output) { try $0.write(format == .json ? report.json(subjects).text : report.text(subjects)) }
        return report.breaksMust ? .findings : .clean
    }

    /// Plays the cases; Ctrl-C waits until the account is empty again.
    private func play(
        _ cases: [ConversionCase], _ probe: XMPPProbe.Probe, _ console: Console, _ isOver: Locked<Bool>
    ) throws(ProbeFailure) -> ProbeReport {
        let place = "\(host):\(port)"
        console.interruption.set {
            probe.interrupt()
        } isOver: {
            !probe.hasWritten || isOver.withLock { $0 }
        } isLate: {
            Console.warn("\(place): interrupted, and the server does not answer; what the probe wrote may still be in the account")
        }
        let progress = console.progress(of: cases.count, "cases")
        defer { progress?.clear() }
        return try probe.run(cases) { progress?.show($0) }
    }

    private func account(_ jid: String, _ passwordFile: String, _ option: String) throws -> ServerAccount {
        let address = try address(jid, option)
        guard address.localpart != nil else { throw Failure("\(option) \(jid)", "has no name before an '@'") }
        let bytes = try Input.file(path: passwordFile).read()
        let password = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        if password.isEmpty { throw Failure(passwordFile, "has no password in its first line") }
        var account = ServerAccount(host: host, port: port, jid: address, password: password, authorities: ca)
        // A server may be busy for long with one request, such as a list of 300 rooms.
        account.patience = .seconds(60)
        return account
    }

    private func address(_ text: String, _ option: String) throws -> JID {
        do throws(JIDError) {
            return try JID(text)
        } catch {
            throw Failure("\(option) \(text)", error.description)
        }
    }
}
