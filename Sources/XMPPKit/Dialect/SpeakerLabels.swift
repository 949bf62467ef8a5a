internal import XMLKit

/// Finds the labels that say who sends a line, and blanks them out.
struct SpeakerLabels {
    /// A label as it stands in the text.
    struct Label {
        let name: String
        /// With the colon.
        let range: Range<Int>
    }

    private(set) var labels: [Label] = []

    /// Looks at the beginning of each line; a name counts as a label where XML follows it once.
    init(_ bytes: [UInt8]) {
        var candidates: [(range: Range<Int>, name: Range<Int>, opensTag: Bool)] = []
        bytes.withUnsafeBufferPointer { buffer in
            var start = 0
            var isFirst = true
            while start < buffer.count {
                var place = start
                while place < buffer.count, buffer[place] == 0x20 || buffer[place] == 0x09 { place += 1 }
                if let candidate = Self.candidate(buffer, at: place, isFirst: isFirst) { candidates.append(candidate) }
                while isFirst, place < buffer.count, buffer[place] != 0x0A {
                    if !XMLByte.isSpace(buffer[place]) { isFirst = false }
                    place += 1
                }
                start = (Bytes.find(0x0A, in: buffer, place..<buffer.count) ?? buffer.count) + 1
            }
        }
        guard candidates.contains(where: \.opensTag) else { return }
        var known: Set<String> = []
        let named = candidates.map { (String(decoding: bytes[$0.name], as: UTF8.self), $0) }
        for (name, candidate) in named where candidate.opensTag { known.insert(name) }
        labels = named.filter { known.contains($0.0) }.map { Label(name: $0.0, range: $0.1.range) }
    }

    /// The text with a space for each byte of a label.
    func blanked(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for label in labels {
            for index in label.range { bytes[index] = 0x20 }
        }
        return bytes
    }

    private static func candidate(
        _ buffer: UnsafeBufferPointer<UInt8>, at place: Int, isFirst: Bool
    ) -> (range: Range<Int>, name: Range<Int>, opensTag: Bool)? {
        var end = place
        while end < buffer.count, end - place < 16, isLetterOrDigit(buffer[end]) || (end > place && buffer[end] == 0x2D) { end += 1 }
        guard end > place, end < buffer.count, buffer[end] == 0x3A, !isDigit(buffer[place]) else { return nil }
        var next = end + 1
        while next < buffer.count, buffer[next] == 0x20 || buffer[next] == 0x09 { next += 1 }
        let isLineEnd = next == buffer.count || buffer[next] == 0x0A || buffer[next] == 0x0D
        // A label may have a line of its own.
        while isLineEnd, next < buffer.count, XMLByte.isSpace(buffer[next]) { next += 1 }
        let opensTag = next + 1 < buffer.count && buffer[next] == 0x3C && (XMLByte.isNameStart(buffer[next + 1]) || [0x2F, 0x3F, 0x21].contains(buffer[next + 1]))
        guard isLineEnd || next > end + 1 || opensTag else { return nil }
        let name = place..<end
        let isLabel = name.count <= 2 || isKnown(buffer, name) || (isFirst && opensTag && !isLineEnd)
        return isLabel ? (place..<end + 1, name, opensTag) : nil
    }

    /// The words that examples use for the two ends of a stream.
    private static func isKnown(_ buffer: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
        let word = String(decoding: UnsafeBufferPointer(rebasing: buffer[name]), as: UTF8.self).lowercased()
        return [
            "send", "recv", "receive", "client", "server", "sender", "recipient", "receiver", "initiator", "responder", "user",
            "peer", "service", "component", "proxy", "host", "gateway", "requester", "target",
        ].contains(word)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || isDigit(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
