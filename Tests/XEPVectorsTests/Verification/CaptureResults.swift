import TestSupport
import XMLKit
import XMPPKit

@testable import XEPVectors

/// Recordings of a server as the file of results that its developers would write, for the cases that were recorded with other names.
struct CaptureResults {
    /// The recordings that are cases of a suite, with what has another name in them.
    static let pairs: [Pair] = {
        let ways = [("P", "private"), ("L", "list"), ("N", "native")]
        let rooms = [
            ("full", "room"), ("minimal", "bare-room"), ("password-only", "password-only"), ("order-swapped", "swapped-children"), ("dup-same-jid", "repeated-room"),
            ("dup-case-jid", "case-of-jid"), ("two-nicks", "two-nicks"), ("xml-lang", "language"), ("jid-with-resource", "jid-with-resource"),
            ("jid-domain-only", "jid-of-domain"), ("jid-invalid-space", "invalid-jid"), ("jid-missing", "missing-jid"),
            ("escapes", "white-space-in-text"),
        ]
        let writes = [
            ("N-republish-same", "native-same-again"), ("N-two-then-L-empty", "list-drops-all"), ("N-two-then-P-change-one", "private-changes-one"),
            ("N-two-then-P-drop-one", "private-drops-one"), ("N-two-then-P-empty", "private-drops-all"), ("N-two-then-P-url-only", "private-page-only"),
            ("N-two-then-retract", "native-retracts"), ("N-no-item-id", "native-without-id"), ("N-no-payload", "native-without-payload"),
            ("N-jid-attr", "native-jid-attribute"), ("empty-P", "private-empty-list"), ("empty-L", "list-empty-list"),
        ]
        let avatars = [
            ("p2v-png", "nodes-png"), ("p2v-jpeg", "nodes-jpeg"), ("p2v-multi-url-first", "nodes-url-first"), ("p2v-multi-url-last", "nodes-url-last"),
            ("p2v-id-not-sha1", "nodes-id-no-hash"), ("p2v-metadata-first", "nodes-metadata-first"),
            ("p2v-then-disable", "nodes-disabled"), ("p2v-then-replace", "nodes-replaced"), ("p2v-access-presence", "nodes-for-contacts"),
            ("p2v-access-whitelist", "nodes-for-nobody"), ("v2p-gif", "vcard-gif"), ("v2p-webp", "vcard-webp"), ("v2p-base64-nopad", "vcard-unpadded-base64"),
            ("v2p-base64-invalid", "vcard-invalid-base64"), ("v2p-base64-wrapped", "vcard-wrapped-base64"), ("v2p-binval-empty", "vcard-empty-binval"),
            ("v2p-not-image", "vcard-no-image"), ("v2p-photo-empty", "vcard-empty-photo"), ("v2p-same-twice", "vcard-same-photo"),
            ("v2p-then-replace", "vcard-replaced"), ("v2p-two-photos", "vcard-two-photos"), ("v2p-type-absent", "vcard-no-type"),
            ("v2p-type-empty", "vcard-empty-type"), ("v2p-type-wrong", "vcard-wrong-type"), ("v2p-extval", "vcard-photo-by-url"),
        ]
        return rooms.flatMap { room in ways.map { Pair("bm-\(room.0)-\($0.0)", "\(room.1)-\($0.1)") } }.filter { $0.id != "missing-jid-native" }
            + writes.map { Pair("bm-" + $0.0, $0.1) } + avatars.map { Pair("av-" + $0.0, $0.1) }
    }()

    struct Pair {
        let recording: String
        let id: String

        init(_ recording: String, _ id: String) {
            self.recording = recording
            self.id = id
        }
    }

    /// Of each recorded case what came, by view: nil inside where nothing did.
    private(set) var actual: [(id: String, views: [(view: ConversionView, stanzas: [XMLValue]?)])] = []
    /// Cases whose steps are not those of the recording.
    private(set) var strangers: [String] = []

    init(of server: String, _ subject: ConversionCase.Subject) {
        let captures = Dictionary(Capture.all(of: server).map { ($0.item.id, $0) }) { first, _ in first }
        for item in ConversionCase.cases(of: subject.rawValue) ?? [] {
            guard let pair = Self.pairs.first(where: { $0.id == item.id }), let capture = captures[pair.recording] else { continue }
            var renaming = Renaming()
            let (own, others) = ((item.setup + item.steps).map { Renaming.bare($0.stanza) }, capture.item.steps.map { Renaming.bare($0.stanza) })
            guard own.count == others.count, zip(others, own).allSatisfy({ renaming.learn($0, $1) }) else {
                strangers.append("\(pair.recording) \(item.id)")
                continue
            }
            var views: [(view: ConversionView, stanzas: [XMLValue]?)] = []
            for view in item.views {
                if view.isEvent {
                    // What the steps of the setup bring about does not count.
                    let labels = Set(capture.labels.dropFirst(item.setup.count))
                    views.append((view, capture.events.filter { labels.contains($0.step) }.map { renaming.renamed($0.stanza) }))
                } else {
                    let source: ConversionView = [.listOrder: .privateXML, .listItemID: .listNode, .vCardRest: .photo][view] ?? view
                    if capture.item.views.contains(source) { views.append((view, capture.observation.answers[source].map { [renaming.renamed($0)] })) }
                }
            }
            actual.append((item.id, views))
        }
    }

    /// The file.
    func text(_ suite: String) -> String {
        let tests = actual.map { id, views in
            let members = views.map { view, stanzas -> String in
                let texts = stanzas.map { $0.map { Self.quoted(XMLSerializer(scope: ["": "jabber:client"]).text(of: $0)) } }
                return "\"\(view.rawValue)\": " + (view.isEvent ? "[\((texts ?? []).joined(separator: ", "))]" : texts?.first ?? "null")
            }
            return "{\"id\": \"\(id)\", \"actual\": {\(members.joined(separator: ", "))}}"
        }
        return "{\"suite\": \"\(suite)\", \"tests\": [\n\(tests.joined(separator: ",\n"))]}\n"
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case _ where scalar.value < 0x20: "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: String(scalar)
            }
        }.joined() + "\""
    }
}

/// What is called otherwise in a recording, learnt from two stanzas that are the same but for names.
struct Renaming {
    private var names: [String: String] = [:]
    /// The images of a recording by their SHA-1, with ours.
    private var images: [String: SampleImage] = [:]
    private static let free: Set<String> = ["jid", "id", "name", "url"]
    private static let texts: Set<String> = ["nick", "password", "data", "BINVAL", "EXTVAL"]

    /// A stanza without what differs between any two: addresses and ids, white space in Base64, the order of fields, sizes of images.
    static func bare(_ stanza: XMLValue) -> XMLValue {
        stanza.edited { element in
            if ["iq", "presence"].contains(element.name.local) { for name in ["id", "to", "from"] { element.set(name, nil) } }
            if element.name == DataForm.name { element.children = element.elements.sorted { ($0["var"] ?? "") < ($1["var"] ?? "") }.map { .element($0) } }
            if element.name == AvatarInfo.name { for name in ["width", "height"] { element.set(name, nil) } }
            if ["data", "BINVAL"].contains(element.name.local) { element.setText(element.text.filter { !$0.isWhitespace }) }
            if !element.elements.isEmpty { element.children = element.elements.map { .element($0) } }
            element.attributes.sort { $0.name.local < $1.name.local }
        }
    }

    /// Whether one is the other with other names, the same ones throughout.
    mutating func learn(_ other: XMLValue, _ own: XMLValue) -> Bool {
        guard other.name == own.name, other.attributes.map(\.name) == own.attributes.map(\.name), other.elements.count == own.elements.count else { return false }
        let isImage = own.name == AvatarInfo.name
        for (theirs, ours) in zip(other.attributes, own.attributes) where theirs.value != ours.value && !(isImage && theirs.name.local == "bytes") {
            guard Self.free.contains(ours.name.local), learn(theirs.value, ours.value) else { return false }
        }
        if isImage, let id = other["id"] { images[id] = SampleImage.allCases.first { $0.id == own["id"] } }
        if own.elements.isEmpty, other.text != own.text {
            guard Self.texts.contains(own.name.local), learn(other.text, own.text) else { return false }
            if let bytes = try? Base64.decoded(other.text), let image = SampleImage.allCases.first(where: { $0.base64 == own.text }) {
                guard learn(SHA1.hexadecimal(bytes), image.id) else { return false }
                images[SHA1.hexadecimal(bytes)] = image
            }
        }
        return zip(other.elements, own.elements).allSatisfy { learn($0, $1) }
    }

    private mutating func learn(_ other: String, _ own: String) -> Bool {
        if let known = names[other] { return known == own }
        names[other] = own
        return true
    }

    /// A stanza with our names.
    func renamed(_ stanza: XMLValue) -> XMLValue {
        stanza.edited { element in
            let image = element.name == AvatarInfo.name ? images[element["id"] ?? ""] : nil
            element.attributes = element.attributes.map { attribute in
                Self.free.contains(attribute.name.local) ? .init(attribute.name, names[attribute.value] ?? attribute.value) : attribute
            }
            if let image {
                element.set("bytes", String(image.bytes))
                element.set("width", String(image.size.width))
                element.set("height", String(image.size.height))
            }
            if element.elements.isEmpty {
                let isBase64 = ["data", "BINVAL", "photo"].contains(element.name.local)
                let text = isBase64 ? element.text.filter { !$0.isWhitespace } : element.text
                element.setText(Self.texts.contains(element.name.local) || element.name.local == "photo" ? names[text] ?? text : text)
            }
        }
    }
}
