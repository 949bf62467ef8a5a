/// The images of the cases about avatars: real ones, made for this, and as small as they get.
public enum SampleImage: String, Sendable, Hashable, CaseIterable {
    /// A PNG of 16 by 12 pixels.
    case png
    /// Another PNG of 16 by 12 pixels.
    case secondPNG
    /// A GIF of 16 by 12 pixels.
    case gif
    /// A JPEG of 16 by 8 pixels.
    case jpeg
    /// A lossless WebP of 20 by 10 pixels.
    case webP

    /// The image in Base64.
    public var base64: String {
        switch self {
        case .png:
            "iVBORw0KGgoAAAANSUhEUgAAABAAAAAMAQMAAABRKa/CAAAABlBMVEX68NzIHjxRSlFsAAAAFElEQVR42mPkZ2BigCLGD0hsJHEAGfIBJF/L4fkAAAAASUVORK5CYII="
        case .secondPNG:
            "iVBORw0KGgoAAAANSUhEUgAAABAAAAAMAQMAAABRKa/CAAAABlBMVEX68NwUWqC4dchWAAAAFElEQVR42mPkZ2BigCLGD0hsJHEAGfIBJF/L4fkAAAAASUVORK5CYII="
        case .gif:
            "R0lGODdhEAAMAIEAAPrw3B54PAAAAAAAACwAAAAAEAAMAAAIOAABCAQQoGCAgQQNIjR4cCDDhQodRhT4UCLDghAxWmxIcWJCjR1BfuQ4EmFGkhVDovSYsuTGkwEBADs="
        case .jpeg:
            "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAIABABAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AD//Z"
        case .webP:
            "UklGRi4AAABXRUJQVlA4TCIAAAAvE0ACAA9wNfib6h+He/7jAQTZNjO4v2UpzhDR/wmgYzcR"
        }
    }

    /// The SHA-1 of the image, which another program computed.
    public var id: String {
        switch self {
        case .png: "00bb1c8f845d72101ca9e0ef1c13a4c2f0b38023"
        case .secondPNG: "d35c4048bb0be079a7a271c54bf3ffb353531efa"
        case .gif: "a45112c3d7adf05cd5af27cfa8f454624fdd645a"
        case .jpeg: "1b264f53fc0df73dd17a3803edced2383c6f9fc0"
        case .webP: "a311b6aef08b211f422da2070b4f9659f3d627f7"
        }
    }

    /// The length of the image.
    public var bytes: Int {
        switch self {
        case .png: 95
        case .secondPNG: 95
        case .gif: 95
        case .jpeg: 159
        case .webP: 54
        }
    }

    public var type: String {
        switch self {
        case .png, .secondPNG: "image/png"
        case .gif: "image/gif"
        case .jpeg: "image/jpeg"
        case .webP: "image/webp"
        }
    }

    /// In pixels.
    public var size: (width: Int, height: Int) {
        switch self {
        case .png, .secondPNG, .gif: (16, 12)
        case .jpeg: (16, 8)
        case .webP: (20, 10)
        }
    }
}
