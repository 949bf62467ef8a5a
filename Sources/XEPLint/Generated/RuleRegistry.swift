// Made by `xep dev generate` from the files in Sources/XEPLint/Rules.

/// All rules, by name.
public enum RuleRegistry {
    public static let rules: [any Rule.Type] = [
        DocumentDTD.self,
        DocumentSuppression.self,
        DocumentWellFormed.self,
        ExampleCaption.self,
        ExampleWellFormed.self,
        ExchangeReplyAddress.self,
        HeaderNumber.self,
        LinkImage.self,
        ProsePlaceholder.self,
        ProseRepeatedWord.self,
        ProseRequirementWord.self,
        RevisionOrder.self,
        StanzaIQID.self,
        StanzaIQType.self,
        StanzaTypeValue.self,
        VectorColorTable.self,
    ]
}
