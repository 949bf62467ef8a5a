/// How pages are made.
public struct PageOptions: Sendable {
    /// Where links to other XEPs lead, with the slash at its end.
    public var series = "https://xmpp.org/extensions/"
    /// Whether a page has nothing in it that its reader would have to fetch: images of other places become links.
    public var isStandalone = false

    public init() {}
}
