/// A file of declarations, such as the series' entity file, scanned once and shared by all documents that name it.
public final class EntityLibrary: Sendable {
    /// The name to show: usually a path.
    public let name: String
    /// The file itself.
    public let bytes: [UInt8]
    /// The general entities in the order of the file; of two with one name the first counts (XML 1.0 §4.2).
    let general: [String: Declared]
    /// Whether a document must get the whole file: it has parameter entities, or a value that hides a reference.
    let isIndivisible: Bool
    /// The declarations in the order of the file, when it must be read in order.
    let items: [DeclarationItem]
    /// The file without the declarations that say nothing about a document that is not validated: those of elements, and those of
    /// attributes that are plain text, since libxml2 is not asked to fill in what an author left out.
    var unvalidated: [UInt8] { withoutValidation.value }

    private let withoutValidation: Once<[UInt8]>

    struct Declared: Sendable {
        let literal: Range<Int>
        let range: Range<Int>
    }

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        var general: [String: Declared] = [:]
        general.reserveCapacity(1200)
        var items: [DeclarationItem] = []
        var isIndivisible = false
        var others: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = DeclarationScanner(buffer, range: 0..<buffer.count)
            while let item = scanner.next() {
                switch item.kind {
                case .entity(let name, isParameter: false, let literal):
                    if general[name] == nil { general[name] = Declared(literal: literal, range: item.range) }
                    if Self.hidesReference(buffer, literal) { isIndivisible = true }
                case .entity(_, isParameter: true, _), .external, .parameterReference:
                    isIndivisible = true
                case .other:
                    others.append(item.range)
                }
                if isIndivisible { items.append(item) }
            }
            if isIndivisible {
                items = []
                var scanner = DeclarationScanner(buffer, range: 0..<buffer.count)
                while let item = scanner.next() { items.append(item) }
            }
        }
        self.general = general
        self.items = items
        withoutValidation = Once { [others] in Self.without(others.filter { Self.isOnlyForValidation(bytes[$0]) }, bytes) }
        self.isIndivisible = isIndivisible
    }

    private static func without(_ ranges: [Range<Int>], _ bytes: [UInt8]) -> [UInt8] {
        var rest: [UInt8] = []
        var place = 0
        for range in ranges {
            rest += bytes[place..<range.lowerBound]
            place = range.upperBound
        }
        return place == 0 ? bytes : rest + bytes[place...]
    }

    private static func isOnlyForValidation(_ declaration: ArraySlice<UInt8>) -> Bool {
        guard declaration.last == 0x3E else { return false }
        if declaration.starts(with: "<!ELEMENT".utf8) { return true }
        guard declaration.starts(with: "<!ATTLIST".utf8) else { return false }
        // Name, type and default of each attribute; a declaration with longer defaults is kept.
        let words = Array(declaration.dropLast().split(whereSeparator: XMLByte.isSpace).dropFirst(2))
        return words.count.isMultiple(of: 3)
            && stride(from: 0, to: words.count, by: 3).allSatisfy { index in
                let value = words[index + 2]
                let isWhole = value.first == 0x23 || (value.count > 1 && value.first == value.last)
                return words[index + 1].elementsEqual("CDATA".utf8) && isWhole && !value.elementsEqual("#FIXED".utf8)
            }
    }

    /// The names of the general entities, in no order.
    public var entityNames: some Collection<String> { general.keys }

    /// The declarations of the named entities and of all that their values name, in the order of the file.
    func declarations(of names: Set<String>) -> [UInt8] {
        var wanted: [String: Declared] = [:]
        var queue = Array(names)
        bytes.withUnsafeBufferPointer { buffer in
            while let name = queue.popLast() {
                guard wanted[name] == nil, let declared = general[name] else { continue }
                wanted[name] = declared
                EntityReferences.forEach(in: buffer, declared.literal) { reference in
                    if !reference.isCharacter {
                        queue.append(String(decoding: UnsafeBufferPointer(rebasing: buffer[reference.name]), as: UTF8.self))
                    }
                }
            }
        }
        var text: [UInt8] = []
        for declared in wanted.values.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            text += bytes[declared.range]
            text.append(0x0A)
        }
        return text
    }

    /// Whether a value makes a reference only when its character references are replaced: `&#38;name;`.
    private static func hidesReference(_ buffer: UnsafeBufferPointer<UInt8>, _ literal: Range<Int>) -> Bool {
        var start = literal.lowerBound
        while start < literal.upperBound, let percent = Bytes.find(0x25, in: buffer, start..<literal.upperBound) {
            start = percent + 1
            if start < literal.upperBound, XMLByte.isNameStart(buffer[start]) { return true }
        }
        var hides = false
        EntityReferences.forEach(in: buffer, literal) { reference in
            if reference.isCharacter, XMLReference.scalar(of: buffer, name: reference.name) == "&" { hides = true }
        }
        return hides
    }
}

/// A file is itself and no other, whatever its bytes.
extension EntityLibrary: Hashable {
    public static func == (left: EntityLibrary, right: EntityLibrary) -> Bool { left === right }

    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// The references in a piece of text.
enum EntityReferences {
    static func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (XMLReference) -> Void) {
        var index = range.lowerBound
        while index < range.upperBound, let place = Bytes.find(0x26, in: bytes, index..<range.upperBound) {
            let reference = XMLReference(in: bytes, at: place, end: range.upperBound)
            if let reference { body(reference) }
            index = reference?.range.upperBound ?? place + 1
        }
    }
}
