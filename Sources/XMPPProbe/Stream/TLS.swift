internal import NIOSSL

/// TLS of a stream: what is trusted, and what its errors mean.
enum TLS {
    /// What the domain's certificate is judged by; throws where the file of authorities cannot be read.
    static func context(authorities: String?) throws(ProbeFailure) -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        do {
            if let authorities {
                let certificates = try NIOSSLCertificate.fromPEMFile(authorities)
                configuration.trustRoots = .certificates(certificates)
            }
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw .tls(authorities.map { "\($0) holds no certificates (PEM) that can be read" } ?? reason(error))
        }
    }

    /// The library's error in words.
    static func reason(_ error: any Error) -> String {
        let text = "\(error)"
        if text.contains("CERTIFICATE_VERIFY_FAILED") {
            return "nobody that is trusted here vouches for the server's certificate; --ca names a file with who does"
        }
        if text.contains("failedToValidateHostname") || text.contains("Couldn't find") {
            return "the server's certificate is for another domain than that of the account"
        }
        return String(text.prefix(300))
    }
}
