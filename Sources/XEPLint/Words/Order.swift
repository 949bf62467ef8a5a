/// Finds what stands out of order.
enum Order {
    /// The places of the elements to move so that the rest is in order: as few as possible, and of equal choices the
    /// earlier ones. `precedes(a, b)`: whether `a` may stand before `b`.
    static func outOfPlace<Element>(_ elements: [Element], precedes: (Element, Element) -> Bool) -> [Int] {
        // The longest part in order that ends at each element, preferring to keep later ones.
        var length = [Int](repeating: 1, count: elements.count)
        var before = [Int?](repeating: nil, count: elements.count)
        for index in elements.indices {
            for earlier in 0..<index where precedes(elements[earlier], elements[index]) && length[earlier] >= length[index] - 1 {
                length[index] = length[earlier] + 1
                before[index] = earlier
            }
        }
        guard let longest = length.max(), var place = length.lastIndex(of: longest) else { return [] }
        var kept = [place]
        while let earlier = before[place] {
            kept.append(earlier)
            place = earlier
        }
        return elements.indices.filter { !kept.contains($0) }
    }
}
