/// A line of a source as a terminal shows it: tabs as spaces, nothing that would move the cursor, wide characters counted.
struct DisplayLine {
    /// What is shown.
    private(set) var text = ""
    /// The column, from 0, at which what is marked begins, and how many columns it takes; at least one.
    private(set) var mark: Range<Int> = 0..<1

    private struct Cell {
        let text: String
        let width: Int
    }

    static let tabWidth = 4

    /// Shows a line of which a byte range (in the line) is marked; one wider than `limit` columns is cut around the mark.
    init(_ bytes: some Collection<UInt8>, marking range: Range<Int>, limit: Int = 120) {
        var cells: [Cell] = []
        var start: Int?
        var end = 0
        var place = 0
        var column = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if place >= range.lowerBound, start == nil { start = cells.count }
            if place < range.upperBound { end = cells.count + 1 }
            let cell = Self.cell(scalar, column: column)
            cells.append(cell)
            column += cell.width
            place += UTF8.width(scalar)
        }
        let first = start ?? cells.count
        show(cells, first: first, end: max(end, first), limit: limit)
    }

    private mutating func show(_ cells: [Cell], first: Int, end: Int, limit: Int) {
        let total = cells.reduce(0) { $0 + $1.width }
        var from = 0
        var to = cells.count
        if total > limit {
            let before = cells[..<first].reduce(0) { $0 + $1.width }
            if before > limit / 2 {
                var width = 0
                from = first
                while from > 0, width + cells[from - 1].width < limit / 3 {
                    from -= 1
                    width += cells[from].width
                }
            }
            var width = 0
            to = from
            while to < cells.count, width + cells[to].width <= limit - 2 {
                width += cells[to].width
                to += 1
            }
        }
        let dotsBefore = from > 0 ? 1 : 0
        text = (from > 0 ? "…" : "") + cells[from..<to].map(\.text).joined() + (to < cells.count ? "…" : "")
        let lower = dotsBefore + cells[from..<max(from, min(first, to))].reduce(0) { $0 + $1.width }
        let width = cells[min(first, to)..<max(min(first, to), min(end, to))].reduce(0) { $0 + $1.width }
        mark = lower..<lower + max(1, width)
    }

    private static func cell(_ scalar: Unicode.Scalar, column: Int) -> Cell {
        if scalar == "\t" {
            let width = tabWidth - column % tabWidth
            return Cell(text: String(repeating: " ", count: width), width: width)
        }
        if isControl(scalar) { return Cell(text: "\u{FFFD}", width: 1) }
        return Cell(text: String(scalar), width: width(of: scalar))
    }

    /// Text in which nothing moves the cursor or turns the writing direction.
    static func safe(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: true
        default: false
        }
    }

    /// The columns that a scalar takes (Unicode Standard Annex #11): 0 for marks, 2 for wide ones.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x300: return 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }
}
