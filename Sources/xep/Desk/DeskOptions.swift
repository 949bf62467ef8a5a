import ArgumentParser
import XEPKit

/// The arguments of every command that enters a revision into a document.
struct DeskOptions: ParsableArguments {
    @Flag(help: "Write the files; without it the difference is shown.")
    var write = false

    @Flag(help: "Do it even where XEP-0001 knows no such step.")
    var force = false

    @Option(help: ArgumentHelp("Who does it, for the revision.", valueName: "initials"))
    var initials = "XEP Editor"

    @Option(help: ArgumentHelp("The day of the vote, for the revision.", valueName: "yyyy-mm-dd"))
    var vote: String?

    @OptionGroup var clock: TodayOption

    func validate() throws {
        if let vote, Day(vote) == nil { throw ValidationError("--vote \(vote): is no date of the form yyyy-mm-dd") }
        if initials.isEmpty { throw ValidationError("--initials wants a name") }
    }

    var voteDay: Day? { vote.flatMap { Day($0) } }
}
