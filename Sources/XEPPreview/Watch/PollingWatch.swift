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
                let isInbox = path.hasPrefix("inbox/")
                FolderWatch.changed(String(path.dropFirst(isInbox ? 6 : 0)), in: isInbox ? "inbox/" : "", preview)
            }
            before = now
        }
    }

    private func stamps() -> [String: Stamp] {
        var stamps: [String: Stamp] = [:]
        for part in ["", "inbox/"] {
            for name in LocalFile.names(in: folder + "/" + part, suffix: "") ?? [] {
                var information = stat()
                guard stat(folder + "/" + part + name, &information) == 0 else { continue }
                #if canImport(Darwin)
                let time = information.st_mtimespec
                #else
                let time = information.st_mtim
                #endif
                stamps[part + name] = Stamp(
                    seconds: time.tv_sec, nanoseconds: time.tv_nsec, size: Int(information.st_size), file: UInt64(information.st_ino))
            }
        }
        return stamps
    }
}
