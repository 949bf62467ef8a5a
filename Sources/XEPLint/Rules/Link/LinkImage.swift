internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum LinkImage: Rule {
    static let info = RuleInfo(
        "link/image", .warning,
        summary: "An image is part of the document, in data that can be shown, and has a text alternative.",
        rationale: """
            A picture that lies elsewhere is lost when that place is; a data: URI stays as long as the XEP does. Who cannot see the \
            picture has its alternative text alone.
            """,
        source: "XEP-0143 §7.1, WCAG 2.2 §1.1.1, RFC 2397", fix: .safe)

    private static func image(_ source: String) -> LintExample { .body("<p><img src='\(source)' alt='a balcony'/></p>") }

    static let examples = RuleExamples(
        triggering: [
            .body("<p><img src='↓http://capulet.example/balcony.png↑' alt='a balcony'/></p>"),
            .body("<p><img src='↓balcony.png↑' alt='a balcony'/></p>"),
            .body("<p>↓<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='/>↑</p>"),
            .body("<p>↓<img alt='a balcony'/>↑</p>"), image("data:image/gif;↓base64;↑R0lGODlhAQABAAAAACw="), image("data:↓image/gif↑,R0lGODlhAQABAAAAACw="),
            image("data:↓image/jpeg↑;base64,R0lGODlhAQABAAAAACw="), image("data:image/gif;base64,↓R0lGODlhAQABAAAAACw↑"),
            image("data:image/gif;base64,↓R0lGODlhAQAB-AAAACw=↑"),
        ],
        nonTriggering: [
            image("data:image/gif;base64,R0lGODlhAQABAAAAACw="), image("data:image/gif;base64,R0lGODlh\n  AQABAAAAACw="),
            image("data:image/svg+xml,%3Csvg%3E"), image("data:image/svg+xml;base64,PHN2Zy8+"), image("data:image/gif;base64,R0lGODlhAQABAAAAACw%3D"),
        ],
        corrections: [
            .init(image("data:image/gif;base64;R0lGODlhAQABAAAAACw="), image("data:image/gif;base64,R0lGODlhAQABAAAAACw=")),
            .init(image("data:image/gif,R0lGODlhAQABAAAAACw="), image("data:image/gif;base64,R0lGODlhAQABAAAAACw=")),
            .init(image("data:image/jpeg;base64,R0lGODlhAQABAAAAACw="), image("data:image/gif;base64,R0lGODlhAQABAAAAACw=")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for image in context.xep.tree.elements(named: ["img"]) where !image.isExpanded {
            guard let source = image.attribute("src"), !source.value.isEmpty else {
                findings.add(image.startTag, "the image has no data: put it into src='data:…'")
                continue
            }
            if !source.value.hasPrefix("data:") {
                findings.add(source.valueRange, "the image lies outside of the document: put it into a data: URI")
                continue
            }
            if image["alt"].map({ $0.allSatisfy(\.isWhitespace) }) ?? true {
                findings.add(image.startTag, "the image has no text alternative: say in alt='…' what it shows")
            }
            checkData(context.source.bytes, source.valueRange, &findings)
        }
    }

    // MARK: Data

    /// `data:image/png;base64,iVBORw0…`, of which the source has every byte as it is.
    private static func checkData(_ bytes: [UInt8], _ range: Range<Int>, _ findings: inout Findings) {
        let value = bytes[range]
        // What is encoded once more, or brought by an entity, is not read.
        guard value.starts(with: "data:".utf8), !value.contains(where: { $0 == 0x25 || $0 == 0x26 }) else { return }
        let uri = value.dropFirst(5)
        let type = uri.prefix { $0 != 0x3B && $0 != 0x2C }
        let rest = uri.dropFirst(type.count)
        if rest.starts(with: ";base64;".utf8) {
            let mark = rest.startIndex + 1..<rest.startIndex + 8
            return findings.add(mark, "a comma stands between base64 and the data: write base64,", fixes: [Fix("write base64,", replace: mark, with: "base64,")])
        }
        if rest.first == 0x2C, kinds.contains(where: { rest.dropFirst().starts(with: $0.base64.utf8) }) {
            let place = type.endIndex..<type.endIndex
            return findings.add(
                type.startIndex..<type.endIndex, "the data is Base64 and is not said to be: write ;base64 before the comma", fixes: [Fix("add ;base64", replace: place, with: ";base64")])
        }
        guard rest.starts(with: ";base64,".utf8) else { return }
        let data = rest.dropFirst(8)
        do throws(Base64.Problem) {
            _ = try Base64.decoded(String(decoding: data, as: UTF8.self))
        } catch {
            return findings.add(data.startIndex..<data.endIndex, "the data is no Base64, so the image may not be shown: \(error.description)")
        }
        let named = String(decoding: type, as: UTF8.self).lowercased()
        guard let kind = kinds.first(where: { data.starts(with: $0.base64.utf8) }), kinds.contains(where: { $0.type == named }), kind.type != named else { return }
        let place = type.startIndex..<type.endIndex
        findings.add(place, "the data is not \(named): write \(kind.type)", fixes: [Fix("write \(kind.type)", replace: place, with: kind.type)])
    }

    /// Kinds of images, each with what its data begins with in Base64.
    private static let kinds: [(type: String, base64: String)] = [
        ("image/png", "iVBORw0KGgo"), ("image/gif", "R0lGODdh"), ("image/gif", "R0lGODlh"), ("image/jpeg", "/9j/"), ("image/webp", "UklGR"),
    ]
}
