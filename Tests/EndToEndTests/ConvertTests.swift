import TestSupport
import Testing

struct ConvertTests {
    private let list = """
        <storage xmlns='storage:bookmarks'><url name='P' url='https://p.example/'/><conference jid='a@c.example' name='A' autojoin='1' x='y'>\
        <nick>n</nick></conference><conference name='no jid'/></storage>
        """

    @Test func aListBecomesItemsAndWhatIsLostIsNamed() throws {
        let folder = try TemporaryFolder()
        try folder.write(list, to: "list.xml")
        let outcome = try Command("convert", "bookmarks", "--to", "native", folder.path + "/list.xml").run()
        #expect(outcome.status == 1)
        #expect(
            outcome.output
                == "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:xmpp:bookmarks:1'><item id='a@c.example'><conference xmlns='urn:xmpp:bookmarks:1' autojoin='1' name='A'><nick>n</nick></conference></item></publish></pubsub>\n"
        )
        for word in ["https://p.example/", "attribute 'x'", "without a 'jid'"] { #expect(outcome.errors.contains(word)) }
    }

    /// Both forms of the list hold the same, so that nothing has to be dropped.
    @Test func aListStaysWhatItIsInItsOtherForm() throws {
        let folder = try TemporaryFolder()
        try folder.write(list, to: "list.xml")
        let outcome = try Command("convert", "bookmarks", "--to", "pep", folder.path + "/list.xml").run()
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(
            outcome.output
                == "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='storage:bookmarks'><item id='current'>\(list)</item></publish></pubsub>\n")
    }

    @Test func itemsBecomeAListAgain() throws {
        let folder = try TemporaryFolder()
        try folder.write("<item id='a@c.example'><conference xmlns='urn:xmpp:bookmarks:1' name='A'/></item>", to: "items.xml")
        let output = folder.path + "/list.xml"
        let outcome = try Command("convert", "bookmarks", "--to", "private-xml", "--output", output, folder.path + "/items.xml").run()
        #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
        #expect(
            try folder.read("list.xml")
                == "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'><conference jid='a@c.example' name='A'/></storage></query>\n")
    }

    @Test func anAvatarGoesAroundAllForms() throws {
        let folder = try TemporaryFolder()
        let png = "iVBORw0KGgoAAAANSUhEUgAAABAAAAAMAQMAAABRKa/CAAAABlBMVEX68NzIHjxRSlFsAAAAFElEQVR42mPkZ2BigCLGD0hsJHEAGfIBJF/L4fkAAAAASUVORK5CYII="
        try folder.write("<vCard xmlns='vcard-temp'><PHOTO><TYPE>image/png</TYPE><BINVAL>\(png)</BINVAL></PHOTO></vCard>", to: "vcard.xml")
        let nodes = try Command("convert", "avatar", "--to", "nodes", "--output", folder.path + "/nodes.xml", folder.path + "/vcard.xml").run()
        #expect(nodes.status == 0)
        let text = try folder.read("nodes.xml")
        #expect(text.contains("<info bytes='95' id='00bb1c8f845d72101ca9e0ef1c13a4c2f0b38023' type='image/png' width='16' height='12'/>"))
        #expect(try Command("convert", "avatar", "--to", "image", "--output", folder.path + "/image.png", folder.path + "/nodes.xml").run().status == 0)
        let card = try Command("convert", "avatar", "--to", "vcard", folder.path + "/image.png").run()
        #expect(card.status == 0)
        #expect(try card.output == folder.read("vcard.xml") + "\n")
    }

    @Test(arguments: ["bookmarks", "avatar"]) func whatHoldsNothingIsAFailure(_ kind: String) throws {
        let folder = try TemporaryFolder()
        let form = kind == "avatar" ? "vcard" : "native"
        for text in ["", "no xml", "<x/>", "<a><b></a>"] {
            try folder.write(text, to: "file")
            let outcome = try Command("convert", kind, "--to", form, "--output", folder.path + "/out", folder.path + "/file").run()
            #expect(outcome.status == 2 && outcome.errors.split(separator: "\n").count == 1, "\(text)")
            #expect(!Shared.exists(folder.path + "/out"))
        }
    }
}
