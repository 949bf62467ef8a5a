internal import CLibXML

/// A compiled XSLT 1.0 style sheet with EXSLT; it may be shared by threads.
///
/// A transformation reads and writes nothing: no document(), no xsl:document, no network.
public final class XSLTStylesheet: Sendable {
    // libxslt only reads a compiled style sheet, and it is freed when the last user lets go.
    private nonisolated(unsafe) let handle: OpaquePointer

    /// Why a style sheet does not compile, or a transformation does not come to its end, in libxslt's words.
    public struct Failure: Error, Sendable {
        public let reason: String
    }

    /// Compiles the first of the files; the others are what it may include, by their names.
    public init(files: [EmbeddedFile]) throws(Failure) {
        let contents = files.map(\.bytes)
        let names = files.map { Array($0.name.utf8CString) }
        var reason: UnsafeMutablePointer<CChar>?
        var list: [clx_file] = []
        let compiled = Self.withPointers(names, contents, index: 0, &list) { list in
            clx_stylesheet_new(list, list.count, &reason)
        }
        guard let compiled else { throw Failure(reason: Self.take(reason)) }
        handle = compiled
    }

    deinit { clx_stylesheet_free(handle) }

    /// Transforms a document; parameters are strings. The result is in the encoding that xsl:output names.
    ///
    /// The style sheet may call the functions by their names in `namespace`.
    public func transform(
        _ document: XMLDocument, parameters: [(name: String, value: String)] = [], functions: [XSLTFunction] = [], namespace: String = ""
    ) throws(Failure) -> [UInt8] {
        let strings = parameters.flatMap { [Array($0.name.utf8CString), Array($0.value.utf8CString)] }
        let names = [Array(namespace.utf8CString)] + functions.map { Array($0.name.utf8CString) }
        var count = 0
        var reason: UnsafeMutablePointer<CChar>?
        var pointers: [UnsafePointer<CChar>?] = []
        let table = FunctionTable(functions)
        let result = withExtendedLifetime(table) {
            Self.withPointers(strings + names, index: 0, &pointers) { pointers in
                let names = Array(pointers[(strings.count + 1)...])
                return names.withUnsafeBufferPointer { names in
                    var list = clx_functions(
                        space: pointers[strings.count], names: names.baseAddress, count: names.count, call: FunctionTable.call,
                        user: Unmanaged.passUnretained(table).toOpaque())
                    return clx_transform(handle, document.handle, Array(pointers[..<strings.count]) + [nil], &list, &count, &reason)
                }
            }
        }
        guard let result else { throw Failure(reason: Self.take(reason)) }
        defer { clx_free(result) }
        return Array(UnsafeBufferPointer(start: result, count: count))
    }

    private static func take(_ reason: UnsafeMutablePointer<CChar>?) -> String {
        guard let reason else { return "no reason given" }
        defer { clx_free(reason) }
        return String(cString: reason).split(whereSeparator: \.isNewline).joined(separator: "; ")
    }

    private static func withPointers<Result>(
        _ strings: [[CChar]], index: Int, _ pointers: inout [UnsafePointer<CChar>?], _ body: ([UnsafePointer<CChar>?]) -> Result
    ) -> Result {
        guard index < strings.count else { return body(pointers) }
        return strings[index].withUnsafeBufferPointer { buffer in
            pointers.append(buffer.baseAddress)
            return withPointers(strings, index: index + 1, &pointers, body)
        }
    }

    private static func withPointers<Result>(
        _ names: [[CChar]], _ contents: [[UInt8]], index: Int, _ list: inout [clx_file], _ body: ([clx_file]) -> Result
    ) -> Result {
        guard index < names.count else { return body(list) }
        return names[index].withUnsafeBufferPointer { name in
            contents[index].withUnsafeBufferPointer { content in
                list.append(clx_file(name: name.baseAddress, bytes: content.baseAddress, count: content.count))
                return withPointers(names, contents, index: index + 1, &list, body)
            }
        }
    }
}
