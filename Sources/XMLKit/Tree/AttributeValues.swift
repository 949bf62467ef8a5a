/// Attribute values as XML 1.0 §3.3.3 normalises them.
extension XMLTreeBuilder {
    /// The value between the quotes: a range of the text where it stands there as it is, else of the storage.
    mutating func attributeValue(
        _ raw: Range<Int>, of name: Range<Int>, in buffer: UnsafeBufferPointer<UInt8>, reference: Range<Int>?
    ) -> (Range<Int>, isStored: Bool) {
        let isPlain = buffer[raw].allSatisfy { $0 >= 0x20 && $0 != 0x26 }
        if isPlain, reference == nil { return (raw, false) }
        if isPlain { return (store(buffer[raw]), true) }
        var value: [UInt8] = []
        value.reserveCapacity(raw.count)
        let known = problems.count
        decode(buffer, raw, into: &value, reference: reference, isOwn: reference == nil)
        for index in known..<problems.count {
            guard case .markupInValue(_, let entity) = problems[index].kind else { continue }
            let kind = XMLProblem.Kind.markupInValue(name: NamespaceBindings.text(buffer, name), entity: entity)
            problems[index] = XMLProblem(kind, at: problems[index].range)
        }
        return (store(value), true)
    }

    /// The number of the namespace that a declaration names; what is wrong with its value is found when its attribute is read.
    mutating func namespaceNumber(_ raw: Range<Int>, in buffer: UnsafeBufferPointer<UInt8>) -> Int32 {
        if buffer[raw].allSatisfy({ $0 >= 0x20 && $0 != 0x26 }) { return names.namespace(buffer, raw) }
        let known = (problems.count, references.count, isRefused)
        var value: [UInt8] = []
        decode(buffer, raw, into: &value, reference: nil, isOwn: false)
        problems.removeSubrange(known.0...)
        references.removeSubrange(known.1...)
        isRefused = known.2
        return value.withUnsafeBufferPointer { names.namespace($0, 0..<$0.count) }
    }

    private mutating func decode(
        _ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into value: inout [UInt8], reference: Range<Int>?, isOwn: Bool
    ) {
        var index = range.lowerBound
        while index < range.upperBound, !isRefused {
            let byte = buffer[index]
            if byte == 0x26 {
                guard let found = XMLReference(in: buffer, at: index, end: range.upperBound) else {
                    problem(.bareAmpersand, at: reference ?? index..<index + 1)
                    value.append(byte)
                    index += 1
                    continue
                }
                decodeReference(found, in: buffer, into: &value, place: reference ?? found.range, isOwn: isOwn)
                index = found.range.upperBound
            } else if XMLByte.isSpace(byte) {
                value.append(0x20)
                index += byte == 0x0D && index + 1 < range.upperBound && buffer[index + 1] == 0x0A ? 2 : 1
            } else {
                if byte < 0x20 { problem(.invalidCharacter(UInt32(byte)), at: reference ?? index..<index + 1) }
                value.append(byte)
                index += 1
            }
        }
    }

    private mutating func decodeReference(
        _ found: XMLReference, in buffer: UnsafeBufferPointer<UInt8>, into value: inout [UInt8], place: Range<Int>, isOwn: Bool
    ) {
        if found.isCharacter {
            if let scalar = XMLReference.scalar(of: buffer, name: found.name) {
                value.append(contentsOf: String(scalar).utf8)
            } else {
                problem(.invalidCharacterReference(NamespaceBindings.text(buffer, found.range)), at: place)
            }
            return
        }
        if let predefined = XMLReference.predefined(buffer, name: found.name) {
            value.append(predefined)
            return
        }
        let name = NamespaceBindings.text(buffer, found.name)
        if isOwn { references.append(XMLEntityUse(name: name, range: found.range, isInAttribute: true)) }
        switch expansion.enter(name, scope: entities, policy: policy) {
        case .failure(let failure): fail(failure, at: place)
        case .success(let entity):
            let known = problems.count
            // What stands in an entity is said of the reference that the author wrote.
            if entity.text.contains(0x3C) { problem(.markupInValue(name: "", entity: name), at: place) }
            entity.text.withUnsafeBufferPointer {
                decode($0, 0..<$0.count, into: &value, reference: place, isOwn: false)
            }
            expansion.leave()
            if isOwn { nameMarkup(of: name, from: known, at: place) }
        }
    }

    /// Makes one problem, of the outermost reference, of all markup that it brings.
    private mutating func nameMarkup(of entity: String, from known: Int, at place: Range<Int>) {
        let isMarkup = { (problem: XMLProblem) in if case .markupInValue = problem.kind { true } else { false } }
        guard problems[known...].contains(where: isMarkup) else { return }
        problems[known...].removeAll(where: isMarkup)
        problem(.markupInValue(name: "", entity: entity), at: place)
    }
}

/// Line ends as XML 1.0 §2.11 normalises them.
enum LineEnds {
    static func normalised(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var isAfterReturn = false
        for byte in bytes {
            if byte == 0x0A, isAfterReturn {
                isAfterReturn = false
                continue
            }
            isAfterReturn = byte == 0x0D
            text.append(isAfterReturn ? 0x0A : byte)
        }
        return text
    }
}
