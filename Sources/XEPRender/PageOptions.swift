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
    public var series = published
    /// The pages that are there, such as `xep-0030.html`; links to any other lead to where the series is published. Nil where all are.
    public var pages: Set<String>?
    /// The name of the start page there; empty where a server knows it.
    public var startPage = ""
    public var assets = Assets.inside

    /// Where the series is published.
    public static let published = "https://xmpp.org/extensions/"

    public init() {}

    /// The address of another document of the series, by the name of its page, with whatever follows that.
    func address(ofPage name: String) -> String {
        guard let pages, !pages.contains(String(name.prefix { $0 != "#" && $0 != "?" })) else { return series + name }
        return Self.published + name
    }
}
