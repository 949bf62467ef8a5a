import Testing
import XMPPKit

@testable import XEPVectors

/// Outcomes that follow from the texts, written down by hand.
struct ConversionOutcomeTests {
    private func values(_ id: String, _ answers: [String: String] = [:]) throws -> [ConversionView: ViewValue] {
        let item = try #require((ConversionCase.bookmarks + ConversionCase.avatars).first { $0.id == id })
        var reading = Reading(answers)
        let observation = item.observation(under: &reading)
        return Dictionary(item.views.map { ($0, item.value(of: $0, in: observation)) }) { first, _ in first }
    }

    @Test func aRoomIsCastBothWays() throws {
        let inList = "<conference xmlns='storage:bookmarks' autojoin='true' jid='play@chat.example' name='The Play&apos;s the Thing'><nick>JC</nick><password>s3cret</password></conference>"
        let asItem = "<item id='play@chat.example'><conference xmlns='urn:xmpp:bookmarks:1' autojoin='true' name='The Play&apos;s the Thing'><nick>JC</nick><password>s3cret</password></conference></item>"
        for way in ["private", "list", "native"] {
            for storage in ["made-on-demand", "copied"] {
                let values = try values("room-\(way)", ["list-storage": storage])
                #expect(values[.privateXML] == .list([inList]) && values[.listNode] == .list([inList]) && values[.listEvent] == .list([inList]))
                #expect(values[.nativeNode] == .list([asItem]) && values[.nativeEvents] == .list([asItem]))
            }
        }
    }

    @Test func removedRoomsAreRetractedAndUnchangedOnesAreSilent() throws {
        let values = try values("private-drops-one")
        #expect(values[.nativeEvents] == .list(["<retract id='two@chat.example'/>"]))
        #expect(try self.values("private-same-list")[.nativeEvents] == .nothing)
        #expect(try self.values("private-drops-all", ["removal-event": "purge"])[.nativeEvents] == .list(["<purge/>"]))
    }

    @Test func aListNeverStaysInAnOpenNode() throws {
        #expect(try values("private-into-open-node")[.nativeAccess] == .list(["whitelist"]))
        let left = try values("private-into-open-node", ["list-storage": "copied", "open-native-node": "not-converted"])
        #expect(left[.nativeAccess] == .list(["open"]) && left[.nativeNode] == .nothing)
    }

    @Test func theHostedImageBecomesThePhoto() throws {
        let photo = "<PHOTO xmlns='vcard-temp'><BINVAL>\(SampleImage.png.base64)</BINVAL><TYPE>image/png</TYPE></PHOTO>"
        for id in ["nodes-png", "nodes-url-first", "nodes-url-last"] {
            for storage in ["copied", "injected"] {
                let values = try values(id, ["photo-storage": storage])
                #expect(values[.photo] == .list([photo]) && values[.presence] == .list(["<x><photo>\(SampleImage.png.id)</photo></x>"]))
            }
        }
    }

    @Test(arguments: SampleImage.allCases) func aPhotoBecomesDataAndMetadata(_ image: SampleImage) throws {
        guard image != .secondPNG else { return }
        let values = try values("vcard-" + image.rawValue.lowercased())
        let info = "<info bytes='\(image.bytes)' height='\(image.size.height)' id='\(image.id)' type='\(image.type)' width='\(image.size.width)'/>"
        let metadata = "<item id='\(image.id)'><metadata xmlns='urn:xmpp:avatar:metadata'>\(info)</metadata></item>"
        #expect(values[.metadata] == .list([metadata]) && values[.metadataEvent] == .list([metadata]))
        #expect(values[.data] == .list(["<item id='\(image.id)'><data xmlns='urn:xmpp:avatar:data'>\(image.base64)</data></item>"]))
    }

    /// XEP-0398 §Presence Broadcast, sentence by sentence.
    @Test(arguments: [
        ("avatar-plain", "hash"), ("avatar-empty-x", "hash"), ("avatar-empty-photo", "<x><photo/></x>"), ("avatar-same-hash", "hash"), ("avatar-directed", "hash"),
        ("avatar-directed-empty-photo", "<x><photo/></x>"), ("avatar-room", "hash"), ("none-empty-photo", "<x><photo/></x>"),
    ]) func presenceGetsTheHash(_ id: String, _ expected: String) throws {
        let hash = "<x><photo>\(SampleImage.png.id)</photo></x>"
        let item = try #require(ConversionCase.avatars.first { $0.id == "presence-" + id })
        let alternatives = item.expectations[0].alternatives.map(\.value)
        #expect(alternatives == [.list([expected == "hash" ? hash : expected])])
    }

    @Test func anotherHashMayBeOverwritten() throws {
        let item = try #require(ConversionCase.avatars.first { $0.id == "presence-avatar-other-hash" })
        let alternatives = item.expectations[0].alternatives.map(\.value)
        #expect(alternatives == [SampleImage.gif.id, SampleImage.png.id].map { .list(["<x><photo>\($0)</photo></x>"]) })
    }

    @Test func aServerThatDoesNothingFails() throws {
        for id in ["room-private", "room-list", "nodes-png", "announced-conversion", "announced-avatar-conversion", "private-without-child", "presence-avatar-plain"] {
            let item = try #require((ConversionCase.bookmarks + ConversionCase.avatars).first { $0.id == id })
            #expect(!item.judgement(on: ConversionObservation()).isMet, "\(id)")
        }
    }

    /// One feature that is missing breaks the one requirement that asks for it.
    @Test func aFeatureIsARequirementOfItsOwn() throws {
        let item = try #require(ConversionCase.bookmarks.first { $0.id == "announced-conversion" })
        var reading = Reading()
        var observation = item.observation(under: &reading)
        #expect(item.judgement(on: observation).isMet)
        observation.answers[.bookmarkFeature] = StanzaText.value("<iq type='result'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>")
        #expect(item.judgement(on: observation).brokenRequirements.map(\.name) == ["0411/feature"])
        // Who unifies and does not say so goes against a SHOULD; who says so and does not unify cannot be right.
        reading = Reading(["compat-feature": "unannounced"])
        let silent = item.judgement(on: item.observation(under: &reading))
        #expect(silent.isMet && silent.verdicts.filter { !$0.isAdvised }.map(\.expectation.view) == [.compatFeature])
        reading = Reading(["list-storage": "separate"])
        observation = item.observation(under: &reading)
        #expect(item.judgement(on: observation).verdicts.filter { !$0.isAdvised }.isEmpty)
        observation.answers[.compatFeature] = StanzaText.value(
            "<iq type='result'><query xmlns='http://jabber.org/protocol/disco#info'><feature var='urn:xmpp:bookmarks:1#compat'/></query></iq>")
        #expect(item.judgement(on: observation).contradiction.map(\.expectation.view) == [.compatFeature, .nativeNode])
    }
}
