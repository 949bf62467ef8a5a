import Testing
@testable import XEPPreview

/// Which requests are meant for this server.
struct HostNameTests {
    @Test(arguments: ["127.0.0.1", "127.0.0.1:8017", "localhost", "LOCALHOST:1", "[::1]:8017", "[::1]", "192.168.1.7:80"])
    func addressesAndLocalhostAre(field: String) {
        #expect(HostName.isAllowed(field, listeningOn: "127.0.0.1"))
    }

    @Test(arguments: [
        "evil.example", "evil.example:8017", "localhost.evil.example", "127.0.0.1.evil.example", "127.0.0.1:8017.evil.example", "", "[::1", "[::1].evil.example",
        "256.0.0.1", "1.2.3", "127.0.0.1@evil.example", "[evil.example]",
    ]) func namesAreNot(field: String) {
        #expect(!HostName.isAllowed(field, listeningOn: "127.0.0.1"))
    }

    @Test func theNameThatWasAskedForIs() {
        #expect(HostName.isAllowed("Writer.example:80", listeningOn: "writer.example"))
        #expect(!HostName.isAllowed(nil, listeningOn: "writer.example"))
    }
}
