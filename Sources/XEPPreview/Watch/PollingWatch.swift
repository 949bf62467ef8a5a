internal import XEPLint
internal import XMLKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Watches a folder and its inbox/ by looking at them five times a second.
struct PollingWatch: Sendable {
    let folder: String

    private struct Stamp: Equatable {
        let seconds: Int
        let nanoseconds: Int
        let size: Int
        let file: UInt64
    }

    /// Looks for changes, for ever.
    func follow(_ preview: Preview) {
        var before = stamps()
        while true {
            usleep(200_000)
            let now = stamps()
            for path in Set(before.keys).union(now.keys) where before[path] != now[path] {
                // Configurations are named from the root.
                if path.hasPrefix("/") {
                    preview.lookAtAll()
                    continue
                }
                let isInbox = path.hasPrefix("inbox/")
                FolderWatch.changed(String(path.dropFirst(isInbox ? 6 : 0)), in: isInbox ? "inbox/" : "", preview)
            }
            before = now
        }
    }

    private func stamps() -> [String: Stamp] {
        var stamps: [String: Stamp] = [:]
        for part in ["", "inbox/"] {
            for name in LocalFile.names(in: folder + "/" + part, suffix: "") ?? [] { stamps[part + name] = Self.stamp(folder + "/" + part + name) }
        }
        for path in Set(ConfigurationFile.paths(for: folder) + ConfigurationFile.paths(for: folder + "/inbox")) { stamps[path] = Self.stamp(path) }
        return stamps
    }

    private static func stamp(_ path: String) -> Stamp? {
        var information = stat()
        guard stat(path, &information) == 0 else { return nil }
        #if canImport(Darwin)
        let time = information.st_mtimespec
        #else
        let time = information.st_mtim
        #endif
        return Stamp(seconds: time.tv_sec, nanoseconds: time.tv_nsec, size: Int(information.st_size), file: UInt64(information.st_ino))
    }
}
