import XEPKit
import XMLKit
import XMPPKit

/// Reads the examples of many XEPs, on threads, for the commands of `xep examples`.
enum ExampleWork {
    /// A XEP with its examples read.
    struct Document {
        let xep: XEP
        let blocks: [(block: Block, reading: ExampleReading)]
        private let lines: LineIndex

        init(_ source: Source, resolver: some XMLResolver) {
            lines = LineIndex(source)
            xep = XEP(source, resolver: resolver)
            blocks = xep.blocks.map { ($0, $0.read()) }
        }

        var name: String { xep.source.name }

        func line(_ offset: Int) -> Int { lines.position(of: offset).line }

        /// The innermost section around an element, and its number such as `3.2`.
        func section(around element: XMLElement) -> (section: Section, number: String)? {
            var counts: [Int] = []
            var found: (Section, String)?
            for section in xep.sections where section.element.range.lowerBound < element.range.lowerBound {
                counts = Array(counts.prefix(section.level)) + Array(repeating: 0, count: max(0, section.level - counts.count))
                counts[section.level - 1] += 1
                if section.element.range.upperBound >= element.range.upperBound { found = (section, counts.map(String.init).joined(separator: ".")) }
            }
            return found
        }

        /// `file:line:column` of a byte of the source.
        func place(_ offset: Int, withColumn: Bool = true) -> String {
            let position = lines.position(of: offset)
            return "\(name):\(position.line)" + (withColumn ? ":\(position.column)" : "")
        }
    }

    static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// Text from a document without what would command a terminal, on one line.
    static func visible(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
    }

    /// Works on each document and hands the results to `take` in the order of the inputs; what cannot be read is complained of.
    static func run<Outcome: Sendable>(
        _ inputs: [Input], jobs: Int, _ console: Console, _ work: @escaping @Sendable (Document) -> Outcome, take: (Outcome) throws -> Void
    ) throws {
        let surroundings = Surroundings(inputs, series: nil, standardInput: nil)
        try Jobs.run(inputs, jobs: jobs, progress: console.progress(of: inputs.count)) { input in
            Result {
                let source = try surroundings.source(of: input)
                return work(Document(source, resolver: surroundings.surrounding(of: input).resolver))
            }
        } take: { (outcome: Result<Outcome, any Error>) in
            switch outcome {
            case .success(let value): try take(value)
            case .failure(let error): console.complain(error)
            }
        }
    }
}

extension ExampleReading {
    /// What the text turned out to be, in one word.
    var className: String {
        switch classification {
        case .empty: "empty"
        case .xml: "xml"
        case .malformed: "malformed"
        case .foreign(let foreign): foreign.rawValue
        }
    }
}
