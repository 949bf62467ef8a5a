import Testing
import XMLKit
import XMPPKit

@testable import XEPVectors

struct ConversionCaseTests {
    static let all = ConversionCase.bookmarks + ConversionCase.avatars

    @Test func idsAreUnique() { #expect(Set(Self.all.map(\.id)).count == Self.all.count) }

    @Test(arguments: all.map(\.id)) func stanzasAreWhatTheyShouldBe(_ id: String) throws {
        let item = try #require(Self.all.first { $0.id == id })
        for step in item.setup + item.steps {
            // Text that is no XML becomes an empty presence.
            #expect(step.stanza.name.local == "iq" || item.subject == .avatars)
            if step.stanza.name.local == "iq" { #expect(step.stanza["to"] == "{account}" && step.stanza.elements.count == 1, "\(item.id)") }
        }
        #expect(!item.views.isEmpty && !item.flags.isEmpty)
    }

    @Test(arguments: all.map(\.id)) func requirementsExist(_ id: String) throws {
        let item = try #require(Self.all.first { $0.id == id })
        for expectation in item.expectations {
            #expect(!expectation.requirements.isEmpty && !expectation.alternatives.isEmpty)
            for name in expectation.requirements { #expect(ConversionRequirement.named(name)?.bindsServers == true, "\(name)") }
            let names = expectation.alternatives.map(\.name)
            #expect(Set(names).count == names.count, "\(item.id) \(expectation.view) \(names)")
        }
    }

    @Test func placeholdersAreReplaced() {
        let stanza = StanzaText.value("<presence to='{room}/nick'><x xmlns='urn:x'>{account} {other}</x></presence>")
        let filled = Placeholders.filled(stanza, ["room": "r@c.example", "account": "a@b.example"])
        #expect(filled["to"] == "r@c.example/nick")
        #expect(filled.text == "a@b.example {other}")
        #expect(Placeholders.names(in: stanza) == ["room", "account", "other"])
    }
}
