/// The difference of two texts as unified diff, which patch(1) and git apply take.
public enum UnifiedDiff {
    private enum Line {
        case same(ArraySlice<UInt8>)
        case removed(ArraySlice<UInt8>)
        case added(ArraySlice<UInt8>)
    }

    /// The lines that stand around a change.
    private static let context = 3

    /// Empty where the texts are the same; `name` is the path of both, or of the old one where `newName` says another.
    public static func text(from old: [UInt8], to new: [UInt8], name: String, newName: String? = nil) -> [UInt8] {
        guard old != new else { return [] }
        let lines = merged(split(old), split(new))
        var out = Array("--- \(name)\n+++ \(newName ?? name)\n".utf8)
        var oldLine = 1
        var newLine = 1
        var index = 0
        for hunk in hunks(lines) {
            while index < hunk.lowerBound {
                oldLine += 1
                newLine += 1
                index += 1
            }
            let (olds, news) = lines[hunk].reduce(into: (0, 0)) { counts, line in
                switch line {
                case .same: counts = (counts.0 + 1, counts.1 + 1)
                case .removed: counts.0 += 1
                case .added: counts.1 += 1
                }
            }
            out += Array("@@ -\(span(oldLine, olds)) +\(span(newLine, news)) @@\n".utf8)
            for line in lines[hunk] { write(line, to: &out) }
            oldLine += olds
            newLine += news
            index = hunk.upperBound
        }
        return out
    }

    private static func span(_ line: Int, _ count: Int) -> String {
        count == 1 ? "\(line)" : "\(count == 0 ? line - 1 : line),\(count)"
    }

    private static func write(_ line: Line, to out: inout [UInt8]) {
        let (mark, text): (UInt8, ArraySlice<UInt8>) =
            switch line {
            case .same(let text): (0x20, text)
            case .removed(let text): (0x2D, text)
            case .added(let text): (0x2B, text)
            }
        out.append(mark)
        out += text
        if text.last != 0x0A { out += Array("\n\\ No newline at end of file\n".utf8) }
    }

    /// The runs of lines to show: each change with the lines around it, those that touch put together.
    private static func hunks(_ lines: [Line]) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for (index, line) in lines.enumerated() {
            if case .same = line { continue }
            let range = max(0, index - context)..<min(lines.count, index + context + 1)
            if let last = hunks.last, range.lowerBound <= last.upperBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private static func merged(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                lines.append(.removed(old[left]))
                left += 1
            } else if right < new.count, added.contains(right) {
                lines.append(.added(new[right]))
                right += 1
            } else if left < old.count {
                lines.append(.same(old[left]))
                left += 1
                right += 1
            } else {
                right += 1
            }
        }
        return lines
    }

    /// The lines with their line ends.
    private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }
}
