/// Classes of bytes in XML text.
public enum XMLByte {
    /// White space of XML 1.0 §2.3: space, tab, LF, CR.
    @inlinable public static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// A byte that can begin a name; any byte above ASCII counts, since libxml2 has the last word on those.
    @inlinable public static func isNameStart(_ byte: UInt8) -> Bool {
        byte >= 0x80 || ((byte & 0x40 == 0 ? nameStarts.0 : nameStarts.1) >> UInt64(byte & 0x3F)) & 1 != 0
    }

    /// A byte that can stand inside a name.
    @inlinable public static func isName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || ((byte & 0x40 == 0 ? names.0 : names.1) >> UInt64(byte & 0x3F)) & 1 != 0
    }

    /// A bit for each byte of ASCII that can begin a name: the colon, and the letters and the underscore.
    @inlinable static var nameStarts: (UInt64, UInt64) { (0x0400_0000_0000_0000, 0x07FF_FFFE_87FF_FFFE) }

    /// The same of those inside a name: hyphen, full stop and digits too.
    @inlinable static var names: (UInt64, UInt64) { (0x07FF_6000_0000_0000, 0x07FF_FFFE_87FF_FFFE) }
}
