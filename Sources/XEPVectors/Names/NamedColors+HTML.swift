internal import ConsistentColor
internal import XMLKit

extension NamedColors {
    /// A page of swatches: each name as it looks on white and on black, with the contrast; one file that fetches nothing.
    public static func page(_ names: [NamedColors]) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Consistent colors</title>
        <style>
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #111; background: #fff; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; margin-bottom: 2rem; }
        th, td { border: 1px solid #767676; padding: .3rem .6rem; text-align: left; white-space: nowrap; }
        thead th { background: #eee; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        .swatch { min-width: 4rem; forced-color-adjust: none; }
        .white, .black { font-weight: bold; forced-color-adjust: none; }
        .white { background: #fff; } .black { background: #000; }
        </style>
        </head>
        <body>
        <h1>Consistent colors</h1>
        <p>The colors that the published versions of XEP-0392 give. Contrast is the ratio of WCAG 2.2, which asks for at least 4.5 for normal text and 3 for large.</p>

        """ + names.map(\.section).joined() + "</body>\n</html>\n"
    }

    private var section: String {
        let shown = name.asMarkup()
        return """
            <h2>\(shown.isEmpty ? "the empty name" : "<bdi>\(shown)</bdi>")</h2>
            <div class="wide" tabindex="0" role="region" aria-label="colors of \(shown.isEmpty ? "the empty name" : shown)">
            <table>
            <thead><tr><th scope="col">XEP-0392</th><th scope="col">16 bits</th><th scope="col">Angle</th><th scope="col">Color</th><th scope="col">Swatch</th>\
            <th scope="col">On white</th><th scope="col">Contrast</th><th scope="col">On black</th><th scope="col">Contrast</th>\
            <th scope="col">Palette</th><th scope="col">Swatch</th></tr></thead>
            <tbody>

            """ + groups.map { row($0.variants, $0.entry, shown) }.joined() + "</tbody>\n</table>\n</div>\n"
    }

    private func row(_ variants: [Variant], _ entry: Entry, _ shown: String) -> String {
        let color = entry.typical.derivation.color
        let palette = entry.typical.palette?.color
        let unit = entry.variant.unit == .radians ? " rad" : "°"
        let text = shown.isEmpty ? "sample" : "<bdi>\(shown)</bdi>"
        return """
            <tr><th scope="row">\(Entry.names(variants))</th><td class="number">\(entry.typical.derivation.value)</td>\
            <td class="number">\(Self.number(entry.typical.derivation.hue, 6))\(unit)</td><td><code>\(color.hex)</code></td>\
            <td class="swatch" style="background: \(color.hex)"></td>\
            <td class="white" style="color: \(color.hex)">\(text)</td><td class="number">\(Self.number(color.contrast(to: .white), 2))</td>\
            <td class="black" style="color: \(color.hex)">\(text)</td><td class="number">\(Self.number(color.contrast(to: .black), 2))</td>\
            <td><code>\(palette?.hex ?? "")</code></td><td class="swatch" style="background: \(palette?.hex ?? "none")"></td></tr>

            """
    }

    private static func number(_ value: Double, _ places: Int) -> String { Fixed.text(value, places: places) ?? "" }
}
