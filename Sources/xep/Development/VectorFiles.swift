import ConsistentColor
import XEPVectors

/// docs/vectors: which test of the smallest suite of colors catches which mistake.
enum VectorFiles {
    static func files() -> [GeneratedFile] {
        [GeneratedFile(path: "docs/vectors/color-mutants.md", text: mutants()), VariantFile.file]
    }

    private static func mutants() -> String {
        let suite = Suite.colorCore
        var text = """
            # Mistakes and the tests that catch them

            Each row is an implementation of XEP-0392 \(suite.xep.version) with one mistake in it, each column a test of `vectors/\(suite.name).json`; ✗ where the
            implementation fails the test by the suite's own tolerances. A row without ✗ would be a mistake that the suite lets pass. `xep vectors
            verify` names the mistake where somebody's results are those of a row.

            | mistake | flag | \(suite.vectors.map(\.id).joined(separator: " | ")) |
            |-|-|\(String(repeating: "-|", count: suite.vectors.count))

            """
        for mutant in ColorMutant.all {
            guard let results = mutant.results(for: suite) else { continue }
            let failed = Set(Verification(of: results, against: suite).failures.map(\.vector.id))
            let cells = suite.vectors.map { failed.contains($0.id) ? "✗" : " " }.joined(separator: " | ")
            text += "| \(mutant.name.replacing("|", with: "\\|")) | \(mutant.flag) | \(cells) |\n"
        }
        return text
    }
}
