internal import XEPKit
internal import XEPLint
internal import XMLKit

/// The pages as the browser gets them: those of the renderer with what keeps them up to date, and the list.
enum PreviewPage {
    /// What a page may fetch and run (Content Security Policy Level 3): this server alone.
    static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    /// The page of a document.
    static func document(_ state: PreviewState, page: String) -> [UInt8] {
        guard let html = state.page else {
            let body = "<main id=\"main\"><h1>\(page.asMarkup())</h1><p>\((state.fault ?? "").asMarkup()).</p></main>"
            return Array(shell(title: page, page: page, version: state.version, body: body).utf8)
        }
        var bytes = inserted(html, links: links(page: page, version: state.version))
        // The page's own policy knows nothing of this server's events; the header that is sent with it does.
        if let start = place(of: "<meta http-equiv=\"Content-Security-Policy\"", in: bytes), let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) {
            bytes.removeSubrange(start...end)
        }
        return bytes
    }

    private static func inserted(_ html: [UInt8], links: String) -> [UInt8] {
        guard let head = place(of: "</head>", in: html) else { return html }
        return Array(html[..<head]) + Array(links.utf8) + Array(html[head...])
    }

    private static func place(of words: String, in bytes: [UInt8]) -> Int? {
        let words = Array(words.utf8)
        return bytes.indices.first { bytes[$0] == words[0] && bytes[$0...].starts(with: words) }
    }

    /// The list of all documents.
    static func list(_ preview: Preview) -> [UInt8] {
        let known = preview.known
        let rows = preview.files.pages.map { page -> String in
            let entry = preview.files.path(ofPage: page).flatMap { LocalFile.read($0) }.map { SeriesEntry(Source(name: page, file: $0)) }
            let title = entry?.title ?? ""
            return """
                <tr><td><a href="/\(address(page))">\(String(page.dropLast(".html".count)).asMarkup())</a></td><td>\(title.asMarkup())</td>\
                <td>\((entry?.status ?? "").asMarkup())</td><td>\((entry?.type ?? "").asMarkup())</td><td>\(summary(known[page]))</td></tr>
                """
        }
        let table = """
            <main id="main"><h1>XEPs in \(preview.files.title.asMarkup())</h1>
            \(preview.configurationFaults.map { "<p class=\"preview-fault\">\($0.asMarkup()); until it is mended the settings of the tool hold</p>\n" }.joined())\
            <div class="scroll" tabindex="0" role="group" aria-label="All XEPs"><table><thead><tr><th scope="col">Document</th><th scope="col">Title</th><th scope="col">Status</th><th scope="col">Type</th>\
            <th scope="col">Findings</th></tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody></table></div></main>
            """
        return Array(shell(title: "XEPs in \(preview.files.title)", page: "", version: 0, body: table).utf8)
    }

    private static func summary(_ state: PreviewState?) -> String {
        guard let state else { return "" }
        if state.fault != nil { return "no page" }
        guard let findings = state.findings else { return "" }
        let parts = [(Severity.error, "error", "errors"), (Severity.warning, "warning", "warnings"), (Severity.info, "hint", "hints")].compactMap { severity, one, many -> String? in
            let count = findings.count { $0.diagnostic.severity == severity }
            return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
        }
        return parts.isEmpty ? "none" : parts.joined(separator: ", ")
    }

    private static func shell(title: String, page: String, version: Int, body: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title.asMarkup())</title><link rel="stylesheet" href="/xep.css">\(links(page: page, version: version))</head>
        <body class="preview-plain">
        \(body)
        </body></html>

        """
    }

    private static func links(page: String, version: Int) -> String {
        """
        <meta name="xep-preview" content="\(page.asMarkup())" data-version="\(version)">\
        <link rel="stylesheet" href="/preview.css"><script src="/preview.js" defer="defer"></script>
        """
    }

    /// The name of a page as part of an address (RFC 3986 §2.1).
    private static func address(_ page: String) -> String {
        var text = ""
        for byte in page.utf8 {
            let scalar = Unicode.Scalar(byte)
            if byte < 0x80, scalar.properties.isAlphabetic || (0x30...0x39).contains(byte) || "-._~/".unicodeScalars.contains(scalar) {
                text.unicodeScalars.append(scalar)
            } else {
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}
