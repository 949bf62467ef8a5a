public import XMLKit

/// Links to the page that a ProtoXEP had in the inbox, which lead to its new page after it is accepted.
public struct InboxLinks: Sendable {
    private let name: String
    private let number: Int

    /// `fileName`: that of the ProtoXEP, such as `hats.xml`.
    public init(of fileName: String, number: Int) {
        name = fileName.hasSuffix(".xml") ? String(fileName.dropLast(4)) : fileName
        self.number = number
    }

    /// The edits that lead them to the new page, fragments and the rest of the address kept.
    public func edits(in bytes: [UInt8]) -> [TextEdit] {
        let front = "/extensions/inbox/"
        return [".html", ".xml"].flatMap { ending in
            Bytes.places(of: front + name + ending, in: bytes, 0..<bytes.count).compactMap { place in
                // Only in addresses of the series, of which the host stands before.
                guard bytes[..<place].hasSuffix("xmpp.org") else { return nil }
                let start = place + "/extensions/".utf8.count
                return TextEdit(start..<start + "inbox/".utf8.count + name.utf8.count, "xep-" + Self.digits(number))
            }
        }
    }

    private static func digits(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
