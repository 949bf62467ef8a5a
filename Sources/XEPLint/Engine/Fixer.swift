public import XMLKit

/// Applies fixes to a document.
public struct Fixer: Sendable {
    /// Whether fixes are applied too that only the author can judge.
    public let takesUnsafe: Bool

    public init(takesUnsafe: Bool = false) { self.takesUnsafe = takesUnsafe }

    /// The text after the first fix of each diagnostic; of two that touch each other only the first, so that the other
    /// is judged again on what comes out.
    public func apply(_ diagnostics: [Diagnostic], to source: Source) -> (bytes: [UInt8], applied: Int) {
        let fixes = diagnostics.compactMap { $0.fixes.first }.filter { takesUnsafe || $0.safety == .safe }
            .filter { !$0.edits.isEmpty && $0.edits.allSatisfy { source.range.contains($0.range) } }
        var taken: [TextEdit] = []
        var applied = 0
        for fix in fixes where !fix.edits.contains(where: { edit in taken.contains { Self.touch($0.range, edit.range) } }) {
            taken += fix.edits
            applied += 1
        }
        return (taken.applied(to: source.bytes), applied)
    }

    private static func touch(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.lowerBound <= right.upperBound && right.lowerBound <= left.upperBound
    }
}

extension Range<Int> {
    fileprivate func contains(_ other: Range<Int>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
