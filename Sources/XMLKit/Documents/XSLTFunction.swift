internal import CLibXML

/// A function of the tool's own that a style sheet may call: one string in, one string out (XSLT 1.0 §14.1).
public struct XSLTFunction {
    /// Its name, in the namespace that the transformation is given for its functions.
    public let name: String
    /// What it answers, as UTF-8 without a zero byte.
    public let body: (String) -> [UInt8]

    public init(_ name: String, _ body: @escaping (String) -> [UInt8]) {
        self.name = name
        self.body = body
    }
}

/// Keeps functions where libxslt's calls find them.
final class FunctionTable {
    private let functions: [XSLTFunction]

    init(_ functions: [XSLTFunction]) { self.functions = functions }

    static let call: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafePointer<CChar>?, OpaquePointer?) -> Void = { user, index, argument, answer in
        guard let user, let argument else { return }
        let table = Unmanaged<FunctionTable>.fromOpaque(user).takeUnretainedValue()
        guard table.functions.indices.contains(index) else { return }
        let bytes = table.functions[index].body(String(cString: argument))
        clx_answer_set(answer, bytes, bytes.count)
    }
}
