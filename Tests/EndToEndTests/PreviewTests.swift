import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// `xep preview` over plain sockets.
@Suite(.timeLimit(.minutes(10)), .serialized) struct PreviewTests {
    static func document(_ words: String) -> String {
        """
        <?xml version='1.0' encoding='UTF-8'?>
        <xep><header><title>Tested</title><abstract>Of a test.</abstract><number>xxxx</number><status>ProtoXEP</status><type>Standards Track</type></header>
        <section1 topic='Introduction' anchor='intro'><p>\(words)</p></section1></xep>

        """
    }

    /// Waits until this has happened to one.html; what happens to others does not count.
    func expectEvent(_ name: String, _ events: Caller) -> Bool {
        while events.hear("event: \(name)\ndata: ") != nil {
            if events.hear("\n")?.hasSuffix(" one.html\n") == true { return true }
        }
        return false
    }

    func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.document("first words"), to: "xeps/one.xml")
        try folder.write(Self.document("of another"), to: "xeps/inbox/two.xml")
        try folder.write("secret", to: "xeps/secret.txt")
        try folder.write(Self.document("secret"), to: "outside.xml")
        try folder.link("../outside.xml", at: "xeps/outside.xml")
        return folder
    }

    @Test func servesTheListThePagesAndNothingElse() throws {
        let folder = try folder()
        let outcome = try PreviewProcess.run(folder.path + "/xeps") { port in
            let list = try Caller.get("/", port: port)
            #expect(list.hasPrefix("HTTP/1.1 200 ") && list.contains(">Tested</td>") && list.contains("/inbox/two.html") && !list.contains("outside"))
            let page = try Caller.get("/one.html", port: port)
            #expect(page.contains("first words") && page.contains("/preview.js") && !page.contains("http-equiv=\"Content-Security-Policy\""))
            #expect(page.lowercased().contains("content-security-policy: default-src 'none'"))
            #expect(try Caller.get("/inbox/two.html", port: port).contains("of another"))
            for path in ["/xep.css", "/xep.js", "/preview.css", "/preview.js"] {
                #expect(try Caller.get(path, port: port).hasPrefix("HTTP/1.1 200 "), "\(path)")
            }
            for path in ["/secret.txt", "/outside.html", "/../outside.html", "/..%2foutside.html", "/%2e%2e/outside.html", "/etc/passwd", "/one.xml", "/none.html", "/findings/outside.html"] {
                let answer = try Caller.get(path, port: port)
                #expect(answer.hasPrefix("HTTP/1.1 404 ") && !answer.contains("secret"), "\(path)")
            }
            // A document of the series that this folder does not have.
            let other = try Caller.get("/xep-0030.html", port: port)
            #expect(other.hasPrefix("HTTP/1.1 302 ") && other.lowercased().contains("location: https://xmpp.org/extensions/xep-0030.html\r\n"))
            let head = try Caller.get("/one.html", port: port, method: "HEAD")
            #expect(head.hasPrefix("HTTP/1.1 200 ") && head.hasSuffix("\r\n\r\n"))
            #expect(try Caller.get("/one.html", port: port, method: "POST").hasPrefix("HTTP/1.1 405 "))
        }
        #expect(outcome.status == 130 && outcome.errors.isEmpty)
    }

    @Test func answersToNoForeignName() throws {
        let folder = try folder()
        try PreviewProcess.run(folder.path + "/xeps") { port in
            for path in ["/", "/one.html", "/events", "/findings/one.html"] {
                let answer = try Caller.get(path, port: port, host: "evil.example:\(port)")
                #expect(answer.hasPrefix("HTTP/1.1 421 ") && !answer.contains("words"), "\(path)")
            }
            let nameless = try Caller.get("/one.html", port: port, host: nil)
            #expect(!nameless.contains("words"))
            #expect(try Caller.get("/one.html", port: port, host: "localhost:\(port)").contains("words"))
        }
    }

    @Test func tellsWhatHasChangedAndKeepsTheLastGoodPage() throws {
        let folder = try folder()
        try PreviewProcess.run(folder.path + "/xeps") { port in
            _ = try Caller.get("/one.html", port: port)
            let events = try Caller(port: port)
            events.say("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            _ = try #require(events.hear("retry:"))

            try folder.write(Self.document("second words"), to: "xeps/one.xml")
            #expect(expectEvent("page", events))
            #expect(try Caller.get("/one.html", port: port).contains("second words"))

            // As editors do it: another file takes its place.
            try folder.write(Self.document("third words"), to: "xeps/.new")
            #expect(rename(folder.path + "/xeps/.new", folder.path + "/xeps/one.xml") == 0)
            #expect(expectEvent("page", events))
            #expect(try Caller.get("/one.html", port: port).contains("third words"))

            try folder.write(Self.document("broken <em>words"), to: "xeps/one.xml")
            #expect(expectEvent("page", events))
            #expect(try Caller.get("/one.html", port: port).contains("third words"))
            #expect(expectEvent("findings", events))
            let findings = try Caller.get("/findings/one.html", port: port)
            #expect(findings.contains("the document is not well-formed") && findings.contains("\"document/well-formed\""))

            // An editor that takes the file away while it saves; and a page that could be made stays, though what comes back is broken.
            #expect(rename(folder.path + "/xeps/one.xml", folder.path + "/xeps/one.xml~") == 0)
            #expect(try Caller.get("/one.html", port: port).hasPrefix("HTTP/1.1 404 "))
            try folder.write(Self.document("broken <em>again"), to: "xeps/one.xml")
            while expectEvent("page", events) { if try Caller.get("/findings/one.html", port: port).contains("\"fault\"") { break } }
            #expect(try Caller.get("/one.html", port: port).contains("third words"))

            try folder.write(Self.document("new"), to: "xeps/inbox/three.xml")
            _ = try #require(events.hear("event: list\n"))
            #expect(try Caller.get("/", port: port).contains("/inbox/three.html"))
        }
    }

    @Test func entitiesThatDocumentsShareChangeThemAll() throws {
        let folder = try TemporaryFolder()
        let text = Self.document("&shared;").replacing("<xep>", with: "<!DOCTYPE xep SYSTEM 'xep.dtd' [<!ENTITY % ents SYSTEM 'xep.ent'> %ents;]>\n<xep>")
        try folder.write(text, to: "one.xml")
        try folder.write("<!ENTITY shared 'old words'>\n", to: "xep.ent")
        try PreviewProcess.run(folder.path) { port in
            #expect(try Caller.get("/one.html", port: port).contains("old words"))
            let events = try Caller(port: port)
            events.say("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            _ = try #require(events.hear("retry:"))
            try folder.write("<!ENTITY shared 'new words'>\n", to: "xep.ent")
            #expect(expectEvent("page", events))
            #expect(try Caller.get("/one.html", port: port).contains("new words"))
        }
    }

    @Test func theConfigurationHoldsAndIsReadAgain() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.document("the the words"), to: "drafts/xeps/one.xml")
        try folder.write("{ rules: { all: 'off', 'prose/repeated-word': 'info' } }", to: "drafts/.xep.json")
        try PreviewProcess.run(folder.path + "/drafts/xeps") { port in
            _ = try Caller.get("/one.html", port: port)
            let events = try Caller(port: port)
            events.say("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            _ = try #require(events.hear("retry:"))
            /// What is said of one.html as soon as it has all these words.
            func findings(_ words: String...) throws -> String? {
                while expectEvent("findings", events) {
                    let answer = try Caller.get("/findings/one.html", port: port)
                    if words.allSatisfy(answer.contains) { return answer }
                }
                return nil
            }
            try folder.write(Self.document("the the other words"), to: "drafts/xeps/one.xml")
            let hint = try #require(try findings("\"findings\"", "\"severity\": \"info\""))
            #expect(hint.contains("prose/repeated-word") && !hint.contains("section/") && !hint.contains("\"configuration\""))
            #expect(try Caller.get("/", port: port).contains("<td>1 hint</td>"))

            // Above the folder, as at the root of a repository.
            try folder.write("{ rules: { all: 'off', 'prose/repeated-word': 'error' } }", to: "drafts/.xep.json")
            #expect(try findings("\"severity\": \"error\"") != nil)

            try folder.write("{ rulse: {} }", to: "drafts/.xep.json")
            #expect(try findings("there is no key 'rulse'; did you mean 'rules'?", "section/") != nil)
            #expect(try Caller.get("/", port: port).contains(".xep.json:1:3: there is no key"))

            // The nearer one holds, and its paths start from its folder.
            try folder.write("{ paths: { 'one.xml': { rules: { all: 'off' } } } }", to: "drafts/xeps/.xep.json")
            let none = try #require(try findings("\"findings\": []"))
            #expect(!none.contains("\"configuration\""))
        }
    }

    @Test func badUsageIsOneLine() throws {
        let folder = try folder()
        let missing = try Command("preview", folder.path + "/none").run()
        #expect(missing.status == 2 && missing.errorLines.count == 1 && missing.errors.contains("is no folder"))
        let busy = try Listener()
        let taken = try Command("preview", folder.path, "--port", String(busy.port)).run()
        #expect(taken.status == 2 && taken.errorLines.count == 1 && taken.errors.contains("address already in use"))
    }

    @Test func aWiderHostIsWarnedOf() throws {
        let folder = try folder()
        let outcome = try PreviewProcess.run(folder.path + "/xeps", "--host", "0.0.0.0") { port in
            let list = try Caller.get("/", port: port)
            #expect(list.hasPrefix("HTTP/1.1 200 "))
        }
        #expect(outcome.errorLines.count == 1 && outcome.errors.contains("whoever reaches this machine can read the XEPs"))
    }
}
