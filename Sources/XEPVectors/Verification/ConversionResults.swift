internal import XMLKit
internal import XMPPKit

/// What somebody's server showed for one case, as a file of results has it: for each view the stanza that answered, as text.
///
/// `null` stands for a stanza that did not come; views of events have all messages, as one text or a list of texts; and each view may have
/// a value in the form of the suite's `expected` in place of stanzas.
public struct ConversionResult: Sendable {
    /// By the views that the file has.
    public let values: [ConversionView: ViewValue]

    /// Reads the `actual` of a test; the error says at which byte what is wrong.
    public init(_ actual: LocatedJSON, of item: ConversionCase) throws(LocatedJSON.Mistake) {
        guard case .object(let members, _) = actual else {
            throw LocatedJSON.Mistake(actual.offset, "\"actual\" of '\(item.id)' is \(actual.kind), not an object with a member for each view")
        }
        let reader = item.reader
        var values: [ConversionView: ViewValue] = [:]
        for member in members {
            guard let view = item.views.first(where: { $0.rawValue == member.name }) else {
                let names = item.views.map(\.rawValue).joined(separator: ", ")
                throw LocatedJSON.Mistake(member.offset, "test '\(item.id)' has no view '\(Proof.visible(member.name))': it has \(names)")
            }
            values[view] = try Self.value(member.value, of: view, reader)
        }
        self.values = values
    }

    private static func value(_ json: LocatedJSON, of view: ConversionView, _ reader: ViewReader) throws(LocatedJSON.Mistake) -> ViewValue {
        var stanzas: [XMLValue] = []
        switch json {
        case .null: break
        case .string(let text, let offset): stanzas = try elements(text, offset)
        case .array(let texts, _):
            for text in texts {
                guard case .string(let stanza, let offset) = text else { throw LocatedJSON.Mistake(text.offset, "\(text.kind) where a stanza is due, as a text") }
                stanzas += try elements(stanza, offset)
            }
        case .object: return try value(json)
        case .boolean, .number: throw LocatedJSON.Mistake(json.offset, "\(json.kind) where a stanza is due, as a text, or null where none came")
        }
        if !view.isEvent, stanzas.count > 1 { throw LocatedJSON.Mistake(json.offset, "\(stanzas.count) stanzas for the view '\(view.rawValue)', which one answer shows") }
        var observation = ConversionObservation()
        if view.isEvent { observation.events = stanzas } else { observation.answers[view] = stanzas.first }
        return reader.value(of: view, observation)
    }

    /// The elements in a text, in the namespace of clients where they name none.
    private static func elements(_ text: String, _ offset: Int) throws(LocatedJSON.Mistake) -> [XMLValue] {
        let tree = XMLTree(fragment: Array(("<stream xmlns='jabber:client'>" + text + "</stream>").utf8))
        guard tree.problems.isEmpty, !tree.isRefused, let root = tree.root else { throw LocatedJSON.Mistake(offset, "a text that is no well-formed XML, where a stanza is due") }
        return root.elements.map { XMLValue($0) }
    }

    /// A value as the suites write it.
    private static func value(_ json: LocatedJSON) throws(LocatedJSON.Mistake) -> ViewValue {
        if case .boolean(true, _)? = json["nothing"] { return .nothing }
        if let condition = json["error"]?.text { return .error(condition) }
        guard case .array(let elements, _)? = json["list"] else {
            throw LocatedJSON.Mistake(json.offset, "an object that is no value of a view: {\"nothing\": true}, {\"error\": \"…\"} or {\"list\": […]}")
        }
        var list: [String] = []
        for element in elements {
            guard let text = element.text else { throw LocatedJSON.Mistake(element.offset, "\(element.kind) in a \"list\" of texts") }
            list.append(text)
        }
        return .list(list)
    }
}
