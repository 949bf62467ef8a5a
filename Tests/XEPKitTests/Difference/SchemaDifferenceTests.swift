import Testing
import XEPKit

/// What a change of a schema does to documents that were valid by it.
@Suite struct SchemaDifferenceTests {
    private func details(_ was: String, _ now: String) -> [String] {
        Versions((was, now)).difference.changes(of: .schema).flatMap(\.details).map { "\($0.message) \($0.impact)" }
    }

    private let volume = "<xs:attribute name='volume' type='xs:unsignedByte' use='optional'/>"

    @Test func attributes() {
        #expect(details(volume, "") == ["<whisper/>: the attribute 'volume' is gone incompatible"])
        #expect(details("use='optional'", "use='required'") == ["the attribute 'volume' of <whisper/>: use was 'optional' and is 'required' incompatible"])
        #expect(details(volume, volume + "<xs:attribute name='x' type='xs:string'/>") == ["<whisper/>: the attribute 'x' is new substantial"])
        #expect(details(volume, volume + "<xs:attribute name='x' type='xs:string' use='required'/>") == ["<whisper/>: the attribute 'x' is new incompatible"])
    }

    @Test func types() {
        #expect(details("xs:unsignedByte", "xs:unsignedInt") == ["the attribute 'volume' of <whisper/>: type was 'xs:unsignedByte' and is 'xs:unsignedInt' substantial"])
        #expect(details("xs:unsignedByte", "xs:boolean") == ["the attribute 'volume' of <whisper/>: type was 'xs:unsignedByte' and is 'xs:boolean' incompatible"])
        #expect(details("xs:unsignedByte", "xs:string") == ["the attribute 'volume' of <whisper/>: type was 'xs:unsignedByte' and is 'xs:string' substantial"])
    }

    @Test func values() {
        #expect(details("<xs:enumeration value='high'/>", "") == ["xs:simpleType 'tone': the value 'high' is gone incompatible"])
        #expect(details("<xs:enumeration value='high'/>", "<xs:enumeration value='high'/><xs:enumeration value='mid'/>") == ["xs:simpleType 'tone': the value 'mid' is new substantial"])
        // Their order says nothing.
        #expect(details("<xs:enumeration value='low'/>\n      <xs:enumeration value='high'/>", "<xs:enumeration value='high'/><xs:enumeration value='low'/>") == [])
    }

    @Test func elements() {
        let start = "<xs:complexType>\n      <xs:attribute name='volume'"
        func children(_ inner: String) -> String { start.replacing("<xs:complexType>", with: "<xs:complexType><xs:sequence>\(inner)</xs:sequence>") }
        let old = Versions.text.replacing(start, with: children("<xs:element name='a'/><xs:element name='b' maxOccurs='unbounded'/>"))
        func details(_ inner: String) -> [String] {
            Versions(old, Versions.text.replacing(start, with: children(inner))).difference.changes(of: .schema).flatMap(\.details).map { "\($0.message) \($0.impact)" }
        }
        #expect(details("<xs:element name='a'/><xs:element name='b'/>") == ["<b/>: maxOccurs='unbounded' is gone incompatible"])
        #expect(details("<xs:element name='a' minOccurs='0'/><xs:element name='b' maxOccurs='unbounded'/>") == ["<a/>: minOccurs='0' is new substantial"])
        #expect(details("<xs:element name='a' minOccurs='1'/><xs:element name='b' maxOccurs='unbounded'/>") == [])
        #expect(details("<xs:element name='a'/><xs:element name='b' maxOccurs='unbounded'/><xs:element name='c' minOccurs='0'/>") == ["<whisper/>: <c/> is new substantial"])
        #expect(details("<xs:element name='a'/><xs:element name='b' maxOccurs='unbounded'/><xs:element name='c'/>") == ["<whisper/>: <c/> is new incompatible"])
        #expect(details("<xs:element name='b' maxOccurs='unbounded'/>") == ["<whisper/>: <a/> is gone incompatible"])
    }

    @Test func aSchemaThatComesOrGoes() throws {
        let (start, end) = (try #require(Versions.text.firstRange(of: "<code>")), try #require(Versions.text.firstRange(of: "</code>")))
        let without = Versions.text.replacing(Versions.text[start.lowerBound..<end.upperBound], with: "<p/>")
        #expect(Versions(Versions.text, without).lines == ["schema removed urn:xmpp:whispers:0 substantial"])
        #expect(Versions(without, Versions.text).lines == ["schema added urn:xmpp:whispers:0 substantial"])
    }
}
