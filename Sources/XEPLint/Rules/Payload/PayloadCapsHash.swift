internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum PayloadCapsHash: Rule {
    static let info = RuleInfo(
        "payload/caps-hash", .warning,
        summary: "The verification string of entity capabilities is the hash of the disco#info that the document shows.",
        rationale: "A client checks the string against the answer that it receives, and does not believe one that differs.",
        source: "XEP-0115 §5")

    private static let node = "http://code.google.com/p/exodus"

    /// The simple generation example of XEP-0115 §5.2.
    private static func example(_ version: String, isWrong: Bool = false, hash: String = "sha-1", feature: String = "http://jabber.org/protocol/muc") -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <presence><c xmlns='http://jabber.org/protocol/caps' hash='\(hash)' node='\(node)' ver='\(version)'/></presence>
            <iq type='result' id='a'>
              <query xmlns='http://jabber.org/protocol/disco#info' node='\(isWrong ? "↓" : "")\(node)#\(version)\(isWrong ? "↑" : "")'>
                <identity category='client' type='pc' name='Exodus 0.9.1'/>
                <feature var='http://jabber.org/protocol/disco#info'/>
                <feature var='http://jabber.org/protocol/disco#items'/>
                <feature var='\(feature)'/>
                <feature var='http://jabber.org/protocol/caps'/>
              </query>
            </iq>
            ]]></example>
            """)
    }

    static let examples = RuleExamples(
        triggering: [
            example("QgayPKawpkPSDYmwT/WM94uAlu0=", isWrong: true, feature: "http://jabber.org/protocol/muc#user"),
            example("8RovUdtOmiAjzj+xI7SK5BCw3A8=", isWrong: true),
        ],
        nonTriggering: [
            example("QgayPKawpkPSDYmwT/WM94uAlu0="), example("8RovUdtOmiAjzj+xI7SK5BCw3A8=", hash: "sha-256"), example("0.9.1"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var hashes: [String: Set<String>] = [:]
        let examples = context.examples.filter { $0.reading.classification == .xml && $0.block.kind != .code }
        for element in examples.flatMap({ Array($0.reading.tree.elements) }) where element.matches("c", in: "http://jabber.org/protocol/caps") {
            // Without a hash it is the form before 1.4, whose versions are no hashes.
            if let version = element["ver"] { hashes[version, default: []].insert(element["hash"] ?? "") }
        }
        for example in examples {
            for query in example.reading.tree.elements where query.name.matches("query", in: "http://jabber.org/protocol/disco#info") {
                guard query.hasElements, query.parent?["type"] == "result", let node = query.attribute("node"),
                    let version = node.value.split(separator: "#", maxSplits: 1).last.map(String.init), hashes[version] == ["sha-1"],
                    (try? Base64.decoded(version))?.count == 20, !example.isElidedInside(query), !hasComment(query),
                    let right = EntityCapabilities.version(of: XMLValue(query)), right != version
                else { continue }
                findings.add(example.valueRange(of: node).range, "the verification string of this disco#info is '\(right)'")
            }
        }
    }

    private static func hasComment(_ query: XMLElement) -> Bool {
        query.children.contains { if case .comment = $0 { true } else { false } }
    }
}
