internal import XMLKit

/// Finds the schema blocks of a document in its bytes, without reading the rest of it.
enum SchemaScan {
    static func claims(in source: Source) -> [SchemaClaim] {
        source.bytes.withUnsafeBytes { claims(in: source, $0) }
    }

    private static func claims(in source: Source, _ bytes: UnsafeRawBufferPointer) -> [SchemaClaim] {
        var place = 0
        var claims: [SchemaClaim] = []
        while let found = Bytes.find("targetNamespace", in: bytes, from: place) {
            guard let range = BlockScan.block(around: found, in: bytes) else {
                place = found + 15
                continue
            }
            place = range.upperBound
            guard let element = BlockScan.element(range, in: bytes) else { return wholeDocument(source) }
            let claim = SchemaClaim(path: source.name, status: status(source.bytes), text: MappedText(element.content, movedBy: range.lowerBound))
            if Block(element, kind: .code, number: nil).holdsSchema { claims.append(claim) }
        }
        return claims
    }

    /// A schema written with the document's own entities needs the document.
    private static func wholeDocument(_ source: Source) -> [SchemaClaim] {
        let xep = XEP(source)
        return xep.schemas.map { SchemaClaim($0, of: xep) }
    }

    private static func status(_ bytes: [UInt8]) -> String {
        guard let start = Bytes.find("<status>", in: bytes, from: 0), let end = Bytes.find("</status>", in: bytes, from: start) else { return "" }
        return Field.collapsed(String(decoding: bytes[start + 8..<end], as: UTF8.self))
    }
}
