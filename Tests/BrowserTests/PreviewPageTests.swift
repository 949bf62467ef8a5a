import TestSupport
import Testing

/// `xep preview` in a real browser.
@Suite(.enabled(if: BrowserSession.exists, "chromium-headless-shell or Python is absent"), .timeLimit(.minutes(10)))
struct PreviewPageTests {
    /// Thirty sections, so that there is something to scroll; `words` stand in the tenth, and `above` before everything.
    private func document(_ words: String, above: String = "") -> String {
        let sections = (1...30).map { number in
            "<section1 topic='Part \(number)' anchor='part-\(number)'><p>Of part \(number). \(number == 10 ? words : "")</p><p>More.</p><p>More.</p></section1>"
        }
        return """
            <?xml version='1.0' encoding='UTF-8'?>
            <xep><header><title>Tested</title><abstract>Of a test.</abstract><number>xxxx</number><status>ProtoXEP</status><type>Standards Track</type></header>
            \(above)\(sections.joined(separator: "\n"))
            <section1 topic='Last' anchor='last'><example caption='A request'><![CDATA[
            <iq from='juliet@capulet.example/balcony' id='a' type='gett'><query xmlns='urn:example:x'/></iq>]]></example></section1></xep>

            """
    }

    private let isJudged = "document.querySelector('.preview-panel') !== null && document.documentElement.dataset.previewFindings === document.documentElement.dataset.previewVersion && !/Checking/.test(document.querySelector('.preview-panel summary').textContent)"

    @Test func aSavedFileComesToThePageAtTheSamePlace() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(document("first words"), to: "one.xml")
        try PreviewProcess.run(folder.path) { port in
            let notes = try BrowserSession.run([
                .open("http://127.0.0.1:\(port)/one.html"), .await("document.readyState === 'complete' && \(isJudged)"),
                .await("(document.getElementById('part-10').scrollIntoView({ behavior: 'instant' }), scrollY > 100)"),
                .note("Math.round(document.getElementById('part-10').getBoundingClientRect().top)"),
                .write(path: path, text: document("second words", above: "<section1 topic='New' anchor='new'><p>New.</p><p>New.</p></section1>")),
                .await("document.getElementById('part-10').textContent.includes('second words')"),
                .note("Math.round(document.getElementById('part-10').getBoundingClientRect().top)"),
                .note("document.getElementById('new') !== null"), .await("document.querySelectorAll('button.copy').length === 1"),
            ])
            #expect(notes.count == 3 && notes.first == notes.dropFirst().first && notes.last == "true", "\(notes)")
        }
    }

    @Test func findingsStandInThePanelAndAtTheirPlace() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(document("first words"), to: "one.xml")
        try PreviewProcess.run(folder.path) { port in
            let notes = try BrowserSession.run([
                .open("http://127.0.0.1:\(port)/one.html"), .await("document.readyState === 'complete' && \(isJudged)"),
                .note("Array.from(document.querySelectorAll('#ex-a-request mark.preview-mark, #example-1 mark.preview-mark')).some(function (mark) { return /gett/.test(mark.textContent) && /gett/.test(mark.title); })"),
                .note("Array.from(document.querySelectorAll('.preview-panel li')).some(function (item) { return /stanza\\/type-value/.test(item.textContent) && document.querySelector(item.querySelector('a').getAttribute('href')) !== null; })"),
                .write(path: path, text: document("broken <em>words")),
                .await("document.querySelector('.preview-panel.fault') !== null && \(isJudged)"),
                .note("document.getElementById('part-10').textContent.includes('first words')"),
                .note("document.querySelector('.preview-panel').textContent.includes('document/well-formed')"),
                .write(path: path, text: document("mended words")),
                .await("document.getElementById('part-10').textContent.includes('mended words') && document.querySelector('.preview-panel.fault') === null"),
            ])
            #expect(notes == ["true", "true", "true", "true"], "\(notes)")
        }
    }

    @Test(.enabled(if: Axe.exists && HTMLChecker.exists, "scripts/test-tools.sh has not put the judges of pages there"))
    func thePagesOfThePreviewPassTheJudges() throws {
        let folder = try TemporaryFolder(), saved = try TemporaryFolder()
        try folder.write(document("first first words"), to: "one.xml")
        try folder.write("<xep>", to: "broken.xml")
        try folder.write("{ rulse: {} }", to: ".xep.json")
        try PreviewProcess.run(folder.path) { port in
            let address = "http://127.0.0.1:\(port)/"
            #expect(try Axe.violations([address + "one.html", address + "broken.html"], isReady: isJudged) == [])
            #expect(try Axe.violations([address]) == [])
            for path in ["one.html", "broken.html", ""] {
                let answer = try Caller.get("/" + path, port: port)
                try saved.write(answer.firstRange(of: "\r\n\r\n").map { String(answer[$0.upperBound...]) } ?? "", to: path.isEmpty ? "list.html" : path)
            }
        }
        #expect(try HTMLChecker.messages(saved.path) == [])
    }

    @Test func theListFollowsToo() throws {
        let folder = try TemporaryFolder()
        try folder.write(document("words"), to: "one.xml")
        try PreviewProcess.run(folder.path) { port in
            _ = try BrowserSession.run([
                .open("http://127.0.0.1:\(port)/"), .await("document.querySelectorAll('tbody tr').length === 1 && /error|warning|none/.test(document.querySelector('tbody').textContent)"),
                .write(path: folder.path + "/two.xml", text: document("others")),
                .await("document.querySelectorAll('tbody tr').length === 2"),
            ])
        }
    }
}
