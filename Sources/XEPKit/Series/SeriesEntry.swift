public import XMLKit

/// What other XEPs need to know of a document of the series, read from the tags of its header up to the revisions.
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
        let tokens = XMLTokens(source.bytes, range: 0..<Self.end(in: source.bytes))
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

    /// Where the revisions begin, or the header ends: nothing of what is wanted stands behind.
    private static func end(in bytes: [UInt8]) -> Int {
        let marks = ["<revision", "</header"].map { Array($0.utf8) }
        return bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<max(0, bytes.count - 9) where bytes[index] == 0x3C {
                if marks.contains(where: { mark in mark.indices.allSatisfy { bytes[index + $0] == mark[$0] } }) { return index }
            }
            return bytes.count
        }
    }

    private mutating func read(_ tokens: XMLTokens, in bytes: UnsafeBufferPointer<UInt8>) {
        var path: [String] = []
        var text: [UInt8] = []
        for token in tokens.tokens {
            switch token.kind {
            case .startTag:
                path.append(Self.text(bytes, token.name))
                text.removeAll(keepingCapacity: true)
            case .text, .cdata:
                text += bytes[token.range]
            case .entityReference:
                if Self.text(bytes, token.name) == "amp" {
                    text.append(0x26)
                } else if path.count == 3, ["title", "status", "type", "shortname"].contains(path[2]) {
                    usesEntities = true
                }
            case .endTag:
                let name = Self.text(bytes, token.name)
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

    /// The anchors that are written in a document.
    static func anchors(in source: Source) -> Set<String> {
        let tokens = XMLTokens(source.bytes)
        return source.bytes.withUnsafeBufferPointer { bytes in
            tokens.attributes.reduce(into: []) { anchors, attribute in
                guard attribute.name.count == 6, let value = attribute.value, bytes[attribute.name].elementsEqual("anchor".utf8) else { return }
                anchors.insert(text(bytes, value))
            }
        }
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
}
