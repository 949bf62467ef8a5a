import ArgumentParser
import XEPKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// `--today`, for commands to which the date matters.
struct TodayOption: ParsableArguments {
    @Option(help: ArgumentHelp("The date that counts as today (default: SOURCE_DATE_EPOCH, else today).", valueName: "yyyy-mm-dd"))
    var today: String?

    func validate() throws {
        if let today, Day(today) == nil { throw ValidationError("--today \(today): is no date of the form yyyy-mm-dd") }
    }

    /// The date given, that of SOURCE_DATE_EPOCH, or today's in UTC.
    func day() throws -> Day { try Self.day(today) }

    static func day(_ today: String?) throws -> Day {
        if let day = today.flatMap({ Day($0) }) { return day }
        if let epoch = environment("SOURCE_DATE_EPOCH"), !epoch.isEmpty {
            guard let day = Int(epoch).flatMap({ Day(secondsSince1970: $0) }) else {
                throw Failure("SOURCE_DATE_EPOCH", "is no number of seconds since 1970")
            }
            return day
        }
        guard let day = Day(secondsSince1970: time(nil)) else { throw Failure("the clock", "shows no date; give one with --today") }
        return day
    }
}
