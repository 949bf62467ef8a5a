/// An HTML page as tests look at it: its elements in order, and its text. It reads what the renderer writes, and no more of HTML than that.
public struct HTML: Sendable {
    public struct Element: Sendable {
        public let name: String
        public let attributes: [String: String]
        /// The number of the element that it stands in; nil at the top.
        public let parent: Int?
        /// Where its text begins and ends in the text of the page.
        public internal(set) var text: Range<Int>

        public var classes: [Substring] { attributes["class"]?.split(separator: " ") ?? [] }
    }

    public private(set) var elements: [Element] = []
    private var bytes: [UInt8] = []
    /// End tags that close nothing, and elements that nothing closes.
    public private(set) var unbalanced: [String] = []

    private static let void: Set<String> = ["br", "img", "input", "link", "meta"]

    public init(_ page: [UInt8]) {
        var open: [Int] = []
        var place = 0
        while let start = page[place...].firstIndex(of: 0x3C) {
            take(page[place..<start])
            guard let end = page[start...].firstIndex(of: 0x3E) else { break }
            place = end + 1
            var tag = page[(start + 1)..<end]
            if tag.first == 0x21 { continue }
            if tag.first == 0x2F {
                tag = tag.dropFirst()
                let name = String(decoding: tag, as: UTF8.self)
                guard let top = open.last, elements[top].name == name else {
                    unbalanced.append("</\(name)>")
                    continue
                }
                open.removeLast()
                elements[top].text = elements[top].text.lowerBound..<bytes.count
                continue
            }
            let name = String(decoding: tag.prefix { $0 != 0x20 }, as: UTF8.self)
            elements.append(Element(
                name: name, attributes: Self.attributes(tag.drop { $0 != 0x20 }), parent: open.last,
                text: bytes.count..<bytes.count))
            if !Self.void.contains(name) { open.append(elements.count - 1) }
            // The style is no markup, whatever it holds.
            if name == "style", let close = page[place...].firstIndex(of: 0x3C) { place = close }
        }
        take(page[place...])
        unbalanced += open.map { "<\(elements[$0].name)>" }
    }

    /// The text of an element, or of the whole page, without the elements that `isLeftOut` names.
    public func text(of element: Int? = nil, without isLeftOut: (Element) -> Bool = { _ in false }) -> String {
        var range = element.map { elements[$0].text } ?? 0..<bytes.count
        var result: [UInt8] = []
        for other in elements[((element ?? -1) + 1)...] {
            if other.text.lowerBound >= range.upperBound { break }
            // What is inside of something left out begins before the place reached.
            if other.text.lowerBound < range.lowerBound || !isLeftOut(other) { continue }
            result += bytes[range.lowerBound..<other.text.lowerBound]
            range = other.text.upperBound..<max(range.upperBound, other.text.upperBound)
        }
        return String(decoding: result + bytes[range], as: UTF8.self)
    }

    /// The numbers of the elements that fulfil a condition.
    public func all(_ isMeant: (Element) -> Bool) -> [Int] { elements.indices.filter { isMeant(elements[$0]) } }

    /// The number of the element with an id.
    public func element(id: String) -> Int? { elements.firstIndex { $0.attributes["id"] == id } }

    /// Where the links of the page lead.
    public var links: [String] { elements.compactMap { $0.name == "a" ? $0.attributes["href"] : nil } }

    public var ids: [String] { elements.compactMap { $0.attributes["id"] } }

    private mutating func take(_ text: ArraySlice<UInt8>) {
        if text.contains(0x26) { bytes += Self.unescaped(text) } else { bytes += text }
    }

    private static func attributes(_ text: ArraySlice<UInt8>) -> [String: String] {
        var attributes: [String: String] = [:]
        var rest = text
        while let equals = rest.firstIndex(of: 0x3D), equals + 1 < rest.endIndex {
            let name = String(decoding: rest[..<equals].filter { $0 != 0x20 }, as: UTF8.self)
            let quote = rest[equals + 1]
            guard quote == 0x22 || quote == 0x27, let end = rest[(equals + 2)...].firstIndex(of: quote) else { break }
            attributes[name] = String(decoding: unescaped(rest[(equals + 2)..<end]), as: UTF8.self)
            rest = rest[(end + 1)...]
        }
        return attributes
    }

    private static let names: [(name: [UInt8], character: UInt8)] = [
        (Array("&amp;".utf8), 0x26), (Array("&lt;".utf8), 0x3C), (Array("&gt;".utf8), 0x3E),
        (Array("&quot;".utf8), 0x22), (Array("&#39;".utf8), 0x27),
    ]

    private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text
        while let ampersand = rest.firstIndex(of: 0x26) {
            result += rest[..<ampersand]
            rest = rest[ampersand...]
            if let known = names.first(where: { rest.starts(with: $0.name) }) {
                result.append(known.character)
                rest = rest.dropFirst(known.name.count)
            } else if rest.starts(with: Array("&nbsp;".utf8)) {
                result += [0xC2, 0xA0]
                rest = rest.dropFirst(6)
            } else {
                result.append(0x26)
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}
