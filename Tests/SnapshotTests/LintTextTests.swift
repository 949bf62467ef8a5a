import TestSupport
import Testing

/// How findings look, on lines that are hard to show.
@Suite struct LintTextTests {
    static let cases: [(name: String, text: String)] = [
        ("lint-clean.txt", "<p>Nothing to say.</p>"),
        ("lint-tabs.txt", "<p>\t\tone\t& two</p>"),
        ("lint-wide.txt", "<p>\u{6F22}\u{5B57} e\u{301} \u{1F600} & two</p>"),
        ("lint-long-line.txt", "<p>" + String(repeating: "whisper ", count: 60) + "& " + String(repeating: "whisper ", count: 60) + "</p>"),
        ("lint-lines.txt", "<p>\n  one\n</em>\n</p>\n<p><link url='#nowhere'>x</link></p>"),
        ("lint-controls.txt", "<p>\u{1B}[31mred & \u{202E}turned</p>"),
        ("lint-related.txt", "<p class='a' class='b'>x</p>"),
    ]

    static func document(_ body: String) -> String {
        """
        <?xml version='1.0' encoding='UTF-8'?>
        <!DOCTYPE xep SYSTEM 'xep.dtd' [
          <!ENTITY % ents SYSTEM 'xep.ent'>
        %ents;
        ]>
        <xep>
        <header>
          <title>Balcony Whispers</title>
          <abstract>This specification tells how to whisper from a balcony.</abstract>
          &LEGALNOTICE;
          <number>xxxx</number>
          <status>ProtoXEP</status>
          <type>Humorous</type>
          <sig>Standards</sig>
          <approver>Council</approver>
          <dependencies/>
          <supersedes/>
          <supersededby/>
          <shortname>whispers</shortname>
          <author><firstname>Juliet</firstname><surname>Capulet</surname><email>juliet@example.com</email></author>
          <revision><version>0.0.1</version><date>2024-01-31</date><initials>jc</initials><remark><p>First draft.</p></remark></revision>
        </header>
        <section1 topic='Whispers' anchor='whispers'>
        \(body)
        </section1>
        </xep>

        """
    }

    @Test(arguments: cases.map(\.name)) func looksAsKept(name: String) throws {
        let text = try #require(Self.cases.first { $0.name == name }?.text)
        let folder = try TemporaryFolder()
        try folder.write(Self.document(text), to: "whispers.xml")
        var command = Command("lint", "--today", "2026-01-31", "whispers.xml")
        command.folder = folder.path
        let outcome = try command.run()
        #expect(outcome.errors.isEmpty)
        #expect(outcome.output == (try Snapshot.kept(name, for: outcome.output)))
    }
}
