/// What the bytes of an image say about it: the content type, by their signature, and the size in pixels.
///
/// PNG (ISO 15948 §5.2, §11.2.2), GIF89a §17 and §18, JPEG (ITU-T T.81 §B.2.2), WebP (RFC 9649 §2).
public struct ImageFormat: Sendable, Hashable {
    /// `image/png`, `image/gif`, `image/jpeg` or `image/webp`.
    public let type: String
    /// In pixels; nil where the bytes end before it.
    public let width: Int?
    public let height: Int?

    /// Nil for any other kind of bytes.
    public init?(_ bytes: [UInt8]) {
        let size: (width: Int, height: Int)?
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            type = "image/png"
            size = bytes.count >= 24 ? (Self.big(bytes, 16, 4), Self.big(bytes, 20, 4)) : nil
        } else if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) {
            type = "image/gif"
            size = bytes.count >= 10 ? (Self.little(bytes, 6, 2), Self.little(bytes, 8, 2)) : nil
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            type = "image/jpeg"
            size = Self.jpegSize(bytes)
        } else if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            type = "image/webp"
            size = Self.webPSize(bytes)
        } else {
            return nil
        }
        width = size?.width
        height = size?.height
    }

    private static func big(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func little(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// From the first frame header.
    private static func jpegSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        var place = 2
        while place + 9 <= bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return (big(bytes, place + 7, 2), big(bytes, place + 5, 2))
            }
            place += 2 + big(bytes, place + 2, 2)
        }
        return nil
    }

    private static func webPSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 30 else {
            guard bytes.count >= 25, bytes[12..<16].elementsEqual("VP8L".utf8) else { return nil }
            return losslessSize(bytes)
        }
        if bytes[12..<16].elementsEqual("VP8X".utf8) { return (little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1) }
        if bytes[12..<16].elementsEqual("VP8L".utf8) { return losslessSize(bytes) }
        guard bytes[12..<16].elementsEqual("VP8 ".utf8) else { return nil }
        return (little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
    }

    private static func losslessSize(_ bytes: [UInt8]) -> (width: Int, height: Int) {
        let bits = little(bytes, 21, 4)
        return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
}
