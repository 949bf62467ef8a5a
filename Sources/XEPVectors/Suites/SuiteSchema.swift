extension Suite {
    /// The JSON Schema (draft 2020-12) of the suite's file: the envelope, with this suite's forms, flags and parameters
    /// in it.
    public var schema: JSON {
        let text: JSON = ["type": "string", "minLength": 1]
        let flags: JSON = .array(notes.map { .string($0.flag) })
        let note = Self.object(["mistake": text, "effect": text])
        let test = Self.object([
            "id": ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"],
            "comment": text,
            "flags": ["type": "array", "items": ["enum": flags], "uniqueItems": true],
            "result": ["enum": .array(Vector.Result.allCases.map { .string($0.rawValue) })],
            "source": ["enum": .array(Vector.Source.allCases.map { .string($0.rawValue) })],
            "input": forms.input,
            "expected": forms.expected,
        ])
        let envelope = Self.object([
            "schema": ["const": .string(schemaID)],
            "suite": ["const": .string(name)],
            "version": ["const": .integer(version)],
            "title": text,
            "generator": Self.object(["name": text, "version": text]),
            "xep": Self.object(["number": ["type": "string", "pattern": "^[0-9]{4}$"], "version": text, "section": text]),
            "licence": text,
            "parameters": ["const": parameters],
            "tolerance": ["type": "object", "additionalProperties": ["type": "number", "exclusiveMinimum": 0]],
            "notes": ["type": "object", "propertyNames": ["enum": flags], "additionalProperties": note],
            "count": ["type": "integer", "minimum": 1],
            "tests": ["type": "array", "minItems": 1, "items": test],
        ])
        guard case .object(let members) = envelope else { return envelope }
        let head: [JSON.Member] = [
            .init("$schema", "https://json-schema.org/draft/2020-12/schema"), .init("$id", .string(schemaID)),
            .init("title", .string(title)),
        ]
        return .object(head + members)
    }

    /// The schema of an object that has exactly these members.
    static func object(_ properties: JSON) -> JSON {
        guard case .object(let members) = properties else { return true }
        return [
            "type": "object", "additionalProperties": false, "required": .array(members.map { .string($0.name) }),
            "properties": properties,
        ]
    }
}
