/// The text of RuleRegistry.swift.
public enum RuleRegistryText {
    /// `types`: the names of the rules' types.
    public static func text(types: [String]) -> String {
        """
        // Made by `xep dev generate` from the files in Sources/XEPLint/Rules.

        /// All rules, by name.
        public enum RuleRegistry {
            public static let rules: [any Rule.Type] = [
        \(types.sorted().map { "        \($0).self,\n" }.joined())    ]
        }

        """
    }
}
