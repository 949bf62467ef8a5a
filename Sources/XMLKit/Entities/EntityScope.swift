/// The general entities that a document may refer to: those of its internal subset and of the files that it names,
/// in the order of their declaration, of which the first of a name counts (XML 1.0 §4.2).
public struct EntityScope: Sendable {
    /// An entity and where it comes from.
    struct Entity {
        /// Its replacement text: the literal with character references replaced.
        let text: [UInt8]
        let isExternal: Bool
    }

    private enum Layer: Sendable {
        case own([String: [UInt8]], external: Set<String>)
        case library(EntityLibrary)
    }

    private var layers: [Layer] = []
    /// The files that the document type declaration names, by system identifier, for libxml2's questions.
    private(set) var files: [String: EntityLibrary] = [:]
    /// The system identifiers that lead nowhere, with the place of the declaration in the document.
    public private(set) var missing: [String] = []
    /// The system identifier of the external subset, if the document names one.
    public private(set) var externalSubset: String?

    /// No entity but the five of XML itself.
    public init() {}

    /// The entities of one file, whatever the order of its declarations.
    public init(_ library: EntityLibrary) { layers = [.library(library)] }

    /// The entities that a document type declaration brings into scope; `doctype` is its range in the bytes.
    init(doctype: Range<Int>, in bytes: [UInt8], resolver: some XMLResolver) {
        var subset: Range<Int>?
        bytes.withUnsafeBufferPointer { buffer in
            (externalSubset, subset) = Self.parts(of: doctype, in: buffer)
        }
        var reader = SubsetReader(resolver: resolver)
        if let subset { reader.read(bytes, subset, depth: 0) }
        if let externalSubset { reader.readFile(externalSubset, depth: 0) }
        reader.flush()
        layers = reader.layers
        files = reader.files
        missing = reader.missing
    }

    func entity(_ name: String) -> Entity? {
        for layer in layers {
            switch layer {
            case .own(let values, let external):
                if let text = values[name] { return Entity(text: text, isExternal: false) }
                if external.contains(name) { return Entity(text: [], isExternal: true) }
            case .library(let library):
                if let declared = library.general[name] {
                    return Entity(text: ReplacementText.make(library.bytes, declared.literal), isExternal: false)
                }
            }
        }
        return nil
    }

    /// The replacement text of an entity; nil where the name is declared nowhere, and empty where it stands for a file.
    public func replacement(of name: String) -> [UInt8]? { entity(name)?.text }

    /// Whether a name is declared, or one of XML's own five.
    public func declares(_ name: String) -> Bool {
        ["lt", "gt", "amp", "apos", "quot"].contains(name) || layers.contains { layer in
            switch layer {
            case .own(let values, let external): values[name] != nil || external.contains(name)
            case .library(let library): library.general[name] != nil
            }
        }
    }

    /// All names in scope, each once, in no order.
    public var names: Set<String> { libraries.reduce(into: ownNames) { $0.formUnion($1.entityNames) } }

    /// The files in scope that other documents share, none of which depends on what was declared before it.
    public var libraries: [EntityLibrary] {
        layers.compactMap { if case .library(let library) = $0 { library } else { nil } }
    }

    /// The names in scope that are not those of `libraries`.
    public var ownNames: Set<String> {
        layers.reduce(into: []) { names, layer in
            if case .own(let values, let external) = layer { names.formUnion(values.keys); names.formUnion(external) }
        }
    }

    /// The system identifier and the internal subset of a document type declaration.
    static func parts(of doctype: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> (String?, Range<Int>?) {
        var systemID: String?
        var index = doctype.lowerBound + 9
        while index < doctype.upperBound {
            let byte = bytes[index]
            if byte == 0x22 || byte == 0x27 {
                let start = index + 1
                index = start
                while index < doctype.upperBound, bytes[index] != byte { index += 1 }
                systemID = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
            } else if byte == 0x5B {
                var close = doctype.upperBound - 1
                while close > index, bytes[close] != 0x5D { close -= 1 }
                return (systemID, index + 1..<max(close, index + 1))
            }
            index += 1
        }
        return (systemID, nil)
    }

    /// Reads declarations in order, through parameter entities.
    private struct SubsetReader<Resolver: XMLResolver> {
        let resolver: Resolver
        var layers: [Layer] = []
        var files: [String: EntityLibrary] = [:]
        var missing: [String] = []
        private var own: [String: [UInt8]] = [:]
        private var external: Set<String> = []
        private var parameters: [String: Parameter] = [:]
        private var steps = 0

        private enum Parameter {
            case text([UInt8])
            case file(String)
        }

        init(resolver: Resolver) { self.resolver = resolver }

        mutating func read(_ bytes: [UInt8], _ range: Range<Int>, depth: Int) {
            var items: [DeclarationItem] = []
            bytes.withUnsafeBufferPointer { buffer in
                var scanner = DeclarationScanner(buffer, range: range)
                while let item = scanner.next() { items.append(item) }
            }
            read(items, of: bytes, depth: depth)
        }

        private mutating func read(_ items: [DeclarationItem], of bytes: [UInt8], depth: Int) {
            for item in items {
                switch item.kind {
                case .entity(let name, isParameter: false, let literal):
                    if own[name] == nil, !external.contains(name) { own[name] = ReplacementText.make(bytes, literal) }
                case .entity(let name, isParameter: true, let literal):
                    if parameters[name] == nil { parameters[name] = .text(ReplacementText.make(bytes, literal)) }
                case .external(let name, isParameter: false, _, _):
                    if own[name] == nil { external.insert(name) }
                case .external(let name, isParameter: true, let systemID, _):
                    if parameters[name] == nil { parameters[name] = .file(systemID) }
                case .parameterReference(let name):
                    steps += 1
                    guard depth < 8, steps < 1000, let parameter = parameters[name] else { continue }
                    switch parameter {
                    case .text(let text): read(text, 0..<text.count, depth: depth + 1)
                    case .file(let systemID): readFile(systemID, depth: depth + 1)
                    }
                case .other:
                    break
                }
            }
        }

        mutating func readFile(_ systemID: String, depth: Int) {
            guard let library = resolver.library(systemID: systemID) else {
                missing.append(systemID)
                return
            }
            files[systemID] = library
            if library.isIndivisible {
                read(library.items, of: library.bytes, depth: depth)
            } else {
                flush()
                layers.append(.library(library))
            }
        }

        /// Closes the layer of the document's own declarations, so that what follows comes after it.
        mutating func flush() {
            guard !own.isEmpty || !external.isEmpty else { return }
            layers.append(.own(own, external: external))
            own = [:]
            external = []
        }
    }
}

/// The replacement text of an internal entity: its literal with character references replaced (XML 1.0 §4.5).
enum ReplacementText {
    static func make(_ bytes: [UInt8], _ literal: Range<Int>) -> [UInt8] {
        guard bytes[literal].contains(0x26) else { return Array(bytes[literal]) }
        var text: [UInt8] = []
        text.reserveCapacity(literal.count)
        bytes.withUnsafeBufferPointer { buffer in
            var copied = literal.lowerBound
            EntityReferences.forEach(in: buffer, literal) { reference in
                guard reference.isCharacter, let scalar = XMLReference.scalar(of: buffer, name: reference.name) else { return }
                text += buffer[copied..<reference.range.lowerBound]
                text += Array(String(scalar).utf8)
                copied = reference.range.upperBound
            }
            text += buffer[copied..<literal.upperBound]
        }
        return text
    }
}
