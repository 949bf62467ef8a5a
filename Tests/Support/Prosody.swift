#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Debian's prosody on the loopback, with data, configuration and a certificate of its own that are gone after the run.
public struct Prosody {
    public static let exists = ["prosody", "openssl"].allSatisfy { program in
        var command = Command()
        command.wrapper = ["sh", "-c", #"command -v "$1""#, "sh", program]
        return (try? command.run())?.status == 0
    }

    /// The port of client-to-server streams on 127.0.0.1, whose domain is localhost.
    public let port: Int
    /// The file of its certificate, which signs itself.
    public let certificate: String
    /// The password of every account.
    public static let password = "s3cret"
    private let folder: TemporaryFolder

    /// Calls `body` while the server runs, which is stopped whatever comes of it, the end of this process included.
    ///
    /// `timeout`: the seconds after which it is stopped whatever the body does.
    public static func run(accounts: [String], isEncrypted: Bool = true, timeout: Double = 300, _ body: @escaping (Prosody) throws -> Void) throws {
        let folder = try TemporaryFolder()
        // Free a moment ago, and the system does not give it away again at once.
        let port = Int(try LoopbackSocket().port)
        let prosody = Prosody(port: port, certificate: folder.path + "/localhost.crt", folder: folder)
        try folder.write(prosody.configuration(isEncrypted: isEncrypted), to: "prosody.cfg.lua")
        for account in accounts { try folder.write("return { [\"password\"] = \"\(password)\" };\n", to: "data/localhost/accounts/\(account).dat") }
        _ = try Command.program(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost",
            "-addext", "subjectAltName=DNS:localhost", "-keyout", folder.path + "/localhost.key", "-out", prosody.certificate)

        var failure: (any Error)?
        var command = Command()
        // Standard input ends when the body is through or this process is gone, and prosody with it.
        command.wrapper = ["sh", "-c", #"prosody -F --config "$1" >"$2" 2>&1 </dev/null & server=$!; cat >/dev/null; kill $server; wait $server; exit 0"#,
                           "sh", folder.path + "/prosody.cfg.lua", folder.path + "/output"]
        command.meanwhile = { _ in
            guard prosody.answers() else { return prosody.isOver }
            do { try body(prosody) } catch { failure = error }
            return true
        }
        _ = try command.run(timeout: timeout)
        if let failure { throw failure }
        if prosody.isOver { throw CommandError("prosody did not start: \((try? folder.read("output")) ?? "")") }
    }

    /// Whether it said that it cannot start.
    private var isOver: Bool {
        let output = (try? folder.read("output")) ?? ""
        return output.contains("rror") && !answers()
    }

    /// Whether it keeps bookmarks of somebody.
    public var holdsBookmarks: Bool { ((try? folder.files()) ?? []).contains { $0.hasPrefix("data/") && $0.contains("bookmarks") } }

    private func answers() -> Bool {
        guard let caller = try? LoopbackSocket.connect(port: port) else { return false }
        close(caller)
        return true
    }

    private func configuration(isEncrypted: Bool) -> String {
        """
        run_as_root = true
        pidfile = "\(folder.path)/prosody.pid"
        data_path = "\(folder.path)/data"
        certificates = "\(folder.path)"
        log = { info = "\(folder.path)/log" }
        interfaces = { "127.0.0.1" }
        c2s_ports = { \(port) }
        modules_enabled = {
            "roster", "saslauth", \(isEncrypted ? "\"tls\"," : "") "disco", "presence", "message", "iq", "ping", "private", "bookmarks", "pep", "vcard_legacy",
        }
        modules_disabled = { "s2s" }
        authentication = "internal_plain"
        c2s_require_encryption = \(isEncrypted)
        allow_unencrypted_plain_auth = \(!isEncrypted)
        VirtualHost "localhost"
        Component "conference.localhost" "muc"
        """ + "\n"
    }
}
