internal import CLibXML

/// Finds the encoding of a file (XML 1.0 appendix F) and converts the file to UTF-8.
enum SourceDecoder {
    struct Decoded {
        var bytes: [UInt8]
        var encoding: SourceEncoding
        var problems: [XMLProblem] = []
    }

    static func decode(_ file: [UInt8]) -> Decoded {
        if file.starts(with: [0xFF, 0xFE]) { return utf16(file, littleEndian: true) }
        if file.starts(with: [0xFE, 0xFF]) { return utf16(file, littleEndian: false) }
        if file.starts(with: [0x3C, 0x00, 0x3F, 0x00]) { return utf16(file, littleEndian: true) }
        if file.starts(with: [0x00, 0x3C, 0x00, 0x3F]) { return utf16(file, littleEndian: false) }
        if !file.starts(with: [0xEF, 0xBB, 0xBF]), let declared = declaredEncoding(file) {
            let label = String(decoding: file[declared], as: UTF8.self)
            switch label.uppercased() {
            case "UTF-8", "UTF8": break
            case "US-ASCII", "ASCII":
                guard file.contains(where: { $0 >= 0x80 }) else { return Decoded(bytes: file, encoding: .declared(label)) }
            case "UTF-16", "UTF-16LE", "UTF-16BE", "UCS-2", "UCS-4", "UTF-32":
                return Decoded(
                    bytes: file, encoding: .utf8,
                    problems: [XMLProblem(.encodingMismatch(declared: label), at: declared)])
            default:
                guard let converted = convert(file, from: label) else {
                    return Decoded(
                        bytes: file, encoding: .utf8,
                        problems: [XMLProblem(.unknownEncoding(label), at: declared)])
                }
                return Decoded(bytes: converted, encoding: .declared(label))
            }
        }
        var decoded = Decoded(bytes: file, encoding: .utf8)
        if let bad = firstInvalidUTF8(file) {
            decoded.problems = [XMLProblem(.invalidUTF8(byte: file[bad]), at: bad..<bad + 1)]
        }
        return decoded
    }

    /// The value of the encoding pseudo-attribute of an XML declaration at the very front.
    static func declaredEncoding(_ file: [UInt8]) -> Range<Int>? {
        guard file.starts(with: Array("<?xml".utf8)) else { return nil }
        let front = file.prefix(256)
        guard let close = front.firstIndex(of: 0x3E) else { return nil }
        let key = Array("encoding".utf8)
        var index = 5
        while index + key.count < close {
            if front[index..<index + key.count].elementsEqual(key) {
                var start = index + key.count
                while start < close, front[start] == 0x3D || XMLByte.isSpace(front[start]) { start += 1 }
                guard start < close, front[start] == 0x22 || front[start] == 0x27 else { return nil }
                guard let end = front[(start + 1)..<close].firstIndex(of: front[start]) else { return nil }
                return (start + 1)..<end
            }
            index += 1
        }
        return nil
    }

    private static func utf16(_ file: [UInt8], littleEndian: Bool) -> Decoded {
        let encoding: SourceEncoding = littleEndian ? .utf16LittleEndian : .utf16BigEndian
        var units: [UInt16] = []
        units.reserveCapacity(file.count / 2)
        var index = 0
        while index + 1 < file.count {
            let pair = (UInt16(file[index]), UInt16(file[index + 1]))
            units.append(littleEndian ? pair.0 | pair.1 << 8 : pair.0 << 8 | pair.1)
            index += 2
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(units.count)
        var problems: [XMLProblem] = []
        let broken = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true) { bytes.append($0) }
        if broken || file.count % 2 == 1 {
            problems.append(XMLProblem(.invalidUTF16, at: bytes.count..<bytes.count))
        }
        return Decoded(bytes: bytes, encoding: encoding, problems: problems)
    }

    private static func convert(_ file: [UInt8], from label: String) -> [UInt8]? {
        var count = 0
        let converted = file.withUnsafeBufferPointer { bytes in
            clx_convert(label, bytes.baseAddress, bytes.count, &count)
        }
        guard let converted else { return nil }
        defer { clx_free(converted) }
        return Array(UnsafeBufferPointer(start: converted, count: count))
    }

    /// The offset of the first byte that is not part of well-formed UTF-8 (RFC 3629), or nil.
    static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var index = 0
            let count = bytes.count
            while index < count {
                let byte = bytes[index]
                if byte < 0x80 {
                    index += 1
                    // Nearly all is ASCII.
                    while index + 8 <= count, UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { index += 8 }
                    continue
                }
                let length = byte >= 0xF0 && byte <= 0xF4 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
                guard length > 0, byte <= 0xF4, index + length <= count else { return index }
                let second = bytes[index + 1]
                let bounds: ClosedRange<UInt8> =
                    switch byte {
                    case 0xE0: 0xA0...0xBF
                    case 0xED: 0x80...0x9F
                    case 0xF0: 0x90...0xBF
                    case 0xF4: 0x80...0x8F
                    default: 0x80...0xBF
                    }
                guard bounds.contains(second) else { return index }
                for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return index }
                index += length
            }
            return nil
        }
    }
}
