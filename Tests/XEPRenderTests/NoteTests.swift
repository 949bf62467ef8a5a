import TestSupport
import Testing

@Suite struct NoteTests {
    @Test func equalNotesAreOneWithAWayBackToEach() throws {
        let page = try Page("""
            <section1 topic='A' anchor='a'><p>one <note>First  words.</note> two<note>Other words.</note> three<note>First words.</note></p></section1>
            """)
        #expect(page.text(id: "note_1") == "First words. ↩︎ ↩︎" && page.text(id: "note_2") == "Other words. ↩︎")
        #expect(page.html.element(id: "note_3") == nil)
        // No line may break between a word and its mark.
        #expect(page.contains("one<sup"))
        #expect(page.html.links.filter { $0.hasPrefix("#note_") } == ["#note_1", "#note_2", "#note_1"])
        #expect(page.html.links.filter { $0.hasPrefix("#noteref_") } == ["#noteref_1_1", "#noteref_1_2", "#noteref_2_1"])
        #expect(Set(page.html.ids).isSuperset(of: ["noteref_1_1", "noteref_1_2", "noteref_2_1"]))
    }

    @Test func sameWordsWithAnotherAddressAreAnotherNote() throws {
        let page = try Page("""
            <section1 topic='A' anchor='a'><p>one<note><link url='https://example.org/1'>here</link></note> two<note><link url='https://example.org/2'>here</link></note></p></section1>
            """)
        #expect(page.html.element(id: "note_2") != nil)
    }

    @Test func notesInNotesAndInRemarks() throws {
        let page = try Page(
            "<section1 topic='A' anchor='a'><p>one<note>Outer<note>Inner.</note> words.</note></p></section1>",
            revisions: Page.revision("0.1.0", "2024-02-03", remark: "<p>Done<note>Late.</note></p>"))
        // A reader meets the notes of the body before those of the revision history.
        #expect(page.text(id: "note_1") == "Outer2 words. ↩︎" && page.text(id: "note_2") == "Inner. ↩︎" && page.text(id: "note_3") == "Late. ↩︎")
    }

    @Test func aRemarkCallsTheNoteOfTheBody() throws {
        let page = try Page(
            "<section1 topic='A' anchor='a'><p>one<note>First.</note> two<note>Same.</note></p></section1>",
            revisions: Page.revision("0.1.0", "2024-02-03", remark: "<p>Done<note>Same.</note></p>"))
        #expect(page.text(id: "note_2") == "Same. ↩︎ ↩︎" && page.html.element(id: "note_3") == nil)
        #expect(page.html.links.filter { $0.hasPrefix("#note_") } == ["#note_1", "#note_2", "#note_2"])
    }

    @Test func withoutNotes() throws {
        let notes = try Page().text(id: "appendix-notes")
        #expect(notes?.contains("no notes") == true)
    }

    @Test func theAbstractIsPlainWordsWithoutNotes() throws {
        let page = try Page("<p>Ask<note>Twice.</note>.</p>", abstract: "It builds on <span>Lamps</span><note>See there.</note> alone.")
        #expect(page.texts("p").contains("It builds on Lamps alone."))
        #expect(page.content(ofMeta: "description") == ["It builds on Lamps alone."])
        // Every way back from a note leads to a mark in the text.
        let back = page.html.links.filter { $0.hasPrefix("#noteref_") }
        #expect(back == ["#noteref_1_1"] && page.html.ids.contains("noteref_1_1") && !page.contains("See there."))
    }
}
