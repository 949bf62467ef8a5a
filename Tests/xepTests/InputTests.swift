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

/// What the PATH arguments of a command mean.
@Suite struct InputTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in ["xep-0002.xml", "xep-0001.xml", "inbox/b.xml", "inbox/a.xml", "inbox/sub/c.xml", "notes.txt", ".hidden.xml"] {
            try folder.write(name, to: name)
        }
    }

    func expand(_ arguments: String...) -> (names: [String], complaints: [String]) {
        var complaints: [String] = []
        let inputs = Input.expand(arguments) { complaints.append($0.description) }
        let names = inputs.map { $0.name.hasPrefix(folder.path + "/") ? String($0.name.dropFirst(folder.path.count + 1)) : $0.name }
        return (names, complaints)
    }

    @Test func folderMeansItsXEPsAndThoseOfItsInbox() {
        let found = expand(folder.path)
        #expect(found.names == ["xep-0001.xml", "xep-0002.xml", "inbox/a.xml", "inbox/b.xml"])
        #expect(found.complaints.isEmpty)
        #expect(expand(folder.path + "/").names == found.names)
    }

    @Test func orderOfTheArgumentsCountsAndNothingComesTwice() {
        let found = expand(folder.path + "/xep-0002.xml", "-", folder.path, "-")
        #expect(found.names == ["xep-0002.xml", "standard input", "xep-0001.xml", "inbox/a.xml", "inbox/b.xml"])
    }

    @Test func missingOnesAreNamedAndTheOthersCount() {
        let found = expand(folder.path + "/none.xml", folder.path + "/xep-0001.xml", folder.path + "/inbox/sub/none", "")
        #expect(found.names == ["xep-0001.xml"])
        #expect(found.complaints == [
            folder.path + "/none.xml: no such file or directory",
            folder.path + "/inbox/sub/none: no such file or directory",
            "'': is no path",
        ])
    }

    @Test func folderWithoutXEPsIsAnError() throws {
        let empty = try TemporaryFolder()
        #expect(expand(empty.path).complaints == [empty.path + ": holds no XEP (*.xml), nor does its inbox/"])
    }

    @Test(.timeLimit(.minutes(10))) func foldersAndPipesWithSuchNamesAreLeftOut() throws {
        try folder.write("", to: "folder.xml/file")
        #expect(mkfifo(folder.path + "/pipe.xml", 0o600) == 0)
        #expect(symlink("nothing", folder.path + "/lost.xml") == 0)
        let found = expand(folder.path)
        #expect(found.names.count == 4)
        #expect(found.complaints == [folder.path + "/lost.xml: no such file or directory"])
    }

    @Test func filesAreReadWhole() throws {
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(try Input.file(path: folder.write(bytes, to: "bytes")).read() == bytes)
        #expect(try Input.file(path: folder.write("", to: "empty")).read().isEmpty)
    }

    @Test func foldersAndEndlessFilesAreNotRead() {
        let error = #expect(throws: Failure.self) { try Input.file(path: folder.path).read() }
        #expect(error?.why == "is a directory")
        let endless = #expect(throws: Failure.self) { try Input.file(path: "/dev/zero").read() }
        #expect(endless?.description == "/dev/zero: has more than 64 MiB, the limit for a XEP")
    }
}
