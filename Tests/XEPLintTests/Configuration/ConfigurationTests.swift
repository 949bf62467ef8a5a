import Testing
import XEPVectors

@testable import XEPLint

@Suite struct ConfigurationTests {
    private static func configuration(_ text: String) throws -> Configuration { try Configuration(Array(text.utf8)) }

    private static func rules(_ text: String, _ path: String = "a.xml", select: [String] = [], ignore: [String] = []) throws -> Set<String> {
        let linter = try configuration(text).settings(for: path).linter(select: select, ignore: ignore)
        return Set(linter.rules.map { $0.info.name })
    }

    private static let usual = Set(RuleRegistry.rules.map { $0.info }.filter { $0.severity > .info }.map(\.name))

    @Test func turnsRulesOnAndOff() throws {
        #expect(try Self.rules("{}") == Self.usual)
        #expect(try Self.rules("{ rules: { header: 'off' } }") == Self.usual.filter { !$0.hasPrefix("header/") })
        #expect(try Self.rules("{ rules: { all: 'off', 'example/quotes': 'on' } }") == ["example/quotes"])
        // What names a rule beats what names its group, whatever comes first.
        #expect(try Self.rules("{ rules: { 'header/title': 'on', header: 'off', all: 'off' } }") == ["header/title"])
    }

    @Test func theCommandLineBeatsIt() throws {
        #expect(try Self.rules("{ rules: { header: 'off' } }", select: ["header/title"]) == ["header/title"])
        #expect(try Self.rules("{ rules: { all: 'off', 'header/title': 'on' } }", ignore: ["header"]).isEmpty)
    }

    @Test func setsSeverities() throws {
        let settings = try Self.configuration("{ rules: { 'header/number': 'info' } }").settings(for: "xep-0999.xml")
        let found = try settings.linter(select: ["header"]).lint(LintContext(example: .header("<number>12</number>")))
        #expect(found.map(\.severity) == [.info])
    }

    @Test func partsHoldForTheirPaths() throws {
        let text = "{ rules: { prose: 'off' }, paths: { 'inbox/*.xml': { rules: { prose: 'on' }, options: { sectionDepth: 4 } }, 'old-*': { rules: { all: 'off' } } } }"
        #expect(try !Self.rules(text).contains("prose/escape"))
        #expect(try Self.rules(text, "inbox/a.xml").contains("prose/escape"))
        #expect(try Self.rules(text, "deep/er/old-a.xml").isEmpty)
        let configuration = try Self.configuration(text)
        #expect(configuration.settings(for: "inbox/a.xml").options.sectionDepth == 4)
        #expect(configuration.settings(for: "a.xml").options.sectionDepth == 5)
    }

    @Test(arguments: [
        ("{ rulse: {} }", "there is no key 'rulse'; did you mean 'rules'?", 2),
        ("{ rules: { haeder: 'off' } }", "'haeder' is no rule and no group of rules; did you mean 'header'?", 11),
        ("{ rules: { header: 'of' } }", "'header' takes 'off', 'on', 'info', 'warning', 'error'", 19),
        ("{ options: { sectionDepht: 4 } }", "there is no option 'sectionDepht'; did you mean 'sectionDepth'?", 13),
        ("{ options: { sectionDepth: 6 } }", "'sectionDepth' takes 4 or 5", 27),
        ("{ paths: { '*': { series: '.' } } }", "there is no key 'series': there are rules, options", 18),
        ("{ series: 1 }", "'series' takes the path of a folder", 10),
        ("{ rules: {}, rules: {} }", "'rules' stands here twice: remove one", 13),
        ("[]", "a list where an object is expected: write { … }", 0),
        ("{ options: { statusTransitions: { Draft: ['Retierd'] } } }", "'statusTransitions' takes an object of statuses with lists of statuses, such as { Draft: ['Obsolete'] }", 32),
    ])
    func saysWhatNobodyKnows(text: String, message: String, offset: Int) {
        let error = #expect(throws: LocatedJSON.Mistake.self) { try Self.configuration(text) }
        #expect(error?.message == message)
        #expect(error?.offset == offset)
    }

    @Test func patternsOfPaths() {
        #expect(PathPattern("*.xml").matches("a/b/c.xml"))
        #expect(PathPattern("inbox/*.xml").matches("inbox/a.xml"))
        #expect(!PathPattern("inbox/*.xml").matches("a/inbox/a.xml"))
        #expect(!PathPattern("inbox/*.xml").matches("inbox/a/b.xml"))
        #expect(PathPattern("inbox/").matches("inbox/a/b.xml"))
        #expect(PathPattern("**/inbox/**").matches("x/inbox/a/b.xml"))
        #expect(PathPattern("xep-00?5.xml").matches("xep-0045.xml"))
        #expect(!PathPattern("xep-00?5.xml").matches("xep-0046.xml"))
    }
}
