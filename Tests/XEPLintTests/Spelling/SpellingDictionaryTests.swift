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

    @Test func withoutADictionaryTheRuleKnowsCommonMisspellingsAlone() {
        func found(_ text: String) -> [String] {
            let example = LintExample.body("<p>\(text)</p>").configured("dictionary: '/nowhere/en_US'")
            return Linter(rules: [ProseSpelling.self]).lint(LintContext(example: example)).flatMap(\.fixes).flatMap(\.edits).map(\.replacement)
        }
        #expect(found("It was determing colour.").isEmpty)
        #expect(found("Teh whisper was recieved untill dawn.") == ["The", "received", "until"])
        #expect(found("The recieve of <tt>recieve</tt>, 'teh' and teh.").count == 2)
    }
}

@Suite struct CommonMisspellingsTests {
    @Test func areMeantForWordsThatAreNoneThemselves() {
        let words = CommonMisspellings.words
        #expect(words.count > 300)
        for (wrong, right) in words { #expect(words[right] == nil && wrong != right && wrong.allSatisfy { $0.isASCII && $0.isLowercase }) }
    }

    @Test(.enabled(if: SpellingDictionary("en_US") != nil, "hunspell or its dictionary en_US is absent")) func aDictionaryHasTheRightOnesAlone() throws {
        let dictionary = try #require(SpellingDictionary("en_US"))
        for (wrong, right) in CommonMisspellings.words {
            // A wether is a ram, of which no specification speaks.
            #expect(!dictionary.knows(wrong) || wrong == "wether", "\(wrong)")
            #expect(dictionary.knows(right) || ["namespace", "timestamp", "stanza"].contains(right), "\(right)")
        }
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
