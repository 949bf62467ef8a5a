internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum PayloadContentLength: Rule {
    static let info = RuleInfo(
        "payload/content-length", .info,
        summary: "The Content-Length of an HTTP example can be that of the body below it.",
        rationale: "A number that no way of counting gives was left from another body; who tries the example by hand waits for bytes that never come.",
        source: "RFC 9110 §8.6")

    private static func example(_ length: String, _ body: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\nPOST /bosh HTTP/1.1\nHost: capulet.example\nContent-Length: \(length)\n\n\(body)\n]]></example>")
    }

    private static let body = "<body rid='1'\n      xmlns='http://jabber.org/protocol/httpbind'/>"

    static let examples = RuleExamples(
        triggering: [example("↓104↑", body), example("↓12↑", body)],
        nonTriggering: [example("59", body), example("65", body), example("66", body), example("104", "<body>...</body>"), example("NNN", body), example("104", "")])

    private static let header = Array("content-length:".utf8)

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.block.kind == .example {
            let bytes = example.reading.text.bytes
            guard nextHeader(in: bytes, from: 0) != nil, example.reading.elisionsInText.isEmpty else { continue }
            var place = 0
            while let line = nextHeader(in: bytes, from: place) {
                place = line.upperBound
                let digits = bytes[line].filter { !XMLByte.isSpace($0) }
                guard (1...9).contains(digits.count), digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let body = body(in: bytes, after: line.upperBound) else { continue }
                let declared = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
                let counts = lengths(bytes[body])
                if counts.contains(declared) { continue }
                let start = line.lowerBound + (bytes[line].firstIndex { !XMLByte.isSpace($0) } ?? line.lowerBound) - line.lowerBound
                findings.add(
                    example.reading.text.sourceRange(start..<start + digits.count),
                    "the body has \(counts.upperBound) bytes as it is shown, and \(counts.lowerBound) without the white space that can be left out")
            }
        }
    }

    /// The value of the next Content-Length at a line's beginning.
    private static func nextHeader(in bytes: [UInt8], from place: Int) -> Range<Int>? {
        var start = place
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let line = bytes[start..<end].drop(while: XMLByte.isSpace)
            if line.count > header.count, zip(line, header).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) { return line.startIndex + header.count..<end }
            start = end + 1
        }
        return nil
    }

    /// What stands behind the blank line up to the next one, without the white space around it; nil where it is no XML.
    private static func body(in bytes: [UInt8], after place: Int) -> Range<Int>? {
        var start = place
        var isBlank = false
        // The other headers, and the line between.
        while start < bytes.count {
            let next = start + 1
            let end = next < bytes.count ? bytes[next...].firstIndex(of: 0x0A) ?? bytes.count : bytes.count
            guard next <= end else { return nil }
            let content = bytes[next..<end].drop(while: XMLByte.isSpace)
            if content.isEmpty {
                isBlank = true
            } else if isBlank {
                guard content.first == 0x3C else { return nil }
                var last = content.startIndex
                var line = next
                while line < bytes.count {
                    let lineEnd = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
                    let text = bytes[line..<lineEnd]
                    if text.allSatisfy(XMLByte.isSpace) { break }
                    last = (text.lastIndex { !XMLByte.isSpace($0) } ?? lineEnd) + 1
                    line = lineEnd + 1
                }
                return content.startIndex..<last
            }
            start = end
        }
        return nil
    }

    /// From the bytes without white space between tags and with one space for any other, to those with CR LF at line ends.
    private static func lengths(_ body: ArraySlice<UInt8>) -> ClosedRange<Int> {
        var least = 0
        var most = 0
        var isSpace = false
        for byte in body {
            most += byte == 0x0A ? 2 : 1
            if XMLByte.isSpace(byte) {
                isSpace = true
                continue
            }
            // Also that before the end of a tag or a line can go.
            least += 1 + (isSpace && byte != 0x3C && byte != 0x3E && byte != 0x2F ? 1 : 0)
            isSpace = false
        }
        return least...(most + 2)
    }
}
