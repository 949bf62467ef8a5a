import Testing
import TestSupport

@testable import xep

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file appears whole or not at all, and nothing else appears.
@Suite struct TemporaryFilesTests {
    let folder: TemporaryFolder
    let files = TemporaryFiles()

    init() throws { folder = try TemporaryFolder() }

    func mode(_ name: String) -> mode_t {
        var information = stat()
        return lstat(folder.path + "/" + name, &information) == 0 ? information.st_mode : 0
    }

    @Test func newFileFollowsTheUmask() throws {
        try files.replaceFile(at: folder.path + "/a", { try $0.write("text") })
        let mask = umask(0)
        umask(mask)
        #expect(mode("a") & 0o777 == 0o666 & ~mask)
        #expect(try folder.read("a") == "text" && folder.files() == ["a"])
    }

    @Test func replacedFileKeepsItsMode() throws {
        let path = try folder.write("old", to: "a")
        chmod(path, 0o640)
        try files.replaceFile(at: path) { try $0.write("new") }
        #expect(mode("a") & 0o777 == 0o640)
        #expect(try folder.read("a") == "new" && folder.files() == ["a"])
    }

    @Test func failureLeavesTheOldFile() throws {
        struct Stop: Error {}
        let path = try folder.write("old", to: "a")
        #expect(throws: Stop.self) {
            try files.replaceFile(at: path) { output in
                try output.write(String(repeating: "x", count: 1 << 18))
                #expect(try folder.files().count == 2)
                throw Stop()
            }
        }
        #expect(try folder.read("a") == "old" && folder.files() == ["a"])
    }

    @Test(arguments: ["real", "sub/real"]) func linkIsWrittenThrough(target: String) throws {
        try folder.write("", to: "sub/keep")
        try folder.write("old", to: target)
        #expect(symlink(target, folder.path + "/second") == 0)
        #expect(symlink("second", folder.path + "/first") == 0)
        try files.replaceFile(at: folder.path + "/first") { try $0.write("new") }
        #expect(mode("first") & S_IFMT == S_IFLNK && mode("second") & S_IFMT == S_IFLNK)
        #expect(try folder.read(target) == "new")
    }

    @Test func linkToNothingMakesTheFile() throws {
        #expect(symlink("real", folder.path + "/link") == 0)
        try files.replaceFile(at: folder.path + "/link") { try $0.write("new") }
        #expect(mode("link") & S_IFMT == S_IFLNK)
        #expect(try folder.read("real") == "new")
    }

    @Test func circleOfLinksIsAnError() throws {
        #expect(symlink("b", folder.path + "/a") == 0)
        #expect(symlink("a", folder.path + "/b") == 0)
        let error = #expect(throws: Failure.self) { try files.replaceFile(at: folder.path + "/a") { _ in } }
        #expect(error?.why == describe(errno: ELOOP))
    }

    @Test func folderAndMissingFolderAreErrors() throws {
        let folderError = #expect(throws: Failure.self) { try files.replaceFile(at: folder.path) { _ in } }
        #expect(folderError?.why == "is a directory")
        let missing = #expect(throws: Failure.self) { try files.replaceFile(at: folder.path + "/no/a") { _ in } }
        #expect(missing?.description == folder.path + "/no/a: no such file or directory")
    }

    #if os(Linux)
    @Test func deviceIsWrittenInPlace() throws {
        let link = folder.path + "/full"
        #expect(symlink("/dev/full", link) == 0)
        let error = #expect(throws: Failure.self) { try files.replaceFile(at: link) { try $0.write("x") } }
        #expect(error?.description == link + ": no space left on device")
        #expect(mode("full") & S_IFMT == S_IFLNK)
    }
    #endif
}
