/// A file of results in the envelope of the suites: the name of the suite, its version, and for each test its id and what the
/// implementation gave as `actual` — null where it refused the input.
public struct ResultsFile: Sendable {
    public let suite: Suite
    /// By the id of the test; nil inside for null.
    public let results: [String: JSON?]
    /// The same for a suite of conversions, whose results are stanzas; nil for any other suite. Ids that the suite does not have are in
    /// `results` alone.
    public let conversions: [String: ConversionResult?]?

    /// Reads the file; the error says at which byte what is wrong.
    public init(_ bytes: [UInt8]) throws(LocatedJSON.Mistake) {
        if let start = bytes.firstIndex(where: { $0 > 0x20 }), bytes[start] == 0x3C {
            throw LocatedJSON.Mistake(start, "this is XML, and the results of an implementation are JSON (the tables of a XEP are proven by 'xep vectors check')")
        }
        let file = try LocatedJSON(json5: bytes)
        guard case .object = file else { throw LocatedJSON.Mistake(file.offset, "the file is \(file.kind), not an object with \"suite\" and \"tests\"") }
        guard let name = file["suite"]?.text else { throw LocatedJSON.Mistake(file["suite"]?.offset ?? file.offset, "\"suite\" is missing: the name of a suite") }
        guard let entry = SuiteGroup.all.lazy.flatMap(\.entries).first(where: { $0.name == name }) else {
            let names = SuiteGroup.all.flatMap { $0.entries.map(\.name) }.joined(separator: ", ")
            throw LocatedJSON.Mistake(file["suite"]?.offset ?? 0, "there is no suite '\(Proof.visible(name))': there is \(names)")
        }
        suite = entry.suite
        if let version = file["version"] {
            guard case .number(let number, _) = version, number == Double(suite.version) else {
                throw LocatedJSON.Mistake(version.offset, "the results are for another version of the suite, which is at version \(suite.version)")
            }
        }
        guard case .array(let tests, _)? = file["tests"] else {
            throw LocatedJSON.Mistake(file["tests"]?.offset ?? file.offset, "\"tests\" is missing: a list of objects with \"id\" and \"actual\"")
        }
        let cases = ConversionCase.cases(of: name)
        let items = Dictionary((cases ?? []).map { ($0.id, $0) }) { first, _ in first }
        var results: [String: JSON?] = [:]
        var conversions: [String: ConversionResult?] = [:]
        for test in tests {
            guard let id = test["id"]?.text else { throw LocatedJSON.Mistake(test.offset, "a test without \"id\"") }
            guard let actual = test["actual"] else {
                throw LocatedJSON.Mistake(test.offset, "test '\(Proof.visible(id))' has no \"actual\": what the implementation gave, or null where it refused the input")
            }
            guard results.updateValue(JSON(actual), forKey: id) == nil else { throw LocatedJSON.Mistake(test.offset, "test '\(Proof.visible(id))' is there twice") }
            if let item = items[id] {
                if case .null = actual { conversions[id] = .some(nil) } else { conversions[id] = try ConversionResult(actual, of: item) }
            }
        }
        self.results = results
        self.conversions = cases == nil ? nil : conversions
    }
}

extension JSON {
    /// Nil for null; members and elements that are null are left out.
    init?(_ value: LocatedJSON) {
        switch value {
        case .null: return nil
        case .boolean(let value, _): self = .boolean(value)
        case .number(let value, _): self = Int(exactly: value).map(JSON.integer) ?? .number(value, places: 13)
        case .string(let text, _): self = .string(text)
        case .array(let elements, _): self = .array(elements.compactMap { JSON($0) })
        case .object(let members, _): self = .object(members.compactMap { member in JSON(member.value).map { Member(member.name, $0) } })
        }
    }
}
