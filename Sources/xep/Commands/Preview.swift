import ArgumentParser
import XEPKit
import XEPPreview

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// `xep preview`: the pages of a folder in the browser, kept up to date, with the findings in them.
struct Preview: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show XEPs in the browser while you write them.",
        discussion: """
            Serves a list of the XEPs and their pages on this machine alone. When a file is saved its page follows in the browser, at the \
            place where you read, with what lint says of it; one that is broken shows what is wrong over the last good page. \
            Ctrl-C ends it.
            """)

    @Argument(help: ArgumentHelp("The folder with the XEPs (default: the one you are in).", valueName: "folder"), completion: .directory)
    var folder = "."

    @Option(help: ArgumentHelp("The port to listen on (default: 8017, or any where that is taken).", valueName: "number"))
    var port: Int?

    @Option(help: ArgumentHelp("Listen on this name or address too, for other machines; think first.", valueName: "host"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("The series whose DTD, entities and documents count (default: the folder).", valueName: "folder"), completion: .directory)
    var series: String?

    func validate() throws {
        if let port, !(0...65535).contains(port) { throw ValidationError("--port \(port): must be 0 to 65535") }
        if host.isEmpty { throw ValidationError("--host wants a name or an address") }
    }

    func run(_ console: Console) throws -> ExitStatus {
        guard let today = Day(secondsSince1970: time(nil)) else { throw Failure("the clock", "shows no date") }
        var options = PreviewOptions(folder: folder, port: port ?? 8017, today: today)
        options.series = series
        options.host = host
        if !options.isLoopback { console.say("\(host): whoever reaches this machine can read the XEPs in \(folder)") }
        do {
            try serve(options)
        } catch PreviewFailure.port where port == nil {
            // Another preview has it.
            options.port = 0
            try serve(options)
        }
        return .clean
    }

    private func serve(_ options: PreviewOptions) throws {
        let server = try PreviewServer(options)
        let count = server.count
        let (folder, host) = (options.folder, options.host.contains(":") ? "[\(options.host)]" : options.host)
        try server.run { port in
            let output = Output(descriptor: STDOUT_FILENO, name: "standard output")
            try? output.write("http://\(host):\(port)/ shows \(count) \(count == 1 ? "XEP" : "XEPs") of \(folder); Ctrl-C ends it\n")
            try? output.flush()
        }
    }
}
