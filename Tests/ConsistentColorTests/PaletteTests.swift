import ConsistentColor
import Testing

@Suite struct PaletteTests {
    @Test func webSafeColors() {
        #expect(Palette.webSafe.colors.count == 216)
        #expect(Palette.webSafe.colors.filter { !$0.isGray }.count == 210)
        #expect(Set(Palette.webSafe.colors).count == 216)
    }

    /// The whole map through a second implementation: Data/make.py. 14 of its entries show that the target is 73.2 and
    /// not 50.
    @Test func webSafeMap() throws {
        let entries = PaletteMap(.webSafe, by: .hue).entries.sorted { $0.angle < $1.angle }
        let rows = try CSV(data: "web-safe.csv").rows
        #expect(entries.count == 107 && rows.count == 107)
        for (entry, row) in zip(entries, rows) {
            #expect(try entry.angle == row.number("best_hue"))
            #expect(try entry.color.channels == [row.number("r"), row.number("g"), row.number("b")])
        }
    }

    @Test func nearestGoesRoundTheCircle() {
        let red = RGB(red: 1, green: 0, blue: 0), green = RGB(red: 0, green: 1, blue: 0)
        let map = PaletteMap(Palette([green, red]), by: .hue)
        #expect(map.entries.map(\.angle) == [128, 12])
        #expect(map.nearest(to: 359)?.color == red)
        #expect(map.nearest(to: 250)?.color == green)
        #expect(map.nearest(to: 251)?.color == red)
    }

    @Test func graysHaveNoHue() {
        let gray = Palette([RGB(red: 0.2, green: 0.2, blue: 0.2), RGB(red: 1, green: 1, blue: 1)])
        #expect(PaletteMap(gray, by: .hue).nearest(to: 10) == nil)
        #expect(PaletteMap(gray, by: .angle(skipsGray: true)).nearest(to: 1) == nil)
        #expect(PaletteMap(gray, by: .angle(skipsGray: false)).entries.map(\.angle) == [0])
        #expect(PaletteMap(Palette([]), by: .chroma).nearest(to: 1) == nil)
    }

    @Test(arguments: [PaletteRule.chroma, .angle(skipsGray: false), .hue])
    func nonsenseDoesNotCrash(rule: PaletteRule) {
        let map = PaletteMap(
            Palette([RGB(red: .nan, green: .infinity, blue: -1e300), RGB(red: 1e300, green: 0, blue: 0)]), by: rule)
        _ = map.nearest(to: .nan)
        _ = map.nearest(to: -.infinity)
    }
}
