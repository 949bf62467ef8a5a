import ConsistentColor

extension Suite {
    /// Twelve identifiers that no known mistake survives: see docs/vectors/color-mutants.md.
    public static var colorCore: Suite {
        var suite = colors
        let ids = [
            "romeo", "juliet", "cat", "board", "value-0", "value-65280", "empty", "space", "nul-inside", "umlaut", "umlaut-decomposed",
            "octets-1023",
        ]
        suite.name = "colors-core"
        suite.title = "Consistent Color Generation: the fewest identifiers that catch every known mistake"
        suite.vectors = ids.compactMap { id in suite.vectors.first { $0.id == id } }
        let used = Set(suite.vectors.flatMap(\.flags))
        suite.notes = suite.notes.filter { used.contains($0.flag) }
        suite.tables = []
        return suite
    }
}
