import ConsistentColor
import Testing

@Suite struct DerivationTests {
    let variant = Variant(.latest)

    /// Identifiers through a second implementation: Data/make.py.
    @Test func agreesWithASecondImplementation() throws {
        let map = PaletteMap(.webSafe, by: variant.palette)
        let rows = try CSV(data: "identifiers.csv").rows
        #expect(rows.count == 31)
        for row in rows {
            let result = variant.derivation(of: row.octets)
            #expect(String(result.value) == row["value"])
            #expect(try result.angle == row.number("angle"))
            let color = try [row.number("r"), row.number("g"), row.number("b")]
            #expect(zip(result.color.channels, color).allSatisfy { abs($0 - $1) <= 1e-11 }, "\(row)")
            let entry = try #require(map.nearest(to: variant.paletteHue(of: row.octets)))
            #expect(try entry.angle == row.number("best_hue"), "\(row)")
            #expect(try entry.color.channels == [row.number("palette_r"), row.number("palette_g"), row.number("palette_b")])
        }
    }

    /// XEP-0392 1.0.1, § Test Vectors, the rows of "Romeo" and "council".
    @Test(arguments: [("Romeo", 327.255249, [0.865, 0, 0.686], 327.0), ("council", 359.994507, [0.918, 0, 0.394], 359)])
    func published(name: String, angle: Double, color: [Double], best: Double) throws {
        let result = variant.derivation(of: name.utf8)
        #expect(abs(result.angle - angle) <= 5e-7)
        #expect(result.hue == result.angle)
        #expect(zip(result.color.channels, color).allSatisfy { abs($0 - $1) <= 5e-4 })
        #expect(PaletteMap(.webSafe, by: variant.palette).nearest(to: result.hue)?.angle == best)
    }

    @Test func theFullCircleIsNeverReached() {
        #expect(variant.angle(of: 0) == 0)
        #expect(variant.angle(of: 1) == 0.0054931640625)
        #expect(variant.angle(of: 32768) == 180)
        #expect(variant.angle(of: 65535) == 359.9945068359375)
        #expect(Variant(.v0_3).angle(of: 65535) == 2 * Double.pi)
    }
}
