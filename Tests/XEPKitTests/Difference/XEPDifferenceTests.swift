import TestSupport
import Testing
import XEPKit
import XMLKit

/// Each kind of change is told as what it is, and as nothing else.
@Suite struct XEPDifferenceTests {
    @Test func anotherFormOfTheSameIsNoChange() {
        #expect(Versions().lines == [])
        #expect(Versions(("'", "\"")).lines == [])
        #expect(Versions(("\n", "\r\n")).lines == [])
        #expect(Versions(("at night, and", "at\n  night,   and<!-- a remark -->")).lines == [])
        #expect(Versions(("to='romeo@montague.lit' type='chat'", "type='chat'\n   to='romeo@montague.lit'")).lines == [])
        #expect(Versions(("nobody", "&#110;obody")).lines == [])
        #expect(Versions(("<xs:attribute name='tone' type='tone'/>", "<xs:attribute name='tone' use='optional' type='tone'/>")).lines == [])
    }

    @Test func prose() throws {
        let versions = Versions(("may hear", "can hear"))
        #expect(versions.lines == ["prose changed Whispers cross a garden at night, and nobody else can hear them. ['may' became 'can'] editorial"])
        let change = try #require(versions.difference.changes.first)
        #expect(change.section == "Introduction")
        #expect(versions.old(change.details.first?.old) == "may" && versions.new(change.details.first?.new) == "can")
        #expect(versions.difference.impact == .editorial)
    }

    @Test func aLinkThatLeadsElsewhere() {
        #expect(Versions(("/a'", "/b'")).lines == [
            "prose changed See the garden. [the link to 'https://example.com/a' leads to 'https://example.com/b'] editorial"
        ])
    }

    @Test func requirementWords() throws {
        let versions = Versions(("A client MUST", "A client SHOULD"))
        #expect(versions.lines.first == "requirement changed A client SHOULD whisper. [MUST became SHOULD] substantial")
        #expect(versions.difference.changes.map(\.subject) == [.requirement, .prose])
        #expect(versions.difference.impact == .substantial)
        // The same words of RFC 2119 in a sentence worded otherwise.
        #expect(Versions(("listen to what", "hear what")).difference.changes.map(\.subject) == [.prose])
        #expect(Versions(("SHOULD NOT", "should not")).lines.first == "requirement removed A server SHOULD NOT listen to what is said. substantial")
        #expect(Versions(("MUST whisper.", "MUST whisper. It MAY stop.")).lines.first == "requirement added It MAY stop. substantial")
    }

    @Test func anExampleByStanza() throws {
        let versions = Versions(("volume='3'>Romeo", "volume='4'>O Romeo"), ("type='chat'", "type='chat' id='w1'"))
        #expect(versions.lines == [
            "example changed Juliet whispers [/message: id='w1' is new; /message/whisper/@volume: '3' became '4'; /message/whisper: 'Romeo' became 'O Romeo'] substantial"
        ])
        let details = try #require(versions.difference.changes.first?.details)
        #expect(versions.old(details[1].old) == "volume='3'" && versions.new(details[1].new) == "volume='4'")
        #expect(versions.new(details[2].new) == "O Romeo")
        #expect(Versions(("</message>", "</message>\n<presence type='unavailable'/>")).lines == [
            "example changed Juliet whispers [<presence type='unavailable'/> is new] substantial"
        ])
        #expect(Versions(("<whisper xmlns", "<murmur xmlns"), ("Romeo</whisper>", "Romeo</murmur>")).lines == [
            "example changed Juliet whispers [/message/whisper: became <murmur/>] substantial"
        ])
    }

    @Test func examplesThatComeGoAndMove() throws {
        let example = "<example caption='Juliet whispers'>"
        #expect(Versions((example, "<example caption='Silence'><![CDATA[<presence/>]]></example>" + example)).lines == [
            "example added Silence substantial", "prose added Silence editorial",
        ])
        let (one, other) = ("<example caption='One'><![CDATA[<iq id='1'/>]]></example>", "<example caption='Other'><![CDATA[<presence/>]]></example>")
        let old = Versions.text.replacing("  " + example, with: one + other + example)
        let lines = Versions(old, old.replacing(one + other, with: other + one)).lines
        #expect(lines == ["example moved One editorial", "prose moved One editorial"] || lines == ["example moved Other editorial", "prose moved Other editorial"])
    }

    @Test func sectionsAndAnchors() {
        #expect(Versions(("topic='Protocol' anchor='protocol'", "topic='Use Cases' anchor='use'")).lines == [
            "section changed Protocol ['Protocol' became 'Use Cases'] editorial", "section removed #protocol editorial", "section added #use editorial",
        ])
    }

    @Test func header() {
        #expect(Versions(("Experimental", "Proposed")).lines == ["header changed status ['Experimental' became 'Proposed'] editorial"])
        #expect(Versions(("<spec>XMPP Core</spec>", "<spec>XMPP Core</spec><spec>XEP-0045</spec>")).lines == [
            "header added dependencies ['XEP-0045' is new] editorial"
        ])
        #expect(Versions(("juliet@example.com", "juliet@example.net")).lines == [
            "header changed author [what is said of 'Juliet Capulet' changed] editorial"
        ])
    }

    @Test func theHistoryIsNoChangeOfItsOwn() {
        let entry = "<revision><version>0.2.0</version><date>2024-03-01</date><initials>jc</initials><remark><p>More.</p></remark></revision>\n  <revision><version>0.1.0"
        let versions = Versions(("<revision><version>0.1.0", entry))
        #expect(versions.lines == ["revision added 0.2.0 editorial"])
        #expect(versions.difference.impact == nil)
        #expect(Versions(("First.", "Second.")).lines == ["revision changed 0.1.0 editorial"])
    }

    @Test func aNamespaceThatIsRaised() {
        let versions = Versions(("whispers:0", "whispers:1"))
        #expect(versions.lines == [
            "namespace changed urn:xmpp:whispers:1 ['urn:xmpp:whispers:0' became 'urn:xmpp:whispers:1': its version is raised] incompatible",
            "example changed Juliet whispers [/message/whisper: the namespace 'urn:xmpp:whispers:0' became 'urn:xmpp:whispers:1'] substantial",
        ])
    }

    @Test func whatIsMalformedIsComparedAsText() {
        #expect(Versions(("Romeo</whisper>", "Romeo</whisper"), ("volume='3'", "volume='4'")).difference.changes.map(\.subject) == [.example])
        #expect(Versions(("</xs:schema>", "</xs:schem>")).lines.first?.contains("not well-formed in the new version") == true)
        #expect(Versions(Versions.text, "").lines.allSatisfy { $0.contains("removed") })
        #expect(Versions("", Versions.text).lines.allSatisfy { $0.contains("added") })
        #expect(Versions("<", "]]>").lines == [])
    }

    /// Of each published document nothing differs from itself written with other line ends.
    @Test(.enabled(if: Shared.folder != nil, "the corpus is not here")) func documentsAreAsTheyAre() throws {
        for path in Shared.corpus.filter({ $0.hasSuffix("47.xml") }) {
            let source = Shared.source(path)
            let other = Source(name: path, text: source.text(source.range).replacing("\r\n", with: "\n").replacing("\n", with: " \r\n"))
            let difference = XEPDifference(from: XEP(source, resolver: Shared.resolver()), to: XEP(other, resolver: Shared.resolver()))
            #expect(difference.isEmpty, "\(path): \(difference.changes.prefix(3))")
        }
    }
}
