#if canImport(Glibc)
import Glibc
internal import XEPLint

/// Watches a folder and its inbox/ by inotify(7), and the folders above it for a configuration.
struct InotifyWatch: Sendable {
    private let folder: String
    private let descriptor: Int32
    private let root: Int32
    /// The folders above, by their watches.
    private let above: [Int32: String]

    private static let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE)

    /// nil where the kernel gives no watch.
    init?(folder: String) {
        self.folder = folder
        descriptor = inotify_init1(Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        root = inotify_add_watch(descriptor, folder, Self.mask)
        guard root >= 0 else {
            close(descriptor)
            return nil
        }
        var above: [Int32: String] = [:]
        for path in ConfigurationFile.paths(for: folder).dropFirst() {
            let parent = String(path.dropLast(Configuration.fileName.count))
            let watch = inotify_add_watch(descriptor, parent, Self.mask)
            if watch >= 0 { above[watch] = parent }
        }
        self.above = above
    }

    /// Waits for changes, for ever.
    func follow(_ preview: Preview) {
        var inbox = watchInbox()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            for event in Self.events(buffer[..<count]) {
                if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
                    preview.lookAtAll()
                } else if let parent = above[event.watch] {
                    if event.name == Configuration.fileName, event.mask & UInt32(IN_CREATE) == 0 || Self.isLink(parent + event.name) { preview.lookAtAll() }
                } else if event.watch == root, event.name == "inbox" {
                    inbox = watchInbox()
                    for page in preview.files.pages where page.hasPrefix("inbox/") { preview.look(atPage: page) }
                } else if event.mask & UInt32(IN_CREATE) != 0, !Self.isLink(folder + (event.watch == inbox ? "/inbox/" : "/") + event.name) {
                    // It is empty still; the end of the writing is told too.
                } else if event.watch == root {
                    FolderWatch.changed(event.name, in: "", preview)
                } else if event.watch == inbox {
                    FolderWatch.changed(event.name, in: "inbox/", preview)
                }
            }
        }
    }

    private static func isLink(_ path: String) -> Bool {
        var information = stat()
        return lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFLNK
    }

    private func watchInbox() -> Int32 { inotify_add_watch(descriptor, folder + "/inbox", Self.mask) }

    /// The events in a buffer: watch, mask, cookie and length of the name, four bytes each, then the name filled up with zeros.
    private static func events(_ bytes: ArraySlice<UInt8>) -> [(watch: Int32, mask: UInt32, name: String)] {
        var events: [(watch: Int32, mask: UInt32, name: String)] = []
        var rest = bytes
        while rest.count >= 16 {
            let head = rest.withUnsafeBytes { head in
                (head.loadUnaligned(as: Int32.self), head.loadUnaligned(fromByteOffset: 4, as: UInt32.self), head.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
            }
            rest = rest.dropFirst(16)
            events.append((head.0, head.1, String(decoding: rest.prefix(Int(head.2)).prefix { $0 != 0 }, as: UTF8.self)))
            rest = rest.dropFirst(Int(head.2))
        }
        return events
    }
}
#endif
