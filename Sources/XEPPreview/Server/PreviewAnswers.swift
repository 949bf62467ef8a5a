internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import XEPKit
internal import XEPRender
internal import XEPVectors
internal import XMLKit

/// Answers the requests of browsers: GET of the list, of pages and their findings, of the four shared files, and of the events.
struct PreviewAnswers: Sendable {
    let preview: Preview
    let host: String

    func answer(_ request: Request) async -> Response {
        guard HostName.isAllowed(request.head.authority, listeningOn: host) else {
            return text(.misdirectedRequest, "this server answers to addresses, localhost and the name given by --host alone\n")
        }
        guard request.method == .get || request.method == .head else { return text(.methodNotAllowed, "GET and HEAD alone\n") }
        let response = await content(request)
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func content(_ request: Request) async -> Response {
        guard let path = Self.decoded(request.uri.path), path.hasPrefix("/") else { return text(.badRequest, "no path\n") }
        let name = String(path.dropFirst())
        switch name {
        case "": return response(.ok, "text/html; charset=utf-8", PreviewPage.list(preview))
        case "events": return events()
        case "preview.css": return response(.ok, "text/css; charset=utf-8", Self.file(name))
        case "preview.js": return response(.ok, "text/javascript; charset=utf-8", Self.file(name))
        default: break
        }
        if let asset = preview.assets.first(where: { $0.name == name }) {
            return response(.ok, name.hasSuffix(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8", asset.bytes)
        }
        if name.hasPrefix("findings/") {
            guard let state = await preview.state(ofPage: String(name.dropFirst("findings/".count))) else { return text(.notFound, "no such XEP\n") }
            return response(.ok, "application/json", Array(state.json.text.utf8))
        }
        guard let state = await preview.state(ofPage: name) else {
            // A draft links documents of the series that its folder need not have.
            return XEPName.page(ofURL: PageOptions.published + name) != nil ? redirect(PageOptions.published + name) : text(.notFound, "no such XEP\n")
        }
        return response(.ok, "text/html; charset=utf-8", PreviewPage.document(state, page: name))
    }

    /// The changes from now on, without end.
    private func events() -> Response {
        let items = preview.news.subscribe()
        var headers = headers("text/event-stream")
        headers[.contentEncoding] = "identity"
        return Response(status: .ok, headers: headers, body: ResponseBody { writer in
            try await writer.write(ByteBuffer(string: ": xep preview\nretry: 500\n\n"))
            for await item in items { try await writer.write(ByteBuffer(string: item.text)) }
            try await writer.finish(nil)
        })
    }

    /// A file of the preview's own.
    private static func file(_ name: String) -> [UInt8] { EmbeddedFiles.all.first { $0.name == name }?.bytes ?? [] }

    private func redirect(_ address: String) -> Response {
        var headers = headers("text/plain; charset=utf-8")
        headers[.location] = address
        headers[.contentLength] = "0"
        return Response(status: .found, headers: headers)
    }

    private func text(_ status: HTTPResponse.Status, _ words: String) -> Response {
        response(status, "text/plain; charset=utf-8", Array(words.utf8))
    }

    private func response(_ status: HTTPResponse.Status, _ type: String, _ bytes: [UInt8]) -> Response {
        var headers = headers(type)
        headers[.contentLength] = String(bytes.count)
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private func headers(_ type: String) -> HTTPFields {
        var headers = HTTPFields()
        headers[.contentType] = type
        headers[.cacheControl] = "no-store"
        headers[.contentSecurityPolicy] = PreviewPage.policy
        headers[.xContentTypeOptions] = "nosniff"
        for (name, value) in [("Referrer-Policy", "no-referrer"), ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin")] {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        return headers
    }

    /// The path without escapes (RFC 3986 §2.1); nil where they are no UTF-8.
    static func decoded(_ path: String) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 0x25 {
                guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
                rest = rest.dropFirst(2)
                bytes.append(value)
            } else {
                bytes.append(byte)
            }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return Array(text.utf8) == bytes ? text : nil
    }
}
