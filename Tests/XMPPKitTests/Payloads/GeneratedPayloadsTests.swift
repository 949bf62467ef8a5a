import Testing
import TestSupport
import XMLKit
import XMPPKit

/// Payloads of made-up values: what is written is read as the same value.
@Suite struct GeneratedPayloadsTests {
    @Test(arguments: 0..<200) func areReadAsTheyWereMade(seed: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        func text() -> String {
            let alphabet = Array("aZ09 <>&'\"\n\t]]>\u{E9}\u{1F44B}.-_/@:")
            return String((0..<Int.random(in: 1...8, using: &numbers)).compactMap { _ in alphabet.randomElement(using: &numbers) }) + "x"
        }
        func maybe<T>(_ value: T) -> T? { Bool.random(using: &numbers) ? value : nil }
        func flag() -> Flag? { maybe(Flag(Bool.random(using: &numbers))) }
        func foreign() -> XMLValue { XMLValue(XMLName(prefix: "f", local: "foreign", namespace: "urn:f"), attributes: [.init(XMLName(local: "a"), text())], children: [.text(text())]) }
        let jid = try JID("user\(seed)@example.org/r")
        let image = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in UInt8.random(in: 0...255, using: &numbers) }

        try check(Hats((0..<3).compactMap { maybe(Hat(uri: text() + "\($0)", title: text(), hue: maybe(Hue(Double($0) * 100.25)).flatMap { $0 }, language: maybe("en"))) }))
        try check(BookmarkStorage(rooms: [RoomBookmark(jid, title: maybe(text()), autojoin: flag(), nick: maybe(text()), password: maybe(text()))], pages: [PageBookmark(text(), title: maybe(text()))]))
        try check(NativeBookmark(title: maybe(text()), autojoin: flag(), nick: maybe(text()), password: maybe(text()), extensions: [foreign(), foreign()]))
        try check(AvatarData(image))
        try check(AvatarMetadata([AvatarInfo(bytes: Count(UInt32(image.count)), id: ImageHash(of: image), type: "image/png", width: maybe(Count(64)), url: maybe(text()))]))
        try check(VCardPhoto(image, type: maybe(text())))
        try check(MessageAttaching(id: text()))
        try check(Reactions(id: text(), ["a" + text(), "b" + text()]))
        let form = DataForm(.submit, [FormField("FORM_TYPE", .hidden, values: [text()]), FormField(text(), maybe(.textMulti), values: [text(), text()], label: maybe(text()))], title: maybe(text()))
        try check(form)
        try check(Command(text(), session: maybe(text()), status: maybe(.executing), form: maybe(form)))
        try check(Registration([(.username, text()), (.password, text())], instructions: maybe(text()), form: maybe(form), redirect: maybe(OutOfBandURL(text(), summary: maybe(text())))))
        try check(PubSub([PubSubVerb(.publish, node: text(), [.item(PubSubItem(id: maybe(text()), payload: maybe(foreign())))]), PubSubVerb(.subscribe, node: maybe(text()), jid: jid)]))
    }

    private func check<P: Payload>(_ payload: P) throws {
        let text = XMLSerializer().text(of: payload.value)
        let element = try #require(XMLTree(fragment: Array(text.utf8)).root)
        #expect(try P(XMLValue(element)) == payload, "\(text)")
    }
}
