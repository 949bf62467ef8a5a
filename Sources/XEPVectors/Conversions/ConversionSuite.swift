internal import XMLKit
internal import XMPPKit

extension Suite {
    /// What a server makes of bookmarks in private XML, in the list node and in the native node.
    public static var bookmarks: Suite {
        conversions(
            "bookmarks", "Bookmarks in private XML, in the node storage:bookmarks and in the node urn:xmpp:bookmarks:1",
            Source(number: "0411", version: "1.1.0", section: "conversion"), ConversionCase.bookmarks, ConversionRequirement.bookmarks)
    }

    /// What a server makes of avatars in the nodes, in the vCard and in presence.
    public static var avatars: Suite {
        conversions(
            "avatars", "Avatars in the nodes, in the vCard and in presence", Source(number: "0398", version: "1.0.0", section: "conversion"),
            ConversionCase.avatars, ConversionRequirement.avatars)
    }

    private static func conversions(
        _ name: String, _ title: String, _ source: Source, _ cases: [ConversionCase], _ requirements: [ConversionRequirement]
    ) -> Suite {
        var points: [OpenPoint] = []
        let vectors = cases.map { item -> Vector in
            let outcomes = item.outcomes
            for point in outcomes.flatMap(\.reading.given).map(\.point) where !points.contains(point) { points.append(point) }
            return vector(item, item.expectations(of: outcomes))
        }
        points.sort { $0.name < $1.name }
        return Suite(
            name: name, version: 2, title: title, xep: source,
            parameters: [
                "placeholders": [
                    "{account}": "the bare JID of an account that is empty before each test", "{server}": "its domain", "{observer}": "the full JID of another resource of it, with +notify for all nodes",
                    "{room}": "the bare JID of a room that may be entered", "{generated}": "what the server makes up",
                ],
                "open-points": .object(points.map { JSON.Member($0.name, json($0)) }),
                "requirements": .object(requirements.map { JSON.Member($0.name, json($0)) }),
            ],
            tolerance: [:], notes: ConversionFlag.notes(in: cases), vectors: vectors, forms: Forms(input: inputForm, expected: expectedForm),
            tables: [
                SuiteTable("open-points", columns: ["Question", "Answers"], rows: points.map { [$0.question, $0.choices.map(\.meaning).joined(separator: "; ")] }),
                SuiteTable("mistakes", columns: ["Mistake of a server", "What a user sees"], rows: ConversionFlag.notes(in: cases).map { [$0.mistake, $0.effect] }),
            ])
    }

    private static func json(_ point: OpenPoint) -> JSON {
        [
            "level": .string(point.kind.rawValue), "source": .string(point.source), "question": .string(point.question),
            "answers": .object(point.choices.map { JSON.Member($0.name, .string($0.meaning)) }),
        ]
    }

    private static func json(_ requirement: ConversionRequirement) -> JSON {
        [
            "level": .string(requirement.level.rawValue), "section": .string(requirement.anchor), "binds": requirement.bindsServers ? "servers" : "clients",
            "summary": .string(requirement.summary),
        ]
    }

    private static func vector(_ item: ConversionCase, _ expectations: [ConversionExpectation]) -> Vector {
        let last = item.steps.last?.stanza
        let queries = item.views.map { view in
            JSON.Member(view.rawValue, Self.query(view, after: last))
        }
        // Who has to refuse is told by the reply.
        let isRefusal = expectations.contains { expectation in
            expectation.view == .reply && expectation.alternatives.allSatisfy { if case .error = $0.value { true } else { false } }
        }
        let isOpen = expectations.contains { $0.alternatives.count > 1 }
        return Vector(
            id: item.id, comment: item.comment, flags: item.flags.map(\.rawValue), result: isRefusal ? .invalid : isOpen ? .acceptable : .valid,
            input: ["setup": .array(item.setup.map(json)), "steps": .array(item.steps.map(json)), "views": .object(queries)],
            expected: .object(expectations.map { JSON.Member($0.view.rawValue, json($0)) }))
    }

    private static func query(_ view: ConversionView, after last: XMLValue?) -> JSON {
        guard let stanza = view.query(after: last) else { return false }
        return json(ConversionCase.Step(view.asker, stanza))
    }

    private static func json(_ step: ConversionCase.Step) -> JSON { ["from": .string(step.sender.rawValue), "stanza": .string(text(step.stanza))] }

    private static func text(_ stanza: XMLValue) -> String { XMLSerializer(scope: ["": "jabber:client"]).text(of: stanza) }

    private static func json(_ expectation: ConversionExpectation) -> JSON {
        [
            "level": .string(expectation.level.rawValue), "requirements": .array(expectation.requirements.map(JSON.string)),
            "outcomes": .array(
                expectation.alternatives.map { outcome in
                    [
                        "when": .object(outcome.answers.keys.sorted().map { JSON.Member($0, .array((outcome.answers[$0] ?? []).map(JSON.string))) }),
                        "advised": .boolean(outcome.isAdvised), "value": outcome.value.json,
                    ]
                }),
        ]
    }

    private static var step: JSON { object(["from": ["enum": .array(Sender.allCases.map { .string($0.rawValue) })], "stanza": ["type": "string", "minLength": 1]]) }

    private static var views: JSON { ["enum": .array(ConversionView.allCases.map { .string($0.rawValue) })] }

    private static var inputForm: JSON {
        object([
            "setup": ["type": "array", "items": step], "steps": ["type": "array", "items": step],
            "views": ["type": "object", "propertyNames": views, "additionalProperties": ["anyOf": [step, ["const": false]]]],
        ])
    }

    private static var expectedForm: JSON {
        let texts: JSON = ["type": "array", "items": ["type": "string"]]
        let outcome = object([
            "when": ["type": "object", "additionalProperties": texts], "advised": ["type": "boolean"],
            "value": ["anyOf": [object(["nothing": ["const": true]]), object(["error": ["type": "string"]]), object(["list": texts])]],
        ])
        let levels: JSON = .array(ConversionExpectation.Level.allCases.map { .string($0.rawValue) })
        return [
            "type": "object", "propertyNames": views, "minProperties": 1,
            "additionalProperties": object(["level": ["enum": levels], "requirements": texts, "outcomes": ["type": "array", "minItems": 1, "items": outcome]]),
        ]
    }
}
