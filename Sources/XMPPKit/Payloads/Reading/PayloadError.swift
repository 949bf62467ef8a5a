public import XMLKit

/// Why an element is not the payload that its name says.
public struct PayloadError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Problem: Sendable, Equatable {
        case wrongName(XMLName, expected: XMLName)
        case missingAttribute(String)
        case missingElement(String)
        /// A value that the protocol forbids, and what it takes.
        case value(String, expected: String)
        /// An element that may stand there once only.
        case repeated(String)
        /// Two things of which the protocol allows one.
        case conflict(String, String)
    }

    /// Where, such as `/x/field[2]/@type`.
    public let path: String
    public let problem: Problem

    public init(path: String, _ problem: Problem) {
        self.path = path
        self.problem = problem
    }

    public var description: String {
        switch problem {
        case .wrongName(let name, let expected): "\(path): <\(name.local)/> in '\(name.namespace ?? "")' is not <\(expected.local)/> in '\(expected.namespace ?? "")'"
        case .missingAttribute(let name): "\(path): the attribute '\(name)' is missing"
        case .missingElement(let name): "\(path): the element <\(name)/> is missing"
        case .value(let text, let expected): "\(path): '\(text)' is not \(expected)"
        case .repeated(let name): "\(path): <\(name)/> stands there twice"
        case .conflict(let first, let second): "\(path): \(first) and \(second) exclude each other"
        }
    }
}
