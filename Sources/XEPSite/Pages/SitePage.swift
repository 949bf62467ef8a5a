internal import XEPRender
internal import XMLKit

/// A page of a site that is no document: the frame that all of them have.
public struct SitePage: Sendable {
    /// A page that the frame of every other one links to.
    public struct Room: Sendable {
        public let name: String
        /// From the folder of the site.
        public let path: String

        public init(_ name: String, _ path: String) { (self.name, self.path) = (name, path) }
    }

    /// From the folder of the site.
    public let path: String
    public let title: String
    /// The content, as HTML.
    public let body: String
    /// Whether the search belongs there, which script adds.
    let hasSearch: Bool

    public init(_ path: String, title: String, body: String, hasSearch: Bool = false) {
        (self.path, self.title, self.body, self.hasSearch) = (path, title, body, hasSearch)
    }

    /// The whole page, with links to the rooms of the site.
    public func file(_ rooms: [Room]) -> SiteFile {
        let home = String(repeating: "../", count: path.split(separator: "/").count - 1)
        let links = rooms.map { room in
            let current = room.path == path ? " aria-current=\"page\"" : ""
            return "<li><a href=\"\(home)\(room.path.asMarkup())\"\(current)>\(room.name.asMarkup())</a></li>"
        }
        let script = hasSearch ? "\n<script src=\"\(home)site.js\" defer=\"defer\"></script>" : ""
        let place = hasSearch ? "\n<div id=\"search\" data-home=\"\(home)\"></div>" : ""
        return SiteFile(path, """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(PagePolicy.folder)">
            <title>\(title.asMarkup())</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="xepkit">
            <link rel="stylesheet" href="\(home)xep.css">
            <link rel="stylesheet" href="\(home)site.css">\(script)
            </head>
            <body class="site">
            <a class="skip" href="#main">Skip to the content</a>
            <header class="bar">
            <a href="\(home)index.html">XMPP Extension Protocols</a>
            <nav aria-label="Site"><ul>\(links.joined())</ul></nav>
            </header>
            <main id="main">
            <h1>\(title.asMarkup())</h1>\(place)
            \(body)
            </main>
            </body>
            </html>

            """)
    }
}
