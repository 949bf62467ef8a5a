internal import XMLKit

/// How the examples of a document break schemas, divided by who is to blame.
public struct PayloadVerdict: Sendable {
    /// A schema of the document that asks for more than those who use it do.
    public struct StrictSchema: Sendable {
        /// One of those who do, perhaps in another document.
        public let sample: PayloadFailure
        /// The places in this document.
        public let places: [PayloadFailure]
        /// The first place in each other document that does.
        public let elsewhere: [SeriesPlace]
    }

    /// Where an example is to blame, in the order of the text.
    public let failures: [PayloadFailure]
    /// What a schema of this document is to blame for.
    public let strict: [StrictSchema]

    /// As many examples of one document, or as many documents, say that a schema is wrong and not they.
    private static let enough = 3
    /// As many examples of others that do not do it are enough where nobody else does, or next to nobody.
    private static let surely = 50
    /// One in so many documents has not understood what it leaves out.
    private static let minority = 5

    /// A stanza inside of a payload has lost its own namespace, however many write it so.
    private static func isAlwaysToBlame(_ failure: PayloadFailure) -> Bool {
        if case .unknownChild = failure.kind { return ["message", "presence", "iq"].contains(failure.element.localName) }
        return false
    }

    /// Whether text and examples agree against the schema: the text names what an example has more, or all examples of several have less.
    ///
    /// `whole`: how many examples of the document have the element.
    private static func isToldOf(_ own: [PayloadFailure], _ named: (String, String) -> Bool, whole: Int) -> Bool {
        guard let failure = own.first else { return false }
        let name = failure.element.localName
        switch failure.kind {
        case .unknownChild(let parent): return named(name, parent)
        case .unknownAttribute: return failure.attribute.map { named($0.name.local, name) } ?? false
        case .enumeration(_, let set):
            // A value belongs to the others that are told of with it.
            let value = failure.attribute?.value ?? failure.element.text
            let owners = [name] + (failure.attribute.map { [$0.name.local] } ?? []) + set
            return owners.contains { named(value, $0) }
        case .repeatedChild: return own.count >= 2
        case .missingAttribute, .missingChild: return Set(own.map(\.example)).count >= 2 && Set(own.map(\.example)).count >= whole
        default: return false
        }
    }

    /// Whether so few of those who use an element do it that a schema is not to allow it for them.
    private static func isRare(_ failure: PayloadFailure, _ count: Int, of users: Int) -> Bool {
        isByShare(failure) && count * minority < users
    }

    /// Whether it counts how many of those who use an element do it, and not only that some do.
    private static func isByShare(_ failure: PayloadFailure) -> Bool {
        switch failure.kind {
        case .repeatedChild, .missingChild, .missingBefore, .missingAttribute, .text: true
        default: false
        }
    }

    /// Whether so many of the first who use an element do it that those who are not read yet cannot make it rare.
    private static func isCommon(_ failure: PayloadFailure, _ count: Int, of users: Int) -> Bool {
        count + 1 >= enough && (!isByShare(failure) || count > enough && count * minority >= users * 2)
    }

    /// `named`: whether the text of the document tells of a child, an attribute or a value together with what it belongs to.
    init(_ found: [PayloadFailure], in registry: SchemaRegistry, of document: String, named: (String, String) -> Bool) {
        var places: [PayloadFailure.Key: [PayloadFailure]] = [:]
        for failure in found where !Self.isAlwaysToBlame(failure) { places[failure.key, default: []].append(failure) }
        let blamed = found.filter { failure in
            if case .elsewhere = failure.kind { return false }
            if registry.isOwn(failure.key.namespace) { return true }
            return Self.isToBlame(failure, Set((places[failure.key] ?? []).map(\.example)).count, in: registry, of: document)
        }
        var strict: [StrictSchema] = []
        var blameless: Set<PayloadFailure.Key> = []
        for namespace in Set(registry.own.compactMap(\.claim.namespace)).sorted() {
            let usage = registry.usage(of: namespace)
            let others = usage?.whole(without: document)
            let breaks = others?.breaks.filter { !Self.isAlwaysToBlame($0.value.sample) } ?? [:]
            let keys = Set(breaks.keys).union(places.keys.filter { $0.namespace == namespace })
            for key in keys.sorted(by: Self.precedes) {
                let own = places[key] ?? []
                let elsewhere = breaks[key]?.places ?? []
                let examples = Set(own.map(\.example)).count
                // That a question may be empty is seen by one.
                let isBlamed = examples >= Self.enough || elsewhere.count + (own.isEmpty ? 0 : 1) >= Self.enough || examples > 0 && key.isQuestion
                let users = others?.examples[key.element]?.count ?? 0
                let isAgreed = isBlamed || Self.isUnqualified(own.first) || users == 0 && Self.isToldOf(own, named, whole: usage?.examples(with: key.element, in: document) ?? 0)
                guard isAgreed, let sample = own.first ?? breaks[key]?.sample else { continue }
                // What nearly everybody writes is not too much to ask for.
                if examples < Self.enough, !key.isQuestion, !Self.isUnqualified(own.first), Self.isRare(sample, elsewhere.count, of: users) { continue }
                blameless.insert(key)
                guard !own.isEmpty || registry.owns(namespace) else { continue }
                strict.append(StrictSchema(sample: sample, places: own, elsewhere: elsewhere))
            }
        }
        self.strict = strict
        failures = blamed.filter { !blameless.contains($0.key) && !Self.isEmptyAnswer($0, blameless) }
    }

    /// Whether children are of no namespace in a schema, which no example can mean.
    private static func isUnqualified(_ failure: PayloadFailure?) -> Bool {
        if case .unqualified = failure?.kind { return true }
        return false
    }

    /// Whether an element is empty that a schema has to allow to be empty, since those who ask for it write it so.
    private static func isEmptyAnswer(_ failure: PayloadFailure, _ blameless: Set<PayloadFailure.Key>) -> Bool {
        guard failure.kind == .missingChild, !failure.element.hasElements else { return false }
        let key = failure.key
        return blameless.contains(.init(namespace: key.namespace, element: key.element, detail: PayloadFailure.Key.question))
    }

    /// Whether an example is wrong, and not the schema of another document.
    private static func isToBlame(_ failure: PayloadFailure, _ count: Int, in registry: SchemaRegistry, of document: String) -> Bool {
        if isAlwaysToBlame(failure) { return true }
        // A part of another protocol that is used by itself shows that its schema should declare it for everybody.
        if failure.kind == .unknownRoot, failure.outline.elementNames.contains(failure.element.localName) { return false }
        if failure.key.isQuestion || isUnqualified(failure) { return false }
        let namespace = failure.key.namespace
        let owner = registry.claim(on: namespace).flatMap { $0.isBuiltIn ? nil : $0.fileName }
        // Who does the same has the element, and, where nothing else counts, what does not belong there.
        let isOnlyCounted = !isByShare(failure) && count < enough
        let words = [failure.key.element] + (isOnlyCounted ? [mark(of: failure)].compactMap { $0 } : [])
        let seen = registry.usage(of: namespace)?.seen(ofThoseWith: words) { seen in
            let others = Others(failure, document, in: seen)
            let isSurelyRare = others.files.isEmpty || isRare(failure, others.files.count * 2, of: others.users)
            if isSurelyRare, others.keeping >= surely { return true }
            return owner.map(others.files.contains) ?? false || isCommon(failure, others.files.count, of: others.users)
        }
        let others = Others(failure, document, in: seen ?? SchemaUsage.Seen())
        // Who else does it makes three, or is the one who wrote the schema.
        if others.files.count + 1 >= enough, !isRare(failure, others.files.count, of: others.users) { return false }
        if let owner, others.files.contains(owner) { return false }
        let isKept = others.files.count * minority < others.users && others.keeping >= enough
        // What is left out, or done again and again, is a mistake where others are seen to do otherwise.
        if count >= enough { return isKept }
        switch failure.kind {
        case .missingChild, .missingBefore: return isKept
        default: return true
        }
    }

    /// What stands in every example that does the same: a name that the schema does not have, or a value that is not one of those it lists.
    private static func mark(of failure: PayloadFailure) -> String? {
        switch failure.kind {
        case .unknownChild, .misplacedChild: return failure.element.localName
        case .unknownAttribute: return failure.attribute?.name.local
        case .enumeration:
            let value = failure.attribute?.value ?? failure.element.text
            // Some signs can be written in several ways.
            return !value.isEmpty && value.utf8.allSatisfy { $0 < 0x80 && XMLByte.isName($0) } ? value : nil
        default: return nil
        }
    }

    /// What other documents do with the element that an example breaks a schema by.
    private struct Others {
        /// The files of those that do the same.
        let files: [String]
        /// How many documents use the element, the one that is judged included.
        let users: Int
        /// How many examples of others have it and do not do the same.
        let keeping: Int

        init(_ failure: PayloadFailure, _ document: String, in seen: SchemaUsage.Seen) {
            let files = (seen.breaks[failure.key]?.files ?? []).filter { $0 != document }
            let examples = seen.examples[failure.key.element] ?? [:]
            self.files = files
            users = examples.count
            keeping = examples.reduce(0) { $1.key == document || files.contains($1.key) ? $0 : $0 + $1.value }
        }
    }

    private static func precedes(_ left: PayloadFailure.Key, _ right: PayloadFailure.Key) -> Bool {
        (left.element, left.detail) < (right.element, right.detail)
    }
}
