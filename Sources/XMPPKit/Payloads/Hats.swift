public import XMLKit

/// The hats of an occupant, as a room puts them into presence (XEP-0317 §3).
public struct Hats: Payload {
    public static let namespace = "urn:xmpp:hats:0"
    public static let name = XMLName(local: "hats", namespace: namespace)

    public var content: [Piece<Hat>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ hats: [Hat]) { content = hats.map { .part($0) } }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        content = try reader.content { child, path throws(PayloadError) in child.name == Hat.name ? try Hat(child, at: path) : nil }
        otherAttributes = reader.rest
        var seen: Set<String> = []
        for hat in hats where !seen.insert(hat.uri + "\n" + (hat.language ?? "")).inserted { throw reader.error(.repeated("hat")) }
    }

    public var hats: [Hat] { content.parts() }
    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: content.nodes()) }
}

/// One hat: what it is, what it is called, and its colour.
public struct Hat: Payload {
    public static let name = XMLName(local: "hat", namespace: Hats.namespace)

    public var uri: String
    public var title: String
    /// The angle of the colour in degrees (XEP-0392).
    public var hue: Hue?
    public var language: String?
    /// What other specifications put into a hat.
    public var content: [Piece<TextPart>] = []
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(uri: String, title: String, hue: Hue? = nil, language: String? = nil) {
        self.uri = uri
        self.title = title
        self.hue = hue
        self.language = language
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        uri = try reader.require("uri")
        title = try reader.require("title")
        hue = try reader.take("hue", as: Hue.self)
        language = reader.takeLanguage()
        otherAttributes = reader.rest
        content = try reader.content { _, _ throws(PayloadError) in nil }
        if uri.isEmpty { throw reader.error(.value(uri, expected: "a URI"), at: "uri") }
    }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("title", title)
        attributes.add("uri", uri)
        attributes.add("hue", hue)
        attributes.addLanguage(language)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}

/// An angle from 0 to 360 degrees.
public struct Hue: PayloadText {
    public let degrees: Double
    public let payloadText: String

    /// Nil outside of 0 to 360.
    public init?(_ degrees: Double) { self.init(payloadText: String(degrees)) }

    public init?(payloadText: String) {
        let isPlain = payloadText.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        guard isPlain, let degrees = Double(payloadText), degrees >= 0, degrees <= 360 else { return nil }
        self.degrees = degrees
        self.payloadText = payloadText
    }

    public static var expectation: String { "an angle from 0 to 360" }
}
