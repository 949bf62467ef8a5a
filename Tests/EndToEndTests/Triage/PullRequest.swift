import TestSupport
import Testing

/// A pull request as people make them: what the repository held, what it holds then, and what the process asks for.
struct PullRequest: Sendable, CustomTestStringConvertible {
    let name: String
    let labels: [String]
    /// Whether it can be decided without a person.
    let isCertain: Bool
    let before: [String: String]
    /// The files then; nil for what is gone.
    let after: [String: String?]
    var testDescription: String { name }

    init(_ name: String, _ labels: [String], certain: Bool = true, before: [String: String], after: [String: String?]) {
        (self.name, self.labels, isCertain, self.before, self.after) = (name, labels, certain, before, after)
    }

    /// A change of one XEP.
    init(_ name: String, _ labels: [String], certain: Bool = true, from old: Document = Document(), _ change: (inout Document) -> Void) {
        self.init(name, labels, certain: certain, before: ["xep-0999.xml": old.text], after: ["xep-0999.xml": old.with(change).text])
    }

    private static func at(_ status: String, _ version: String, _ change: (inout Document) -> Void = { _ in }) -> Document {
        Document.changed {
            $0.status = status
            $0.revise(version, "2025-01-30")
            change(&$0)
        }
    }

    private static let proposal = Document.changed {
        ($0.number, $0.status, $0.revisions) = ("xxxx", "ProtoXEP", [("0.0.1", "2025-01-30")])
    }

    private static let more = "<p>A server that is asked to be silent keeps every whisper until its owner is back, and then passes all of them on in their order.</p>"

    static let all: [PullRequest] = [
        // Wording.
        .init("a spelling mistake with its revision", ["editorial only"]) {
            $0.protocolText.replace("tells nobody else of it", with: "tells nobody about it")
            $0.revise("0.1.2")
        },
        .init("a spelling mistake without a revision", ["needs version block", "editorial only"]) {
            $0.protocolText.replace("passes a whisper", with: "hands a whisper")
        },
        .init("line breaks alone", ["editorial only"]) { $0.protocolText.replace(". The", with: ".\n  The") },
        .init("a spelling mistake in a Stable XEP", ["editorial only"], from: at("Draft", "1.0.0")) {
            $0.protocolText.replace("passes a whisper", with: "hands a whisper")
            $0.revise("1.0.1")
        },
        .init("a spelling mistake in a Final XEP, no revision", ["needs version block", "editorial only"], from: at("Final", "2.0.0")) {
            $0.protocolText.replace("passes a whisper", with: "hands a whisper")
        },
        .init("a tag", ["editorial only"]) { $0.tags = "<tags><tag>garden</tag></tags>" },
        .init("the history mended", ["editorial only"]) { $0.revisions[0].1 = "2024-03-02" },
        // The protocol.
        .init("MUST to SHOULD in an Experimental XEP", ["needs Author"]) {
            $0.protocolText.replace("MUST", with: "SHOULD")
            $0.revise("0.2.0")
        },
        .init("MUST to SHOULD in a Stable XEP", ["needs Council"], from: at("Draft", "1.0.0")) {
            $0.protocolText.replace("MUST", with: "SHOULD")
            $0.revise("1.1.0")
        },
        .init("the same without a revision", ["needs Council", "needs version block"], from: at("Draft", "1.0.0")) {
            $0.protocolText.replace("MUST", with: "SHOULD")
        },
        .init("an example in a Deferred XEP", ["needs Author"], from: at("Deferred", "0.2.0")) {
            $0.example.replace("volume='3'", with: "volume='4'")
            $0.revise("0.3.0")
        },
        .init("an example in an Active XEP of the Council", ["needs Council"], from: at("Active", "1.0.0") { $0.type = "Informational" }) {
            $0.example.replace("volume='3'", with: "volume='4'")
            $0.revise("1.1.0")
        },
        .init("an example in an Active XEP of the Board", ["needs Board"], from: at("Active", "1.0.0") { ($0.type, $0.approver) = ("Procedural", "Board") }) {
            $0.example.replace("volume='3'", with: "volume='4'")
            $0.revise("1.1.0")
        },
        .init("a schema in an Experimental XEP", ["needs Author"]) {
            $0.schema.replace("unsignedByte", with: "unsignedInt")
            $0.revise("0.2.0")
        },
        .init("a schema in a Final XEP", ["needs Council", "needs version block"], from: at("Final", "2.0.0")) {
            $0.schema.replace("unsignedByte", with: "unsignedInt")
        },
        .init("an element renamed in a Final XEP", ["needs Council"], certain: false, from: at("Final", "2.0.0")) {
            $0.schema.replace("'whisper'", with: "'murmur'")
            $0.example.replace("whisper xmlns", with: "murmur xmlns")
            $0.example.replace("</whisper>", with: "</murmur>")
            $0.revise("2.1.0")
        },
        .init("a namespace raised", ["needs Author"]) {
            $0.namespace = "urn:xmpp:whispers:1"
            $0.revise("0.2.0")
        },
        .init("an example in the last call", ["needs Author"], certain: false, from: at("Proposed", "0.2.0")) {
            $0.example.replace("volume='3'", with: "volume='4'")
            $0.revise("0.3.0")
        },
        .init("an example in a Deprecated XEP", ["needs Council"], from: at("Deprecated", "1.0.0")) {
            $0.example.replace("volume='3'", with: "volume='4'")
            $0.revise("1.1.0")
        },
        // Where people have to look.
        .init("a new paragraph without words of RFC 2119", ["needs Author"], certain: false) {
            $0.protocolText += more
            $0.revise("0.2.0")
        },
        .init("a new paragraph in a Stable XEP", ["needs Council"], certain: false, from: at("Draft", "1.0.0")) {
            $0.protocolText += more
            $0.revise("1.1.0")
        },
        .init("30 seconds become 60", ["needs Author"], certain: false) {
            $0.protocolText.replace("30", with: "60")
            $0.revise("0.1.2")
        },
        .init("a sentence turned round", ["needs Council"], certain: false, from: at("Draft", "1.0.0")) {
            $0.protocolText.replace("passes a whisper on", with: "does not pass a whisper on")
            $0.revise("1.0.1")
        },
        .init("a document that is broken", ["editorial only"], certain: false) {
            $0.protocolText += "<p>open"
            $0.revise("0.1.2")
        },
        // The header.
        .init("an author more", ["needs Author"]) { $0.authors += "\n" + $0.authors.replacing("Juliet", with: "Romeo") },
        .init("a dependency in a Stable XEP", ["needs Council", "needs version block"], from: at("Draft", "1.0.0")) { $0.dependencies += "<spec>XEP-0030</spec>" },
        .init("another approver", ["needs Council"], certain: false) {
            $0.approver = "Board"
            $0.revise("0.1.2")
        },
        // Status.
        .init("to the last call", ["needs Council"]) {
            $0.status = "Proposed"
            $0.revise("0.1.2")
        },
        .init("Stable after the last call", ["needs Council"], from: at("Proposed", "0.2.0")) {
            $0.status = "Draft"
            $0.revise("1.0.0")
        },
        .init("Active by the Board", ["needs Board"], from: at("Proposed", "0.2.0") { ($0.type, $0.approver) = ("Procedural", "Board") }) {
            $0.status = "Active"
            $0.revise("1.0.0")
        },
        .init("deferred by the Editor", ["editorial only"]) {
            $0.status = "Deferred"
            $0.revise("0.1.2")
        },
        .init("retracted by its author", ["needs Author"]) {
            $0.status = "Retracted"
            $0.revise("0.1.2")
        },
        .init("a step left out", ["needs Council"], certain: false) {
            $0.status = "Draft"
            $0.revise("1.0.0")
        },
        .init("taken up again", ["needs Author"], from: at("Deferred", "0.2.0")) {
            $0.status = "Experimental"
            $0.revise("0.3.0")
        },
        // Documents that come and go.
        .init("a proposal", ["new ProtoXEP"], before: ["xep-0999.xml": Document().text], after: ["inbox/whispers.xml": proposal.text]),
        .init("a proposal that calls itself Experimental", ["new ProtoXEP"], certain: false, before: ["xep-0999.xml": Document().text],
              after: ["inbox/whispers.xml": proposal.with { $0.status = "Experimental" }.text]),
        .init("a proposal mended by its author", ["needs Author"], before: ["inbox/whispers.xml": proposal.text],
              after: ["inbox/whispers.xml": proposal.with { $0.example.replace("volume='3'", with: "volume='4'") }.text]),
        .init("a proposal accepted, its file moved", ["needs Council"], before: ["inbox/whispers.xml": proposal.text],
              after: ["inbox/whispers.xml": nil, "xep-0999.xml": Document().text]),
        .init("a proposal accepted, its file left, an entity added", ["needs Council"], before: ["inbox/whispers.xml": proposal.text, "xep.ent": "a\n"],
              after: ["xep-0999.xml": Document().text, "xep.ent": "a\nb\n"]),
        .init("a number out of nowhere", ["needs Council"], certain: false, before: ["README.md": "x"], after: ["xep-0999.xml": Document().text]),
        .init("a XEP deleted", [], certain: false, before: ["xep-0999.xml": Document().text], after: ["xep-0999.xml": nil]),
        .init("no XEP at all", [], certain: false, before: ["README.md": "x"], after: ["README.md": "y"]),
        .init(
            "wording in one, a requirement in another", ["needs Council"],
            before: ["xep-0998.xml": Document.changed { $0.number = "0998" }.text, "xep-0999.xml": at("Draft", "1.0.0").text],
            after: [
                "xep-0998.xml": Document.changed {
                    $0.number = "0998"
                    $0.protocolText.replace("passes a whisper", with: "hands a whisper")
                    $0.revise("0.1.2")
                }.text,
                "xep-0999.xml": at("Draft", "1.0.0").with {
                    $0.protocolText.replace("MUST", with: "SHOULD")
                    $0.revise("1.1.0")
                }.text,
            ]),
    ]
}
