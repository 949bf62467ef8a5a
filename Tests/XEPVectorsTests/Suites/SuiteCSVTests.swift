import Testing
import TestSupport
import XEPVectors

@Suite struct SuiteCSVTests {
    /// Read again by another's reader of CSV, each row has as many cells as the header, and the numbers of the JSON.
    @Test(.enabled(if: Python.has("csv"), "python3 is absent"), arguments: ["colors", "colors-core", "colors-palette", "colors-hues"])
    func anotherReaderReadsIt(name: String) throws {
        let suite = try #require(SuiteGroup.all.flatMap(\.suites).first { $0.name == name })
        let folder = try TemporaryFolder()
        let path = try folder.write(suite.csv, to: "suite.csv")
        let output = try Python.run(
            """
            import csv, json, sys
            csv.field_size_limit(10 ** 7)
            rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True))
            tests = json.load(open(sys.argv[2], encoding="utf-8"))["tests"]
            assert len(rows) == len(tests)
            def flat(path, value):
                if isinstance(value, dict):
                    for key, inner in value.items(): yield from flat(f"{path}.{key}", inner)
                elif isinstance(value, list):
                    for index, inner in enumerate(value): yield from flat(f"{path}.{index}", inner)
                else: yield path, value
            for row, test in zip(rows, tests):
                assert None not in row and None not in row.values(), row
                assert row["id"] == test["id"] and row["flags"].split() == test["flags"]
                for path, value in [*flat("input", test["input"]), *flat("expected", test["expected"])]:
                    if isinstance(value, str): assert row[path] == ("" if "\\0" in value else value), path
                    else: assert float(row[path]) == value, path
            print(len(rows))
            """, path, Shared.root + "/vectors/\(name).json")
        #expect(output == "\(suite.vectors.count)\n")
    }
}
