internal import XEPKit
public import XMLKit

/// The line of the series' entity file, xep.ent, by which other documents cite a XEP as `&xepNNNN;`.
public struct EntityLine: Sendable {
    public let number: Int
    public let title: String

    public init(number: Int, title: String) {
        self.number = number
        self.title = title
    }

    /// The declaration, in the form of those that are there.
    public var text: String {
        let digits = XEPName.digits(number)
        let address = "https://xmpp.org/extensions/xep-\(digits).html"
        let title = literal
        return "<!ENTITY xep\(digits) \"<span class='ref'><link url='\(address)'>\(title) (XEP-\(digits))</link></span> "
            + "<note>XEP-\(digits): \(title) &lt;<link url='\(address)'>\(address)</link>&gt;.</note>\" >"
    }

    /// The title inside the literal of a declaration, where a quote ends it and a percent sign opens a reference.
    private var literal: String {
        escaped(title).replacing("\"", with: "&quot;").replacing("%", with: "&#37;")
    }

    /// The edit that puts it behind the last one with a smaller number; throws where the number is declared already.
    public func edit(in bytes: [UInt8], name: String) throws(DeskFailure) -> TextEdit {
        let digits = XEPName.digits(number)
        var place: Int?
        for start in Bytes.places(of: "<!ENTITY xep", in: bytes, 0..<bytes.count) {
            let digitsStart = start + 12
            let found = bytes[digitsStart...].prefix { $0 >= 0x30 && $0 <= 0x39 }
            guard found.count == 4, let other = Int(String(decoding: found, as: UTF8.self)) else { continue }
            if other == number { throw DeskFailure(name, "declares xep\(digits) already: the number is taken") }
            if other < number { place = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count }
        }
        let end = place ?? bytes.count
        let lineEnd = bytes.first { $0 == 0x0A || $0 == 0x0D } == 0x0D ? "\r\n" : "\n"
        let missesLineEnd = end > 0 && bytes[end - 1] != 0x0A
        return TextEdit(end..<end, (missesLineEnd ? lineEnd : "") + text + lineEnd)
    }
}
