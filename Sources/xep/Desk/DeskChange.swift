import XEPLint
import XMLKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that a command of the XEP Editor's desk changes, makes or moves.
struct DeskChange {
    /// Where it lies; it is removed where `newPath` is another.
    let path: String
    let newPath: String
    /// Both as UTF-8 text, for people.
    let old: [UInt8]
    let new: [UInt8]
    /// What is written, in the encoding of the file.
    let bytes: [UInt8]

    /// The difference as unified diff.
    var difference: [UInt8] { UnifiedDiff.text(from: old, to: new, name: path, newName: newPath) }

    /// Shows all of them, or writes them: each in one step, and only then removes what has moved.
    static func finish(_ changes: [DeskChange], write: Bool, _ console: Console) throws {
        guard write else {
            for change in changes { try console.output.write(change.difference) }
            return try console.output.write("nothing is written yet: say --write to do it\n")
        }
        for change in changes {
            try console.write(to: change.newPath) { try $0.write(change.bytes) }
            try console.output.write(change.path == change.newPath ? "\(change.path)\n" : "\(change.path) -> \(change.newPath)\n")
        }
        for change in changes where change.path != change.newPath {
            if unlink(change.path) != 0 { throw Failure(change.path, errno: errno) }
        }
    }
}
