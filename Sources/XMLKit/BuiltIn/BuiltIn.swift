/// The DTD and the entity file that stand in for the series' own where a XEP is alone in a folder.
public enum BuiltIn {
    /// The DTD of the XEP format.
    public static let dtd = EntityLibrary(name: "built-in xep.dtd", bytes: EmbeddedFiles.bytes("xep.dtd"))
    /// The entities that authors know.
    public static let entities = EntityLibrary(name: "built-in xep.ent", bytes: EmbeddedFiles.bytes("xep.ent"))

    static func library(_ name: String) -> EntityLibrary? {
        switch name {
        case "xep.dtd": dtd
        case "xep.ent": entities
        default: nil
        }
    }
}
