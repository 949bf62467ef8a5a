/// Why there is no page.
public enum PageFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// libxslt does not take the tool's own style sheets; its words.
    case stylesheet(String)
    /// The root element is not `<xep>`.
    case notXEP(root: String)
    /// The transformation did not come to its end; libxslt's words.
    case transformation(String)

    public var description: String {
        switch self {
        case .stylesheet(let reason): "the built-in style sheets do not compile with this libxslt: \(reason)"
        case .notXEP(let root): "the root element is <\(root)>; that of a XEP is <xep> without a namespace"
        case .transformation(let reason): "the page cannot be made: \(reason)"
        }
    }
}
