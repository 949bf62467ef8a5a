public import XMLKit

extension Stanza {
    /// Reads a stanza; nil where the element is none: another name, or a namespace that no stream has.
    public init?(_ element: XMLElement) {
        guard let kind = Kind(rawValue: element.localName), element.namespace.map(Self.namespaces.contains) ?? true else { return nil }
        var attributes = StanzaAttributes(element)
        self.init(kind, namespace: element.namespace)
        prefix = element.prefix
        to = attributes.take("to").map(Address.init)
        from = attributes.take("from").map(Address.init)
        id = attributes.take("id")
        type = attributes.take("type")
        language = attributes.takeLanguage()
        otherAttributes = attributes.rest
        for node in element.children {
            switch node {
            case .element(let child): content.append(Self.content(child, of: element, kind))
            case .text(let text):
                if case .text(let before)? = content.last { content[content.count - 1] = .text(before + text.value) } else { content.append(.text(text.value)) }
            case .comment, .instruction: break
            }
        }
    }

    private static func content(_ child: XMLElement, of stanza: XMLElement, _ kind: Kind) -> StanzaContent {
        guard child.namespace == stanza.namespace, child.prefix == stanza.name.prefix else { return .payload(XMLValue(child)) }
        if child.localName == "error" { return .error(StanzaError(child)) }
        let value = XMLValue(child)
        switch (kind, child.localName) {
        case (.message, "body"): if let text = LocalizedText(value) { return .body(text) }
        case (.message, "subject"): if let text = LocalizedText(value) { return .subject(text) }
        case (.message, "thread"): if let thread = MessageThread(value) { return .thread(thread) }
        case (.presence, "status"): if let text = LocalizedText(value) { return .status(text) }
        case (.presence, "show"):
            if value.attributes.isEmpty, value.elements.isEmpty, let show = PresenceShow(rawValue: value.text) { return .show(show) }
        case (.presence, "priority"):
            // Only the spelling that the number would be written with again.
            if value.attributes.isEmpty, value.elements.isEmpty, let number = Int8(value.text), String(number) == value.text { return .priority(number) }
        default: break
        }
        return .payload(value)
    }

    /// The stanza as an element.
    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("type", type)
        attributes.add("to", to?.description)
        attributes.add("from", from?.description)
        attributes.add("id", id)
        attributes.addLanguage(language)
        return XMLValue(name(kind.rawValue), attributes: attributes + otherAttributes, children: content.map(node))
    }

    private func node(_ piece: StanzaContent) -> XMLValue.Node {
        switch piece {
        case .body(let text): .element(text.value(name("body")))
        case .subject(let text): .element(text.value(name("subject")))
        case .thread(let thread): .element(thread.value(name("thread")))
        case .show(let show): .element(XMLValue(name("show"), children: [.text(show.rawValue)]))
        case .status(let text): .element(text.value(name("status")))
        case .priority(let priority): .element(XMLValue(name("priority"), children: [.text(String(priority))]))
        case .error(let error): .element(error.value)
        case .payload(let value): .element(value)
        case .text(let text): .text(text)
        }
    }

    private func name(_ local: String) -> XMLName { XMLName(prefix: prefix, local: local, namespace: namespace) }
}

extension LocalizedText {
    /// Nil where the element says more than this can hold.
    init?(_ value: XMLValue) {
        guard value.elements.isEmpty, value.attributes.allSatisfy(\.isLanguage) else { return nil }
        self.init(value.text, language: value.attributes.first?.value)
    }

    func value(_ name: XMLName) -> XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.addLanguage(language)
        return XMLValue(name, attributes: attributes, children: text.isEmpty ? [] : [.text(text)])
    }
}

extension MessageThread {
    /// Nil where the element says more than this can hold.
    init?(_ value: XMLValue) {
        guard value.elements.isEmpty, value.attributes.allSatisfy({ $0.name.local == "parent" && $0.name.namespace == nil }) else { return nil }
        self.init(value.text, parent: value["parent"])
    }

    func value(_ name: XMLName) -> XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("parent", parent)
        return XMLValue(name, attributes: attributes, children: id.isEmpty ? [] : [.text(id)])
    }
}

/// The attributes of an element, from which those with a meaning are taken one by one.
struct StanzaAttributes {
    private(set) var rest: [XMLValue.Attribute]

    init(_ element: XMLElement) { rest = XMLValue.attributes(of: element) }

    mutating func take(_ name: String) -> String? {
        guard let index = rest.firstIndex(where: { $0.name.local == name && $0.name.namespace == nil && $0.name.prefix.isEmpty }) else { return nil }
        return rest.remove(at: index).value
    }

    mutating func takeLanguage() -> String? {
        guard let index = rest.firstIndex(where: \.isLanguage) else { return nil }
        return rest.remove(at: index).value
    }
}

extension XMLValue.Attribute {
    static var xmlNamespace: String { "http://www.w3.org/XML/1998/namespace" }

    var isLanguage: Bool { name.local == "lang" && name.namespace == Self.xmlNamespace }
}

extension [XMLValue.Attribute] {
    mutating func add(_ name: String, _ value: String?) {
        if let value { append(XMLValue.Attribute(XMLName(local: name), value)) }
    }

    mutating func addLanguage(_ language: String?) {
        if let language { append(XMLValue.Attribute(XMLName(prefix: "xml", local: "lang", namespace: XMLValue.Attribute.xmlNamespace), language)) }
    }
}
