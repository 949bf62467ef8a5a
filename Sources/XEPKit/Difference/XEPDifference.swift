internal import XMLKit

/// What differs between two versions of a document in what they say: what an implementer has to know first, then the rest.
///
/// Line breaks, the order of attributes, quotes, comments and the form of references do not count.
public struct XEPDifference: Sendable {
    public let old: XEP
    public let new: XEP
    /// By subject in the order of `XEPChange.Subject`, and of each subject in the order of the new text.
    public let changes: [XEPChange]

    /// Compares two versions; neither needs to be well-formed, but what cannot be read cannot be compared.
    public init(from old: XEP, to new: XEP) {
        self.old = old
        self.new = new
        var changes: [XEPChange] = []
        guard old.source.bytes != new.source.bytes else {
            self.changes = []
            return
        }
        changes += NamespaceDifference.changes(old, new)
        changes += SchemaDifference.changes(old, new)
        changes += RequirementDifference.changes(old, new)
        changes += ExampleDifference.changes(old, new)
        let prose = ProseDifference(old, new)
        changes += prose.sections
        changes += prose.changes
        changes += HeaderDifference.changes(old.header, new.header)
        changes += RevisionDifference.changes(old.header, new.header)
        self.changes = changes.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.subject != b.subject { return a.subject.rank < b.subject.rank }
            let (x, y) = (a.place, b.place)
            return x != y ? x < y : left.offset < right.offset
        }.map(\.element)
    }

    /// Whether both say the same.
    public var isEmpty: Bool { changes.isEmpty }

    /// The changes of a subject, in the order of the new text.
    public func changes(of subject: XEPChange.Subject) -> [XEPChange] { changes.filter { $0.subject == subject } }

    /// How much the changes matter to those who implement the document, the history aside; nil where nothing else changed.
    public var impact: XEPChange.Impact? { changes.filter { $0.subject != .revision }.map(\.impact).max() }
}

/// One difference between two versions of a document.
public struct XEPChange: Sendable {
    /// What a change is about, in the order in which implementers ask.
    public enum Subject: String, Sendable, CaseIterable {
        case namespace
        case schema
        /// A sentence whose words of RFC 2119 changed, or one with such words that came or went.
        case requirement
        /// An `<example>` or `<code>` that holds no schema.
        case example
        /// A section's title or an anchor.
        case section
        /// Any other running text: paragraphs, lists, tables, captions, notes.
        case prose
        /// A field of the header but the history.
        case header
        /// An entry of the history.
        case revision

        var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    public enum Action: String, Sendable {
        case added
        case removed
        case changed
        /// The same text stands elsewhere.
        case moved
    }

    /// How much a change matters to implementers (XEP-0001 §12, XEP-0053 §4 for namespaces).
    public enum Impact: String, Sendable, CaseIterable, Comparable {
        /// Another wording: the third number of the version.
        case editorial
        /// Examples, schemas, namespaces or words of RFC 2119: the second number of the version.
        case substantial
        /// What was right by the old schema is wrong by the new one.
        case incompatible

        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// A part of a change, such as one attribute of a stanza.
    public struct Detail: Sendable {
        /// What changed, in one line: `/iq/query/@node: 'a' became 'b'`.
        public let message: String
        /// Its place in the old source; nil where it is new.
        public let old: Range<Int>?
        /// Its place in the new source; nil where it is gone. Empty where words of a text are gone, at their place.
        public let new: Range<Int>?
        public let impact: Impact
        /// The words of a text that are gone.
        public let removed: String?

        init(message: String, old: Range<Int>?, new: Range<Int>?, impact: Impact, removed: String? = nil) {
            self.message = message
            self.old = old
            self.new = new
            self.impact = impact
            self.removed = removed
        }
    }

    public let subject: Subject
    public let action: Action
    /// What changed: a namespace, a caption, the name of a field, a sentence. One line.
    public let name: String
    /// What exactly, where there is more to say.
    public let details: [Detail]
    /// Its place in the old source; nil where it is new.
    public let old: Range<Int>?
    /// Its place in the new source; nil where it is gone.
    public let new: Range<Int>?
    /// The title of the section around it, the new one where it is in both; nil in the header.
    public let section: String?
    public let impact: Impact
    /// Of what is gone: the place in the new source behind what stood before it; nil where nobody knows.
    public let stood: Int?

    /// `impact`: that of the change itself, to which its details add.
    init(
        _ subject: Subject, _ action: Action, _ name: String, old: Range<Int>?, new: Range<Int>?, section: String? = nil,
        impact: Impact, details: [Detail] = [], stood: Int? = nil
    ) {
        self.stood = stood
        self.subject = subject
        self.action = action
        self.name = name
        self.old = old
        self.new = new
        self.section = section
        self.details = details
        self.impact = details.map(\.impact).reduce(impact, max)
    }

    /// For the order: what is gone stands where it was.
    fileprivate var place: Int { new?.lowerBound ?? old?.lowerBound ?? 0 }
}

extension XMLElement {
    /// The title of the innermost section around it, or its own; nil outside of sections.
    var sectionTitle: String? {
        for element in sequence(first: self, next: \.parent) where Section.level(of: element.localName) != nil {
            return element["topic"].map(Field.collapsed)
        }
        return nil
    }
}

extension XEP {
    /// Whether two documents are so much alike that one was made from the other.
    public func isVersion(of other: XEP) -> Bool {
        let (words, others) = (proseUnits.flatMap(\.words), other.proseUnits.flatMap(\.words))
        return !words.isEmpty && Likeness(words).share(with: Likeness(others)) >= 0.5
    }
}
