import Testing
import XEPKit
import XMLKit

@testable import XEPLint

/// Where a document names a namespace.
@Suite struct NamespaceNameTests {
    @Test(arguments: [
        ("see urn:xmpp:lamps:0.", ["urn:xmpp:lamps:0"]),
        ("urn:xmpp:lamps:0,urn:xmpp:lamps:1", ["urn:xmpp:lamps:0", "urn:xmpp:lamps:1"]),
        ("(http://jabber.org/protocol/lamps#on)", ["http://jabber.org/protocol/lamps#on"]),
        ("jabber:iq:lamps; jabber:x:lamps", ["jabber:iq:lamps", "jabber:x:lamps"]),
        // Letters swapped, doubled and lost.
        ("unr:xmpp:lamps:0 and uurn:xmpp:lamps:0 and rn:xmpp:lamps:0", ["unr:xmpp:lamps:0", "uurn:xmpp:lamps:0", "rn:xmpp:lamps:0"]),
        // The middle of a word, a prefix, an attribute and what is no namespace.
        ("saturn:xmpp:lamps:0 xmlns:urn:xmpp:lamps:0 a:b http://example.org/ note: jabber: urn:", []),
        // What an xmlns declares is one, whatever it is.
        ("&lt;a xmlns='lamps/of/romeo' b='lamps/of/juliet'/>", ["lamps/of/romeo"]),
    ])
    func areFoundByHowTheyBegin(text: String, names: [String]) {
        let xep = XEP(Source(name: "x.xml", text: "<xep><header/><section1 topic='x'><p>\(text)</p></section1></xep>"))
        #expect(NamespaceName.all(in: xep).map(\.name) == names)
    }
}
