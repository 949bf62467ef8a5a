import ArgumentParser
import ConsistentColor
import XEPVectors

/// `xep colors`: the colors of names in every published version of XEP-0392.
struct Colors: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "colors",
        abstract: "Show the colors of JIDs, nicknames or other names by every published version of XEP-0392.",
        discussion: """
            Versions that give the same stand on one line. "(tables)" behind a version is what its published tables follow where its text says \
            something else. JSON has every stage: 16 bits, angle, hue after the correction for a vision, Cb and Cr, color, contrast, the mix \
            with a white and a black background, the color of the web-safe palette.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Argument(help: ArgumentHelp("JIDs, nicknames or any other identifiers.", valueName: "name"))
    var names: [String]

    @Option(help: "How to print: text or json.")
    var format = Format.text

    @Option(help: ArgumentHelp("Write a page of swatches with their contrast on white and black to this file.", valueName: "file"), completion: .file())
    var html: String?

    func run(_ console: Console) throws -> ExitStatus {
        let colors = names.map { NamedColors($0) }
        if let html {
            try console.write(to: html) { try $0.write(NamedColors.page(colors)) }
            if html == "-" || format == .text { return .clean }
        }
        switch format {
        case .json: try console.output.write((["names": .array(colors.map(\.json))] as JSON).text)
        case .text:
            for (index, named) in colors.enumerated() {
                try console.output.write((index == 0 ? "" : "\n") + text(of: named, hasColour: console.terminal.showsColour))
            }
        }
        return .clean
    }

    private func text(of named: NamedColors, hasColour: Bool) -> String {
        let groups = named.groups
        let rows = groups.map { variants, entry in
            let result = entry.typical.derivation
            return [
                NamedColors.Entry.names(variants), String(result.value),
                NamedColors.decimal(result.hue, places: 6) + (entry.variant.unit == .radians ? " rad" : " deg"), swatch(result.color, hasColour) + result.color.hex,
                result.color.clamped.channels.map { NamedColors.decimal($0, places: 3) }.joined(separator: " "),
                entry.typical.palette.map { swatch($0.color, hasColour) + $0.color.hex } ?? "none",
            ]
        }
        let swatchWidth = hasColour ? 3 : 0
        let header = ["XEP-0392", "value", "angle", String(repeating: " ", count: swatchWidth) + "color", "red green blue", String(repeating: " ", count: swatchWidth) + "palette"]
        // The swatches are as wide in each row, so plain lengths give the columns; the escapes are left out of them.
        let widths = header.indices.map { column in
            max(header[column].count, rows.map { Self.width($0[column]) }.max() ?? 0)
        }
        let lines = ([header] + rows).map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: max(0, $1 - Self.width($0))) }
            let line = "  " + cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
        return "\(Self.visible(named.name))\n" + lines.joined(separator: "\n") + "\n"
    }

    private func swatch(_ color: RGB, _ hasColour: Bool) -> String {
        guard hasColour else { return "" }
        let octets = color.clamped.channels.map { NamedColors.decimal($0 * 255, places: 0) }.joined(separator: ";")
        return "\u{1B}[48;2;\(octets)m  \u{1B}[0m "
    }

    /// The columns that a cell takes, escapes not counted.
    private static func width(_ cell: String) -> Int {
        var count = 0
        var isEscape = false
        for scalar in cell.unicodeScalars {
            if scalar == "\u{1B}" { isEscape = true } else if !isEscape { count += 1 } else if scalar == "m" { isEscape = false }
        }
        return count
    }

    /// The name without what commands a terminal or turns its text around.
    private static func visible(_ name: String) -> String {
        if name.isEmpty { return "the empty name" }
        let turning: Set<Unicode.Scalar> = ["\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{061C}"]
        return String(
            String.UnicodeScalarView(
                ExampleWork.visible(name).unicodeScalars.map {
                    turning.contains($0) || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) ? "?" : $0
                }))
    }
}
