import XEPLint
import XEPSite
import XMLKit

/// What a site may have beside its documents.
enum SiteExtras {
    /// The pages of all rules, and the list of them.
    static func rules() -> (room: SitePage.Room, pages: [SitePage]) {
        let pages = RuleRegistry.rules.map { rule in
            SitePage("rules/" + RulePage.htmlFile(of: rule.info), title: rule.info.name, body: RulePage.html(rule))
        }
        let list = SitePage("rules/index.html", title: "Rules", body: RulePage.htmlIndex(RuleRegistry.rules))
        return (SitePage.Room("Rules", list.path), [list] + pages)
    }

    /// The suites in a folder and the schemas in its schema/; throws a `Failure` where there are none.
    static func vectors(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
        let names = (LocalFile.names(in: folder, suffix: ".json") ?? [])
            + (LocalFile.names(in: folder + "/schema", suffix: ".json") ?? []).map { "schema/" + $0 }
        if names.isEmpty { throw Failure(folder, "holds no vectors (*.json)") }
        return try names.map { name in
            guard let bytes = LocalFile.read(folder + "/" + name) else { throw Failure(folder + "/" + name, "cannot be read") }
            return (name, bytes)
        }
    }
}
