public import XMLKit

/// What presence says of the photo in a vCard (XEP-0153 §3.1).
public struct VCardUpdate: Payload {
    public static let name = XMLName(local: "x", namespace: "vcard-temp:x:update")
    private static let photoName = XMLName(local: "photo", namespace: "vcard-temp:x:update")

    public enum State: Sendable, Equatable {
        /// The client does not know yet what photo there is.
        case notReady
        /// There is none.
        case none
        case photo(ImageHash)
    }

    public var content: [Piece<TextPart>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ state: State) {
        content =
            switch state {
            case .notReady: []
            case .none: [.part(TextPart(Self.photoName))]
            case .photo(let hash): [.part(TextPart(Self.photoName, hash.payloadText))]
            }
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        content = try reader.content { child, path throws(PayloadError) in
            guard child.name == Self.photoName, let part = TextPart(child) else { return nil }
            if !part.text.allSatisfy(\.isWhitespace) { _ = try PayloadReader(child, at: path).text(as: ImageHash.self) }
            return part
        }
        otherAttributes = reader.rest
        try reader.once(content, "photo") { _ in true }
    }

    public var state: State {
        guard let photo = content.parts().first else { return .notReady }
        return ImageHash(payloadText: photo.text.filter { !$0.isWhitespace }).map { .photo($0) } ?? .none
    }

    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: content.nodes()) }
}

/// The photo or logo of a vCard, inside or elsewhere (XEP-0054 §4).
public struct VCardPhoto: Payload {
    public static let namespace = "vcard-temp"
    public static let name = XMLName(local: "PHOTO", namespace: namespace)

    public var content: [Piece<TextPart>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ bytes: [UInt8], type: String? = nil) {
        content = type.map { [.part(TextPart(XMLName(local: "TYPE", namespace: Self.namespace), $0))] } ?? []
        content.append(.part(TextPart(XMLName(local: "BINVAL", namespace: Self.namespace), Base64.encoded(bytes))))
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        content = try reader.content { child, path throws(PayloadError) in
            guard child.namespace == Self.namespace, ["TYPE", "BINVAL", "EXTVAL"].contains(child.name.local), let part = TextPart(child) else { return nil }
            if child.name.local == "BINVAL" {
                do throws(Base64.Problem) { _ = try Base64.decoded(part.text) } catch {
                    throw PayloadError(path: path, .value(part.text, expected: "Base64: " + error.description))
                }
            }
            return part
        }
        otherAttributes = reader.rest
        for name in ["TYPE", "BINVAL", "EXTVAL"] { try reader.once(content, name) { $0.name.local == name } }
        if content.text("BINVAL") != nil, content.text("EXTVAL") != nil { throw reader.error(.conflict("<BINVAL/>", "<EXTVAL/>")) }
    }

    /// The content type, such as `image/png`.
    public var type: String? { content.text("TYPE") }
    /// The image; nil where it is elsewhere or missing.
    public var bytes: [UInt8]? { content.text("BINVAL").flatMap { try? Base64.decoded($0) } }
    /// Where the image is.
    public var url: String? { content.text("EXTVAL") }
    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: content.nodes()) }
}
