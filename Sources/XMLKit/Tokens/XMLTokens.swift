/// XML text as tokens: every byte belongs to exactly one, so the tokens put together are the text again.
///
/// Reading never fails. What is wrong is listed in `problems` at the place where it is wrong, and reading goes
/// on as the author most likely meant it. Whether tags match is not looked at here: see ``XMLTree``.
public struct XMLTokens: Sendable {
    /// The tokens in the order of the text.
    public let tokens: [XMLToken]
    /// The attributes of all start tags, which `XMLToken.attributes` points into.
    public let attributes: [XMLTokenAttribute]
    /// What is wrong inside single tokens, in the order of the text.
    public let problems: [XMLProblem]

    /// Reads UTF-8 text.
    public init(_ bytes: [UInt8]) {
        self.init(bytes, range: 0..<bytes.count)
    }

    /// Reads a part of UTF-8 text; all ranges refer to the whole.
    public init(_ bytes: [UInt8], range: Range<Int>) {
        let range = range.clamped(to: 0..<bytes.count)
        let result = bytes.withUnsafeBufferPointer { buffer in
            var scanner = TokenScanner(buffer, range: range)
            scanner.scan()
            return (scanner.tokens, scanner.attributes, scanner.problems)
        }
        (tokens, attributes, problems) = result
    }
}
