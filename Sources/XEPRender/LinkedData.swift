/// Strings of the JSON that stands inside a page.
enum LinkedData {
    /// A JSON string (RFC 8259 §7) that may stand in a script element: no `<` could end that.
    static func string(_ text: String) -> [UInt8] {
        var json: [UInt8] = [0x22]
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: json += [0x5C, byte]
            case 0x00...0x1F, 0x26, 0x3C, 0x3E:
                let digits = Array("0123456789abcdef".utf8)
                json += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: json.append(byte)
            }
        }
        return json + [0x22]
    }
}
