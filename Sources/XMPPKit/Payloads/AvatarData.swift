public import XMLKit

/// The bytes of an avatar (XEP-0084 §4.1).
public struct AvatarData: Payload {
    public static let namespace = "urn:xmpp:avatar:data"
    public static let name = XMLName(local: "data", namespace: namespace)

    /// The image.
    public let bytes: [UInt8]
    /// The Base64 as written, line ends included.
    public let text: String
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        text = Base64.encoded(bytes)
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        if let child = value.elements.first { throw reader.error(.value("<\(child.name.local)/>", expected: "Base64")) }
        text = value.text
        otherAttributes = reader.rest
        do throws(Base64.Problem) {
            bytes = try Base64.decoded(text)
        } catch {
            throw reader.error(.value(text, expected: "Base64: " + error.description))
        }
    }

    /// The id of the item that holds it.
    public var id: ImageHash { ImageHash(of: bytes) }
    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: text.isEmpty ? [] : [.text(text)]) }
}
