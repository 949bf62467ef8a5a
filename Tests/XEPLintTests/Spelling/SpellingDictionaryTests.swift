import Testing

@testable import XEPLint

/// The dictionary of this machine, where there is one (scripts/test-tools.sh gets it).
@Suite(.enabled(if: SpellingDictionary("en_US") != nil, "hunspell or its dictionary en_US is absent")) struct SpellingDictionaryTests {
    @Test func knowsAmericanEnglish() throws {
        let dictionary = try #require(SpellingDictionary("en_US"))
        #expect(dictionary.knows("received") && dictionary.knows("color"))
        #expect(!dictionary.knows("recieved") && !dictionary.knows("colour"))
        #expect(dictionary.suggestions(for: "recieved").first == "received")
    }
}

@Suite struct SpellingDictionariesTests {
    @Test func oneThatIsNotThereIsNone() {
        #expect(SpellingDictionary("xx_XX") == nil)
        #expect(SpellingDictionary("/nowhere/en_US") == nil)
        let asked = SpellingDictionaries().with("xx_XX") { _ in true }
        #expect(asked == nil)
    }

    @Test func theRuleIsSilentWithoutADictionary() {
        let example = LintExample.body("<p>It was recieved.</p>").configured("dictionary: '/nowhere/en_US'")
        #expect(Linter(rules: [ProseSpelling.self]).lint(LintContext(example: example)).isEmpty)
    }
}
