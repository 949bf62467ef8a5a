import ConsistentColor
import XEPKit
import XMLKit

/// What a table of color vectors takes for granted: the version of its XEP, and what the sections around it say.
struct ColorSetting {
    var version: Variant.Version
    var vision: Vision
    /// Whether its colors are those of a palette although no column says so, as in 0.1 to 0.3.
    var isPalette: Bool

    /// The setting of an element of a XEP. XEP-0392 is judged by its own version, every other document by the latest.
    init(of element: XMLElement, in header: Header) {
        let own = header.number?.text == "0392" ? header.revisions.first?.version?.text : nil
        version = own.flatMap(Variant.Version.init(named:)) ?? .latest
        vision = .typical
        isPalette = false
        // From the outside in, so that the nearest section has the last word.
        for section in Array(element.ancestors).reversed() where section.localName.hasPrefix("section") {
            let words = ((section["anchor"] ?? "") + " " + (section["topic"] ?? "")).lowercased()
            if words.contains("palette") { isPalette = true }
            if words.contains("no-cvd") {
                vision = .typical
            } else if words.contains("redgreen") || words.contains("red/green") {
                vision = .redGreenBlind
            } else if words.contains("cvd-blue") || words.contains("blue-blind") {
                vision = .blueBlind
            }
        }
    }
}
