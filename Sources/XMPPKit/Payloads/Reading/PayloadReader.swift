internal import XMLKit

/// Takes an element apart: the attributes that a payload knows one by one, then its content in order.
struct PayloadReader {
    let path: String
    private let value: XMLValue
    /// The attributes that nobody took.
    private(set) var rest: [XMLValue.Attribute]

    /// Begins with an element of any name.
    init(_ value: XMLValue, at path: String) {
        self.value = value
        self.path = path
        rest = value.attributes
    }

    /// Begins with an element that must have this name.
    init(_ value: XMLValue, _ name: XMLName, at path: String) throws(PayloadError) {
        guard value.name == name else { throw PayloadError(path: path, .wrongName(value.name, expected: name)) }
        self.init(value, at: path)
    }

    func error(_ problem: PayloadError.Problem, at attribute: String? = nil) -> PayloadError {
        PayloadError(path: attribute.map { path + "/@" + $0 } ?? path, problem)
    }

    mutating func take<Value: PayloadText>(_ name: String, as type: Value.Type = String.self) throws(PayloadError) -> Value? {
        guard let index = rest.firstIndex(where: { $0.name.local == name && $0.name.namespace == nil }) else { return nil }
        let text = rest.remove(at: index).value
        guard let value = Value(payloadText: text) else { throw error(.value(text, expected: Value.expectation), at: name) }
        return value
    }

    mutating func require<Value: PayloadText>(_ name: String, as type: Value.Type = String.self) throws(PayloadError) -> Value {
        guard let value = try take(name, as: type) else { throw error(.missingAttribute(name)) }
        return value
    }

    mutating func takeLanguage() -> String? {
        guard let index = rest.firstIndex(where: \.isLanguage) else { return nil }
        return rest.remove(at: index).value
    }

    /// The content in order; `read` gives nil for an element that it does not know.
    func content<Part>(_ read: (XMLValue, String) throws(PayloadError) -> Part?) throws(PayloadError) -> [Piece<Part>] {
        var pieces: [Piece<Part>] = []
        var seen: [String: Int] = [:]
        for node in value.children {
            switch node {
            case .text(let text): pieces.append(.text(text))
            case .element(let child):
                let number = seen[child.name.local, default: 0] + 1
                seen[child.name.local] = number
                let path = path + "/" + child.name.local + (number > 1 ? "[\(number)]" : "")
                if let part = try read(child, path) { pieces.append(.part(part)) } else { pieces.append(.other(child)) }
            }
        }
        return pieces
    }

    /// The text of an element that holds nothing else, with white space around it left out.
    func text<Value: PayloadText>(as type: Value.Type) throws(PayloadError) -> Value {
        let text = value.text
        let core = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        guard let value = Value(payloadText: String(core)) else { throw error(.value(text, expected: Value.expectation)) }
        return value
    }

    /// Refuses a second part of a kind that may stand there once.
    func once<Part>(_ pieces: [Piece<Part>], _ name: String, where isSuch: (Part) -> Bool) throws(PayloadError) {
        var found = false
        for case .part(let part) in pieces where isSuch(part) {
            if found { throw error(.repeated(name)) }
            found = true
        }
    }
}

extension [XMLValue.Attribute] {
    mutating func add(_ name: String, _ value: (some PayloadText)?) {
        if let value { append(XMLValue.Attribute(XMLName(local: name), value.payloadText)) }
    }
}
