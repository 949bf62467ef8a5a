public import XMLKit

/// An image on its way between the nodes and the vCard.
public struct AvatarPhoto: Sendable, Hashable {
    public var bytes: [UInt8]
    /// The content type; nil where nobody said one and the bytes do not show it.
    public var type: String?

    public init(_ bytes: [UInt8], type: String?) {
        self.bytes = bytes
        self.type = type
    }

    /// "The id of that item MUST be the SHA-1 hash of the image" (XEP-0398 §From vCard to PEP).
    public var id: String { SHA1.hexadecimal(bytes) }

    /// The photo of a vCard (XEP-0054, XEP-0153 §XML Syntax).
    public var photo: XMLValue { VCardPhoto(bytes, type: type).value }

    /// The payload of the data node (XEP-0084 §Data Element).
    public var data: XMLValue { AvatarData(bytes).value }

    /// "one info element that represents the newly published image" (XEP-0398 §From vCard to PEP), with its size where `isMeasured`.
    public func metadata(isMeasured: Bool) -> XMLValue {
        let format = isMeasured ? ImageFormat(bytes) : nil
        let sizes = [format?.width, format?.height].map { size in size.flatMap { UInt32(exactly: $0) }.map { Count($0) } }
        let info = AvatarInfo(
            bytes: Count(UInt32(truncatingIfNeeded: bytes.count)), id: ImageHash(of: bytes), type: type ?? "", width: sizes[0], height: sizes[1])
        return AvatarMetadata([info]).value
    }
}
