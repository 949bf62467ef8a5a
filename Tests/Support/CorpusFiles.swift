public import XMLKit

extension Shared {
    /// The documents of the published series and its inbox; empty where the checkout stands alone.
    public static let corpus: [String] = {
        guard let series else { return [] }
        return ["", "inbox/"].flatMap { folder in
            (LocalFile.names(in: series + "/" + folder, suffix: ".xml") ?? []).map { series + "/" + folder + $0 }
        }
    }()

    /// The resolver for documents of the series.
    public static func resolver() -> FileResolver { FileResolver(folders: series.map { [$0] } ?? []) }

    /// A file of the corpus as a source; empty where it cannot be read.
    public static func source(_ path: String) -> Source { Source(name: path, file: LocalFile.read(path) ?? []) }
}
