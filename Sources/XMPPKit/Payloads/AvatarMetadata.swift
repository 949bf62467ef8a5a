public import XMLKit

/// What avatar somebody has, in one form or several; none at all where avatars are disabled (XEP-0084 §4.2).
public struct AvatarMetadata: Payload {
    public static let namespace = "urn:xmpp:avatar:metadata"
    public static let name = XMLName(local: "metadata", namespace: namespace)

    public enum Part: PayloadPart {
        case info(AvatarInfo)
        case pointer(AvatarPointer)

        public var value: XMLValue {
            switch self {
            case .info(let info): info.value
            case .pointer(let pointer): pointer.value
            }
        }
    }

    public var content: [Piece<Part>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ infos: [AvatarInfo]) { content = infos.map { .part(.info($0)) } }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        content = try reader.content { child, path throws(PayloadError) in
            switch child.name {
            case AvatarInfo.name: .info(try AvatarInfo(child, at: path))
            case AvatarPointer.name: .pointer(try AvatarPointer(child, at: path))
            default: nil
            }
        }
        otherAttributes = reader.rest
    }

    public var infos: [AvatarInfo] { content.parts().compactMap { if case .info(let info) = $0 { info } else { nil } } }
    /// Whether it says that there is no avatar.
    public var isDisabled: Bool { content.parts().isEmpty && content.others().isEmpty }
    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: content.nodes()) }
}

/// One form of an avatar (XEP-0084 §4.2.1).
public struct AvatarInfo: Payload {
    public static let name = XMLName(local: "info", namespace: AvatarMetadata.namespace)

    /// The length in bytes.
    public var bytes: Count
    public var id: ImageHash
    /// The content type, such as `image/png`.
    public var type: String
    /// In pixels.
    public var width: Count?
    public var height: Count?
    /// Where it is to be had by HTTP; nil where it is in the data node.
    public var url: String?
    public var content: [Piece<TextPart>] = []
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(bytes: Count, id: ImageHash, type: String, width: Count? = nil, height: Count? = nil, url: String? = nil) {
        self.bytes = bytes
        self.id = id
        self.type = type
        self.width = width
        self.height = height
        self.url = url
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        bytes = try reader.require("bytes", as: Count.self)
        id = try reader.require("id", as: ImageHash.self)
        type = try reader.require("type")
        width = try reader.take("width", as: Count.self)
        height = try reader.take("height", as: Count.self)
        url = try reader.take("url")
        otherAttributes = reader.rest
        content = try reader.content { _, _ throws(PayloadError) in nil }
        for (name, size) in [("width", width), ("height", height)] {
            if let size, size.number > 65535 { throw reader.error(.value(size.payloadText, expected: "a number up to 65535"), at: name) }
        }
    }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("bytes", bytes)
        attributes.add("id", id)
        attributes.add("type", type)
        attributes.add("width", width)
        attributes.add("height", height)
        attributes.add("url", url)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}

/// An avatar in a service that has a protocol of its own, given by an element of it (XEP-0084 §4.2.2).
public struct AvatarPointer: Payload {
    public static let name = XMLName(local: "pointer", namespace: AvatarMetadata.namespace)

    public var content: [Piece<TextPart>]
    public var bytes: Count?
    public var id: ImageHash?
    public var type: String?
    public var width: Count?
    public var height: Count?
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ element: XMLValue) { content = [.other(element)] }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        bytes = try reader.take("bytes", as: Count.self)
        id = try reader.take("id", as: ImageHash.self)
        type = try reader.take("type")
        width = try reader.take("width", as: Count.self)
        height = try reader.take("height", as: Count.self)
        otherAttributes = reader.rest
        content = try reader.content { _, _ throws(PayloadError) in nil }
    }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("bytes", bytes)
        attributes.add("id", id)
        attributes.add("type", type)
        attributes.add("width", width)
        attributes.add("height", height)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}
