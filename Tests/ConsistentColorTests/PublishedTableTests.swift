#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ConsistentColor
import Testing
import TestSupport

/// Every table that a version of XEP-0392 has published, row by row.
@Suite(.enabled(if: Shared.folder != nil, "../shared is absent"))
struct PublishedTableTests {
    static var folder: String? { Shared.folder.map { $0 + "/corpus/published-color-vectors/" } }

    /// How many rows the text gives, and how many the tables' own reading does, of how many.
    @Test(arguments: [
        (Variant.Version.v0_1, 18, 18, 18), (.v0_2, 0, 18, 18), (.v0_3, 0, 18, 18), (.v0_4, 24, 24, 24), (.v0_4_1, 24, 24, 24),
        (.v0_5, 0, 30, 30),
        (.v0_6, 30, 30, 30), (.v0_7, 30, 30, 30), (.v0_8, 10, 10, 10), (.v1_0_0, 10, 10, 10), (.v1_0_1, 10, 10, 10),
    ])
    func rows(version: Variant.Version, byText: Int, byTables: Int, all: Int) throws {
        var count = (text: 0, tables: 0, all: 0)
        let folder = try #require(Self.folder)
        let prefix = version.rawValue.split(separator: ".").count == 3 ? version.rawValue : version.rawValue + ".0"
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasPrefix(prefix + "-") {
            let vision: Vision = name.contains("redgreen") ? .redGreenBlind : name.contains("cvd-blue") ? .blueBlind : .typical
            for row in try CSV(path: folder + name).rows {
                count.all += 1
                if try follows(row, Variant(version), vision, palette: name.contains("palette")) { count.text += 1 }
                if try follows(row, Variant(version, reading: .tables), vision, palette: name.contains("palette")) {
                    count.tables += 1
                }
            }
        }
        #expect(count == (byText, byTables, all))
    }

    func follows(_ row: [String: String], _ variant: Variant, _ vision: Vision, palette: Bool) throws -> Bool {
        var values = ["angle": 0, "hue": 0] as [String: Double]
        if palette {
            let hue = variant.paletteHue(of: row.octets, for: vision)
            let entry = try #require(PaletteMap(.webSafe, by: variant.palette).nearest(to: hue))
            let chroma = Chroma(radians: hue)
            values = [
                "angle": hue, "hue": hue, "best_angle": entry.angle, "best_hue": entry.angle, "cb": chroma.cb, "cr": chroma.cr,
            ]
            values.merge(zip(["r", "g", "b"], entry.color.channels)) { $1 }
        } else {
            let result = variant.derivation(of: row.octets, for: vision)
            values = ["angle": variant.unit == .radians ? result.hue : result.angle, "hue": result.hue]
            values["cb"] = result.chroma?.cb
            values["cr"] = result.chroma?.cr
            values.merge(zip(["r", "g", "b"], result.color.channels)) { $1 }
        }
        var row = row
        if row["best_angle"] != nil, let (red, green, blue) = row["cb"].map({ ($0, row["cr"], row["r"]) }) {
            // The header of these tables names cb and cr, and their rows have no such fields.
            row["cb"] = nil
            row["cr"] = nil
            (row["r"], row["g"], row["b"]) = (red, green, blue)
        }
        return try row.allSatisfy { name, field in
            if name == "text" || name == "hextext" { return true }
            let places = field.split(separator: ".").dropFirst().first?.count ?? 0
            let unit = (0..<places).reduce(1.0) { unit, _ in unit / 10 }
            return try abs(#require(values[name]) - row.number(name)) <= unit * 0.5 + 1e-9
        }
    }
}
