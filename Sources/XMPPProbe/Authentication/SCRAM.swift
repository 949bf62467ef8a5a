internal import Crypto
internal import XMPPKit

/// The client's side of a SCRAM login without channel binding (RFC 5802, RFC 7677).
public struct SCRAM: Sendable {
    public enum Hash: String, Sendable {
        case sha1 = "SCRAM-SHA-1"
        case sha256 = "SCRAM-SHA-256"
    }

    /// What is wrong with what the server answered.
    public enum Failure: Error, Sendable, Equatable, CustomStringConvertible {
        case malformed(String)
        /// The nonce does not begin with ours.
        case foreignNonce
        /// Fewer rounds than the RFCs ask for would give the password away, more than this keep us busy.
        case iterations(Int)
        case refused(String)
        /// The server does not know the password either.
        case wrongSignature

        public var description: String {
            switch self {
            case .malformed(let message): "the server's SCRAM message cannot be read: '\(message.prefix(80))'"
            case .foreignNonce: "the server's SCRAM nonce does not begin with ours (RFC 5802 §5.1)"
            case .iterations(let count): "the server asks for \(count) SCRAM iterations; \(SCRAM.iterations.lowerBound) to \(SCRAM.iterations.upperBound) are done"
            case .refused(let reason): "the server refused the login: \(reason.prefix(80))"
            case .wrongSignature: "the server's SCRAM signature is wrong: it does not know the password itself"
            }
        }
    }

    /// At least what RFC 5802 §5.1 and RFC 7677 §4 ask for.
    static let iterations = 4096...1_000_000

    private let hash: Hash
    private let password: String
    private let nonce: String
    private let clientFirstBare: String
    private var serverSignature: [UInt8] = []

    /// `nonce`: printable ASCII without a comma, of a fresh random value.
    public init(_ hash: Hash, user: String, password: String, nonce: String) {
        self.hash = hash
        self.password = password
        self.nonce = nonce
        let name = user.replacing("=", with: "=3D").replacing(",", with: "=2C")
        clientFirstBare = "n=\(name),r=\(nonce)"
    }

    /// What the client says first (RFC 5802 §7: client-first-message).
    public var clientFirst: String { "n,," + clientFirstBare }

    /// The answer to the server's challenge (client-final-message).
    public mutating func clientFinal(after serverFirst: String) throws(Failure) -> String {
        let fields = Self.fields(serverFirst)
        guard fields["m"] == nil, let nonce = fields["r"], let salt = fields["s"].flatMap({ try? Base64.decoded($0) }), !salt.isEmpty,
            let count = fields["i"].flatMap({ Int($0) })
        else { throw .malformed(serverFirst) }
        guard nonce.hasPrefix(self.nonce), nonce != self.nonce else { throw .foreignNonce }
        guard Self.iterations.contains(count) else { throw .iterations(count) }
        let salted = saltedPassword(salt, count)
        let withoutProof = "c=biws,r=\(nonce)"
        let message = Array("\(clientFirstBare),\(serverFirst),\(withoutProof)".utf8)
        let clientKey = code("Client Key".utf8, key: salted)
        let signature = code(message, key: digest(clientKey))
        serverSignature = code(message, key: code("Server Key".utf8, key: salted))
        return "\(withoutProof),p=\(Base64.encoded(zip(clientKey, signature).map { $0 ^ $1 }))"
    }

    /// Checks that the server knows the password too (server-final-message).
    public func verify(_ serverFinal: String) throws(Failure) {
        let fields = Self.fields(serverFinal)
        if let error = fields["e"] { throw .refused(error) }
        guard let value = fields["v"], let signature = try? Base64.decoded(value) else { throw .malformed(serverFinal) }
        guard !serverSignature.isEmpty, signature == serverSignature else { throw .wrongSignature }
    }

    private static func fields(_ message: String) -> [Substring: String] {
        let pairs = message.split(separator: ",").compactMap { field -> (Substring, String)? in
            guard field.dropFirst().first == "=" else { return nil }
            return (field.prefix(1), String(field.dropFirst(2)))
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// Hi() of RFC 5802 §2.2, which is PBKDF2 with one block.
    private func saltedPassword(_ salt: [UInt8], _ count: Int) -> [UInt8] {
        switch hash {
        case .sha1: Self.saltedPassword(Insecure.SHA1.self, password, salt, count)
        case .sha256: Self.saltedPassword(SHA256.self, password, salt, count)
        }
    }

    private static func saltedPassword<Function: HashFunction>(_: Function.Type, _ password: String, _ salt: [UInt8], _ count: Int) -> [UInt8] {
        let key = SymmetricKey(data: Array(password.utf8))
        var round = Array(HMAC<Function>.authenticationCode(for: salt + [0, 0, 0, 1], using: key))
        var sum = round
        for _ in 1..<count {
            round = Array(HMAC<Function>.authenticationCode(for: round, using: key))
            for index in sum.indices { sum[index] ^= round[index] }
        }
        return sum
    }

    private func code(_ message: some Sequence<UInt8>, key: [UInt8]) -> [UInt8] {
        let key = SymmetricKey(data: key)
        return switch hash {
        case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: Array(message), using: key))
        case .sha256: Array(HMAC<SHA256>.authenticationCode(for: Array(message), using: key))
        }
    }

    private func digest(_ bytes: [UInt8]) -> [UInt8] {
        switch hash {
        case .sha1: SHA1.digest(bytes)
        case .sha256: SHA256Digest.digest(bytes)
        }
    }
}
