internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum PayloadAvatarHash: Rule {
    static let info = RuleInfo(
        "payload/avatar-hash", .error,
        summary: "The id of an avatar is the SHA-1 of the image that the example shows.",
        rationale: "A client computes the hash of what it receives and throws an image away whose id is another; examples are what implementers test with.",
        source: "XEP-0084 §4.1", fix: .unsafe)

    /// The 42 bytes of a GIF image of one transparent pixel.
    private static let image = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"

    private static func example(_ id: String, data: String = image, info: String = "") -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='set' id='a'>
              <pubsub xmlns='http://jabber.org/protocol/pubsub'>
                <publish node='urn:xmpp:avatar:data'>
                  <item id='\(id)'><data xmlns='urn:xmpp:avatar:data'>\(data)</data></item>
                </publish>
              </pubsub>
            </iq>
            \(info)
            ]]></example>
            """)
    }

    private static func info(bytes: String) -> String {
        "<message><metadata xmlns='urn:xmpp:avatar:metadata'><info id='d5fceb6532643d0d84ffe09c40c481ecdf59e15a' type='image/gif' bytes='\(bytes)'/></metadata></message>"
    }

    static let examples = RuleExamples(
        triggering: [
            example("↓111f4b3c50d7b0df729d299bc6f8e9ef9066971f↑"),
            example("d5fceb6532643d0d84ffe09c40c481ecdf59e15a", info: info(bytes: "↓12↑")),
        ],
        nonTriggering: [
            example("d5fceb6532643d0d84ffe09c40c481ecdf59e15a", info: info(bytes: "42")),
            example("111f4b3c50d7b0df729d299bc6f8e9ef9066971f", data: "qANQR1DBwU4DX7jmYZnncm..."),
            example("111f4b3c50d7b0df729d299bc6f8e9ef9066971f", data: "qANQR1DBwU4DX7jm"),
        ],
        corrections: [.init(example("111f4b3c50d7b0df729d299bc6f8e9ef9066971f"), example("d5fceb6532643d0d84ffe09c40c481ecdf59e15a"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var lengths: [String: Int] = [:]
        for example in context.examples where example.reading.classification == .xml {
            for data in example.reading.tree.elements where data.name.matches("data", in: "urn:xmpp:avatar:data") {
                // What begins like no image stands for one.
                guard let bytes = try? Base64.decoded(data.text), isImage(bytes), !example.isElidedInside(data) else { continue }
                let hash = SHA1.hexadecimal(bytes)
                lengths[hash] = bytes.count
                guard let item = data.parent, item.localName == "item", let id = item.attribute("id"), id.value != hash, !Placeholder.isPlaceholder(id.value)
                else { continue }
                let place = example.valueRange(of: id)
                findings.add(
                    place.range, "the SHA-1 of this image is '\(hash)'",
                    fixes: place.isLiteral ? [Fix("write \(hash)", replace: place.range, with: hash, safety: .unsafe)] : [])
            }
        }
        if lengths.isEmpty { return }
        for example in context.examples where example.reading.classification == .xml {
            for info in example.reading.tree.elements where info.name.matches("info", in: "urn:xmpp:avatar:metadata") {
                guard let length = info["id"].flatMap({ lengths[$0] }), let bytes = info.attribute("bytes"), bytes.value != String(length),
                    !Placeholder.isPlaceholder(bytes.value)
                else { continue }
                let place = example.valueRange(of: bytes)
                findings.add(
                    place.range, "the image with this id has \(length) bytes",
                    fixes: place.isLiteral ? [Fix("write \(length)", replace: place.range, with: String(length), safety: .unsafe)] : [])
            }
        }
    }

    /// Whether bytes begin like PNG, GIF, JPEG, WebP, or an image in XML.
    private static func isImage(_ bytes: [UInt8]) -> Bool {
        let starts: [[UInt8]] = [[0x89, 0x50, 0x4E, 0x47], Array("GIF8".utf8), [0xFF, 0xD8, 0xFF], Array("RIFF".utf8), Array("<svg".utf8), Array("<?xml".utf8)]
        return starts.contains { bytes.starts(with: $0) }
    }
}
