/// A report of what is due, for people: one heading for each kind, one line for each document.
public struct DueText: Sendable {
    public init() {}

    public func text(_ report: DueReport) -> String {
        var out = ""
        for kind in DueItem.Kind.allCases {
            let items = report.items.filter { $0.kind == kind }
            guard !items.isEmpty else { continue }
            out += (out.isEmpty ? "" : "\n") + "\(Self.heading(kind)) (\(items.count)):\n"
            for item in items { out += "  \(item.file): \(Self.visible(item.title)): \(Self.visible(item.reason))\n" }
        }
        return out.isEmpty ? "nothing is due on \(report.today)\n" : out
    }

    private static func heading(_ kind: DueItem.Kind) -> String {
        switch kind {
        case .deferral: "To be Deferred: Experimental, and no substantial revision for over twelve months"
        case .lastCall: "To be voted on: the last call is over"
        case .expired: "To be Obsolete: the expiration date has passed"
        case .deadDependency: "To be looked at: living documents that depend on dead ones"
        }
    }

    /// Text of a document may hold what moves a terminal's cursor.
    private static func visible(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(scalar.properties.generalCategory == .control ? "?" : scalar) }
        return String(scalars)
    }
}
