import TestSupport
import Testing
import XMLKit

@testable import XEPKit
@testable import XEPLint

@Suite struct NamesTogetherTests {
    private func hold(_ body: String, topic: String = "x") -> Bool {
        let text = "<xep><header><revision><remark><p>'hue' of &lt;lamp/&gt;</p></remark></revision></header><section1 topic='\(topic)'>\(body)</section1></xep>"
        return NamesTogether(XEP(Source(name: "xep-0001.xml", text: text))).hold("hue", with: "lamp")
    }

    @Test(arguments: [
        "<p>A &lt;lamp/&gt; has a 'hue'.</p>",
        "<p>A <tt>lamp</tt> has a <tt>hue</tt>.</p>",
        "<p>A &lt;lamp/&gt; has:</p>\n<ul><li>a 'hue'</li></ul>",
        "<p>A &lt;lamp/&gt; has:</p><ul><li>x</li></ul><ul><li><p>a 'hue'</p></li></ul>",
        "<p>A &lt;lamp/&gt; has:</p><table><tr><td>x</td></tr><tr><td><tt>hue</tt></td></tr></table>",
        "<table caption='Children of &lt;lamp/&gt;'><tr><td>'hue'</td></tr></table>",
        "<ul><li>A &lt;lamp/&gt; has<ul><li>a 'hue'</li></ul></li></ul>",
    ])
    func whatOnePieceOfTextTellsOfIsTogether(body: String) { #expect(hold(body)) }

    @Test(arguments: [
        "<p>A &lt;lamp/&gt;.</p><p>A 'hue'.</p>",
        "<p>A &lt;lamp/&gt;.</p><example><![CDATA[x]]></example><ul><li>a 'hue'</li></ul>",
        "<ul><li>A &lt;lamp/&gt;</li><li>a 'hue'</li></ul>",
        "<p>A lamp has a hue.</p>",
        "",
    ])
    func whatSeveralTellOfIsNot(body: String) { #expect(!hold(body)) }

    @Test func theTitleOfASectionCounts() {
        #expect(hold("<p>It has a 'hue'.</p>", topic: "The lamp element"))
    }
}
