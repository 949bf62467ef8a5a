public import XMLKit

extension ExampleReading {
    /// Whether something was left out on purpose in the start tag of an element of `tree`.
    public func isTagElided(_ element: XMLElement) -> Bool {
        isTagElided(in: element.startTag)
    }

    /// Whether something was left out on purpose in an element of `tree`: in a tag, a text or a comment, at any depth.
    public func isElided(in element: XMLElement) -> Bool {
        if isTagElided(in: element.range) { return true }
        var open = [element]
        while let element = open.popLast() {
            for node in element.children {
                switch node {
                case .element(let child): open.append(child)
                case .text(let text): if Elisions.isPresent(in: tree.bytes, text.range) { return true }
                case .comment(let range): if Elisions.isPresent(in: tree.bytes, range) { return true }
                case .instruction: break
                }
            }
        }
        return false
    }

    private func isTagElided(in range: Range<Int>) -> Bool {
        var low = 0
        var high = omitted.count
        while low < high {
            let middle = (low + high) / 2
            if omitted[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < omitted.count && omitted[low].lowerBound < range.upperBound
    }
}
