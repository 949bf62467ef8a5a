import XEPKit
import XMLKit

/// The two versions that `xep diff` is asked to compare.
struct VersionPair {
    let old: Source
    let new: Source
    /// The folders in which their document type declarations may name files.
    let folders: [String]

    /// `OLD NEW`, `REV FILE` or `REV..REV FILE`; throws a `Failure` where one of the two cannot be had.
    init(_ first: String, _ second: String, series: String?) throws {
        if LocalFile.isThere(first) || first == "-" {
            old = try Self.file(first)
            new = try Self.file(second)
        } else {
            guard second != "-" else { throw Failure(first, "is no file, and of standard input there are no revisions") }
            let repository: Repository
            do {
                repository = try Repository(around: Self.folder(second))
            } catch let failure as Failure where failure.what != "git" {
                throw Failure(first, "is no file, nor a revision: \(failure.description)")
            }
            guard let name = repository.name(of: second) else { throw Failure(second, "lies outside of the repository around it") }
            let revisions = Self.revisions(first)
            let before = try repository.commit(revisions.old)
            if let later = revisions.new {
                let after = try repository.commit(later)
                guard let bytes = try repository.file(name, in: after) else { throw Failure(second, "is not in '\(later)'") }
                new = Source(name: second, file: bytes)
            } else {
                new = try Self.file(second)
            }
            let origin = try repository.file(name, in: before) == nil ? repository.changes(since: before).first { $0.new == name }?.old : name
            guard let origin, let bytes = try repository.file(origin, in: before) else { throw Failure(second, "is not in '\(revisions.old)'") }
            old = Source(name: "\(revisions.old):\(origin)", file: bytes)
        }
        let folder = Self.folder(second == "-" ? first : second)
        folders = [folder, series ?? ((LocalFile.realPath(folder) ?? folder).hasSuffix("/inbox") ? folder + "/.." : folder)]
    }

    private static func file(_ path: String) throws -> Source {
        let input: Input = path == "-" ? .standardInput : .file(path: path)
        return Source(name: input.name, file: try input.read())
    }

    /// `A..B` is two revisions, `A` one.
    private static func revisions(_ text: String) -> (old: String, new: String?) {
        guard let dots = text.firstRange(of: ".."), dots.lowerBound != text.startIndex else { return (text, nil) }
        let new = text[dots.upperBound...].drop { $0 == "." }
        return (String(text[..<dots.lowerBound]), new.isEmpty ? "HEAD" : String(new))
    }

    private static func folder(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
