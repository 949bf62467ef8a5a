import TestSupport
import Testing
import XEPKit
import XEPSite
import XMLKit

@Suite struct SiteTests {
    private static func xep(_ name: String, status: String = "Draft", body: String = "") -> XEP {
        XEP(Source(name: name, text: """
            <!DOCTYPE xep [<!ENTITY own "its &#38;lt;own&#38;gt; words">]>
            <xep><header><title>Cats &amp; dogs</title><abstract>What they say.</abstract><number>0999</number>
            <status>\(status)</status><type>Standards Track</type><sig>Standards</sig><approver>Council</approver>
            <supersedes><spec>XEP-0001</spec></supersedes><shortname>cats</shortname><tags><tag>pets</tag></tags>
            <author><firstname>Ada B.</firstname><surname>Example</surname><email>ada@example.org</email></author>
            <revision><version>1.2</version><date>2024-02-03</date><initials>ae</initials><remark><p>More cats.</p></remark></revision>
            <revision><version>1.1</version><date>2023-02-03</date><initials>ae</initials><remark><p>Cats.</p></remark></revision></header>
            <section1 topic='Talk' anchor='talk'><p>&own;</p>\(body)</section1></xep>
            """))
    }

    private static let example = """
        <!-- kept --><example caption='Two -- cats'><![CDATA[C: <iq type='get' id='1'><ask xmlns='urn:x:0' about='cats'/></iq>

        S: <iq type='result' id='1'><ask xmlns='urn:x:0'>Purr</ask></iq>]]></example>
        <example caption='Broken'><![CDATA[<iq type='get'><ask></iq>]]></example>
        """

    private func files(_ xeps: (XEP, isInInbox: Bool)...) -> [String: String] {
        let parts = xeps.map { Site.Part($0, isInInbox: $1) }
        return Dictionary((parts.flatMap(\.files) + Site(parts).files).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { $1 }
    }

    private func tree(_ text: String?) throws -> XMLTree {
        let tree = XMLTree(Source(name: "test", text: try #require(text)))
        #expect(tree.problems.isEmpty, "\(tree.problems)")
        return tree
    }

    @Test func listsSayWhatHeadersSay() throws {
        let files = files((Self.xep("xep-0999.xml"), false), (Self.xep("inbox/dogs.xml", status: "ProtoXEP"), true))
        let root = try #require(tree(files["xeplist.xml"]).root)
        let entries = root.elements("xep")
        #expect(root.localName == "xep-infos" && entries.map { $0["accepted"] } == ["true", "false"])
        let first = try #require(entries.first)
        #expect(["number", "title", "status", "shortname"].map { first.element($0)?.text } == ["999", "Cats & dogs", "Draft", "cats"])
        // What the series' own readers of the list rely on.
        #expect(entries.map { $0.element("number")?.text } == ["999", "xxxx"])
        for entry in entries { for name in ["title", "abstract", "type", "status", "approver"] { #expect(entry.element(name) != nil, "\(name)") } }
        #expect(first.element("last-revision")?.element("version")?.text == "1.2")
        #expect(first.element("supersedes")?.element("spec")?.text == "XEP-0001")
        #expect(entries.last?.element("proto-name")?.text == "dogs")
        let json = try #require(files["xeplist.json"])
        #expect(json.contains("\"status\": \"Stable\"") && json.contains("\"name\": \"XEP-0999\"") && json.contains("\"page\": \"inbox/dogs.html\""))
    }

    @Test func aReferenceForIETFDrafts() throws {
        let reference = try #require(tree(files((Self.xep("xep-0999.xml"), false))["refs/reference.XSF.XEP-0999.xml"]).root)
        #expect(reference["anchor"] == "XEP-0999" && reference["target"] == "https://xmpp.org/extensions/xep-0999.html")
        let front = try #require(reference.element("front"))
        #expect(front.element("author")?["initials"] == "A. B." && front.element("author")?["fullname"] == "Ada B. Example")
        #expect(front.element("date")?["month"] == "February" && front.element("date")?["day"] == "3")
        #expect(reference.element("seriesInfo")?["value"] == "0999")
    }

    @Test func bibTeXEscapesWhatTeXWouldTake() throws {
        let entry = try #require(files((Self.xep("xep-0999.xml"), false))["refs/XEP-0999.bib"])
        #expect(entry.contains("{Cats \\& dogs}") && entry.contains("{Example, Ada B.}") && entry.contains("{2024}"))
        #expect(entry.count { $0 == "{" } == entry.count { $0 == "}" })
    }

    @Test func examplesAreWellFormedFiles() throws {
        let files = files((Self.xep("xep-0999.xml", body: Self.example), false))
        let root = try #require(tree(files["examples/xep-0999/example-1.xml"]).root)
        #expect(root.localName == "examples" && root.elements.map(\.namespace) == ["jabber:client", "jabber:client"])
        #expect(files["examples/xep-0999/example-2.xml"] == nil)
        let all = try #require(tree(files["examples/xep-0999.xml"]).root)
        #expect(all.elements.map(\.localName) == ["iq", "iq"])
    }

    @Test func expandedXMLNeedsNoDTD() throws {
        let text = try #require(files((Self.xep("xep-0999.xml", body: Self.example), false))["xml/xep-0999.xml"])
        #expect(try tree(text).root?.element("section1")?.element("p")?.text == "its <own> words")
        #expect(!text.contains("DOCTYPE") && !text.contains("&own;") && text.contains("<!-- kept -->") && text.contains("<![CDATA[C: <iq"))
    }

    @Test func theFilterKnowsEachStatusAndType() throws {
        let files = files((Self.xep("xep-0999.xml"), false))
        let style = try #require(files["site.css"])
        for status in Status.allCases {
            let word = status == .draft ? "stable" : status.rawValue.lowercased()
            #expect(style.contains("#status-\(word):checked) .documents > li:not(.is-\(word))"))
        }
        for type in DocumentType.allCases {
            let word = type.rawValue.lowercased().replacing(" ", with: "-")
            #expect(style.contains("#type-\(word):checked) .documents > li:not(.is-\(word))"))
        }
        let page = HTML(Array(try #require(files["index.html"]).utf8))
        #expect(page.elements.filter { $0.name == "input" }.map { $0.attributes["id"] } == ["status-all", "status-stable", "type-all", "type-standards-track"])
        #expect(page.elements.contains { $0.name == "li" && $0.classes == ["is-stable", "is-standards-track"] })
    }

    @Test func everyLinkOfTheSiteLeadsToAFileOrAPage() throws {
        let files = files((Self.xep("xep-0999.xml", body: Self.example), false), (Self.xep("inbox/dogs.xml", body: Self.example), true))
        let pages: Set<String> = ["xep-0999.html", "inbox/dogs.html"]
        for (path, text) in files where path.hasSuffix(".html") {
            let html = HTML(Array(text.utf8))
            #expect(html.unbalanced == [], "\(path)")
            let folder = path.split(separator: "/").dropLast()
            for link in html.links where !link.hasPrefix("#") {
                var parts = folder.map(String.init)
                for part in link.split(separator: "#")[0].split(separator: "/") { if part == ".." { parts.removeLast() } else { parts.append(String(part)) } }
                let target = parts.joined(separator: "/")
                // From a disk, a folder is no page.
                #expect(!link.hasSuffix("/"), "\(path): \(link)")
                #expect(files[target] != nil || pages.contains(target), "\(path): \(link)")
            }
        }
    }

    @Test func indexesLeadToTheDocuments() throws {
        let files = files((Self.xep("xep-0999.xml", body: Self.example), false))
        let page = HTML(Array(try #require(files["namespaces.html"]).utf8))
        #expect(page.links.contains("xep-0999.html#ex-two-cats"))
        #expect(try #require(files["elements.html"]).contains("&lt;ask/&gt;"))
        #expect(try #require(files["search-data.js"]).contains("[0, \"#talk\", 0, \"Talk\"]"))
    }
}
