import Testing

@testable import XEPLint

/// The dictionary of this machine, where there is one (scripts/test-tools.sh gets it).
@Suite(.enabled(if: SpellingDictionary("en_US") != nil, "hunspell or its dictionary en_US is absent")) struct SpellingDictionaryTests {
    @Test func knowsAmericanEnglish() throws {
        let dictionary = try #require(SpellingDictionary("en_US"))
        #expect(dictionary.knows("received") && dictionary.knows("color"))
        #expect(!dictionary.knows("recieved") && !dictionary.knows("colour"))
        #expect(!dictionary.knows("recieved"), "the second answer is that of the first")
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

@Suite struct MisspellingTests {
    @Test(arguments: [
        ("recieve", "receive"), ("speficied", "specified"), ("occured", "occurred"), ("recommmended", "recommended"), ("reponse", "response"), ("clientt", "client"),
        ("seperate", "separate"), ("tommorow", "tomorrow"), ("sucessful", "successful"), ("determing", "determining"), ("inititation", "initiation"),
    ]) func slipsAreUndone(word: String, meant: String) { #expect(Misspelling.corrections(of: word).joined().contains(meant)) }

    @Test func nothingIsMadeOfShortWordsOrOfItself() {
        #expect(Misspelling.corrections(of: "teh").isEmpty)
        #expect(!Misspelling.corrections(of: "balcony").joined().contains("balcony"))
    }
}
