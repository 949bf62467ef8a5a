/// A file of the package that is made from others.
struct GeneratedFile {
    /// Where it belongs, from the package's folder.
    let path: String
    let text: String
}
