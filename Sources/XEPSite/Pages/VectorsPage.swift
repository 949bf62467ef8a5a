/// The suites of test vectors, copied as they are, with a page that lists them.
public enum VectorsPage {
    public static let room = SitePage.Room("Vectors", "vectors/index.html")

    /// `files`: names from the folder of the vectors, with what they hold.
    public static func page(_ files: [(name: String, bytes: [UInt8])]) -> SitePage {
        let items = files.map { "<li>\(Markup.link($0.name, $0.name)), \(($0.bytes.count + 1023) / 1024) KiB</li>" }
        return SitePage("vectors/index.html", title: "Test vectors", body: """
            <p>Inputs with what an implementation has to give for them, as JSON, each suite with a JSON Schema. They are made by the \
            reference implementation of this toolkit and are the same byte for byte on every machine.</p>
            <ul class="plain">
            \(items.joined(separator: "\n"))
            </ul>
            """)
    }

    public static func copies(_ files: [(name: String, bytes: [UInt8])]) -> [SiteFile] {
        files.map { SiteFile("vectors/" + $0.name, bytes: $0.bytes) }
    }
}
