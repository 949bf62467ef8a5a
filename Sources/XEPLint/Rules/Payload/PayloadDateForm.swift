internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum PayloadDateForm: Rule {
    static let info = RuleInfo(
        "payload/date-form", .warning,
        summary: "What looks like a date and time is one that a calendar has, in the form of XEP-0082.",
        rationale: """
            Whatever the protocol, a date and time is written alike in all of XMPP. Nothing is said of one that lacks its seconds or its zone, since \
            old protocols leave them out.
            """,
        source: "XEP-0082 §3.2", asks: .verdict)

    private static func example(_ value: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<message><lamp xmlns='urn:xmpp:lamps:0' since='\(value)'/></message>\n]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [
            example("↓1969-13-21T02:56:15Z↑"), example("↓2021-02-30T12:00:00Z↑"), example("↓2022-07-11 12:07:48Z↑"), example("↓2022-07-11T12:07:48+0200↑"),
            example("↓2022-07-11T12:07:48ZZ↑"), example("↓2022-07-11T12:07:48 Z↑"), example("↓2022-07-11T24:30:00Z↑"), example("↓2022-07-11T12:61:00Z↑"),
            .body("<example caption='x'><![CDATA[\n<message><lamp xmlns='urn:xmpp:lamps:0'><since>↓1969-13-21T02:56:15Z↑</since></lamp></message>\n]]></example>"),
        ],
        nonTriggering: [
            example("2022-07-11T12:07:48Z"), example("2022-07-11T12:07:48.5-06:00"), example("2022-07-11T12:07:48"), example("2022-07-11T12:07Z"), example("2022-07-11"),
            example("20220711T12:07:48"), example("2022-07-11T24:00:00Z"), example("2022-07-11T12:07:48Z/2022-07-12T12:07:48Z"), example("YYYY-MM-DDThh:mm:ssZ"),
            .body("<example caption='x'><![CDATA[\n<message><body>2022-07-11 12:07:48</body></message>\n]]></example>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        // Where a schema asks for a date, it has the word.
        lazy var told = Set(context.payloads.failures.map { failure in
            context.examples[failure.example].reading.text.sourceRange(failure.attribute?.range ?? failure.element.nameRange)
        })
        for example in context.examples where example.isJudged && example.reading.tree.bytes.contains(0x3A) {
            let bytes = example.reading.tree.bytes
            for element in example.reading.tree.elements {
                guard let namespace = element.namespace, !ExampleStanza.isStanzaNamespace(namespace), namespace != "urn:xmpp:time" else { continue }
                for attribute in element.attributes where attribute.prefix.isEmpty && !attribute.isNamespaceDeclaration {
                    guard attribute.valueRange.count >= 19, mayBeDate(attribute.valueRange, bytes), let mistake = mistake(in: attribute.value),
                        PayloadDatetime.attributes[namespace]?[element.localName] != attribute.localName,
                        !told.contains(example.reading.text.sourceRange(attribute.range))
                    else { continue }
                    findings.add(example.valueRange(of: attribute).range, mistake)
                }
                guard (19...80).contains(element.contentRange.count), !words.contains(element.localName), mayBeDate(element.contentRange, bytes), !element.hasElements, let mistake = mistake(in: element.text),
                    !told.contains(example.reading.text.sourceRange(element.nameRange))
                else { continue }
                findings.add(example.textRange(of: element), mistake)
            }
        }
    }

    /// The elements whose text is for people, or names a file.
    private static let words: Set<String> = ["body", "desc", "description", "filename", "name", "subject", "text", "title", "value"]

    /// Whether digits stand first, after white space.
    private static func mayBeDate(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        bytes[range].first { !XMLByte.isSpace($0) }.map { (0x30...0x39).contains($0) || $0 == 0x26 || $0 == 0x3C } ?? false
    }

    /// What is wrong with a text that is a date and time as a whole; nil where it is none, or all is well.
    private static func mistake(in text: String) -> String? {
        let bytes = Array(text.utf8).drop { XMLByte.isSpace($0) }
        let trimmed = Array(bytes.reversed().drop { XMLByte.isSpace($0) }.reversed())
        guard (19...40).contains(trimmed.count), let parts = Parts(trimmed) else { return nil }
        let written = ProblemWords.clipped(String(decoding: trimmed, as: UTF8.self))
        if !(1...12).contains(parts.month) { return "'\(written)' has the month \(parts.month): a year has 12" }
        if DateTime(parts.date + "T00:00:00Z") == nil { return "'\(written)' is a day that no calendar has" }
        if parts.hour > 23, !parts.isMidnight { return "'\(written)' has the hour \(parts.hour): a day has 24, from 0 to 23" }
        if parts.minute > 59 || parts.second > 60 { return "'\(written)' is no time of a day" }
        guard parts.rest.isEmpty || parts.rest.count <= 6 && !parts.rest.contains(0x2F) && !parts.rest.contains(0x2E) else { return nil }
        let zone = String(decoding: parts.rest, as: UTF8.self)
        if !parts.rest.isEmpty, !DateTime.isOffset(zone) { return "'\(ProblemWords.clipped(zone))' at the end of '\(written)' is no zone of XEP-0082: write Z, or an offset like -06:00" }
        // A blank and no zone is how programs print it, and others may want it so.
        if !parts.hasT, !parts.rest.isEmpty { return "'\(written)' has no T between date and time: write it like 2002-09-10T23:08:25Z" }
        return nil
    }

    /// A date, a T or blank, a time with seconds, and what follows.
    private struct Parts {
        let date: String
        let month: Int
        let hour: Int
        let minute: Int
        let second: Int
        let hasT: Bool
        let isMidnight: Bool
        let rest: ArraySlice<UInt8>

        init?(_ bytes: [UInt8]) {
            guard bytes.count >= 19, bytes[10] == 0x54 || bytes[10] == 0x20 else { return nil }
            for (place, byte) in Array("0000-00-00T00:00:00".utf8).enumerated() where place != 10 {
                guard byte == 0x30 ? (0x30...0x39).contains(bytes[place]) : bytes[place] == byte else { return nil }
            }
            func number(_ place: Int) -> Int { Int(bytes[place] - 0x30) * 10 + Int(bytes[place + 1] - 0x30) }
            (month, hour, minute, second) = (number(5), number(11), number(14), number(17))
            date = String(decoding: bytes[..<10], as: UTF8.self)
            hasT = bytes[10] == 0x54
            isMidnight = hour == 24 && minute == 0 && second == 0
            var end = 19
            if end < bytes.count, bytes[end] == 0x2E { end += 1 + bytes[(end + 1)...].prefix { (0x30...0x39).contains($0) }.count }
            rest = bytes[end...]
        }
    }
}
