import TestSupport
import Testing
import XMPPKit

@testable import XEPVectors

/// Results of servers: which cases they fail, and which requirements they break.
struct ConversionVerificationTests {
    /// What the recordings of a server break is what its file of results fails, and nothing else.
    @Test(.enabled(if: Shared.folder.map { Shared.exists($0 + "/captures/prosody") } ?? false, "needs ../shared/captures"), arguments: RecordedServer.all)
    func recordedServersFailWhereTheyDeviate(_ server: RecordedServer) throws {
        var passed = 0
        for subject in ConversionCase.Subject.allCases {
            let captures = CaptureResults(of: server.folder, subject)
            #expect(captures.strangers == [])
            let file = try ResultsFile(Array(captures.text(subject.rawValue).utf8))
            let cases = try #require(ConversionCase.cases(of: subject.rawValue))
            let verification = ConversionVerification(of: try #require(file.conversions), against: cases)
            #expect(verification.unknown.isEmpty && verification.missing.count == cases.count - captures.actual.count)
            let failed = Set(verification.failures.map(\.item.id))
            var expected: Set<String> = []
            for deviation in server.deviations {
                for (recording, views) in deviation.recordings {
                    guard let pair = CaptureResults.pairs.first(where: { $0.recording == recording }), let item = cases.first(where: { $0.id == pair.id }),
                        views.contains("together") || item.views.contains(where: { views.contains($0.rawValue) })
                    else { continue }
                    expected.insert(pair.id)
                    let failure = verification.failures.first { $0.item.id == pair.id }
                    #expect(
                        deviation.requirement == "6120/reply" || failure?.judgement.brokenRequirements.isEmpty == false, "\(pair.id) \(deviation.requirement)")
                }
            }
            #expect(failed == expected, "\(verification.failures.map { "\($0.item.id): \($0.sentences)" })")
            passed += verification.passed
        }
        #expect(passed > 50)
    }

    private func verify(_ actual: String, _ id: String = "nodes-url-first") throws -> ConversionVerification {
        let text = "{\"suite\": \"avatars\", \"tests\": [{\"id\": \"\(id)\", \"actual\": \(actual)}]}"
        let file = try ResultsFile(Array(text.utf8))
        return ConversionVerification(of: try #require(file.conversions), against: ConversionCase.avatars.filter { $0.id == id })
    }

    @Test func aPhotoThatIsElsewhereBreaksOneSentence() throws {
        let photo = "<iq type='result' id='7' from='x@y'><vCard xmlns='vcard-temp'><PHOTO><EXTVAL>https://images.example/avatar</EXTVAL></PHOTO></vCard></iq>"
        let verification = try verify("{\"photo\": \"\(photo)\"}")
        let failure = try #require(verification.failures.first)
        #expect(failure.judgement.brokenRequirements.map(\.name) == ["0398/hosted-info", "0398/several-infos", "0398/look-up"])
        #expect(failure.sentences.count == 1 && failure.sentences[0].hasPrefix("photo is <PHOTO xmlns=\"vcard-temp\"><EXTVAL>") || failure.sentences[0].hasPrefix("photo is <PHOTO xmlns='vcard-temp'><EXTVAL>"))
        #expect(ConversionDiagnosis(verification).mutants["nodes-url-first"]?.map(\.name).contains("a photo gets the URL of an image that is elsewhere") == true)
    }

    @Test func everyOutcomeThatTheTextsAllowPasses() throws {
        let image = SampleImage.png
        let photo = "<iq type='result'><vCard xmlns='vcard-temp'><PHOTO><TYPE>image/png</TYPE><BINVAL>\\n\(image.base64)\\n</BINVAL></PHOTO></vCard></iq>"
        #expect(try verify("{\"photo\": \"\(photo)\"}").isClean)
        for value in ["{\"list\": [\"<x><photo>\(image.id)</photo></x>\"]}", "\"<presence from='a@b/c'><x xmlns='vcard-temp:x:update'><photo>\(image.id.uppercased())</photo></x></presence>\""] {
            #expect(try verify("{\"presence\": \(value)}", "presence-avatar-other-hash").isClean)
        }
        let kept = try verify("{\"presence\": {\"list\": [\"<x><photo>\(SampleImage.gif.id)</photo></x>\"]}}", "presence-avatar-other-hash")
        #expect(kept.isClean && kept.unadvised.isEmpty)
        #expect(try !verify("{\"presence\": null}", "presence-avatar-other-hash").isClean)
    }

    @Test func whatCannotBeAtOnceFails() throws {
        // The image is there under its hash, and metadata that says so is not.
        let item = try #require(ConversionCase.avatars.first { $0.id == "vcard-no-type" })
        var reading = Reading()
        let right = item.observation(under: &reading)
        var seen = Dictionary(item.views.map { ($0, item.value(of: $0, in: right)) }) { first, _ in first }
        #expect(item.judgement(on: seen).isMet)
        for view in [ConversionView.metadata, .metadataEvent] { seen[view] = .nothing }
        let judgement = item.judgement(on: seen)
        #expect(judgement.verdicts.allSatisfy(\.isMet) && judgement.contradiction.map(\.expectation.view) == [.metadata, .data])
        #expect(judgement.brokenRequirements.first?.level == .must)
    }

    @Test func adviceIsNamed() throws {
        let closed = "<iq type='result'><vCard xmlns='vcard-temp'><PHOTO><TYPE>image/png</TYPE><BINVAL>\(SampleImage.png.base64)</BINVAL></PHOTO></vCard></iq>"
        let verification = try verify("{\"stranger-photo\": \"\(closed)\"}", "nodes-for-contacts")
        #expect(verification.isClean && verification.unadvised.map(\.item.id) == ["nodes-for-contacts"])
    }

    @Test(arguments: [
        "1", "[]", "{\"nonsense\": null}", "{\"photo\": 1}", "{\"photo\": \"<iq>\"}", "{\"photo\": \"<iq/><iq/>\"}", "{\"photo\": [1]}", "{\"photo\": {}}",
        "{\"photo\": {\"list\": [1]}}", "{\"photo\": \"&nbsp;\"}", "{\"photo\": {\"nothing\": false}}",
    ])
    func whatIsNoResultIsRefused(_ actual: String) {
        #expect(throws: LocatedJSON.Mistake.self) { try verify(actual) }
    }
}
