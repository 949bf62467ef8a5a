import XMLKit

/// Makes resource files part of the program text: one string literal each.
///
/// The package manager's own ways either take a minute to compile or break when the binary is moved.
enum ResourceEmbedder {
    /// The target that `EmbeddedFile` belongs to.
    private static let owner = "XMLKit"
    private static let endings = [".dtd", ".ent", ".xsl", ".css", ".js", ".xsd"]

    static func files(root: String) throws -> [GeneratedFile] {
        let sources = root + "/Sources"
        guard let targets = LocalFile.names(in: sources, suffix: "") else { throw Failure(sources, "cannot be listed") }
        return try targets.compactMap { target in
            let folder = sources + "/" + target + "/Resources"
            guard let all = LocalFile.names(in: folder, suffix: "") else { return nil }
            let names = all.filter { name in endings.contains { name.hasSuffix($0) } }
            var text = "// Made by `xep dev generate` from the files in Resources; edit those.\n\n"
            if target != owner { text += "internal import XMLKit\n\n" }
            text += "/// The resource files of this target.\nenum EmbeddedFiles {\n    static let all: [EmbeddedFile] = [\n"
            for name in names { text += try literal(name, in: folder) }
            text += "    ]\n}\n"
            return GeneratedFile(path: "Sources/" + target + "/Generated/EmbeddedFiles.swift", text: text)
        }
    }

    private static func literal(_ name: String, in folder: String) throws -> String {
        guard let bytes = LocalFile.read(folder + "/" + name) else { throw Failure(folder + "/" + name, "cannot be read") }
        let text = String(decoding: bytes, as: UTF8.self)
        guard !text.contains("\"\"\"##"), !text.utf8.contains(0x0D) else {
            throw Failure(folder + "/" + name, "holds \"\"\"## or a carriage return, which its string literal cannot")
        }
        return "        EmbeddedFile(\n            \"\(name)\",\n            ##\"\"\"\n\(text)\n\"\"\"##),\n"
    }
}
