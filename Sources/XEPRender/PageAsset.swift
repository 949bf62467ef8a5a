internal import XMLKit
internal import XMPPKit

/// A file that a page needs for its looks or its comfort, and that pages may share.
public struct PageAsset: Sendable {
    enum Role: String { case style, script }

    /// The name that pages call it by.
    public let name: String
    let role: Role
    let text: String

    public var bytes: [UInt8] { Array(text.utf8) }

    static var all: [PageAsset] {
        EmbeddedFiles.all.compactMap { file in
            let role: Role
            switch file.name {
            case "page.css": role = .style
            case "page.js": role = .script
            default: return nil
            }
            return PageAsset(name: "xep" + file.name.dropFirst("page".count), role: role, text: String(decoding: file.bytes, as: UTF8.self))
        }
    }
}

/// What a page may fetch and run (Content Security Policy Level 3): its own style and script, and pictures that it holds.
public enum PagePolicy {
    /// For pages beside their style and script; a page that was opened from a disk has no origin of its own.
    public static let folder = policy(style: "'self' file:", script: "'self' file:")

    /// For pages that hold both, which the policy knows by their digests.
    static func inside(_ assets: [PageAsset]) -> String {
        func digest(_ role: PageAsset.Role) -> String {
            assets.filter { $0.role == role }
                .map { "'sha256-" + Base64.encoded(SHA256Digest.digest($0.bytes)) + "'" }.joined(separator: " ")
        }
        return policy(style: digest(.style), script: digest(.script))
    }

    private static func policy(style: String, script: String) -> String {
        "default-src 'none'; style-src \(style); script-src \(script); img-src data:; base-uri 'none'; form-action 'none'"
    }
}
