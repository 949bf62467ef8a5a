import Testing
import XMLKit
import XMPPKit

/// A broken example: `↓` stands where each mistake was made.
struct Broken: CustomTestStringConvertible, Sendable {
    let kinds: [ExampleCause.Kind]
    let marked: String
    var kind = ExampleKind.example

    init(_ kinds: ExampleCause.Kind..., in marked: String, kind: ExampleKind = .example) {
        self.kinds = kinds
        self.marked = marked
        self.kind = kind
    }

    var testDescription: String { marked }

    /// The text without marks, and where the marks stood.
    var text: (bytes: [UInt8], marks: [Int]) {
        var bytes: [UInt8] = []
        var marks: [Int] = []
        for scalar in marked.unicodeScalars {
            if scalar == "↓" { marks.append(bytes.count) } else { bytes += Array(String(scalar).utf8) }
        }
        return (bytes, marks)
    }
}

@Suite struct CauseTests {
    static let tags: [Broken] = [
        Broken(.mismatchedEndTag, in: "<iq><name>Juliet↓</nick></iq>"),
        Broken(.mismatchedEndTag, in: "<message>\n  <body>hi</body>\n↓</iq>"),
        Broken(.mismatchedEndTag, in: "<success xmlns='x'>\n  <a/>\n↓</sucess>"),
        Broken(.mismatchedEndTag, in: "<iq>\n  <↓Query>\n    <a/>\n  </query>\n</iq>"),
        Broken(.mismatchedEndTag, in: "<list>\n  <key>\n    <id>1↓</list>\n    <n/>\n  </key>\n</list>"),
        Broken(.mismatchedEndTag, .mismatchedEndTag, in: "<x>\n  <a>1↓</b>\n  <c>2↓</d>\n</x>"),
        Broken(.mismatchedEndTag, in: "<iq>\n  <query>\n    <item>\n      <a/>\n    </item>\n  ↓</iqq>\n</iq>"),
        Broken(.unclosedElement, in: "<iq>\n  <query>\n    ↓<item jid='a'>\n  </query>\n</iq>"),
        Broken(.unclosedElement, in: "<iq>\n  ↓<query>\n    <item/>\n</iq>"),
        Broken(.unclosedElement, .unclosedElement, in: "<q>\n  ↓<gap a='1'>\n  ↓<gap a='2'>\n</q>"),
        Broken(.unclosedElement, in: "↓<iq type='get'>\n  <query/>\n"),
        Broken(.unclosedElement, in: "<iq/>\n↓<iq type='get'>\n  <query/>\n"),
        Broken(.unclosedElement, in: "<a><value>text↓<value></a>"),
        Broken(.unclosedElement, in: "<a>\n  <items node='x'>\n    <item/>\n  ↓<items>\n</a>"),
        Broken(.unclosedElement, in: "<iq>\n  ↓<invite>\n    <token>x</token>\n  <invite/>\n</iq>"),
        Broken(.unclosedElement, in: "<x>\n  ↓<x a='1'>\n    <y/>\n</x>"),
        Broken(.unclosedElement, in: "↓<presence>\n  <x/>\n\n[ ... ]\n"),
        Broken(.unclosedElement, in: "↓<iq>\n  <query>\n    <item/>\n    …\n"),
        Broken(.loneEndTag, in: "...\n    <item/>\n↓</iq>"),
        Broken(.unclosedElement, in: "SENDER:\n<iq/>\nSERVER:\n↓<iq type='result'>\n\n"),
        Broken(.unclosedElement, in: "S: <stream:stream>\nS: <features>\nS:   ↓<bind>\nS: </features>"),
        Broken(.unclosedElement, in: "<stream:stream>\n<message>\n  ↓<x>\n</message>\n</stream:stream>"),
        Broken(.unclosedElement, in: "<doc>such as ↓<recording>.</doc>"),
        Broken(.loneEndTag, in: "<iq>\n  <a/>\n  ↓</query>\n</iq>"),
        Broken(.loneEndTag, in: "↓<iq/>\n</iq>"),
        Broken(.loneEndTag, in: "<iq>\n  ↓<items node='x'/>\n    <item/>\n  </items>\n</iq>"),
        Broken(.loneEndTag, in: "↓<auth mechanism='EXTERNAL'/>abc</auth>"),
        Broken(.loneEndTag, in: "<type/>\n<type/>\n↓</category>"),
        Broken(.strayCharacter, in: "<items>\n  ↓< item id='a'>\n    <x/>\n  </item>\n  <item id='b'/>\n</items>"),
        Broken(.strayCharacter, in: "↓< message to='a'>\n  <body>x</body>\n</message>"),
        Broken(.strayCharacter, in: "<message>↓< body/></message>"),
        Broken(.strayCharacter, in: "<presence><show>away↓<\\show></presence>"),
        Broken(.strayCharacter, in: "<presence><show>away↓< /show></presence>"),
        Broken(.bareAmpersand, in: "<p>a ↓< b and c</p>"),
        Broken(.strayInTag, in: "<message><x xmlns='u'↓/ ></message>"),
        Broken(.missingEquals, in: "<iq type='get' ↓id:'a'/>"),
        Broken(.strayCharacter, in: "<message><x ↓xmlns:='u'><y/></x></message>"),
        Broken(.crossedTags, in: "<a>\n  <b>\n    <c/>\n↓</a>\n  </b>"),
        Broken(.crossedTags, in: "<message><b><i>x↓</b></i></message>"),
        Broken(.loneEndTag, .unclosedElement, in: "<j>\n  <d/>\n  ↓</description>\n  ↓<transport a='b'>\n</j>"),
        Broken(.unclosedElement, .mismatchedEndTag, in: "<message>\n  <body>no↓<body>\n  <x>\n    <y/>\n  </x>\n↓</iq>"),
        Broken(.missingTagEnd, in: "<iq ↓to='a'\n  <query/>\n</iq>"),
        Broken(.missingTagEnd, in: "<message><body>x↓</body\n<html/></message>"),
        Broken(.missingTagEnd, in: "<a>\n  <b c='d'↓/\n  <e/>\n</a>"),
        Broken(.missingTagEnd, in: "<presence\n    ↓to='a'\n  ...\n</presence>"),
        Broken(.missingTagEnd, in: "<iq><↓query\n  <item/>\n</query></iq>"),
        Broken(.attributesAsText, in: "<iq↓> from='a' to='b'>\n  <query/>\n</iq>"),
        Broken(.attributesAsText, in: "<iq type='result'\n    from='a'↓>\n    to='b'\n    id='c'>\n  <query/>\n</iq>"),
        Broken(.attributesAsText, in: "<iq↓> from='a' to='b'\n  <query/>\n</iq>"),
        Broken(.attributesAsText, in: "<q>\n  <field var='x'↓>\n    label='y'/>\n</q>"),
        Broken(.attributesAsText, in: "<result↓/>\n  from='a'\n  type='valid'/>"),
        Broken(.attributesAsText, in: "<d a='b'↓>\n  xmlns:s='urn:s'>\n  <s:e/>\n</d>"),
        Broken(.strayCharacter, in: "<message>\n  <x/>\n</message>↓>\n"),
        Broken(.strayCharacter, in: "<message to='a'>↓>\n  <x/>\n</message>"),
        Broken(.declarationAsTag, in: "↓<xml version='1.0' encoding='UTF-8'>\n<a/>", kind: .code),
    ]

    static let insideTags: [Broken] = [
        Broken(.attributeWithoutValue, in: "<data ↓length>N</data>"),
        Broken(.missingEquals, in: "<iq ↓to'a@b' id='x'/>"),
        Broken(.missingEquals, in: "<message from='a' ↓to \"b\"><x/></message>"),
        Broken(.unquotedValue, in: "<x ↓xmlns=jabber:x:oob><url/></x>"),
        Broken(.unquotedValue, .unquotedValue, in: "<a ↓b=c/>\n<a ↓b=d/>\n<e></e>"),
        Broken(.missingQuote, in: "<message ↓type='headline>\n  <x/>\n</message>"),
        Broken(.missingQuote, in: "<message\n  ↓from='room@chat\n  id='p4'\n  type='groupchat'>\n  <x/>\n</message>"),
        Broken(.missingQuote, in: "<iq ↓type=\"get'>\n<query/>\n</iq>"),
        Broken(.missingQuote, in: "<a>\n  <b ↓uri='http://a.lit/c />\n</a>"),
        Broken(.missingQuote, in: "<a ↓b=c'/><d></d>"),
        Broken(.missingQuote, in: "<item ↓name=John Dowland - First Booke'/>\n<a></a>"),
        Broken(.missingQuote, in: "<items node='↓'urn:x:y>\n  <item/>\n</items>"),
        Broken(.missingQuote, in: "<query xmlns='xmlns=↓'urn:x'>\n  <a/>\n</query>"),
        Broken(.typographicQuote, in: "<iq type=↓‘get’ id='1'/>"),
        Broken(.typographicQuote, in: "<iq type=↓”get” id='1'>\n<a/>\n</iq>"),
        Broken(.strayInTag, in: "<iq to='a' ↓'disco1'>\n<query/>\n</iq>"),
        Broken(.strayInTag, in: "<item ↓='current'>\n<mood/>\n</item>"),
        Broken(.strayInTag, in: "<info ↓'http://a/b'>\n  <bit/>\n</info>"),
        Broken(.strayInTag, in: "<field label='Space'↓'>\n<value/>\n</field>"),
        Broken(.strayInTag, in: "<x>\n  <field>\n    <a/>\n  ↓</field'>\n</x>"),
        Broken(.duplicateAttribute, in: "<iq id='1' ↓id='1'/>"),
        Broken(.missingSpace, in: "<iq type='get'↓from='a'/>"),
        Broken(.lessThanInValue, in: "<a b='↓<c>'/>"),
        Broken(.strayCharacter, in: "<x ↓xmlns:xdl:='urn:l'>\n  <xdl:page/>\n  <xdl:page/>\n</x>"),
        Broken(.unboundPrefix, in: "<a>\n  <↓cdo:b/>\n  <cdo:c/>\n</a>"),
        Broken(.unboundPrefix, in: "<a ↓x:b='c'/>"),
        Broken(.unboundPrefix, .unboundPrefix, in: "<↓p:a/>\n<↓q:b/>"),
        Broken(.bareAmpersand, in: "<setup>a?b=c↓&issuer=XMPP</setup>"),
        Broken(.bareAmpersand, in: "<a href='x?a=b↓&c=d'/>"),
        Broken(.bareAmpersand, in: "<a>1 ↓< 2</a>"),
        Broken(.undeclaredEntity, in: "<a>↓&nbsp;</a>"),
        Broken(.undeclaredEntity, in: "<a>↓&#0;</a>"),
        Broken(.escapedMarkup, in: "<a>\n<Public↓&gt;...&lt;/Public>\n</a>"),
        Broken(.escapedMarkup, in: "<a>\n<key>x↓&lt;/key>\n<b/>\n</a>"),
        Broken(.brokenComment, in: "<iq/>\n↓<-- the server answers -->\n<iq/>"),
        Broken(.brokenComment, in: "<iq/>\n<!-- one ↓-- two -->\n<iq/>"),
        Broken(.brokenComment, in: "<iq/>\n↓<!-- one "),
        Broken(.brokenConstruct, in: "<a>x ↓]]> y</a>"),
        Broken(.invalidCharacter, in: "<a>↓\u{1}</a>"),
    ]

    @Test(arguments: tags + insideTags) func eachMistakeOnceWhereItWasMade(broken: Broken) {
        let (bytes, marks) = broken.text
        let reading = ExampleReading(MappedText(literal: bytes, at: 100), kind: broken.kind)
        #expect(reading.classification == .malformed)
        #expect(reading.causes.map(\.kind) == broken.kinds, "\(reading.causes)")
        #expect(reading.causes.map { $0.range.lowerBound - 100 } == marks, "\(reading.causes)")
    }

    /// Every fix makes the example well-formed, or leaves fewer mistakes.
    @Test(arguments: tags + insideTags) func aFixPutsItRight(broken: Broken) {
        let bytes = broken.text.bytes
        let reading = ExampleReading(MappedText(literal: bytes, at: 0), kind: broken.kind)
        for cause in reading.causes {
            guard let fix = cause.fix else { continue }
            var fixed = bytes
            for edit in fix.edits.reversed() { fixed.replaceSubrange(edit.range, with: Array(edit.replacement.utf8)) }
            let again = ExampleReading(MappedText(literal: fixed, at: 0), kind: broken.kind)
            #expect(again.causes.count < reading.causes.count, "\(fix) gives \(String(decoding: fixed, as: UTF8.self)): \(again.causes)")
        }
    }

    @Test func namesBothTags() throws {
        let text = "<file><media-type>image/jpeg</media></file>"
        let cause = try #require(ExampleReading(MappedText(literal: Array(text.utf8), at: 0)).causes.first)
        #expect(cause.tags?.start == "media-type")
        #expect(cause.tags?.end == "media")
        #expect(cause.related == 6..<17)
        #expect(cause.fix?.edits.map(\.range) == [30..<35])
        #expect(cause.fix?.edits.map(\.replacement) == ["media-type"])
    }

    /// Text that the source writes in another way, such as `&lt;`, cannot be edited byte for byte.
    @Test func noFixWhereTheSourceIsWrittenOtherwise() throws {
        let source = Source(name: "x", text: "<example>&lt;iq type='get'from='a'/&gt;</example>")
        let example = try #require(XMLTree(source).root)
        let cause = try #require(ExampleReading(example.content).causes.first)
        #expect(cause.kind == .missingSpace)
        #expect(source.text(cause.range) == "from")
        let other = try #require(XMLTree(Source(name: "x", text: "<example>&lt;a>1 &amp; 2&lt;/a></example>")).root)
        #expect(try #require(ExampleReading(other.content).causes.first).fix == nil)
    }
}
