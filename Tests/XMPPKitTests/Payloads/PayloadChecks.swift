import Testing
import XMLKit
import XMPPKit

/// Reads a payload from text, and checks that it is written as it was.
func read<P: Payload>(_ type: P.Type, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> P {
    let element = try #require(XMLTree(fragment: Array(text.utf8)).root, sourceLocation: sourceLocation)
    let payload = try P(XMLValue(element))
    let again = try #require(XMLTree(fragment: Array(XMLSerializer().text(of: payload.value).utf8)).root, sourceLocation: sourceLocation)
    #expect(XMLComparison.difference(element, again) == nil, sourceLocation: sourceLocation)
    #expect(try P(XMLValue(again)).value == payload.value, sourceLocation: sourceLocation)
    return payload
}

/// Why a text is not the payload; empty where it is.
func refusal<P: Payload>(_ type: P.Type, _ text: String) throws -> String {
    let element = try #require(XMLTree(fragment: Array(text.utf8)).root)
    do throws(PayloadError) {
        _ = try P(XMLValue(element))
        return ""
    } catch {
        return error.description
    }
}
