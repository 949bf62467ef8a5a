import TestSupport
import Testing
import XEPRender
import XMLKit

/// A page for every document of the series, held against the document's own tree.
@Suite(.enabled(if: Shared.series != nil, "../shared is absent")) struct RenderCorpusTests {
    private static let pages: [(path: String, tree: XMLTree, html: HTML)] = {
        let resolver = Shared.resolver()
        guard let renderer = try? PageRenderer() else { return [] }
        return Shared.corpus.compactMap { path in
            let tree = XMLTree(Shared.source(path), resolver: resolver)
            guard let document = try? XMLDocument(tree), let page = try? renderer.page(of: document) else { return nil }
            return (path, tree, HTML(page))
        }
    }()

    @Test func everyDocumentHasAPage() {
        #expect(Self.pages.count == 539)
        for page in Self.pages { #expect(page.html.unbalanced == [], "\(page.path)") }
    }

    /// The text of the sections, blanks left out, is that of the page without what the page adds: numbers, links to
    /// places, marks of notes, labels of captions.
    @Test func noWordOfTheBodyIsLost() throws {
        for page in Self.pages {
            var expected: [UInt8] = []
            for section in try #require(page.tree.root).elements("section1") { Self.append(section, to: &expected) }
            let main = try #require(page.html.all { $0.name == "main" }.first)
            let shown = page.html.text(of: main) { element in
                element.classes.contains { ["number", "permalink", "mark", "cve", "banner", "appendices"].contains($0) }
                    || (element.name == "b" && element.parent.map { page.html.elements[$0].name } == "figcaption")
            }.utf8.solid
            if shown != expected {
                let place = max(0, zip(shown, expected).prefix { $0 == $1 }.count - 30)
                Issue.record("\(page.path): \(string(expected.dropFirst(place).prefix(80))) is shown as \(string(shown.dropFirst(place).prefix(80)))")
            }
        }
    }

    @Test func noNoteIsLostAndEqualOnesAreOne() throws {
        for page in Self.pages {
            let notes = page.tree.elements.filter { $0.localName == "note" }.map { note in
                var text: [UInt8] = []
                for child in note.children { Self.append(child, to: &text) }
                return text
            }
            let shown = page.html.all { $0.attributes["id"]?.hasPrefix("note_") == true }.map { item in
                page.html.text(of: item) { $0.classes == ["mark"] || $0.classes == ["back"] }.utf8.solid
            }
            #expect(Set(shown) == Set(notes), "\(page.path)")
            #expect(page.html.links.count { $0.hasPrefix("#note_") } == page.html.links.count { $0.hasPrefix("#noteref_") }, "\(page.path)")
        }
    }

    @Test func noWordOfTheHeaderIsLost() throws {
        for page in Self.pages {
            let shown = string(page.html.text { $0.classes == ["mark"] }.utf8.solid)
            // The status has another word in the page.
            for element in try #require(page.tree.root?.element("header")).descendants where !["status", "note"].contains(element.localName) {
                let isInNote = element.ancestors.contains { $0.localName == "note" }
                for case .text(let text) in element.children where !isInNote && !text.isBlank {
                    let words = string(text.bytes.solid)
                    if !shown.contains(words) { Issue.record("\(page.path): \(element.localName) \(words.prefix(60))") }
                }
            }
        }
    }

    @Test func idsAreUniqueAndEveryAnchorIsThere() {
        for page in Self.pages {
            let ids = Set(page.html.ids)
            #expect(ids.count == page.html.ids.count, "\(page.path)")
            // An id with a blank is none to HTML, so the one anchor that has blanks has low lines in the page.
            let anchors = page.tree.elements.compactMap { $0["anchor"] }.filter { !$0.isEmpty }.map { $0.replacing(" ", with: "_") }
            #expect(anchors.filter { !ids.contains($0) } == [], "\(page.path)")
            for element in page.html.elements where element.name == "section" { #expect(element.attributes["id"] != nil, "\(page.path)") }
        }
    }

    @Test func aLinkInThePageIsDeadOnlyWhereTheAuthorMadeItSo() {
        for page in Self.pages {
            let ids = Set(page.html.ids.map { $0.replacing("%", with: "%25").replacing("#", with: "%23") })
            let urls = Set(page.tree.elements.compactMap { $0.localName == "link" ? $0["url"] : nil })
            let dead = page.html.links.filter { $0.hasPrefix("#") && !ids.contains(String($0.dropFirst())) }
            #expect(dead.filter { !urls.contains($0) } == [], "\(page.path)")
        }
    }

    @Test func otherXEPsAreLinkedAtTheSeries() {
        for page in Self.pages {
            for link in page.html.links where link.contains("/extensions/xep-") {
                #expect(link.hasPrefix("https://xmpp.org/extensions/xep-"), "\(page.path): \(link)")
            }
            #expect(page.html.links.allSatisfy { !$0.hasPrefix("xep-") && !$0.hasPrefix("./") })
        }
    }

    /// Topics, captions and text in their order, without blanks, notes and elements whose text the page puts in words of its own.
    private static func append(_ element: XMLElement, to text: inout [UInt8]) {
        if element.localName == "note" || element.localName == "cve" { return }
        for name in ["topic", "caption"] { text += element[name]?.utf8.solid ?? [] }
        let before = text.count
        for child in element.children { append(child, to: &text) }
        // A link without words shows its address.
        if element.localName == "link", text.count == before { text += element["url"]?.utf8.solid ?? [] }
    }

    private static func append(_ node: XMLNode, to text: inout [UInt8]) {
        switch node {
        case .element(let element): append(element, to: &text)
        case .text(let part): text += part.bytes.solid
        default: break
        }
    }
}

extension Collection<UInt8> {
    /// Without white space and no-break spaces.
    fileprivate var solid: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count)
        for byte in self where byte > 0x20 {
            if byte == 0xA0, result.last == 0xC2 { result.removeLast() } else { result.append(byte) }
        }
        return result
    }
}

private func string(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
