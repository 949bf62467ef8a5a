/// A pattern of paths: `*` and `?` stand for anything inside one name, `**` for folders; without a slash it is that of a file in any folder.
struct PathPattern: Sendable {
    private let parts: [[Character]]

    init(_ pattern: String) {
        var parts = pattern.split(separator: "/").filter { $0 != "." }.map { Array($0) }
        if !pattern.contains("/") { parts.insert(["*", "*"], at: 0) }
        // A folder means all that is in it.
        if pattern.hasSuffix("/") { parts.append(["*", "*"]) }
        self.parts = parts
    }

    /// Whether a path, relative to the folder of the configuration, is one that is meant.
    func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map { Array($0) }
        return Self.matches(parts, names, isMany: { $0 == ["*", "*"] }, one: Self.isName)
    }

    private static func isName(_ pattern: [Character], _ name: [Character]) -> Bool {
        matches(pattern, name, isMany: { $0 == "*" }, one: { $0 == $1 || $0 == "?" })
    }

    /// Whether a pattern matches as a whole, in time that grows with the product of both lengths.
    private static func matches<Part>(_ pattern: [Part], _ text: [Part], isMany: (Part) -> Bool, one: (Part, Part) -> Bool) -> Bool {
        var place = 0
        var index = 0
        var retry: (place: Int, index: Int)?
        while index < text.count {
            if place < pattern.count, isMany(pattern[place]) {
                retry = (place, index)
                place += 1
            } else if place < pattern.count, one(pattern[place], text[index]) {
                place += 1
                index += 1
            } else if let known = retry {
                retry = (known.place, known.index + 1)
                place = known.place + 1
                index = known.index + 1
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy(isMany)
    }
}
