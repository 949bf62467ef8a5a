import Testing
import XMPPKit

@Suite struct FormsTests {
    @Test func form() throws {
        let form = try read(DataForm.self, """
            <x xmlns='jabber:x:data' type='form'>
              <title>Bot</title><instructions>One.</instructions><instructions>Two.</instructions>
              <field type='hidden' var='FORM_TYPE'><value>jabber:bot</value></field>
              <field type='fixed'><value>Section</value></field>
              <field type='list-multi' var='features' label='Features'><desc>d</desc><required/>
                <option label='News'><value>news</value></option><option><value>search</value></option><value>news</value><value>search</value>
                <media xmlns='urn:xmpp:media-element'/></field>
            </x>
            """)
        #expect(form.kind == .form && form.title == "Bot" && form.formType == "jabber:bot" && form.fields.count == 3)
        let field = try #require(form["features"])
        #expect(field.kind == .listMulti && field.isRequired && field.summary == "d" && field.values == ["news", "search"])
        #expect(field.options.map(\.text) == ["news", "search"] && field.options.map(\.label) == ["News", nil])
    }

    @Test func table() throws {
        let form = try read(DataForm.self, """
            <x xmlns='jabber:x:data' type='result'><reported><field var='name' label='N' type='text-single'/></reported>
            <item><field var='name'><value>a</value></field></item><item><field var='name'><value>b</value></field></item></x>
            """)
        #expect(form.items.map { $0.fields.flatMap(\.values) } == [["a"], ["b"]])
    }

    @Test(arguments: [
        ("<x xmlns='jabber:x:data'/>", "/x: the attribute 'type' is missing"),
        ("<x xmlns='jabber:x:data' type='set'/>", "/x/@type: 'set' is not one of form, submit, cancel, result"),
        ("<x xmlns='jabber:x:data' type='form'><field/></x>", "/x/field: the attribute 'var' is missing"),
        ("<x xmlns='jabber:x:data' type='form'><field var='a'/><field var='b' type='text'/></x>", "/x/field[2]/@type: 'text' is not one of boolean, fixed, hidden, jid-multi, jid-single, list-multi, list-single, text-multi, text-private, text-single"),
        ("<x xmlns='jabber:x:data' type='submit'><field var='a' type='boolean'><value>yes</value></field></x>", "/x/field: 'yes' is not a truth value: true, false, 1 or 0"),
        ("<x xmlns='jabber:x:data' type='form'><field var='a'><option/></field></x>", "/x/field/option: the element <value/> is missing"),
        ("<x xmlns='jabber:x:data' type='form'><title/><title/></x>", "/x: <title/> stands there twice"),
        ("<x xmlns='jabber:x:data' type='result'><item><field/></item></x>", "/x/item/field: the attribute 'var' is missing"),
    ])
    func formRefuses(text: String, message: String) throws { #expect(try refusal(DataForm.self, text) == message) }

    @Test func command() throws {
        let command = try read(Command.self, """
            <command xmlns='http://jabber.org/protocol/commands' node='config' sessionid='s1' status='executing' xml:lang='en'>
              <actions execute='next'><prev/><next/></actions><note type='warn'>Careful</note>
              <x xmlns='jabber:x:data' type='form'><field var='a'/></x><y xmlns='urn:y'/>
            </command>
            """)
        #expect(command.node == "config" && command.session == "s1" && command.status == .executing && command.action == nil)
        #expect(command.actions?.allowed == [.prev, .next] && command.actions?.execute == .next)
        #expect(command.notes.map(\.text) == ["Careful"] && command.notes.first?.kind == .warn && command.form?.fields.count == 1)
    }

    @Test(arguments: [
        ("", "/command: the attribute 'node' is missing"),
        ("node='a' action='completed'", "/command/@action: 'completed' is not one of cancel, complete, execute, next, prev"),
        ("node='a' status='done'", "/command/@status: 'done' is not one of canceled, completed, executing"),
        ("node='a' status='executing' action='next'", "/command: action and status exclude each other"),
    ])
    func commandRefuses(attributes: String, message: String) throws {
        #expect(try refusal(Command.self, "<command xmlns='http://jabber.org/protocol/commands' \(attributes)/>") == message)
    }
}
