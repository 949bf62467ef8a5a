import XEPLint
import XEPVectors
import XMLKit

/// The files that `--baseline` and `--write-baseline` name.
enum BaselineFile {
    /// Throws where the file cannot be read or is none.
    static func read(_ path: String) throws -> Baseline {
        let bytes = try Input.file(path: path).read()
        do {
            return try Baseline(bytes)
        } catch {
            let position = LineIndex(Source(name: path, file: bytes)).position(of: error.offset)
            throw Failure("\(path):\(position.line):\(position.column)", error.message)
        }
    }

    /// Writes the findings of all documents, of which nothing else is then said.
    static func write(_ path: String, _ console: Console, _ fill: ((_ lines: [UInt8]) throws -> Void) throws -> Void) throws {
        try console.write(to: path) { out in
            var isFirst = true
            try out.write(Baseline.head)
            try fill { lines in
                guard !lines.isEmpty else { return }
                if !isFirst { try out.write(Baseline.separator) }
                isFirst = false
                try out.write(lines)
            }
            try out.write(Baseline.foot)
        }
    }
}
