extension LocatedJSON {
    /// Reads a JSON5 text (json5.org, which holds all of RFC 8259) in UTF-8: comments, commas at the end, names without quotes.
    ///
    /// Values nested deeper than 100 levels are refused.
    public init(json5 bytes: [UInt8]) throws(Mistake) {
        var reader = JSON5Reader(bytes)
        self = try reader.document()
    }
}

/// Reads one JSON5 text from its first byte to its last.
private struct JSON5Reader {
    private let bytes: [UInt8]
    private var index: Int
    private var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // A byte order mark may stand in front.
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func document() throws(LocatedJSON.Mistake) -> LocatedJSON {
        try skip()
        let value = try value()
        try skip()
        if index < bytes.count { throw fail("nothing may follow the value") }
        return value
    }

    private func fail(_ message: String, at offset: Int? = nil) -> LocatedJSON.Mistake {
        LocatedJSON.Mistake(min(offset ?? index, bytes.count), message)
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// Passes over white space and comments.
    private mutating func skip() throws(LocatedJSON.Mistake) {
        while let byte = next {
            if byte == 0x2F, index + 1 < bytes.count, bytes[index + 1] == 0x2F {
                index = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            } else if byte == 0x2F, index + 1 < bytes.count, bytes[index + 1] == 0x2A {
                let start = index
                index += 2
                while index + 1 < bytes.count, bytes[index] != 0x2A || bytes[index + 1] != 0x2F { index += 1 }
                if index + 1 >= bytes.count { throw fail("the comment has no end: write */", at: start) }
                index += 2
            } else if (0x09...0x0D).contains(byte) || byte == 0x20 {
                index += 1
            } else if bytes[index...].starts(with: [0xC2, 0xA0]) {
                index += 2
            } else {
                return
            }
        }
    }

    private mutating func value() throws(LocatedJSON.Mistake) -> LocatedJSON {
        let start = index
        switch next {
        case nil: throw fail("a value is missing at the end")
        case 0x7B: return try object(start)
        case 0x5B: return try array(start)
        case 0x22, 0x27: return .string(try string(), start)
        default: return try word(start)
        }
    }

    private mutating func enter() throws(LocatedJSON.Mistake) {
        depth += 1
        if depth > 100 { throw fail("values are nested deeper than 100 levels") }
        index += 1
        try skip()
    }

    private mutating func object(_ start: Int) throws(LocatedJSON.Mistake) -> LocatedJSON {
        try enter()
        var members: [LocatedJSON.Member] = []
        while next != 0x7D {
            let place = index
            let name = try name()
            try skip()
            guard next == 0x3A else { throw fail("a colon is missing after '\(name)'") }
            index += 1
            try skip()
            members.append(LocatedJSON.Member(name: name, offset: place, value: try value()))
            try separator(before: 0x7D, "} or a comma")
        }
        index += 1
        depth -= 1
        return .object(members, start)
    }

    private mutating func array(_ start: Int) throws(LocatedJSON.Mistake) -> LocatedJSON {
        try enter()
        var values: [LocatedJSON] = []
        while next != 0x5D {
            values.append(try value())
            try separator(before: 0x5D, "] or a comma")
        }
        index += 1
        depth -= 1
        return .array(values, start)
    }

    /// A comma, which may be left out before the end.
    private mutating func separator(before end: UInt8, _ expected: String) throws(LocatedJSON.Mistake) {
        try skip()
        if next == 0x2C {
            index += 1
            try skip()
        } else if next != end {
            throw fail("\(expected) is missing")
        }
    }

    private mutating func name() throws(LocatedJSON.Mistake) -> String {
        if next == 0x22 || next == 0x27 { return try string() }
        let start = index
        while let byte = next, Self.isName(byte) { index += 1 }
        guard index > start, !(0x30...0x39).contains(bytes[start]) else { throw fail("a name is missing: write it, then a colon and a value", at: start) }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F || byte == 0x24 || byte >= 0x80
    }

    private mutating func word(_ start: Int) throws(LocatedJSON.Mistake) -> LocatedJSON {
        while let byte = next, Self.isName(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        switch text {
        case "true": return .boolean(true, start)
        case "false": return .boolean(false, start)
        case "null": return .null(start)
        default:
            if let number = Self.number(text) { return .number(number, start) }
            throw fail(text.isEmpty ? "a value is missing" : "'\(text)' is no value: a string has quotes around it", at: start)
        }
    }

    private static func number(_ text: String) -> Double? {
        let isNegative = text.hasPrefix("-")
        let digits = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
        let value: Double?
        if digits.lowercased().hasPrefix("0x") {
            value = UInt64(digits.dropFirst(2), radix: 16).map { Double($0) }
        } else if digits == "Infinity" || digits == "NaN" {
            value = digits == "NaN" ? .nan : .infinity
        } else if let first = digits.utf8.first, (0x30...0x39).contains(first) || first == 0x2E {
            value = Double(digits.hasSuffix(".") ? digits + "0" : digits.hasPrefix(".") ? "0" + digits : String(digits))
        } else {
            value = nil
        }
        return value.map { isNegative ? -$0 : $0 }
    }

    private mutating func string() throws(LocatedJSON.Mistake) -> String {
        let start = index
        let quote = bytes[index]
        index += 1
        var text: [UInt8] = []
        while let byte = next, byte != quote {
            index += 1
            switch byte {
            case 0x0A, 0x0D: throw fail("the string has no end on its line", at: start)
            case 0x5C: try escape(into: &text)
            default: text.append(byte)
            }
        }
        guard next == quote else { throw fail("the string has no end", at: start) }
        index += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape(into text: inout [UInt8]) throws(LocatedJSON.Mistake) {
        guard let byte = next else { return }
        index += 1
        switch byte {
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x6E: text.append(0x0A)
        case 0x72: text.append(0x0D)
        case 0x74: text.append(0x09)
        case 0x76: text.append(0x0B)
        case 0x30: text.append(0x00)
        case 0x78: append(try hexadecimal(2), to: &text)
        case 0x75:
            var code = try hexadecimal(4)
            // Two halves of a surrogate pair are one character.
            if (0xD800...0xDBFF).contains(code), bytes[index...].starts(with: [0x5C, 0x75]) {
                index += 2
                let low = try hexadecimal(4)
                guard (0xDC00...0xDFFF).contains(low) else { throw fail("half a surrogate pair") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            append(code, to: &text)
        case 0x0D: if next == 0x0A { index += 1 }
        case 0x0A: break
        default: text.append(byte)
        }
    }

    private func append(_ code: UInt32, to text: inout [UInt8]) {
        text += Array(String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8)
    }

    private mutating func hexadecimal(_ count: Int) throws(LocatedJSON.Mistake) -> UInt32 {
        let digits = bytes[index...].prefix(count)
        guard digits.count == count, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw fail("\(count) hexadecimal digits must follow")
        }
        index += count
        return value
    }
}
