import TestSupport
import Testing
import XMLKit

/// schemas/ says what the DTD says that is built in.
@Suite struct EditorSchemasTests {
    @Test(.enabled(if: (try? Command.program("python3", "--version")) != nil, "needs python3")) func filesAreUpToDate() throws {
        let folder = try TemporaryFolder()
        _ = try Command.program("python3", Shared.root + "/scripts/schemas.py", folder.path)
        for name in try folder.files() {
            #expect(try folder.read(name) == String(decoding: LocalFile.read(Shared.root + "/schemas/" + name) ?? [], as: UTF8.self), "\(name): run scripts/schemas.py")
        }
    }
}
