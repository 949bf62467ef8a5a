import Testing
import XMPPKit

@Suite struct RegistrationTests {
    private func query(_ content: String) throws -> Registration { try read(Registration.self, "<query xmlns='jabber:iq:register'>\(content)</query>") }

    @Test func fields() throws {
        let asked = try query("<instructions>Choose.</instructions>\n <username/><password/><email/><x xmlns='urn:x'/>")
        #expect(asked.instructions == "Choose." && asked[.username] == "" && asked[.nick] == nil && !asked.isRegistered)
        let filled = try query("<username>bill</username><password>Calliope</password>")
        #expect(filled[.username] == "bill" && filled[.password] == "Calliope")
        #expect(try query("<registered/><username>juliet</username>").isRegistered)
    }

    @Test func formAndRedirect() throws {
        let registration = try query("<instructions/><x xmlns='jabber:x:data' type='form'><field var='a'/></x><x xmlns='jabber:x:oob'><url>https://a.example/</url><desc>d</desc></x>")
        #expect(registration.form?.fields.count == 1 && registration.redirect?.url == "https://a.example/" && registration.redirect?.summary == "d")
    }

    @Test func removal() throws {
        #expect(try query("<remove/>").isRemoval)
        #expect(Registration.removal.isRemoval)
        #expect(try query("<remove/>") == Registration.removal)
    }

    @Test(arguments: [
        ("<remove/><username>x</username>", "/query: <remove/> and <username/> exclude each other"),
        ("<username/><username/>", "/query: <username/> stands there twice"),
        ("<x xmlns='jabber:x:oob'/>", "/query/x: the element <url/> is missing"),
        ("<x xmlns='jabber:x:data'/>", "/query/x: the attribute 'type' is missing"),
    ])
    func refuses(content: String, message: String) throws {
        #expect(try refusal(Registration.self, "<query xmlns='jabber:iq:register'>\(content)</query>") == message)
    }
}
