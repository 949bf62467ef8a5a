public import XMLKit

/// A schema block that describes a namespace, and the document that it stands in.
public struct SchemaClaim: Sendable {
    /// The path of the document; the name of the file for what is built in.
    public let path: String
    /// The number in the file's name; nil for a ProtoXEP and for what is built in.
    public let number: Int?
    /// The status of the document as it is written; empty for what is built in.
    public let status: String
    /// The namespace that it describes; nil where it names none.
    public let namespace: String?
    /// The text of the schema, with the way back to the document.
    public let text: MappedText
    /// Whether it came with the program.
    public let isBuiltIn: Bool

    init(path: String, status: String, text: MappedText, isBuiltIn: Bool = false) {
        self.path = path
        number = XEPName.number(ofFile: Self.file(path))
        self.status = status
        self.text = text
        self.isBuiltIn = isBuiltIn
        namespace = Self.targetNamespace(in: text.bytes)
    }

    /// The schema in a block of a XEP.
    public init(_ block: Block, of xep: XEP) {
        self.init(path: xep.source.name, status: xep.header.status?.text ?? "", text: block.content)
    }

    /// The name of the file without its folders.
    public var fileName: String { Self.file(path) }

    /// How messages call the document: `XEP-0030`, or the name of its file.
    public var documentName: String { Self.documentName(ofFile: fileName) }

    static func documentName(ofFile name: String) -> String {
        XEPName.shown(ofFile: name)
    }

    static func file(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// Of two claims on a namespace the one that counts comes first: no dead or deferred copy, a XEP before a ProtoXEP.
    static func precedes(_ left: Self, _ right: Self) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        return left.fileName < right.fileName
    }

    private var rank: Int {
        let status = Status(rawValue: self.status)
        let isStale = status.map { $0.isDead && $0 != .deprecated || $0 == .deferred } ?? false
        return (isStale ? 2 : 0) + (number == nil ? 1 : 0)
    }

    private static func targetNamespace(in text: [UInt8]) -> String? {
        guard var index = Bytes.find("targetNamespace", in: text, from: 0) else { return nil }
        index += 15
        while index < text.count, XMLByte.isSpace(text[index]) || text[index] == 0x3D { index += 1 }
        guard index < text.count, text[index] == 0x27 || text[index] == 0x22,
            let end = text[(index + 1)...].firstIndex(of: text[index])
        else { return nil }
        return String(decoding: text[index + 1..<end], as: UTF8.self)
    }
}
