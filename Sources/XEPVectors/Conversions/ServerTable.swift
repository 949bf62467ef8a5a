/// The page that says which requirements recorded servers break.
public enum ServerTable {
    /// Markdown.
    public static var page: String {
        let servers = RecordedServer.all
        var text = """
            # Servers and the conversions

            What servers do with bookmarks and avatars, by the sentences with requirement words in XEP-0411, XEP-0402, XEP-0398 and those that they
            build on. *Kept*: every recording that shows something of it is among the outcomes that the texts allow. *Broken*: some recording is not.
            *Not followed*: the recordings show that the server does not do what a SHOULD advises, which the texts allow. *Not recorded*: no recording shows
            anything of it. The cases themselves are in `vectors/bookmarks.json` and `vectors/avatars.json`.

            This page is made by `xep dev generate`; a test replays the recordings and holds the page against them, and another plays all cases on Debian's
            Prosody, which is of the version that was recorded.


            """
        text += "| requirement | level | what it asks for |" + servers.map { " \($0.name) \($0.version) |" }.joined() + "\n"
        text += "|-|-|-|" + servers.map { _ in "-|" }.joined() + "\n"
        for requirement in ConversionRequirement.all where requirement.bindsServers {
            let cells = servers.map { server -> String in
                let broken = server.deviations.filter { $0.requirement == requirement.name }.map(\.summary)
                if !broken.isEmpty { return " \(requirement.level == .should ? "not followed" : "broken"): \(broken.joined(separator: "; ")) |" }
                return RecordedServer.recorded.contains(requirement.name) ? " kept |" : " not recorded |"
            }
            text += "| \(source(requirement)) | \(requirement.level.rawValue) | \(markdown(requirement.summary)) |" + cells.map(markdown).joined() + "\n"
        }
        return text
    }

    private static func source(_ requirement: ConversionRequirement) -> String {
        if requirement.xep == "6120" { return "RFC 6120 §8.2.3" }
        let page = "https://xmpp.org/extensions/xep-\(requirement.xep).html"
        return requirement.anchor.isEmpty ? "XEP-\(requirement.xep)" : "[XEP-\(requirement.xep) \(requirement.anchor)](\(page)#\(requirement.anchor))"
    }

    private static func markdown(_ text: String) -> String { text.replacing("<", with: "&lt;") }
}
