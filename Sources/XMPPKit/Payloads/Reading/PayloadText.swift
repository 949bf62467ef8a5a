/// A value as it is written in an attribute or as text; the spelling is kept, so that it is written again as it was.
public protocol PayloadText: Sendable, Equatable {
    /// Nil where the protocol forbids the text.
    init?(payloadText: String)
    var payloadText: String { get }
    /// What the text is to be, as the end of a message.
    static var expectation: String { get }
}

/// A choice between words.
public protocol PayloadChoice: PayloadText, RawRepresentable, CaseIterable where RawValue == String {}

extension PayloadChoice {
    public init?(payloadText: String) { self.init(rawValue: payloadText) }
    public var payloadText: String { rawValue }
    public static var expectation: String { "one of " + allCases.map(\.rawValue).joined(separator: ", ") }
}

/// A truth value, which XML Schema writes in four ways.
public struct Flag: PayloadText {
    public let isSet: Bool
    public let payloadText: String

    public init(_ isSet: Bool) {
        self.isSet = isSet
        payloadText = isSet ? "true" : "false"
    }

    public init?(payloadText: String) {
        guard ["true", "false", "1", "0"].contains(payloadText) else { return nil }
        isSet = payloadText == "true" || payloadText == "1"
        self.payloadText = payloadText
    }

    public static var expectation: String { "a truth value: true, false, 1 or 0" }
}

/// A number that is not negative.
public struct Count: PayloadText {
    public let number: Int
    public let payloadText: String

    public init(_ number: UInt32) {
        self.number = Int(number)
        payloadText = String(number)
    }

    public init?(payloadText: String) {
        guard !payloadText.isEmpty, payloadText.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(payloadText) else { return nil }
        self.number = number
        self.payloadText = payloadText
    }

    public static var expectation: String { "a number" }
}

/// The hash of an image in lower- or upper-case hexadecimal digits.
public struct ImageHash: PayloadText, Hashable {
    public let payloadText: String

    /// The hash of an image.
    public init(of image: [UInt8]) { payloadText = SHA1.hexadecimal(image) }

    public init?(payloadText: String) {
        guard payloadText.utf8.count == 40, payloadText.allSatisfy({ $0.isHexDigit && $0.isASCII }) else { return nil }
        self.payloadText = payloadText
    }

    public static var expectation: String { "a SHA-1 hash in 40 hexadecimal digits" }
}

extension JID: PayloadText {
    public init?(payloadText: String) {
        do throws(JIDError) { try self.init(payloadText) } catch { return nil }
    }
    public var payloadText: String { description }
    public static var expectation: String { "a JID" }
}

extension DateTime: PayloadText {
    public init?(payloadText: String) { self.init(payloadText) }
    public var payloadText: String { description }
    public static var expectation: String { "a date and time of XEP-0082" }
}

extension String: PayloadText {
    public init?(payloadText: String) { self = payloadText }
    public var payloadText: String { self }
    public static var expectation: String { "a text" }
}
