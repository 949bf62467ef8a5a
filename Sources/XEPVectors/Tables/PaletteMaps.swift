import ConsistentColor

/// The maps of the web-safe palette, each made when it is asked for the first time.
struct PaletteMaps {
    private var known: [PaletteRule: PaletteMap] = [:]

    mutating func webSafe(by rule: PaletteRule) -> PaletteMap {
        if let map = known[rule] { return map }
        let map = PaletteMap(.webSafe, by: rule)
        known[rule] = map
        return map
    }
}
