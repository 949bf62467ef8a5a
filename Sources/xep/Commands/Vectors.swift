import ArgumentParser

/// `xep vectors`: the suites, and the tables of vectors in XEPs.
struct Vectors: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vectors",
        abstract: "Generate vectors for implementers, and prove those that stand in XEPs.",
        subcommands: [VectorsList.self, VectorsGenerate.self, VectorsCheck.self, VectorsUpdate.self, VectorsVerify.self])
}
