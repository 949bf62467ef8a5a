import Testing
import TestSupport
import XEPKit
import XMLKit
import XMPPKit

/// The typed payloads over every example of the published series.
@Suite(.enabled(if: Shared.series != nil, "../shared is absent"))
struct PayloadsCorpusTests {
    /// Each payload with the namespaces that it reads beside its own.
    private static let payloads: [(type: any Payload.Type, others: Set<String>)] = [
        (Hats.self, []), (PrivateXML.self, [BookmarkStorage.namespace]), (BookmarkStorage.self, []), (NativeBookmark.self, []),
        (AvatarData.self, []), (AvatarMetadata.self, []), (VCardUpdate.self, []), (VCardPhoto.self, []), (MessageAttaching.self, []),
        (Reactions.self, []), (Registration.self, [DataForm.namespace, OutOfBandURL.namespace]), (DataForm.self, []),
        (Command.self, [DataForm.namespace]), (PubSub.self, [DataForm.namespace]), (PubSubOwner.self, [DataForm.namespace]),
        (PubSubEvent.self, [DataForm.namespace]),
    ]

    @Test func everyExampleIsReadAndWrittenAgain() throws {
        let resolver = Shared.resolver()
        var tallies: [String: Tally] = [:]
        var refused: [String] = []
        for path in Shared.corpus {
            let xep = XEP(Shared.source(path), resolver: resolver)
            for block in xep.blocks where block.kind != .code {
                let reading = ExampleReading(block.content, kind: .example, entities: block.entities)
                guard reading.classification == .xml else { continue }
                for element in reading.tree.elements {
                    guard let (type, others) = Self.payloads.first(where: { $0.type.name == element.name }) else { continue }
                    let key = type.name.local + " " + (type.name.namespace ?? "")
                    let value = XMLValue(element)
                    do {
                        let payload = try type.init(value)
                        #expect(payload.value == value || Self.isSame(payload.value, element), "\(path): \(XMLSerializer().text(of: value))")
                        let region = others.union([type.name.namespace ?? ""])
                        tallies[key, default: Tally()].read += 1
                        tallies[key, default: Tally()].defined += Self.size(value, region)
                        tallies[key, default: Tally()].untyped += Self.untyped(payload, region)
                    } catch {
                        let range = reading.sourceRange(of: element)
                        let isElided = reading.elisions.contains { $0.range.overlaps(range) }
                        tallies[key, default: Tally()].refused += isElided ? 0 : 1
                        tallies[key, default: Tally()].elided += isElided ? 1 : 0
                        let name = path.split(separator: "/").last.map(String.init) ?? path
                        if !isElided { refused.append("\(name):\(LineIndex(xep.source).position(of: range.lowerBound).line) \(error)") }
                    }
                }
            }
        }
        let defined = tallies.values.map(\.defined).reduce(0, +)
        let untyped = tallies.values.map(\.untyped).reduce(0, +)
        let read = tallies.values.map(\.read).reduce(0, +)
        // Examples that say what their protocol forbids, most of them older than the rule.
        #expect(read > 1000 && refused.count * 40 < read, "\(read) read, refused: \(refused.joined(separator: "\n"))")
        #expect(tallies.count == Self.payloads.count)
        #expect(Double(untyped) <= Double(defined) * 0.02, "\(untyped) of \(defined): \(tallies)")
        print("typed payloads: \(defined - untyped) of \(defined) elements and attributes in fields, \(read) read, \(refused.count) refused")
    }

    private struct Tally {
        var read = 0
        var elided = 0
        var refused = 0
        /// Elements and attributes of the payload's own namespaces.
        var defined = 0
        /// Those of them that no field took.
        var untyped = 0
    }

    private static func isSame(_ value: XMLValue, _ element: XMLElement) -> Bool {
        guard let again = XMLTree(fragment: Array(XMLSerializer().text(of: value).utf8)).root else { return false }
        return XMLComparison.difference(element, again) == nil
    }

    /// The elements of these namespaces, as far as nothing foreign is around them, and their attributes.
    private static func size(_ value: XMLValue, _ namespaces: Set<String>) -> Int {
        guard let namespace = value.namespace, namespaces.contains(namespace) else { return 0 }
        // What an item holds is somebody else's.
        let elements = value.name.local == "item" && namespace.hasPrefix(PubSub.namespace) ? [] : value.elements
        return value.attributes.filter { $0.name.namespace == nil }.count + elements.reduce(1) { $0 + size($1, namespaces) }
    }

    private static func untyped(_ payload: Any, _ namespaces: Set<String>) -> Int {
        if let value = payload as? XMLValue { return size(value, namespaces) }
        if let item = payload as? PubSubItem { return untyped(item.otherAttributes, namespaces) }
        if let attributes = payload as? [XMLValue.Attribute] { return attributes.filter { $0.name.namespace == nil }.count }
        return Mirror(reflecting: payload).children.reduce(0) { $0 + untyped($1.value, namespaces) }
    }
}
