/// What a column of a table of color vectors holds.
enum ColorColumn: Hashable {
    case text
    case octets
    case value
    case angle
    case hue
    case cb
    case cr
    case bestAngle
    case red
    case green
    case blue

    /// The column that a header cell names, as the versions of XEP-0392 name theirs, or in full words; nil for any other.
    init?(header: String) {
        // The first line of an example is nearly always something else.
        guard header.utf8.count <= 32 else { return nil }
        switch header.lowercased().split(whereSeparator: { " _-".contains($0) }).joined(separator: " ") {
        case "text", "identifier": self = .text
        case "hextext", "octets": self = .octets
        case "value": self = .value
        case "angle": self = .angle
        case "hue": self = .hue
        case "cb": self = .cb
        case "cr": self = .cr
        case "best angle", "best hue": self = .bestAngle
        case "r", "red": self = .red
        case "g", "green": self = .green
        case "b", "blue": self = .blue
        default: return nil
        }
    }

    /// The columns of a header; nil where it is not one of color vectors beyond doubt: every column known, none twice,
    /// an identifier, and a whole color or an angle beside the octets.
    static func columns(of header: [TableCell]) -> [ColorColumn]? {
        var columns: [ColorColumn] = []
        for cell in header {
            guard let column = ColorColumn(header: cell.text) else { return nil }
            columns.append(column)
        }
        let set = Set(columns)
        guard set.count == columns.count else { return nil }
        let hasColor = set.isSuperset(of: [.red, .green, .blue])
        let hasAngle = !set.isDisjoint(with: [.angle, .hue])
        guard set.contains(.octets) ? hasColor || hasAngle : set.contains(.text) && hasColor else { return nil }
        return columns
    }
}
