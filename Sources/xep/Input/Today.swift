import XEPKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Day {
    /// The date that counts as today: the one given, else that of SOURCE_DATE_EPOCH, else the clock's, in UTC.
    static func today(_ given: String? = nil) throws -> Day {
        if let day = given.flatMap({ Day($0) }) { return day }
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
