/// Classes of bytes in XML text.
public enum XMLByte {
    /// White space of XML 1.0 §2.3: space, tab, LF, CR.
    @inlinable public static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// A byte that can begin a name; any byte above ASCII counts, since libxml2 has the last word on those.
    @inlinable public static func isNameStart(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x5F || byte == 0x3A || byte >= 0x80
    }

    /// A byte that can stand inside a name.
    @inlinable public static func isName(_ byte: UInt8) -> Bool {
        isNameStart(byte) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x2E
    }
}
