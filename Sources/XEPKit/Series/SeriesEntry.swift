public import XMLKit

/// What other XEPs need to know of a document of the series, read from its tags alone.
public struct SeriesEntry: Sendable {
    /// The name of the source that it was read from.
    public let path: String
    /// The number in the file's name; nil for a ProtoXEP.
    public let number: Int?
    public private(set) var title = ""
    public private(set) var status = ""
    public private(set) var type = ""
    public private(set) var shortname = ""
    public private(set) var supersedes: [String] = []
    public private(set) var supersededBy: [String] = []
    public private(set) var dependencies: [String] = []
    /// The anchors that are written in the document, in the order of the text.
    public private(set) var anchors: Set<String> = []

    /// The name of the file without its folders.
    public var fileName: String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// The status, if it is one of the known ones.
    public var knownStatus: Status? { Status(rawValue: status) }

    /// Reads a document; what it does not have stays empty.
    public init(_ source: Source) {
        path = source.name
        number = XEPName.number(ofFile: source.name.lastIndex(of: "/").map { String(source.name[source.name.index(after: $0)...]) } ?? source.name)
        let tokens = XMLTokens(source.bytes)
        source.bytes.withUnsafeBufferPointer { read(tokens, in: $0) }
        if usesEntities { read(XEP(source).header) }
    }

    /// Whether a field is written with an entity, such as one that the document declares for its own title.
    private var usesEntities = false

    private mutating func read(_ header: Header) {
        title = header.title?.text ?? title
        status = header.status?.text ?? status
        type = header.type?.text ?? type
        shortname = header.shortname?.text ?? shortname
    }

    private mutating func read(_ tokens: XMLTokens, in bytes: UnsafeBufferPointer<UInt8>) {
        var path: [String] = []
        var isInHeader = true
        var text: [UInt8] = []
        for token in tokens.tokens {
            switch token.kind {
            case .startTag, .emptyTag:
                readAnchor(token, tokens, in: bytes)
                guard isInHeader, token.kind == .startTag else { continue }
                path.append(Self.text(bytes, token.name))
                text.removeAll(keepingCapacity: true)
            case .text, .cdata:
                if isInHeader { text += bytes[token.range] }
            case .entityReference:
                if Self.text(bytes, token.name) == "amp" {
                    text.append(0x26)
                } else if isInHeader, path.count == 3, ["title", "status", "type", "shortname"].contains(path[2]) {
                    usesEntities = true
                }
            case .endTag where isInHeader:
                let name = Self.text(bytes, token.name)
                if name == "header" { isInHeader = false }
                if path.count >= 3, path[1] == "header" { take(path, String(decoding: text, as: UTF8.self)) }
                if let last = path.lastIndex(of: name) { path.removeSubrange(last...) }
                text.removeAll(keepingCapacity: true)
            default:
                break
            }
        }
    }

    private mutating func take(_ path: [String], _ text: String) {
        let text = Field.collapsed(text)
        switch path.dropFirst(2).joined(separator: "/") {
        case "title": title = text
        case "status": status = text
        case "type": type = text
        case "shortname": shortname = text
        case "supersedes/spec": supersedes.append(text)
        case "supersededby/spec": supersededBy.append(text)
        case "dependencies/spec": dependencies.append(text)
        default: break
        }
    }

    private mutating func readAnchor(_ token: XMLToken, _ tokens: XMLTokens, in bytes: UnsafeBufferPointer<UInt8>) {
        for attribute in tokens.attributes[token.attributes] where attribute.name.count == 6 {
            guard let value = attribute.value, bytes[attribute.name].elementsEqual("anchor".utf8) else { continue }
            anchors.insert(Self.text(bytes, value))
        }
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
}
