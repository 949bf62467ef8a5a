#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The functions of hunspell's C interface, found when the program runs: nobody needs the library who does not ask for it.
struct HunspellLibrary: Sendable {
    typealias Create = @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>) -> OpaquePointer?
    typealias Destroy = @convention(c) (OpaquePointer) -> Void
    typealias Spell = @convention(c) (OpaquePointer, UnsafePointer<CChar>) -> CInt
    typealias Encoding = @convention(c) (OpaquePointer) -> UnsafePointer<CChar>?

    let create: Create
    let destroy: Destroy
    let spell: Spell
    let encoding: Encoding

    private static let names = [
        "libhunspell-1.7.so.0", "libhunspell-1.6.so.0", "libhunspell-1.7.0.dylib", "/opt/homebrew/lib/libhunspell-1.7.0.dylib",
        "/usr/local/lib/libhunspell-1.7.0.dylib",
    ]

    /// Nil where the library is not installed, or is another one.
    init?() {
        // It stays loaded: what it has started cannot be undone safely.
        guard let library = Self.names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first,
            let create = dlsym(library, "Hunspell_create"), let destroy = dlsym(library, "Hunspell_destroy"),
            let spell = dlsym(library, "Hunspell_spell"), let encoding = dlsym(library, "Hunspell_get_dic_encoding")
        else { return nil }
        self.create = unsafeBitCast(create, to: Create.self)
        self.destroy = unsafeBitCast(destroy, to: Destroy.self)
        self.spell = unsafeBitCast(spell, to: Spell.self)
        self.encoding = unsafeBitCast(encoding, to: Encoding.self)
    }
}
