import CProcess
import XEPKit
import XMLKit

/// The series of the one document that `xep lint` is most likely called for, which another thread begins to read while the arguments are parsed.
///
/// A guess that is wrong costs what was read until then, and nothing else.
struct SeriesAhead: Sendable {
    private let home: String
    private let series: Once<Series>

    /// nil where the arguments may mean anything else.
    init?(_ arguments: [String]) {
        guard arguments.first == "lint", let path = arguments.last, path.hasSuffix(".xml"), LocalFile.isThere(path) else { return nil }
        // Where the rules are chosen, or another series, nobody knows who will ask for what.
        let choosing = ["--select", "--ignore", "--series", "--config", "--since"]
        guard !arguments.dropFirst().dropLast().contains(where: { argument in choosing.contains(where: argument.hasPrefix) }) else { return nil }
        home = Surroundings.home(of: Surroundings.folder(of: path), series: nil)
        let series = Once { [home] in Series(folder: home) }
        self.series = series
        cown_variables()
        // To make the series takes a while too.
        _ = Help { series.value.readAhead() }
    }

    /// The series, where it is that of this folder.
    func series(in home: String) -> Series? { home == self.home ? series.value : nil }
}
