internal import XEPKit
internal import XMLKit
internal import XMPPKit

/// The ids of requirements: made of their words alone, so that they stay where the text around them changes.
struct RequirementPlaces {
    struct Place {
        let requirement: Requirement
        let id: String
    }

    private(set) var places: [Place] = []

    init(_ requirements: [Requirement]) {
        var counts: [String: Int] = [:]
        for requirement in requirements {
            let id = "rq_" + SHA1.hexadecimal(Array(requirement.text.utf8)).prefix(8)
            let count = counts[id, default: 0] + 1
            counts[id] = count
            places.append(Place(requirement: requirement, id: count == 1 ? id : id + "-" + String(count)))
        }
    }

    /// For each block that holds requirements an anchor for each as HTML, by the place of the block in the tree.
    func anchorsByBlock(ownPrefix: String) -> [Int: String] {
        Dictionary(places.map { ($0.requirement.block.index, "<a id=\"" + (ownPrefix + $0.id).asMarkup() + "\" class=\"requirement\"></a>") }) { $0 + $1 }
    }
}
