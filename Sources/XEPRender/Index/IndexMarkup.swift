internal import XEPKit
internal import XMLKit

/// The index of a page as HTML.
///
/// In a document with many examples it has more places than all the rest of the page, and laying it out by style sheets would take
/// as long as the rest.
struct IndexMarkup {
    /// A requirement with its id, the section that states it, and the examples and tables of that section.
    typealias Coverage = (id: String, requirement: Requirement, section: PageIndex.Place?, shown: [PageIndex.Place])

    private(set) var html = ""
    private let ownPrefix: String

    /// `ownPrefix` is what stands before the ids of the page's own parts.
    init(_ index: PageIndex, _ requirements: [Coverage], ownPrefix: String) {
        self.ownPrefix = ownPrefix
        list("Namespaces", index.namespaces.sorted { $0.key < $1.key }.map { ($0.key, nil, $0.value) })
        let elements = index.elements.sorted { ($0.key.local, $0.key.namespace) < ($1.key.local, $1.key.namespace) }
        list("Elements and attributes", elements.map { ("<" + $0.key.local + "/>", $0.key.namespace, $0.value) })
        list("Error conditions", index.conditions.sorted { $0.key < $1.key }.map { ($0.key, nil, $0.value) })
        add(requirements)
        if html.isEmpty { html = "<p>This document shows no protocol and states no requirement.</p>" }
    }

    private mutating func list(_ title: String, _ entries: [(name: String, namespace: String?, entry: PageIndex.Entry)]) {
        guard !entries.isEmpty else { return }
        html += "<h4>" + title + "</h4><dl class=\"index\">"
        for (name, namespace, entry) in entries {
            html += "<div><dt><code>" + name.asMarkup(.content) + "</code></dt><dd>"
            if let namespace { html += "<span class=\"space\">" + namespace.asMarkup(.content) + "</span>" }
            if !entry.attributes.isEmpty { add(entry.attributes) }
            if !entry.declared.isEmpty {
                html += "<span class=\"where\">Declared in "
                add(entry.declared)
                html += "</span>"
            }
            if !entry.shown.isEmpty {
                html += "<span class=\"where\">Shown in "
                add(byKind: entry.shown)
                html += "</span>"
            }
            html += "</dd></div>"
        }
        html += "</dl>"
    }

    /// Attributes with the first place that declares each and the first that shows it.
    private mutating func add(_ attributes: [String: PageIndex.Attribute]) {
        var separator = " with "
        for (name, attribute) in attributes.sorted(by: { $0.key < $1.key }) {
            html += separator + "<code>" + name.asMarkup(.content) + "</code> ("
            separator = ", "
            let places = [attribute.declared, attribute.shown].compactMap { $0 }
            for (index, place) in places.enumerated() {
                if index > 0 { html += ", " }
                add(place, place.kind == .section ? "" : place.kind.rawValue + " ")
            }
            html += ")"
        }
    }

    private mutating func add(_ requirements: [Coverage]) {
        guard !requirements.isEmpty else { return }
        let covered = requirements.count { !$0.shown.isEmpty }
        html += "<h4>Requirements</h4><p>\(requirements.count) in all. Of these \(covered) stand in a section that has an example or a table "
            + "(vectors, as a rule) of its own, and \(requirements.count - covered) in one that has none. What is listed with a requirement stands "
            + "beside it; nobody has judged whether it shows just that.</p><ol class=\"requirements\">"
        for (id, requirement, section, shown) in requirements {
            html += "<li><a href=\"#" + (ownPrefix + id).asMarkup() + "\">" + requirement.words.joined(separator: ", ").asMarkup(.content) + "</a> "
            html += requirement.text.asMarkup(.content) + "<span class=\"where\">"
            if let section { add(section, "") }
            if shown.isEmpty {
                html += ", <span class=\"bare\">no example or table in this section</span>"
            } else {
                html += ", beside "
                add(byKind: shown)
            }
            html += "</span></li>"
        }
        html += "</ol>"
    }

    /// Examples, tables and sections, each kind named once.
    private mutating func add(byKind places: [PageIndex.Place]) {
        var isFirst = true
        for (kind, name) in [(PageIndex.Place.Kind.example, "example "), (.table, "table "), (.section, "")] {
            let ofKind = places.filter { $0.kind == kind }
            guard !ofKind.isEmpty else { continue }
            html += (isFirst ? "" : ", ") + name
            isFirst = false
            add(ofKind)
        }
    }

    /// What every other example shows is found without a list of them all.
    private mutating func add(_ places: [PageIndex.Place]) {
        let shown = places.count < 15 ? places.count : 12
        for (index, place) in places.prefix(shown).enumerated() {
            if index > 0 { html += ", " }
            add(place, "")
        }
        if shown < places.count { html += " and \(places.count - shown) more" }
    }

    private mutating func add(_ place: PageIndex.Place, _ word: String) {
        html += "<a href=\"" + Self.url(place.href).asMarkup() + "\">" + (place.kind == .section ? "§\u{A0}" : word) + place.number.asMarkup(.content) + "</a>"
    }

    /// What URLs cannot hold is escaped byte by byte, as it is in every other link of the page (HTML 4.01 B.2.1).
    private static func url(_ address: String) -> String {
        let isPlain = { (byte: UInt8) in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: "-_.!~*'()@/:=?;#%&,+<>".utf8.contains(byte)
            }
        }
        guard !address.utf8.allSatisfy(isPlain) else { return address }
        let digits = Array("0123456789ABCDEF".utf8)
        var text: [UInt8] = []
        for byte in address.utf8 {
            text += isPlain(byte) ? [byte] : [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
