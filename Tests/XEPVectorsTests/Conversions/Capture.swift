import TestSupport
import XMLKit
import XMPPKit

@testable import XEPVectors

/// A recording of what a server did, as a case and what was seen.
struct Capture {
    let item: ConversionCase
    let observation: ConversionObservation
    /// What the steps are called in the recording.
    var labels: [String] = []
    /// Each message, with the step that it came after.
    var events: [(step: String, stanza: XMLValue)] = []

    static let servers = ["prosody", "ejabberd24"]

    /// The recordings of one server in `../shared/captures`.
    static func all(of server: String) -> [Capture] {
        guard let folder = Shared.folder.map({ $0 + "/captures/" + server }) else { return [] }
        let names = CaptureFiles.names(in: folder)
        let avatar = CaptureFiles.read(folder, "av-p2v-png").steps.prefix(2).map(\.step)
        return names.flatMap { name -> [Capture] in
            let files = CaptureFiles.read(folder, name)
            if name == "disco" { return [features(files)] }
            if name.hasPrefix("pres-") { return presence(name, files, setup: name.hasPrefix("pres-avatar") ? Array(avatar) : []) }
            return [capture(name, files)] + (name == "av-none" ? [strangersVCard(files)] : [])
        }
    }

    private static func capture(_ name: String, _ files: CaptureFiles) -> Capture {
        let isBookmark = name.hasPrefix("bm-")
        let steps = files.steps.filter { $0.view == nil && $0.sender == .owner }
        let events: [ConversionView] = isBookmark ? [.listEvent, .nativeEvents] : [.metadataEvent]
        var observation = ConversionObservation()
        observation.events = files.events.map(\.stanza)
        var views: [ConversionView] = []
        if let last = steps.last {
            views.append(.reply)
            views += events
            observation.answers[.reply] = files.answers[last.label]
        }
        for query in files.steps {
            guard let view = query.view else { continue }
            views.append(view)
            observation.answers[view] = view == .presence ? files.answers["observer receives its own presence"] : files.answers[query.label]
        }
        let item = ConversionCase(name, isBookmark ? .bookmarks : .avatars, name, steps: steps.map(\.step), views: views)
        return Capture(item: item.decided, observation: observation, labels: steps.map(\.label), events: files.events)
    }

    /// What the account and its server announce.
    private static func features(_ files: CaptureFiles) -> Capture {
        let views: [ConversionView] = [
            .bookmarkFeature, .compatFeature, .listCompatFeature, .publishOptionsFeature, .deleteItemsFeature, .avatarFeature, .vCardFeature,
        ]
        var observation = ConversionObservation()
        for view in views { observation.answers[view] = files.answers[view == .vCardFeature ? "server" : "account"] }
        return Capture(item: ConversionCase("disco", .bookmarks, "disco", steps: [], views: views), observation: observation)
    }

    /// What somebody else is answered who asks for the vCard of a user without one.
    private static func strangersVCard(_ files: CaptureFiles) -> Capture {
        var observation = ConversionObservation()
        observation.answers[.reply] = files.answers["stranger reads vCard"]
        let steps = files.steps.filter { $0.label == "stranger reads vCard" }.map(\.step)
        var item = ConversionCase("av-none:stranger", .avatars, "av-none", steps: steps, views: [.reply])
        item.requirements[.reply] = ["0054/none-other"]
        return Capture(item: item, observation: observation)
    }

    private static func presence(_ name: String, _ files: CaptureFiles, setup: [ConversionCase.Step]) -> [Capture] {
        files.steps.filter { $0.step.stanza.name.local == "presence" }.map { sent in
            var observation = ConversionObservation()
            observation.answers[.presence] = files.answers[sent.label == "MUC join" ? "own occupant presence from the room" : sent.label + " as received"]
            let item = ConversionCase(name + ":" + sent.label, .avatars, name, setup: setup, steps: [sent.step], views: [.presence])
            return Capture(item: item.decided, observation: observation)
        }
    }
}

extension ConversionCase {
    /// With the requirements that our own case of the same kind has.
    fileprivate var decided: ConversionCase {
        var copy = self
        let twins: [(String, String)] = [
            ("av-p2v-id-", "nodes-id-no-hash"), ("av-p2v-multi-", "nodes-url-first"), ("av-p2v-two-hosted", "nodes-two-hosted"), ("av-p2v-url-only", "nodes-url-only"),
            ("av-p2v-base64-wrapped", "nodes-wrapped-base64"), ("av-v2p-base64-wrapped", "vcard-wrapped-base64"), ("av-v2p-binval-empty", "vcard-empty-binval"), ("bm-P-same-twice", "private-same-list"), ("bm-ext-then-P-same", "private-same-list"),
        ]
        for (prefix, twin) in twins where id.hasPrefix(prefix) {
            copy.requirements = (ConversionCase.bookmarks + ConversionCase.avatars).first { $0.id == twin }?.requirements ?? [:]
        }
        if id.hasPrefix("pres-") {
            let isUpdate = id.contains("empty-x:") || id.contains("x-with-other-child:") || id.contains("two-x:")
            let isOther = id.contains("wrong-hash:") || id.contains("garbage-hash:")
            let isDirected = id.hasSuffix("non-contact") || id.hasSuffix("join")
            copy.requirements[.presence] = isUpdate ? ["0398/empty-x"] : isOther ? ["0398/other-hash"] : isDirected ? ["0398/directed"] : ["0398/presence"]
        }
        return copy
    }
}

/// Both files of a recording.
struct CaptureFiles {
    struct Sent {
        let label: String
        let step: ConversionCase.Step
        var sender: Sender { step.sender }

        var view: ConversionView? {
            switch label {
            case "read private XML": .privateXML
            case "read legacy PEP": .listNode
            case "read native PEP": .nativeNode
            case "config native": .nativeAccess
            case "config legacy": .listAccess
            case "observer sends <presence/>": .presence
            case "read vCard (self)": .photo
            case "read PEP metadata (self)": .metadata
            case "read PEP data (self)": .data
            case "stranger reads vCard": .strangerPhoto
            case "stranger reads PEP metadata": .strangerMetadata
            case "stranger reads PEP data": .strangerData
            default: nil
            }
        }
    }

    var steps: [Sent] = []
    var answers: [String: XMLValue] = [:]
    var events: [(step: String, stanza: XMLValue)] = []

    static func names(in folder: String) -> [String] {
        let suffix = "-in.xml"
        return (LocalFile.names(in: folder + "/", suffix: suffix) ?? []).map { String($0.dropLast(suffix.count)) }
            // Too large for the model to play in all ways, not about these XEPs, and of a server that was configured in between.
            .filter { !["bm-many-300-P", "bm-N-old-namespace-0", "bm-migration"].contains($0) }
            .filter { name in ["bm-", "av-", "pres-", "disco"].contains { name.hasPrefix($0) } }.sorted()
    }

    static func read(_ folder: String, _ name: String) -> CaptureFiles {
        var files = CaptureFiles()
        for (label, value) in pairs(folder + "/" + name + "-in.xml") where label != "read vCard4 PEP (self)" {
            files.steps.append(Sent(label: label, step: .init(label.hasPrefix("stranger") ? .stranger : .owner, value)))
        }
        for (label, value) in pairs(folder + "/" + name + "-out.xml") {
            if label.hasPrefix("notification to") || label.hasPrefix("received by another") {
                let step = label.firstRange(of: "after: ").map { String(label[$0.upperBound...]) } ?? ""
                if value.name.local == "message" { files.events.append((step, value)) }
            } else {
                files.answers[label] = value
            }
        }
        return files
    }

    /// Each stanza with the comment before it.
    private static func pairs(_ path: String) -> [(String, XMLValue)] {
        guard let bytes = LocalFile.read(path), let root = XMLTree(fragment: bytes).root else { return [] }
        var label = ""
        var pairs: [(String, XMLValue)] = []
        for node in root.children {
            switch node {
            case .comment(let range): label = String(decoding: root.tree.bytes[range].dropFirst(5).dropLast(4), as: UTF8.self)
            case .element(let element): pairs.append((label, XMLValue(element)))
            default: break
            }
        }
        return pairs
    }
}
