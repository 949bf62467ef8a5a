import Testing
import TestSupport

/// The committed files through a JSON Schema validator that is not ours (PyPI "jsonschema").
@Suite(.enabled(if: Python.has("jsonschema"), "python3 with jsonschema is absent"))
struct SchemaTests {
    @Test(arguments: ["colors", "colors-core", "colors-palette", "colors-hues"]) func suiteIsValid(name: String) throws {
        #expect(try errors(name, change: "pass") == "0\n")
    }

    /// The schema is no empty promise: each of these makes the file invalid.
    @Test(arguments: [
        "del d['licence']", "d['extra'] = 1", "d['version'] = 2", "d['parameters']['saturation'] = 99", "d['tests'] = []",
        "d['tests'][0]['id'] = 'No Slug'", "d['tests'][0]['flags'] = ['Unknown']", "d['tests'][0]['result'] = 'perhaps'",
        "d['tests'][0]['source'] = 'hearsay'", "d['tests'][0]['input']['hex'] = 'F'", "d['tests'][0]['expected']['angle'] = 360",
        "d['tests'][0]['expected']['rgb'][0] = -0.1", "d['tests'][0]['expected']['value'] = 65536",
        "del d['tests'][0]['expected']['palette']",
        "d['notes']['Divisor'] = {}", "d['notes']['Unknown'] = d['notes']['Divisor']", "d['tolerance']['angle'] = 0",
        "d['xep']['number'] = '392'",
    ])
    func schemaRefuses(change: String) throws {
        #expect(try errors("colors", change: change) != "0\n")
    }

    private func errors(_ name: String, change: String) throws -> String {
        try Python.run(
            """
            import json, sys
            import jsonschema
            folder, name, change = sys.argv[1:]
            d = json.load(open(f"{folder}/{name}.json", encoding="utf-8"))
            schema = json.load(open(f"{folder}/schema/{name}.schema.json", encoding="utf-8"))
            assert d["schema"] == schema["$id"]
            exec(change)
            jsonschema.Draft202012Validator.check_schema(schema)
            print(len(list(jsonschema.Draft202012Validator(schema).iter_errors(d))))
            """, Shared.root + "/vectors", name, change)
    }
}
