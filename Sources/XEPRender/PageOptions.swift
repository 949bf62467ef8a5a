/// How pages are made.
public struct PageOptions: Sendable {
    /// Where a page has its style and its script from.
    public enum Assets: Sendable, Equatable {
        /// From itself: the page is one file.
        case inside
        /// From the files of `PageRenderer.assets`, in the folder that this path leads to: empty, or with a slash at its end.
        case folder(String)
    }

    /// Where links to other XEPs lead, with the slash at its end; `./` is the folder of the page.
    public var series = "https://xmpp.org/extensions/"
    /// The name of the start page there; empty where a server knows it.
    public var startPage = ""
    public var assets = Assets.inside

    public init() {}
}
