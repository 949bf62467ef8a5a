import CProcess

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@main
enum Main {
    static func main() {
        ckeep_memory()
        openClosedDescriptors()
        let temporaries = TemporaryFiles()
        let interruption = Interruption()
        watchSignals(temporaries, interruption)
        let console = Console(temporaries: temporaries, interruption: interruption)
        exit(console.run(arguments()))
    }

    /// What follows the name of the command.
    private static func arguments() -> [String] {
        var count: Int32 = 0
        guard let list = carguments(&count), count > 0 else { return Array(CommandLine.arguments.dropFirst()) }
        return (1..<max(1, Int(count))).compactMap { list[$0].map { String(cString: $0) } }
    }
}
